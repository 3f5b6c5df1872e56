//! How old an answer may be.

use crate::{Trust, document::Snapshot};

/// How old the answer may be, as words beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Freshness {
    /// The registry has not yet promised a newer snapshot.
    Fresh,
    /// The registry promised a newer snapshot by now.
    Stale,
    /// Stale for longer than the trust's `expires_after`.
    Expired,
}

impl Freshness {
    pub(crate) fn of(snapshot: &Snapshot, trust: &Trust, now: u64) -> Self {
        let limit = snapshot.next_update.saturating_add(trust.expires_after);
        match now {
            now if now <= snapshot.next_update => Self::Fresh,
            now if now <= limit => Self::Stale,
            _ => Self::Expired,
        }
    }

    /// The word in `data-freshness`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Fresh => "fresh",
            Self::Stale => "stale",
            Self::Expired => "expired",
        }
    }
}
