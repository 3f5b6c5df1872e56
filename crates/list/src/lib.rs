//! Checking a list: a file or a pasted text in, an answer for each of its rows out.
//!
//! | module | does |
//! |---|---|
//! | [`encoding`], [`source`] | what bytes are: text in some encoding, or no list |
//! | [`format`] | lines, or cells and what separates them |
//! | [`records`] | a text taken apart into records and cells |
//! | [`column`] | where the IDs stand, and which record names the columns |
//! | `quoting`, `heading` | whether quotes are meant as such; which record names the columns |
//! | [`find`], [`pieces`] | every ID of a cell; an ID in several cells |
//! | [`spreadsheet`] | what spreadsheets make of an ID that is digits alone |
//! | [`sheet`], `reading` | the rows: an ID, or what is wrong |
//! | [`check`] | rows and answers together; what each row comes to |
//! | [`view`] | which rows are shown, in which order |
//! | [`report`] | what the page is told |
//! | [`download`] | the result as CSV |
//! | `worker` | the functions that the worker calls; in wasm only |
//!
//! The look-up itself is [`registry::Batch`]. This crate draws nothing, fetches nothing and has no clock, and
//! nothing that it is given leaves it but by the page that asked.

pub mod check;
pub mod column;
pub mod download;
pub mod encoding;
pub mod find;
pub mod format;
mod heading;
pub mod pieces;
mod quoting;
mod reading;
pub mod records;
pub mod report;
pub mod sheet;
pub mod source;
pub mod spreadsheet;
pub mod view;
#[cfg(target_family = "wasm")]
mod worker;

/// Rows of a list, at most.
pub const ROWS: usize = 100_000;
/// Bytes of a file or a pasted text, at most: 100,000 rows of 300 characters.
pub const BYTES: usize = 32 * 1024 * 1024;
/// Bytes of one row, at most; a longer one is malformed.
pub const ROW_BYTES: usize = 64 * 1024;
/// Cells of one row, at most.
pub const CELLS: usize = 512;
