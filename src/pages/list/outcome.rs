//! What a row can come to, in the order and by the names of the worker (`crates/list/src/check.rs`).

use crate::headline::{Icon, Look};

/// A verdict, or of a listed robot its status. Worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    Unproven,
    Unreachable,
    Malformed,
    NotListed,
    Suspended,
    UnderRecall,
    Retired,
    Recycled,
    Registered,
    InOperation,
    Open,
}

impl Outcome {
    /// All of them.
    pub(super) const ALL: [Self; 11] = [
        Self::Unproven,
        Self::Unreachable,
        Self::Malformed,
        Self::NotListed,
        Self::Suspended,
        Self::UnderRecall,
        Self::Retired,
        Self::Recycled,
        Self::Registered,
        Self::InOperation,
        Self::Open,
    ];

    /// Its name in messages.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Unproven => "unproven",
            Self::Unreachable => "unreachable",
            Self::Malformed => "malformed",
            Self::NotListed => "not-listed",
            Self::Suspended => "suspended",
            Self::UnderRecall => "under-recall",
            Self::Retired => "retired",
            Self::Recycled => "recycled",
            Self::Registered => "registered",
            Self::InOperation => "in-operation",
            Self::Open => "open",
        }
    }

    /// The outcome that rows with this verdict and status come to.
    pub(super) fn of(verdict: Option<&str>, status: Option<&'static str>) -> Self {
        let name = status.or(verdict).unwrap_or("open");
        Self::ALL.into_iter().find(|outcome| outcome.name() == name).unwrap_or(Self::Open)
    }

    /// How it looks, as everywhere in the portal.
    pub(super) fn look(self) -> Look {
        let (class, icon) = match self {
            Self::Unproven => ("open stop", Icon::Broken),
            Self::Unreachable => ("open dim", Icon::Unreachable),
            Self::Malformed => ("open plain", Icon::Misread),
            Self::NotListed => ("stop", Icon::Absent),
            Self::Suspended => ("stop", Icon::Paused),
            Self::UnderRecall => ("warn", Icon::Warning),
            Self::Retired | Self::Recycled => ("end", Icon::Ended),
            Self::Registered => ("note", Icon::Waiting),
            Self::InOperation => ("ok", Icon::Tick),
            Self::Open => ("open dim", Icon::Busy),
        };
        Look { class, icon }
    }
}
