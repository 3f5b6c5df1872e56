//! All faults of a source, up to a limit.

use super::RowError;
use core::fmt;

/// Why a source can't be published: one fault at the least, in the order of the files and lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceErrors {
    errors: Vec<RowError>,
    more: bool,
}

impl SourceErrors {
    /// The faults.
    #[must_use]
    pub fn errors(&self) -> &[RowError] {
        &self.errors
    }

    /// Whether reading stopped at the limit, so that there may be more.
    #[must_use]
    pub fn stopped(&self) -> bool {
        self.more
    }
}

impl fmt::Display for SourceErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, error) in self.errors.iter().enumerate() {
            write!(f, "{}{error}", if index > 0 { "\n" } else { "" })?;
        }
        Ok(())
    }
}

impl core::error::Error for SourceErrors {}

/// The limit is reached: no more is read.
pub(crate) struct Full;

/// Faults as they are found.
pub(crate) struct Found {
    errors: Vec<RowError>,
    limit: usize,
    full: bool,
    /// Faults before the file that is being read.
    earlier: usize,
}

impl Found {
    pub(crate) fn new(limit: usize) -> Self {
        Self { errors: Vec::new(), limit: limit.max(1), full: false, earlier: 0 }
    }

    /// Faults that are told at the most.
    pub(super) fn limit(&self) -> usize {
        self.limit
    }

    /// Another file begins.
    pub(super) fn next_file(&mut self) {
        self.earlier = self.errors.len();
    }

    /// Notes a fault, unless it may only follow from one in an earlier file.
    pub(crate) fn note(&mut self, error: RowError) -> Result<(), Full> {
        if self.earlier > 0 && error.problem.may_follow() {
            return Ok(());
        }
        if self.errors.len() == self.limit {
            self.full = true;
            return Err(Full);
        }
        self.errors.push(error);
        Ok(())
    }

    /// Notes the fault of a result, if it has one.
    pub(super) fn check<T>(&mut self, result: Result<T, RowError>) -> Result<Option<T>, Full> {
        match result {
            Ok(value) => Ok(Some(value)),
            Err(error) => self.note(error).map(|()| None),
        }
    }

    pub(crate) fn finish<T>(self, found: T) -> Result<T, SourceErrors> {
        if self.errors.is_empty() { Ok(found) } else { Err(SourceErrors { errors: self.errors, more: self.full }) }
    }
}
