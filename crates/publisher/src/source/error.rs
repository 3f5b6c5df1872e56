//! What is wrong with a source file, and where.

use super::Trace;
use core::fmt;

/// A row that cannot be published: file, line, field, and what is wrong there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowError {
    /// Name of the source file.
    pub file: &'static str,
    /// Line in it, from 1; 0 for the file as a whole.
    pub line: u64,
    /// The field, as a path (`events[2].date`); empty for the row as a whole.
    pub field: String,
    /// What is wrong.
    pub problem: Problem,
}

/// What is wrong with a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// The file could not be read.
    Unreadable(String),
    /// It is not a row of this file: syntax, type, missing field, unknown value, past a limit.
    Malformed(String),
    /// A spreadsheet or an editor changed it when it was saved.
    Altered {
        /// What stands there now.
        value: String,
        /// What was done to it.
        trace: Trace,
    },
    /// It is not UTF-8, and it can't be told what it is instead.
    Encoding(String),
    /// It is no text at all, but this.
    NotText(&'static str),
    /// A text with a character that acts on the screen of who reads it.
    Character(char),
    /// Another row has the same key.
    Duplicate {
        /// The line of the first one.
        first: u64,
    },
    /// No row of `manufacturers.csv` has this manufacturer.
    UnknownManufacturer(String),
    /// No row of `models.ndjson` has this model.
    UnknownModel(String),
    /// The model has no recall of this number.
    UnknownRecall(String),
    /// It contradicts another field.
    Inconsistent(String),
    /// It could not be kept for the time being: no room on the disk, say.
    Temporary(String),
    /// It is not allowed after what was published before.
    BreaksRule(String),
}

impl Problem {
    /// A stable name, for programs that read the report.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Unreadable(_) => "unreadable",
            Self::Malformed(_) => "malformed",
            Self::Altered { .. } => "altered",
            Self::Encoding(_) => "encoding",
            Self::NotText(_) => "not_text",
            Self::Character(_) => "character",
            Self::Duplicate { .. } => "duplicate",
            Self::UnknownManufacturer(_) => "unknown_manufacturer",
            Self::UnknownModel(_) => "unknown_model",
            Self::UnknownRecall(_) => "unknown_recall",
            Self::Inconsistent(_) => "inconsistent",
            Self::Temporary(_) => "temporary",
            Self::BreaksRule(_) => "breaks_rule",
        }
    }

    /// Whether it may only follow from a fault in an earlier file.
    pub(super) fn may_follow(&self) -> bool {
        matches!(self, Self::UnknownManufacturer(_) | Self::UnknownModel(_) | Self::UnknownRecall(_))
    }
}

/// A problem and the field that has it, before the line is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The field.
    pub field: String,
    /// What is wrong.
    pub problem: Problem,
}

impl Fault {
    pub(crate) fn new(field: impl Into<String>, problem: Problem) -> Self {
        Self { field: field.into(), problem }
    }

    /// A field that contradicts another.
    pub(crate) fn inconsistent(field: impl Into<String>, what: impl Into<String>) -> Self {
        Self::new(field, Problem::Inconsistent(what.into()))
    }

    /// A field that is not what it must be.
    pub(crate) fn malformed(field: impl Into<String>, what: impl Into<String>) -> Self {
        Self::new(field, Problem::Malformed(what.into()))
    }

    pub(crate) fn at(self, file: &'static str, line: u64) -> RowError {
        RowError { file, line, field: self.field, problem: self.problem }
    }
}

impl fmt::Display for RowError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.file)?;
        if self.line > 0 {
            write!(f, " line {}", self.line)?;
        }
        if !self.field.is_empty() {
            write!(f, ", field {}", self.field)?;
        }
        write!(f, ": {}", self.problem)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(what)
            | Self::Malformed(what)
            | Self::Inconsistent(what)
            | Self::Encoding(what)
            | Self::Temporary(what)
            | Self::BreaksRule(what) => f.write_str(what),
            Self::Altered { value, trace } => write!(f, "\"{value}\" {trace}"),
            Self::NotText(what) => write!(f, "not a text file but {what}"),
            Self::Character(c) => {
                write!(f, "has the character U+{:04X}, which acts on a screen or on the text around it", u32::from(*c))
            }
            Self::Duplicate { first } => write!(f, "already on line {first}"),
            Self::UnknownManufacturer(code) => write!(f, "no manufacturer {code}"),
            Self::UnknownModel(code) => write!(f, "no model {code}"),
            Self::UnknownRecall(number) => write!(f, "the model has no recall {number}"),
        }
    }
}

impl core::error::Error for RowError {}
