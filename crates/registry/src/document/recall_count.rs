//! What the statistics tell of one recall.

use super::{Code, Date, Severity, Text};
use crate::record;
use alloc::collections::BTreeMap;
use alloc::string::String;
use serde::Serialize;

record! {
    /// A recall of a model, and how many of the model's units it affects: enough to list recalls without reading every
    /// manufacturer's models.
    #[derive(Debug, Clone, PartialEq, Eq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct RecallCount {
        /// National, manufacturer and model code together.
        pub model: Code<12>,
        /// The model's names.
        pub names: Text = names,
        /// Its number.
        pub number: String = name,
        /// When it was opened.
        pub opened_on: Date,
        /// What it asks for.
        pub severity: Severity,
        /// By when.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub deadline: Option<Date> = optional,
        /// What it is about, in a few words.
        pub title: Text = names,
        /// Units in one of its ranges, or with a notice of its number.
        pub affected: u64,
        /// Those for which it is open.
        pub open: u64,
        /// Those whose notices of its number are closed, by the month of the latest: `YYYY-MM`.
        pub remedied: BTreeMap<String, u64>,
    }
}

impl RecallCount {
    /// Units that are remedied; nothing if that is past counting.
    #[must_use]
    pub fn remedied_units(&self) -> Option<u64> {
        self.remedied.values().try_fold(0, |sum: u64, count| sum.checked_add(*count))
    }

    /// Whether no unit is counted to more than one of open and remedied.
    pub(super) fn adds_up(&self) -> bool {
        let both = self.remedied_units().and_then(|remedied| remedied.checked_add(self.open));
        both.is_some_and(|both| both <= self.affected)
    }

    /// Whether this tells the same; a month of 0 is as good as none.
    pub(super) fn agrees_with(&self, counted: &Self) -> bool {
        let there = |counts: &BTreeMap<String, u64>| {
            counts.iter().filter(|(_, count)| **count > 0).map(|(month, count)| (month.clone(), *count)).collect()
        };
        let plain = |count: &Self| Self { remedied: there(&count.remedied), ..count.clone() };
        plain(self) == plain(counted)
    }
}
