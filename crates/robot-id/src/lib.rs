//! The syntax of the robot ID: 29 characters, in four segments.
//!
//! ```
//! use robot_id::{RobotId, Segment, recognise};
//!
//! let id: RobotId = "CN0142G1A2032026A0314B0000417".parse()?;
//! assert_eq!(id.national(), "CN");
//! assert_eq!(id.manufacturer(), "0142");
//! assert_eq!(id.model(), "G1A203");
//! assert_eq!(id.serial(), "2026A0314B0000417");
//! assert_eq!(id.segment(Segment::Model), "G1A203");
//! assert_eq!(id.grouped().to_string(), "CN 0142 G1A203 2026A0314B0000417");
//!
//! // What people paste: full-width letters, dashes, a label, a link.
//! let seen = recognise("ID：cn-0142-g1a203-2026a0314b0000417")?;
//! assert_eq!(seen.id, id);
//! assert!(seen.folded.case() && seen.folded.dashes() && seen.folded.text_around());
//! # Ok::<(), robot_id::ParseError>(())
//! ```
//!
//! | segment | characters | range | alphabet |
//! |---|---|---|---|
//! | national | 2 | 0..2 | `A-Z` twice, or `0-9` twice |
//! | manufacturer | 4 | 2..6 | `0-9A-Z` |
//! | model | 6 | 6..12 | `0-9A-Z` |
//! | serial | 17 | 12..29 | `0-9A-Z` |
//!
//! No official text that states the alphabets is public: the table is the project's reading of
//! what has been reported (`docs/FORMATS.md`, "The ID"). It stands in one place,
//! [`Segment`]'s table, where a published rule is a change of one line.
//!
//! # Three ways to read
//!
//! - [`str::parse`] is strict: the canonical 29 characters and nothing else. For files and wires.
//! - [`recognise`] is lenient: it folds what is unambiguous and takes an ID out of a link, a QR
//!   payload or a label. For what people paste and scan. [`recognise_whole`] does the former only, and
//!   [`recognise_plain`] reads what is simple, for a link.
//! - [`Draft::read`] never fails: it says what has been typed so far. For decoding while typing.
//!
//! All three refuse with the same [`ParseError`]: a kind to match on, the offset in the text as it
//! was given, and the place in the ID.
//!
//! # What this crate does not do
//!
//! - It does not say that an ID is valid, genuine or registered. Characters alone can only be
//!   *well formed*; the rest is for a registry to prove.
//! - It reads nothing out of the model or the serial: no date, no batch, no level.
//! - It computes no check character, as none is known.
//! - It knows no codes: which maker `0142` is, or whether `CN` is a country, comes from a table.
//! - It does no I/O, reads no clock, allocates nothing, and has no `unsafe`.
//!
//! No input makes it panic, and no input longer than [`INPUT_LIMIT`] characters is looked at.
//!
//! # Features
//!
//! - `serde`: [`RobotId`] as a string, both ways; strict on the way in.
#![no_std]

mod confusable;
mod draft;
mod error;
mod fold;
mod folded;
mod groups;
mod id;
mod keyboard;
mod letters;
mod link;
mod lookalike;
mod parse;
mod pieces;
mod plain;
mod reading;
mod recognise;
mod search;
mod segment;
#[cfg(feature = "serde")]
mod serde;
mod token;

pub use confusable::{Confusable, LOOK_ALIKES};
pub use draft::Draft;
pub use error::{ParseError, ParseErrorKind};
pub use fold::is_separator;
pub use folded::{Fold, Folded};
pub use id::RobotId;
pub use link::is_glued;
pub use lookalike::Script;
pub use plain::recognise_plain;
pub use recognise::{Recognised, recognise, recognise_whole};
pub use segment::Segment;

/// The longest text that is looked at, in Unicode scalar values. A QR code holds at most 4,296
/// alphanumeric characters; one with an ID in it holds far fewer.
pub const INPUT_LIMIT: usize = 4096;

/// The examples of the README are tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
