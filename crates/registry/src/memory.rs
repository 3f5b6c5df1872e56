//! What a reader remembers between visits.

use crate::document::{Status, wire};
use crate::record;
use alloc::string::String;
use serde::Serialize;
use tlog::Hash;

/// What is remembered from earlier visits, handed to a look-up. Empty on a first visit.
#[derive(Debug, Clone, Default)]
pub struct Memory {
    /// The newest checkpoint that this reader verified.
    pub checkpoint: Option<Remembered>,
    /// The last proved answer for the ID at hand, shown (dated) when the registry can't be reached.
    pub last_answer: Option<LastAnswer>,
}

record! {
    /// The newest checkpoint verified: an older one is a rollback, a newer one must extend it.
    #[derive(Debug, Clone, PartialEq, Eq, Serialize)]
    pub struct Remembered {
        /// The log it belongs to. A checkpoint of another log is no guide to this one.
        pub origin: String,
        /// Entries of the log.
        pub size: u64,
        /// Root hash of the log at that size.
        #[serde(serialize_with = "wire::hash")]
        pub root: Hash,
    }
}

/// A proved answer of an earlier visit: enough to say what it was and when, no more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LastAnswer {
    /// The status that was proved, or nothing if the ID was proved not listed.
    pub status: Option<Status>,
    /// When the snapshot that proved it was issued (Unix seconds).
    pub issued_at: u64,
}
