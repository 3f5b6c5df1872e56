//! The first fault that a reading found.

use alloc::string::String;
use core::fmt;

/// What is wrong with a value, and where.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wrong {
    pub(super) place: String,
    pub(super) what: String,
    pub(super) is_newer: bool,
}

impl Wrong {
    /// Where: `units[3].status`; empty for the whole.
    #[must_use]
    pub fn place(&self) -> &str {
        &self.place
    }

    /// What, in English.
    #[must_use]
    pub fn what(&self) -> &str {
        &self.what
    }

    /// Whether this is no fault but belongs to a later version of the format (`docs/FORMATS.md`,
    /// "How the format may grow").
    #[must_use]
    pub fn is_newer(&self) -> bool {
        self.is_newer
    }

    /// Both, for a report.
    #[must_use]
    pub fn into_text(self) -> String {
        if self.place.is_empty() { self.what } else { [&self.place, ": ", &self.what].concat() }
    }
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.clone().into_text())
    }
}

impl core::error::Error for Wrong {}
