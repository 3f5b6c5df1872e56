//! What the browser tests stand on: a driver and its sessions, the portal's pages, and registries
//! that are not as they should be.
//!
//! | module | does |
//! |---|---|
//! | [`journey()`] | serves `dist/`, opens a session, runs a test, and on failure keeps what can be seen |
//! | [`browser`] | the three browsers: their drivers, and an empty profile a session |
//! | [`page`] | what a person does in the portal, and what its pages say |
//! | [`answer`] | the verdict banner, as its attributes tell it |
//! | [`registries`] | small registries of the demonstration's keys, to be altered and served |
//! | [`examples`] | the IDs that every sample has |
//! | [`shop`] | a page of another origin, with badges in it |
//! | [`seller`] | a seller's project, with the badge's npm package in it |
//! | [`views`] | every page in every state: for looking at, one after another |
//! | [`axe`] | axe-core, run in a page |
//! | [`camera`] | what is read off a picture with a QR code |
//! | [`dist`] | the built folder |
//! | [`hosts`] | nginx and Caddy over it, as their samples configure them |
//! | [`baseline`] | the same with the page of `bench/landing/` in it |
//! | [`bench`] | what the programs that measure have in common |
//!
//! The tests know the portal by its `data-` attributes and its addresses alone. Nothing sleeps:
//! [`page::Page::until`] waits in the browser for a condition that has a name.

pub mod answer;
pub mod axe;
pub mod baseline;
pub mod bench;
pub mod browser;
pub mod camera;
pub mod dist;
pub mod examples;
pub mod hosts;
mod journey;
pub mod page;
pub mod registries;
pub mod seller;
pub mod shop;
mod vendor;
pub mod views;
mod watch;

pub use journey::{journey, journey_by, journey_in, journey_offline, journey_with};
