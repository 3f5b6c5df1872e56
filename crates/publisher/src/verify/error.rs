//! What does not hold.

use registry::{Failure, FilePath, Hash};

/// The first file that does not hold, and why.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{path}: {why}")]
pub struct VerifyError {
    /// The file, relative to the registry.
    pub path: String,
    /// What is wrong with it.
    pub why: String,
}

impl VerifyError {
    pub(super) fn new(path: impl Into<String>, why: impl ToString) -> Self {
        Self { path: path.into(), why: why.to_string() }
    }

    pub(super) fn object(hash: Hash, why: impl ToString) -> Self {
        Self::new(FilePath::Object(hash).to_string(), why)
    }
}

impl From<Failure> for VerifyError {
    fn from(failure: Failure) -> Self {
        let path = failure.path.to_string();
        let text = failure.to_string();
        let why = text.strip_prefix(&format!("{path}: ")).unwrap_or(&text).to_owned();
        Self { path, why }
    }
}
