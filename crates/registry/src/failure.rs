//! What failed to verify, and why.

use crate::FilePath;
use alloc::string::String;
use core::fmt;
use tlog::Hash;

macro_rules! named {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $text:literal,)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name { $($(#[$doc])* $variant,)* }

        impl $name {
            /// All of them, in order.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The stable name, as test vectors and reports use it.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $text,)* }
            }
        }
    };
}

named! {
    /// The checks of a look-up, in the order of the chain from the registry's key to the record; then those
    /// that only an [inquiry](crate::ask) makes.
    Check {
        /// `latest.json` can be read.
        Latest = "latest",
        /// The checkpoint is of the trusted log and signed by one of its keys.
        Signature = "signature",
        /// Enough witnesses cosigned it.
        Witnesses = "witnesses",
        /// The snapshot is the newest entry of the log.
        Inclusion = "inclusion",
        /// The snapshot can be read and says what its place says.
        Snapshot = "snapshot",
        /// The snapshot is not from the future.
        Clock = "clock",
        /// The log extends what this reader saw before.
        History = "history",
        /// A node of the unit tree.
        Node = "node",
        /// The bucket in which the ID must be, if it is anywhere.
        Bucket = "bucket",
        /// The index of manufacturers.
        Manufacturers = "manufacturers",
        /// The manufacturer's models.
        Models = "models",
        /// The statistics.
        Statistics = "statistics",
        /// Entries of the log: older snapshots.
        Entries = "entries",
    }
}

/// Why a check did not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// The bytes are not the object that was asked for.
    HashMismatch {
        /// The name of the object.
        expected: Hash,
        /// The hash of what came.
        got: Hash,
    },
    /// More bytes than the format allows.
    TooLarge {
        /// Bytes allowed.
        limit: usize,
    },
    /// The document breaks the format; where and how, in English, for a report.
    Format(String),
    /// The document is of a later version of the format, or has a value that only such a one can know: this program is
    /// older than the registry. What and where, in English, for a report.
    NewerFormat(String),
    /// The checkpoint or snapshot is of another log.
    WrongOrigin,
    /// No trusted key signed.
    NoTrustedSignature,
    /// A signature under a trusted key's name does not verify.
    BadSignature,
    /// Too few witnesses.
    QuorumNotMet {
        /// Witnesses that cosigned.
        have: usize,
        /// Witnesses asked for.
        need: usize,
    },
    /// The snapshot is not the entry of the log that it should be.
    NotIncluded,
    /// Issued later than this reader's clock allows.
    FromTheFuture {
        /// When the snapshot says it was issued (Unix seconds).
        issued_at: u64,
    },
    /// The log is shorter than the one seen before.
    Rollback {
        /// Entries seen before.
        seen: u64,
        /// Entries now.
        got: u64,
    },
    /// A log of the same size as the one seen before, but another one: two stories are being told.
    Forked {
        /// Entries seen before, and now.
        size: u64,
    },
    /// The tiles do not prove that the log extends the one seen before.
    Inconsistent {
        /// Entries seen before.
        seen: u64,
        /// Entries now.
        got: u64,
    },
}

impl Reason {
    /// The stable name, as test vectors and reports use it.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::HashMismatch { .. } => "hash_mismatch",
            Self::TooLarge { .. } => "too_large",
            Self::Format(_) => "format",
            Self::NewerFormat(_) => "newer_format",
            Self::WrongOrigin => "wrong_origin",
            Self::NoTrustedSignature => "no_trusted_signature",
            Self::BadSignature => "bad_signature",
            Self::QuorumNotMet { .. } => "quorum_not_met",
            Self::NotIncluded => "not_included",
            Self::FromTheFuture { .. } => "from_the_future",
            Self::Rollback { .. } => "rollback",
            Self::Forked { .. } => "forked",
            Self::Inconsistent { .. } => "inconsistent",
        }
    }
}

/// A check that did not hold: which, in which file, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// The check.
    pub check: Check,
    /// The file at fault.
    pub path: FilePath,
    /// Why.
    pub reason: Reason,
}

impl Failure {
    pub(crate) fn new(check: Check, path: FilePath, reason: Reason) -> Self {
        Self { check, path, reason }
    }
}

/// In English, for reports and command lines. The portal has words of its own, by language.
impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: ", self.path, self.check.name())?;
        match &self.reason {
            Reason::HashMismatch { expected, got } => write!(f, "expected SHA-256 {expected}, got {got}"),
            Reason::TooLarge { limit } => write!(f, "larger than {limit} bytes"),
            Reason::Format(what) => f.write_str(what),
            Reason::NewerFormat(what) => write!(f, "of a later version of the format: {what}"),
            Reason::WrongOrigin => f.write_str("of another log"),
            Reason::NoTrustedSignature => f.write_str("not signed by a trusted key"),
            Reason::BadSignature => f.write_str("a trusted key's signature does not verify"),
            Reason::QuorumNotMet { have, need } => write!(f, "{have} of {need} witnesses cosigned"),
            Reason::NotIncluded => f.write_str("the snapshot is not in its place in the log"),
            Reason::FromTheFuture { issued_at } => write!(f, "issued at {issued_at}, later than this clock"),
            Reason::Rollback { seen, got } => write!(f, "log of {got} entries, but {seen} were seen before"),
            Reason::Forked { size } => write!(f, "not the log of {size} entries seen before"),
            Reason::Inconsistent { seen, got } => {
                write!(f, "the tiles do not prove that the log of {got} entries extends the {seen} seen before")
            }
        }
    }
}

impl core::error::Error for Failure {}
