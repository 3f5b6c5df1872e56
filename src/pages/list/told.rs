//! What the worker tells: JSON that `crates/list/src/report.rs` writes. It comes out of a worker of this very
//! build, which verified what it tells; to read it takes the reader that the program has for the register's files.

use registry::Remembered;
use registry::document::{Read, Stage, Status, Value};

/// How a list is under way.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Phase {
    /// The text is being read.
    #[default]
    Reading,
    /// Files are fetched.
    Checking,
    /// The reader has stopped it for now.
    Paused,
    /// Nothing can be fetched at all.
    Offline,
    /// Every row has its answer.
    Done,
}

impl Phase {
    /// The phase of this name.
    pub(super) fn named(name: &str) -> Option<Self> {
        [Self::Checking, Self::Paused, Self::Offline, Self::Done].into_iter().find(|phase| phase.name() == name)
    }

    /// Its name in the worker's messages and in `data-phase`.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Reading => "reading",
            Self::Checking => "checking",
            Self::Paused => "paused",
            Self::Offline => "offline",
            Self::Done => "done",
        }
    }
}

/// How far the check is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Progress {
    pub(super) rows: u64,
    pub(super) ids: u64,
    pub(super) answered: u64,
    pub(super) repeated: u64,
    pub(super) recalled: u64,
    pub(super) digits_lost: u64,
    /// In the order of [`super::outcome::Outcome::ALL`].
    pub(super) outcomes: Vec<u64>,
    pub(super) column: Option<u64>,
    pub(super) column_name: Option<String>,
    pub(super) can_retry: bool,
    pub(super) snapshot: Option<Snapshot>,
}

impl Read for Progress {
    fn read(value: &Value) -> Self {
        Self {
            rows: value.get("rows"),
            ids: value.get("ids"),
            answered: value.get("answered"),
            repeated: value.get("repeated"),
            recalled: value.get("recalled"),
            digits_lost: value.get("digits_lost"),
            outcomes: value.get("outcomes"),
            column: value.optional("column"),
            column_name: value.optional("column_name"),
            can_retry: value.get("can_retry"),
            snapshot: value.optional("snapshot"),
        }
    }
}

/// How a file was read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct ReadAs {
    /// The encoding's name; none for a text.
    pub(super) encoding: Option<String>,
    /// A few cells that are not ASCII alone.
    pub(super) cells: Vec<String>,
    /// The encodings in which it can be read.
    pub(super) choices: Vec<Reading>,
}

impl Read for ReadAs {
    fn read(value: &Value) -> Self {
        Self { encoding: value.optional("encoding"), cells: value.get("cells"), choices: value.get("choices") }
    }
}

/// An encoding, and how a part of the file reads in it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Reading {
    pub(super) encoding: String,
    pub(super) sample: String,
}

impl Read for Reading {
    fn read(value: &Value) -> Self {
        Self { encoding: value.get("name"), sample: value.get("sample") }
    }
}

/// The snapshot that proves the answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Snapshot {
    pub(super) sequence: u64,
    pub(super) issued_at: u64,
    pub(super) freshness: String,
    pub(super) remember: Remembered,
}

impl Read for Snapshot {
    fn read(value: &Value) -> Self {
        Self {
            sequence: value.get("sequence"),
            issued_at: value.get("issued_at"),
            freshness: value.get("freshness"),
            remember: value.get("remember"),
        }
    }
}

/// Rows of what is shown.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Window {
    pub(super) total: u64,
    pub(super) from: u64,
    pub(super) rows: Vec<Row>,
}

impl Read for Window {
    fn read(value: &Value) -> Self {
        Self { total: value.get("total"), from: value.get("from"), rows: value.get("rows") }
    }
}

/// One row.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Row {
    pub(super) line: u64,
    pub(super) earlier: Option<u64>,
    pub(super) id: Option<String>,
    pub(super) given: Option<String>,
    pub(super) verdict: Option<String>,
    pub(super) status: Option<Status>,
    pub(super) stage: Option<Stage>,
    pub(super) freshness: Option<String>,
    pub(super) maker: Option<String>,
    pub(super) model: Option<String>,
    pub(super) recalls: Option<u64>,
    pub(super) due: Option<registry::document::Date>,
    pub(super) check: Option<String>,
    pub(super) fault: Option<String>,
    pub(super) together: Option<u64>,
    pub(super) to_line: Option<u64>,
    pub(super) lost_digits: bool,
    pub(super) why: Option<u64>,
}

impl Row {
    /// Whether it is a number that was an ID until a spreadsheet cut its digits.
    pub(super) fn has_lost_digits(&self) -> bool {
        self.fault.as_deref() == Some("digits_lost")
    }
}

impl Read for Row {
    fn read(value: &Value) -> Self {
        Self {
            line: value.get("line"),
            earlier: value.optional("earlier"),
            id: value.optional("id"),
            given: value.optional("given"),
            verdict: value.optional("verdict"),
            status: value.optional("status"),
            stage: value.optional("stage"),
            freshness: value.optional("freshness"),
            maker: value.optional("maker"),
            model: value.optional("model"),
            recalls: value.optional("recalls"),
            due: value.optional("due"),
            check: value.optional("check"),
            fault: value.optional("fault"),
            together: value.optional("together"),
            to_line: value.optional("to_line"),
            lost_digits: value.get("lost_digits"),
            why: value.optional("why"),
        }
    }
}
