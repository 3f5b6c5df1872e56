//! What a reader remembers between visits.

use crate::document::{Status, wire};
use crate::record;
use alloc::borrow::ToOwned;
use alloc::string::String;
use core::{fmt, str::FromStr};
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

/// As one line, which [`Remembered::from_str`] reads: size, root and origin.
impl fmt::Display for Remembered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.size, self.root, self.origin)
    }
}

/// The line is not one that a checkpoint is remembered by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotRemembered;

impl FromStr for Remembered {
    type Err = NotRemembered;

    fn from_str(line: &str) -> Result<Self, NotRemembered> {
        let mut fields = line.splitn(3, ' ');
        let mut next = || fields.next().ok_or(NotRemembered);
        let size = next()?.parse().map_err(|_| NotRemembered)?;
        let root = Hash::from_hex(next()?).ok_or(NotRemembered)?;
        Ok(Self { origin: next()?.to_owned(), size, root })
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_checkpoint_is_read_as_it_was_written_and_nothing_else_is_one() {
        for size in [0, 7, u64::MAX] {
            let checkpoint = Remembered { origin: "demo.example/a b".to_owned(), size, root: Hash::of(b"") };
            assert_eq!(checkpoint.to_string().parse(), Ok(checkpoint));
        }
        for line in ["", "7", "x y z", "7 00 demo", "{}", "18446744073709551616 00 demo"] {
            assert_eq!(line.parse::<Remembered>(), Err(NotRemembered), "{line}");
        }
    }
}
