//! Journeys through the built portal in a real browser: `cargo xtask dist && cargo test -p e2e`.
//!
//! Each test has a server and a browser with an empty profile of its own. Where the registry has to
//! be at fault, the server is told so, or serves a registry that was made for the test.

// What cannot be set up ends the test, which is what a test is for.
#![allow(clippy::unwrap_used)]

mod about;
mod absent;
mod access;
mod badge;
mod badge_code;
mod badge_frame;
mod badge_loading;
mod badge_looks;
mod baseline;
mod certificate;
mod check;
mod core;
mod embed;
mod everywhere;
mod examples;
mod first_load;
mod first_screen;
mod freshness;
mod history;
mod hostile;
mod hosts;
mod keyboard;
mod landing;
mod language;
mod links;
mod list;
mod list_odd;
mod makers;
mod malformed;
mod menu;
mod mine;
mod names;
mod narrow;
mod no_wasm;
mod odd_browsers;
mod odd_hosts;
mod offline;
mod old_browsers;
mod package;
mod past;
mod pasted;
mod preferences;
mod privacy;
mod programs;
mod recalls;
mod receipt;
mod report;
mod scan;
mod share;
mod similar;
mod statistics;
mod statuses;
mod tampered;
mod translated;
mod unreachable;
