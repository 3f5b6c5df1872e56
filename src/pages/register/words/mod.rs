//! What the pages about the register itself say alike.

pub(in crate::pages) mod ar;
pub(in crate::pages) mod de;
pub(in crate::pages) mod en;
pub(in crate::pages) mod ja;
pub(in crate::pages) mod zh_hans;

use crate::format::Plural;
use crate::text::{Around, Of};
use registry::document::{Standing, Status};

/// A sentence around a count that is ready to be shown, in the form that the count takes.
pub(in crate::pages) type Counted = fn(Plural, &str) -> String;

/// The words in one language.
#[derive(Debug)]
#[allow(missing_docs)] // Each line is named after what it says.
pub(crate) struct RegisterText {
    pub(in crate::pages) reading: &'static str,
    pub(in crate::pages) proved: Around,
    pub(in crate::pages) signed: fn(key: &str, witnesses: &str) -> String,
    pub(in crate::pages) stale: Around,
    pub(in crate::pages) nothing_shown: &'static str,
    pub(in crate::pages) withheld: &'static str,
    pub(in crate::pages) not_in_log: &'static str,
    pub(in crate::pages) robots: Counted,
    pub(in crate::pages) models: Counted,
    pub(in crate::pages) makers: Counted,
    pub(in crate::pages) others: Counted,
    pub(in crate::pages) largest: fn(label: &str, count: &str) -> String,
    pub(in crate::pages) table: &'static str,
    pub(in crate::pages) robots_head: &'static str,
    pub(in crate::pages) share_head: &'static str,
    pub(in crate::pages) total: &'static str,
    pub(in crate::pages) by_stage: &'static str,
    pub(in crate::pages) by_status: &'static str,
    pub(in crate::pages) not_told: &'static str,
    pub(in crate::pages) status: Of<Status>,
    pub(in crate::pages) standing: Of<Standing>,
    pub(in crate::pages) more: &'static str,
}
