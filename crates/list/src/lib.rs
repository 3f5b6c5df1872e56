//! Checking a list: a file or a pasted text in, an answer for each of its rows out.
//!
//! | module | does |
//! |---|---|
//! | [`encoding`] | what bytes are: text in one of a few encodings, or no list |
//! | [`format`] | lines, or cells and what separates them |
//! | [`records`] | a text taken apart into records and cells |
//! | [`column`] | where the IDs stand, and whether the first record names the columns |
//! | [`sheet`] | the rows: an ID, or what is wrong |
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
pub mod format;
pub mod records;
pub mod report;
pub mod sheet;
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
