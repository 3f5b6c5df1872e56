//! What the List page and its worker tell each other: JSON, written by the worker and read by the page. The worker
//! is of the same build and verified what it tells.

use crate::Outcome;
use crate::named::named;
use alloc::string::String;
use alloc::vec::Vec;
use registry::document::{Date, Stage, Status};
use registry::{Freshness, Remembered, record};
use serde::Serialize;

named! {
    /// By what rows are ordered. Equals stand in the order of the list.
    #[derive(Default)]
    Sort {
        /// As in the list.
        #[default]
        Line = "line",
        /// By ID; malformed rows after the others.
        Id = "id",
        /// By the names of manufacturer and model; unknown ones last.
        Robot = "robot",
        /// By outcome, the worst first.
        Outcome = "outcome",
    }
}

record! {
    /// How far the check is.
    #[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
    pub struct Progress {
        /// Rows of the list.
        pub rows: u64,
        /// Different IDs in it.
        pub ids: u64,
        /// How many of these have an answer.
        pub answered: u64,
        /// Rows whose ID stands in an earlier one.
        pub repeated: u64,
        /// Rows of robots with open recalls.
        pub recalled: u64,
        /// Those of which one is overdue.
        pub overdue: u64,
        /// Rows of numbers that were IDs until a spreadsheet cut their digits. They are counted to no outcome.
        pub digits_lost: u64,
        /// How many of the other rows come to each outcome, in the order of [`Outcome::ALL`].
        pub outcomes: Vec<u64>,
        /// The character between cells; none for lines.
        pub separator: Option<String> = optional,
        /// The column of the IDs, from 1, if cells are separated.
        pub column: Option<u64> = optional,
        /// The name of that column.
        pub column_name: Option<String> = optional,
        /// Whether some IDs may get an answer when they are asked for again.
        pub can_retry: bool,
        /// Files received.
        pub files: u64,
        /// Their bytes, uncompressed.
        pub bytes: u64,
        /// What proves the answers.
        pub snapshot: Option<Snapshot> = optional,
    }
}

impl Progress {
    /// How many rows come to an outcome.
    #[must_use]
    pub fn count(&self, outcome: Outcome) -> u64 {
        self.outcomes.get(outcome as usize).copied().unwrap_or_default()
    }
}

record! {
    /// The snapshot that proves the answers.
    #[derive(Debug, Clone, PartialEq, Eq, Serialize)]
    pub struct Snapshot {
        /// Its number.
        pub sequence: u64,
        /// When it was issued (Unix seconds).
        pub issued_at: u64,
        /// How old it may be.
        pub freshness: Freshness,
        /// Whether its data is fictional.
        pub demonstration: bool,
        /// What to remember of it.
        pub remember: Remembered,
    }
}

record! {
    /// Some rows of a view.
    #[derive(Debug, Clone, Default, PartialEq, Serialize)]
    pub struct Window {
        /// How many rows the view has.
        pub total: u64,
        /// The place of the first of these rows in the view, from 0.
        pub from: u64,
        /// The rows.
        pub rows: Vec<Row>,
    }
}

record! {
    /// One row. What does not apply to it is left out.
    #[derive(Debug, Clone, Default, PartialEq, Serialize)]
    pub struct Row {
        /// The line on which it begins, from 1.
        pub line: u64,
        /// The line on which its ID stood already.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub earlier: Option<u64> = optional,
        /// The ID.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub id: Option<String> = optional,
        /// What stands in its place, if there is none.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub given: Option<String> = optional,
        /// The name of what is wrong with that.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub fault: Option<String> = optional,
        /// The verdict's word; none while there is no answer.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub verdict: Option<String> = optional,
        /// The status.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub status: Option<Status> = optional,
        /// The stage of life.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub stage: Option<Stage> = optional,
        /// How old the answer may be.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub freshness: Option<Freshness> = optional,
        /// The manufacturer's name.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub maker: Option<String> = optional,
        /// The model's name.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub model: Option<String> = optional,
        /// Open recalls.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub recalls: Option<u64> = optional,
        /// Their numbers.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        pub numbers: Vec<String> = list_if_any,
        /// The earliest day by which one of them is, or was, due.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub due: Option<Date> = optional,
        /// For how many days that has passed.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub overdue: Option<u64> = optional,
        /// The check that did not hold.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub check: Option<String> = optional,
        /// Why it did not.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub reason: Option<String> = optional,
        /// How many IDs stand in its record, if there are several.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub together: Option<u64> = optional,
        /// The last line of its record, if that is not the first.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub to_line: Option<u64> = optional,
        /// A spreadsheet has cut its digits, or may have done so.
        pub lost_digits: bool,
        /// The HTTP status with which a file could not be had: 0 if there was no answer, 200 if a web page came in its
        /// place.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub why: Option<u64> = optional,
    }
}

impl Row {
    /// The fault of a number that was an ID until a spreadsheet cut its digits.
    pub const DIGITS_LOST: &str = "digits_lost";

    /// Whether it is such a number.
    #[must_use]
    pub fn has_lost_digits(&self) -> bool {
        self.fault.as_deref() == Some(Self::DIGITS_LOST)
    }

    /// What it comes to.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        let named = |name: &String| Outcome::named(name);
        self.status.map(Outcome::from).or_else(|| self.verdict.as_ref().and_then(named)).unwrap_or(Outcome::Open)
    }
}
