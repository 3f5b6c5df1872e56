//! Why nothing was published.

use crate::files::ReadError;
use std::io;

/// Why a publication stopped.
#[derive(Debug, thiserror::Error)]
pub enum PublishError {
    /// A document came out larger than readers take.
    #[error("{what}: {why}")]
    PastLimits {
        /// Which document.
        what: String,
        /// Which limit.
        why: String,
    },
    /// The newest snapshot was issued at the same time or later.
    #[error("the newest snapshot was issued at {previous}, and the next must be later than that, not at {issued_at}")]
    NotLater {
        /// When the newest snapshot was issued (Unix seconds).
        previous: u64,
        /// When the next was to be (Unix seconds).
        issued_at: u64,
    },
    /// The log that is there does not hold together, or is not ours.
    #[error("{path}: {why}")]
    Log {
        /// The file at fault.
        path: String,
        /// What is wrong with it.
        why: String,
    },
    /// The keys can't sign.
    #[error("signing the checkpoint: {0}")]
    Sign(#[from] tlog::CheckpointError),
    /// A program that signs did not.
    #[error("the signer of {key}: {why}")]
    Signer {
        /// The key's name.
        key: String,
        /// What happened.
        why: String,
    },
    /// Too few witnesses cosigned. The log has the new entry, and readers are given the snapshot before.
    #[error("{have} of {need} witnesses cosigned\n{why}")]
    Witnesses {
        /// Cosignatures that were given.
        have: usize,
        /// Cosignatures that must be given.
        need: usize,
        /// Why the others were not, a line each.
        why: String,
    },
    /// What was about to be published would not verify.
    #[error("the new snapshot does not verify: {0}")]
    Rehearsal(String),
    /// What is there can't be built upon.
    #[error("{path}: {why}")]
    Damaged {
        /// The file at fault.
        path: String,
        /// What is wrong with it.
        why: String,
    },
    /// The temporary file with the source's units could not be read back.
    #[error("the temporary file for units: {0}")]
    Temporary(io::Error),
    /// A file could not be read.
    #[error("{path}: {source}")]
    Read {
        /// The file.
        path: String,
        /// Why.
        source: ReadError,
    },
    /// A file could not be written.
    #[error("{path}: {source}")]
    Write {
        /// The file.
        path: String,
        /// Why.
        source: io::Error,
    },
}

impl PublishError {
    pub(crate) fn log(path: impl Into<String>, why: impl ToString) -> Self {
        Self::Log { path: path.into(), why: why.to_string() }
    }
}
