//! What keeps the words from being used.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A line of a file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file, below the project's folder: `i18n/en/shell.ftl`.
    pub file: Arc<Path>,
    /// The line, from 1.
    pub line: usize,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.file.display(), self.line)
    }
}

/// Something that is wrong, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// Where.
    pub place: Place,
    /// What, as a sentence or two.
    pub what: String,
}

/// All that is wrong, in the order of the files.
#[derive(Debug, Default)]
pub struct Problems(pub Vec<Problem>);

impl Problems {
    pub(crate) fn add(&mut self, place: &Place, what: impl Into<String>) {
        self.0.push(Problem { place: place.clone(), what: what.into() });
    }

    /// For a file as a whole.
    pub(crate) fn add_file(&mut self, file: impl Into<PathBuf>, what: impl Into<String>) {
        self.add(&Place { file: Arc::from(file.into()), line: 1 }, what);
    }

    /// The result, unless there is a problem.
    pub(crate) fn or<T>(mut self, result: T) -> Result<T, Self> {
        self.0.sort();
        self.0.dedup();
        if self.0.is_empty() { Ok(result) } else { Err(self) }
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for Problem { place, what } in &self.0 {
            writeln!(f, "{place}: {what}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Problems {}
