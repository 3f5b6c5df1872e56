//! What does not hold.

use crate::files::ReadError;
use registry::{Failure, FilePath, Hash};

/// The first file that does not hold, and why.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{path}: {why}")]
pub struct VerifyError {
    /// The file, relative to the registry.
    pub path: String,
    /// What is wrong with it.
    pub why: String,
    /// What kind of fault that is.
    pub kind: VerifyErrorKind,
}

/// What a fault says about the registry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VerifyErrorKind {
    /// A file is not what it must be.
    Wrong,
    /// A file is not there.
    Missing,
    /// A file could not be read, and nothing is known about it.
    Unreadable,
    /// A file was converted on its way here, as text is.
    Converted,
    /// There is no `latest.json`, so that nothing is served.
    NothingServed,
}

impl VerifyError {
    pub(super) fn new(path: impl Into<String>, why: impl ToString) -> Self {
        Self { path: path.into(), why: why.to_string(), kind: VerifyErrorKind::Wrong }
    }

    pub(super) fn object(hash: Hash, why: impl ToString) -> Self {
        Self::new(FilePath::Object(hash).to_string(), why)
    }

    pub(super) fn read(path: impl Into<String>, error: ReadError) -> Self {
        let kind = match error {
            ReadError::NotFound => VerifyErrorKind::Missing,
            ReadError::Status(_) | ReadError::Io(_) => VerifyErrorKind::Unreadable,
            ReadError::TooLarge { .. } => VerifyErrorKind::Wrong,
        };
        Self { kind, ..Self::new(path, error) }
    }

    /// Wrong, or converted if undoing that made it right.
    pub(super) fn wrong(path: impl Into<String>, why: impl ToString, undone: Option<&'static str>) -> Self {
        match undone {
            Some(what) => Self { kind: VerifyErrorKind::Converted, ..Self::new(path, what) },
            None => Self::new(path, why),
        }
    }
}

impl From<Failure> for VerifyError {
    fn from(failure: Failure) -> Self {
        let path = failure.path.to_string();
        let text = failure.to_string();
        let why = text.strip_prefix(&format!("{path}: ")).unwrap_or(&text).to_owned();
        Self::new(path, why)
    }
}
