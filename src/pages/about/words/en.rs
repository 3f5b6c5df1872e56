//! English.

use super::AboutText;

pub(in crate::pages) static TEXT: AboutText =
    AboutText { title: "About", lead: "How robot IDs work, and how this page proves its answers." };
