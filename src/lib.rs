//! The portal: a page that checks a robot's ID in the browser.
//!
//! It starts in [`startup`], which shows the verdict first ([`landing`]) and then loads the page, in
//! [`parts`]. Dependencies point one way: [`app`] → [`pages`] → [`components`] and [`hooks`]; `hooks` →
//! [`lookup`] → [`client`]. Components fetch nothing. The client returns bytes, never a verdict: what
//! the page says of an ID comes from [`registry::Lookup`] alone.

pub mod app;
pub mod client;
pub mod components;
pub mod dom;
pub mod download;
pub mod edits;
pub mod examples;
pub mod format;
pub mod given;
pub mod headline;
pub mod hooks;
pub mod id_text;
pub mod landing;
pub mod life;
pub mod loaded;
pub mod lookup;
mod operator;
pub mod pages;
pub mod parts;
pub mod qr;
pub mod route;
pub mod session;
pub mod shared;
pub mod startup;
pub mod stations;
pub mod style;
pub mod text;

pub use startup::start;
