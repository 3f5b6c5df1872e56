//! Writes immutable objects under the hash of their bytes, and counts.

use super::{PublishError, within};
use crate::Progress;
use crate::files::{ReadError, WriteFiles};
use registry::document::Document;
use registry::{FilePath, Hash};
use std::io;
use std::sync::atomic::{AtomicU64, Ordering};

/// The files that are being published to.
pub(super) struct Objects<'a, F> {
    files: &'a F,
    progress: &'a dyn Progress,
    counts: Counts,
}

/// What was done so far.
#[derive(Default)]
struct Counts {
    new: AtomicU64,
    unchanged: AtomicU64,
    repaired: AtomicU64,
    bytes: AtomicU64,
}

/// Objects of a publication, by what was done for them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ObjectCounts {
    /// Written, since there was none.
    pub new: u64,
    /// There already.
    pub unchanged: u64,
    /// Written anew, since what was there had other bytes or could not be read.
    pub repaired: u64,
}

impl<'a, F: WriteFiles> Objects<'a, F> {
    pub(super) fn new(files: &'a F, progress: &'a dyn Progress) -> Self {
        Self { files, progress, counts: Counts::default() }
    }

    /// Writes an object unless it is there, byte for byte: a disk may have damaged it since it was written, and its
    /// size would not tell.
    pub(super) fn put(&self, bytes: &[u8]) -> Result<Hash, PublishError> {
        let hash = Hash::of(bytes);
        let path = FilePath::Object(hash).to_string();
        let count = match self.files.read(&path, bytes.len()) {
            Ok(there) if there == bytes => &self.counts.unchanged,
            Err(ReadError::NotFound) => &self.counts.new,
            Ok(_) | Err(_) => &self.counts.repaired,
        };
        if !std::ptr::eq(count, &self.counts.unchanged) {
            // Nothing points to it yet.
            self.written(&path, bytes, self.files.write_ahead(&path, bytes))?;
        }
        count.fetch_add(1, Ordering::Relaxed);
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
        self.written(path, bytes, self.files.write(path, bytes))
    }

    fn written(&self, path: &str, bytes: &[u8], written: io::Result<()>) -> Result<(), PublishError> {
        written.map_err(|source| PublishError::Write { path: path.to_owned(), source })?;
        self.counts.bytes.fetch_add(bytes.len() as u64, Ordering::Relaxed);
        Ok(())
    }

    /// Waits until what was written is safe.
    pub(super) fn settle(&self) -> Result<(), PublishError> {
        self.files.settle().map_err(|source| PublishError::Write { path: ".".to_owned(), source })
    }

    /// Objects, and bytes written of all files.
    pub(super) fn counts(&self) -> (ObjectCounts, u64) {
        let read = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        let Counts { new, unchanged, repaired, bytes } = &self.counts;
        let objects = ObjectCounts { new: read(new), unchanged: read(unchanged), repaired: read(repaired) };
        (objects, read(bytes))
    }
}
