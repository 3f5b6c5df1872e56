//! What the List page says.

pub(in crate::pages) mod ar;
pub(in crate::pages) mod de;
pub(in crate::pages) mod en;
pub(in crate::pages) mod ja;
pub(in crate::pages) mod zh_hans;

use super::outcome::Outcome;
use crate::format::Plural;
use crate::text::Around;

/// A count with its noun: the noun's form, and the number as it is written.
type Counted = fn(Plural, &str) -> String;

/// The words of the page in one language.
#[derive(Debug)]
#[allow(missing_docs)] // Each line is named after what it says.
pub(crate) struct ListText {
    pub(super) title: &'static str,
    pub(super) lead: &'static str,
    pub(super) paste: &'static str,
    pub(super) hint: &'static str,
    pub(super) check: &'static str,
    pub(super) or_file: &'static str,
    pub(super) choose_file: &'static str,
    pub(super) drop: &'static str,
    pub(super) drop_now: &'static str,
    pub(super) no_list: &'static str,
    pub(super) example: &'static str,
    pub(super) private: &'static str,
    /// By the worker's name for why there is no list.
    pub(super) refused: fn(&str) -> &'static str,
    pub(super) pasted: &'static str,
    pub(super) reading: &'static str,
    pub(super) rows: Counted,
    pub(super) column: Around,
    pub(super) column_named: Around,
    pub(super) progress_label: &'static str,
    pub(super) progress: fn(Plural, done: &str, all: &str) -> String,
    pub(super) rate: Around,
    pub(super) left: Around,
    pub(super) done: &'static str,
    pub(super) paused: &'static str,
    pub(super) offline: &'static str,
    pub(super) late: Around,
    pub(super) pause: &'static str,
    pub(super) resume: &'static str,
    pub(super) cancel: &'static str,
    pub(super) retry: &'static str,
    pub(super) another: &'static str,
    pub(super) results: &'static str,
    pub(super) filter: &'static str,
    pub(super) all: &'static str,
    /// In the order of [`Outcome::ALL`].
    pub(super) outcomes: [&'static str; 11],
    pub(super) recalled: &'static str,
    pub(super) repeated: &'static str,
    pub(super) table: &'static str,
    pub(super) columns: [&'static str; 4],
    pub(super) none: &'static str,
    pub(super) same_as: Around,
    pub(super) download: Around,
    pub(super) print: &'static str,
    pub(super) summary: &'static str,
    pub(super) list: &'static str,
    pub(super) checked_at: &'static str,
    pub(super) checked: &'static str,
    pub(super) proved_by: &'static str,
    pub(super) snapshot: fn(number: &str, time: &str) -> String,
    pub(super) summary_note: &'static str,
}

impl ListText {
    /// What rows come to, in two or three words.
    pub(super) fn outcome(&self, outcome: Outcome) -> &'static str {
        self.outcomes[outcome as usize]
    }
}
