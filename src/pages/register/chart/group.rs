//! What a chart counts.

use crate::model::chart_kind::Kind;
use crate::view::text::LaterWords;

/// A count, and what it counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::pages) struct Group {
    /// Its name.
    pub(in crate::pages) label: String,
    /// How many.
    pub(in crate::pages) count: u64,
    /// The code that stands with the name, if the name does not say it.
    pub(in crate::pages) code: Option<String>,
    /// Where its name leads: a fragment.
    pub(in crate::pages) link: Option<String>,
}

impl Group {
    /// A group with nothing but a name.
    pub(in crate::pages) fn new(label: impl Into<String>, count: u64) -> Self {
        Self { label: label.into(), count, code: None, link: None }
    }
}

/// What a chart is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::pages) struct About {
    /// Its name in `data-chart`.
    pub(in crate::pages) name: &'static str,
    /// What it shows: its title.
    pub(in crate::pages) title: &'static str,
    /// What the groups are: the head of the table's first column.
    pub(in crate::pages) head: &'static str,
    /// What their number is told of.
    pub(in crate::pages) kind: Kind,
    /// The sum of all groups, if each unit is in one of them.
    pub(in crate::pages) whole: Option<u64>,
}

/// Groups as one.
pub(super) fn others(words: LaterWords, kind: Kind, groups: &[Group]) -> Group {
    let number = groups.len() as u64;
    let label = (words.pages.register.others)(kind, number);
    Group::new(label, groups.iter().fold(0, |sum, group| group.count.saturating_add(sum)))
}
