//! Reads a registry's files for a monitor.

use super::{Finding, Kind};
use crate::Progress;
use crate::files::{Memory, ReadError, ReadFiles};
use registry::document::Document;
use registry::{FilePath, Hash, Unavailable};
use std::sync::atomic::{AtomicU64, Ordering};

/// Files of which those that change under their name are read once: objects do not change.
pub(super) struct Once<'a, F> {
    below: &'a F,
    kept: Memory,
}

impl<'a, F: ReadFiles> Once<'a, F> {
    pub(super) fn new(below: &'a F) -> Self {
        Self { below, kept: Memory::default() }
    }
}

impl<F: ReadFiles> ReadFiles for Once<'_, F> {
    fn read(&self, path: &str, limit: usize) -> Result<Vec<u8>, ReadError> {
        if path.starts_with("objects/") {
            return self.below.read(path, limit);
        }
        match self.kept.read(path, limit) {
            Err(ReadError::NotFound) => {
                let bytes = self.below.read(path, limit)?;
                self.kept.insert(path.to_owned(), bytes.clone());
                Ok(bytes)
            }
            kept => kept,
        }
    }
}

/// Reads objects that snapshots of a verified log name.
pub(super) struct Reading<'a, F> {
    files: &'a F,
    pub(super) progress: &'a dyn Progress,
    missing: AtomicU64,
    told: AtomicU64,
}

impl<'a, F: ReadFiles> Reading<'a, F> {
    pub(super) fn new(files: &'a F, progress: &'a dyn Progress) -> Self {
        Self { files, progress, missing: 0.into(), told: 0.into() }
    }

    /// An object. One that is not there, or is another, is a fault if it `must` be served; else it is counted.
    pub(super) fn document<D: Document>(&self, hash: Hash, must: bool) -> Result<Option<D>, Finding> {
        let path = FilePath::Object(hash).to_string();
        let why = match self.files.read(&path, D::LIMIT) {
            Ok(bytes) if Hash::of(&bytes) == hash => match D::from_json(&bytes) {
                Ok(document) => return Ok(Some(document)),
                Err(error) => error.to_string(),
            },
            Ok(_) => "its SHA-256 is another".to_owned(),
            Err(error @ (ReadError::NotFound | ReadError::TooLarge { .. })) => error.to_string(),
            Err(error) => return Err(Finding::new(Kind::Unreachable, format!("{path}: {error}"))),
        };
        if must {
            return Err(Finding::new(Kind::Damaged, format!("{path}: {why}")));
        }
        self.missing.fetch_add(1, Ordering::Relaxed);
        Ok(None)
    }

    /// Objects that were not to be had since this was asked last.
    pub(super) fn missing(&self) -> u64 {
        let all = self.missing.load(Ordering::Relaxed);
        all - self.told.swap(all, Ordering::Relaxed)
    }

    /// Whether any object was not to be had.
    pub(super) fn has_missed(&self) -> bool {
        self.missing.load(Ordering::Relaxed) > 0
    }
}

/// Why a file could not be had, in English.
pub(super) fn unavailable(path: &str, why: Unavailable) -> String {
    match why {
        Unavailable::Network => format!("{path}: could not be read"),
        Unavailable::Status(status) => format!("{path}: status {status}"),
        Unavailable::WebPage => format!("{path}: a web page came in its place"),
    }
}
