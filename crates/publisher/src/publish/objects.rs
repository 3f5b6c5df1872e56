//! Writes immutable objects under the hash of their bytes, and counts.

use super::{PublishError, within};
use crate::Progress;
use crate::files::WriteFiles;
use registry::document::Document;
use registry::{FilePath, Hash};
use std::sync::atomic::{AtomicU64, Ordering};

/// The files that are being published to.
pub(super) struct Objects<'a, F> {
    files: &'a F,
    progress: &'a dyn Progress,
    new: AtomicU64,
    unchanged: AtomicU64,
    bytes: AtomicU64,
}

impl<'a, F: WriteFiles> Objects<'a, F> {
    pub(super) fn new(files: &'a F, progress: &'a dyn Progress) -> Self {
        let zero = AtomicU64::default;
        Self { files, progress, new: zero(), unchanged: zero(), bytes: zero() }
    }

    /// Writes an object unless it is there. One that a crash cut short has another size: bytes are
    /// written before they get their name, but a disk may have lost them since.
    pub(super) fn put(&self, bytes: &[u8]) -> Result<Hash, PublishError> {
        let hash = Hash::of(bytes);
        let path = FilePath::Object(hash).to_string();
        let size = self.files.size(&path);
        if size.map_err(|source| PublishError::Write { path: path.clone(), source })? == Some(bytes.len() as u64) {
            self.unchanged.fetch_add(1, Ordering::Relaxed);
        } else {
            self.write(&path, bytes)?;
            self.new.fetch_add(1, Ordering::Relaxed);
        }
        self.progress.advance(1);
        Ok(hash)
    }

    /// Writes a document as an object; `what` names it in an error.
    pub(super) fn put_document<D: Document>(&self, what: &str, document: &D) -> Result<(Hash, String), PublishError> {
        let json = document.to_json();
        within::<D>(&json).map_err(|why| PublishError::PastLimits { what: what.to_owned(), why })?;
        Ok((self.put(json.as_bytes())?, json))
    }

    /// Writes any file.
    pub(super) fn write(&self, path: &str, bytes: &[u8]) -> Result<(), PublishError> {
        let written = self.files.write(path, bytes);
        written.map_err(|source| PublishError::Write { path: path.to_owned(), source })?;
        self.bytes.fetch_add(bytes.len() as u64, Ordering::Relaxed);
        Ok(())
    }

    /// Waits until what was written is safe.
    pub(super) fn settle(&self) -> Result<(), PublishError> {
        self.files.settle().map_err(|source| PublishError::Write { path: ".".to_owned(), source })
    }

    /// Objects new and unchanged, and bytes written.
    pub(super) fn counts(&self) -> (u64, u64, u64) {
        let read = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        (read(&self.new), read(&self.unchanged), read(&self.bytes))
    }
}
