//! Serves a folder on loopback: the portal and its registry, as a static host would.
//!
//! `cargo xtask serve` uses it to show the portal; browser tests use it for the same folder with
//! [`Faults`] on top: an altered body, an error status, a dropped or a hanging connection, and a
//! log of every path that was asked for. It decides nothing about robots and reads no documents.

mod connection;
mod faults;
mod pages;
mod server;

pub use faults::{Fault, Faults, On};
pub use server::Site;
