//! The documents of `robot-registry/1`, and the look-up that turns them into a verdict.
//!
//! A registry is a folder of static files: `latest.json`, a log of snapshots, and immutable
//! objects named by their SHA-256 (`docs/FORMATS.md` is the normative text). This crate reads those
//! files, verifies them against a [`Trust`], and answers one question: what does the registry say
//! of this robot ID, and is that proved?
//!
//! It does **no I/O and has no clock**. A [`Lookup`] says which files it needs and is handed their
//! bytes; the time, the trust and what was seen before are arguments. The portal, the publisher's
//! `verify` and the tests all drive the same code:
//!
//! ```
//! use registry::{Lookup, Memory, Trust, Unavailable};
//! # fn fetch(_: &registry::FilePath) -> Result<Vec<u8>, Unavailable> { Err(Unavailable::Network) }
//! # let trust = Trust::from_json(r#"{"origin":"demo.example","demonstration":true,"keys":[],
//! #     "witnesses":[],"quorum":0,"expires_after":604800}"#).unwrap();
//! let mut lookup = Lookup::new("CN0142G1A2032026A0314B0000417", &trust, 1_795_340_400, Memory::default());
//! while lookup.verdict().is_none() {
//!     for path in lookup.wants().to_vec() {
//!         let answer = fetch(&path);
//!         lookup.supply(&path, answer);
//!     }
//! }
//! assert_eq!(lookup.verdict().unwrap().name(), "unreachable");
//! ```
//!
//! **Parsed is not verified.** The types under [`document`] are what bytes say. What verification has
//! shown has types of its own ([`Listed`], [`NotListed`], [`VerifiedSnapshot`], [`Decoded`], [`ask::Proved`]): their
//! fields are private and only this crate makes them, so that nothing unverified can be shown as
//! an answer.
#![cfg_attr(not(test), no_std)]
#![cfg_attr(not(test), warn(clippy::expect_used))]

extern crate alloc;

pub mod ask;
pub mod document;
mod failure;
mod files;
mod freshness;
mod history;
pub mod limits;
mod lookup;
mod memory;
mod path;
mod prefix;
mod proof;
pub mod query;
mod recalls;
pub mod receipt;
pub mod similar;
mod snapshot;
mod trust;
mod verdict;

pub use failure::{Check, Failure, Reason};
pub use files::Unavailable;
pub use freshness::Freshness;
pub use lookup::{Answer, Batch, Lookup, Preview, PreviewOutcome};
pub use memory::{LastAnswer, Memory, NotRemembered, Remembered};
pub use path::FilePath;
pub use prefix::{Levels, Prefix};
pub use proof::{Proof, Step};
pub use query::Query;
pub use recalls::{OpenRecalls, Overdue, RecallState, recall_state};
pub use receipt::{Receipt, ReceiptError};
pub use similar::{Similar, SimilarId};
pub use snapshot::VerifiedSnapshot;
pub use tlog::{Cosignature, Hash};
pub use trust::{Trust, TrustError};
pub use verdict::{Decoded, Listed, Malformed, NotListed, Unproven, Unreachable, Verdict};

/// The examples of the README are tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
