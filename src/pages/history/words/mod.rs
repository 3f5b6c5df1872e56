//! What the page says.

pub(in crate::pages) mod ar;
pub(in crate::pages) mod de;
pub(in crate::pages) mod en;
pub(in crate::pages) mod ja;
pub(in crate::pages) mod zh_hans;

use crate::text::Around;

/// The words of the page in one language.
#[derive(Debug)]
#[allow(missing_docs)] // Each line is named after what it says.
pub(crate) struct HistoryText {
    pub(super) title: &'static str,
    pub(super) lead: &'static str,
    pub(super) seen_title: &'static str,
    pub(super) seen: Around,
    pub(super) first_visit: Around,
    pub(super) witnesses_title: &'static str,
    pub(super) witnesses_lead: &'static str,
    pub(super) demo_witnesses: &'static str,
    pub(super) cosigned: fn(name: &str, time: &str) -> String,
    pub(super) snapshots: &'static str,
    pub(super) snapshot: Around,
    pub(super) in_log: &'static str,
    pub(super) unchanged: &'static str,
    pub(super) first: &'static str,
    pub(super) older: &'static str,
}
