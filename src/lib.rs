//! The portal: a page that checks a robot's ID in the browser.
//!
//! Its rooms, of which each uses those below it and none above (`tests/architecture` holds that):
//!
//! | room | has |
//! |---|---|
//! | [`boot`] | shows the verdict of a link first, then loads the page |
//! | [`app`] | what surrounds every page, and the loading of pages and words |
//! | [`pages`] | a folder for each page, with what that page alone uses |
//! | [`view`] | what pages share: components, hooks, words, and how values are written |
//! | [`data`] | files of the registry, this device's memory, look-ups, addresses |
//! | [`model`] | what the others speak of, without a browser |
//!
//! Components fetch nothing. `data` returns bytes and runs look-ups: what the page says of an ID comes from
//! [`registry::Lookup`] alone.

pub mod app;
pub mod boot;
pub mod data;
pub mod model;
pub mod pages;
pub mod view;

pub use boot::start;
