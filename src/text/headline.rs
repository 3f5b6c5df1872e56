//! The words of the verdict's head.

use super::Around;
use registry::document::{Stage, Status};

/// The words that every language has at hand from the start, since a verdict is shown before the
/// catalogue has arrived, and beside its headline in another language.
#[derive(Debug)]
#[allow(missing_docs)] // Each line is named after what it says.
pub struct Headline {
    pub site: &'static str,
    pub ribbon: (&'static str, &'static str),
    pub region: &'static str,
    pub status: fn(Status, Stage) -> &'static str,
    pub not_listed: &'static str,
    pub not_listed_maker_unknown: &'static str,
    pub model_unknown: &'static str,
    pub unreachable: &'static str,
    pub unproven: &'static str,
    pub malformed: &'static str,
    pub check_character: fn(usize) -> String,
    pub checking: &'static str,
    pub out_of_date: Around,
    pub as_of: fn(time: &str, ago: &str) -> String,
    pub absent_as_of: fn(time: &str, ago: &str) -> String,
    pub it_was: fn(what: &str, time: &str) -> String,
    pub service_flag: fn(count: usize, deadline: Option<&str>) -> String,
    pub withheld: &'static str,
    pub proved: fn(snapshot: &str, key: &str, witnesses: &str) -> String,
    pub proved_absent: fn(snapshot: &str, key: &str, witnesses: &str) -> String,
    pub witnesses: fn(usize) -> String,
    pub how: &'static str,
    pub incomplete: &'static str,
}
