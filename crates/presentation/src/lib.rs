//! What an answer comes to and how that looks, for every program that shows one: the portal, the badge, the list
//! and labels. It has no DOM and no words of a language.
//!
//! | module | tells |
//! |---|---|
//! | [`Outcome`] | what an answer comes to: a verdict, and of a listed robot its status |
//! | [`Look`] | surface, tone and sign: how that looks |
//! | [`list`] | what the List page and its worker tell each other |
//! | [`badge`] | what the badge's scripts must know of all this, as tables |
//! | [`tokens`] | colours and sizes, from `static/tokens.css` |
//!
//! A new status of the format does not compile here until it has an outcome, a look and an advice, and everything
//! made from these tables has it from then on.
#![cfg_attr(not(test), no_std)]

extern crate alloc;

pub mod badge;
mod icon;
pub mod list;
mod look;
mod named;
mod outcome;
pub mod tokens;

pub use icon::Icon;
pub use look::{Look, Surface, Tone, is_model_unknown};
pub use outcome::{Advice, Outcome};
