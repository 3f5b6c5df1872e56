//! How old an answer may be.

use crate::Trust;
use crate::document::{Snapshot, closed_list};

closed_list! {
    /// How old the answer may be: the word in `data-freshness`.
    Freshness {
        /// The registry has not yet promised a newer snapshot.
        Fresh = "fresh",
        /// The registry promised a newer snapshot by now.
        Stale = "stale",
        /// Stale for longer than the trust's `expires_after`.
        Expired = "expired",
    }
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
}
