//! The portal: a page that checks a robot's ID in the browser.
//!
//! Dependencies point one way: [`app`] → [`pages`] → [`components`] and [`hooks`]; `hooks` →
//! [`client`]. Components fetch nothing. The client returns bytes, never a verdict: what the page
//! says of an ID comes from [`registry::Lookup`] alone.

pub mod app;
pub mod client;
pub mod components;
pub mod edits;
pub mod examples;
pub mod format;
pub mod hooks;
pub mod id_text;
pub mod life;
pub mod pages;
pub mod qr;
pub mod route;
pub mod session;
pub mod shared;
pub mod startup;
pub mod stations;
pub mod text;

pub use startup::start;
