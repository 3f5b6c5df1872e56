//! Why a receipt can't be read, or says nothing.

use crate::FilePath;
use alloc::string::String;
use core::fmt;

/// Why there is no verdict from a receipt. One whose bytes fail a check is no error: its verdict is `unproven`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReceiptError {
    /// More bytes than the format allows.
    TooLarge {
        /// Bytes allowed.
        limit: usize,
    },
    /// It is no receipt; what is wrong, and where, in English, for a report.
    Format(String),
    /// It is a receipt of a later version of the format.
    NewerFormat(String),
    /// A file that the look-up needs is not in it.
    Incomplete {
        /// The first one that is missing.
        path: FilePath,
    },
    /// It says that it was made before the snapshot in it was issued, or later than this reader's clock.
    WrongTime {
        /// When it says it was made (Unix seconds).
        looked_up_at: u64,
    },
    /// There is no proved answer to make a receipt of.
    NoAnswer,
}

impl ReceiptError {
    /// The stable name, as test vectors and reports use it.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::TooLarge { .. } => "too_large",
            Self::Format(_) => "format",
            Self::NewerFormat(_) => "newer_format",
            Self::Incomplete { .. } => "incomplete",
            Self::WrongTime { .. } => "wrong_time",
            Self::NoAnswer => "no_answer",
        }
    }
}

impl fmt::Display for ReceiptError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge { limit } => write!(f, "larger than {limit} bytes"),
            Self::Format(what) => write!(f, "not a receipt: {what}"),
            Self::NewerFormat(what) => write!(f, "a receipt of a later version: {what}"),
            Self::Incomplete { path } => write!(f, "{path} is not in it"),
            Self::WrongTime { looked_up_at } => {
                write!(f, "it can't have been made at {looked_up_at}, as it says")
            }
            Self::NoAnswer => f.write_str("no proved answer"),
        }
    }
}

impl core::error::Error for ReceiptError {}
