//! What can be said while an ID is still being typed: the snapshot at hand, manufacturer and model.

use super::{directory::DirectoryReader, reader, reader::Reader};
use crate::files::Halt;
use crate::history::History;
use crate::{Decoded, Failure, FilePath, Memory, Trust, Unavailable, VerifiedSnapshot};
use alloc::borrow::ToOwned;
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

/// Decodes the beginning of an ID, by the same checks as a [`crate::Lookup`] but without its bucket.
#[derive(Debug)]
pub struct Preview {
    start: String,
    reader: Reader,
    directory: DirectoryReader,
    outcome: Option<PreviewOutcome>,
}

/// What a [`Preview`] comes to.
#[derive(Debug, Clone)]
pub enum PreviewOutcome {
    /// Verified: the snapshot, and what is known of the manufacturer and model.
    Ready(Box<VerifiedSnapshot>, Decoded),
    /// A file could not be had.
    Unreachable(FilePath, Unavailable),
    /// Something failed to verify.
    Unproven(Failure),
}

impl Preview {
    /// Starts with the canonical characters typed so far, perhaps none. `now` is in Unix seconds.
    #[must_use]
    pub fn new(start: &str, trust: &Trust, now: u64, memory: Memory) -> Self {
        let reader = Reader::new(trust.clone(), now, memory.checkpoint.map(History::of));
        let mut preview =
            Self { start: start.to_owned(), reader, directory: DirectoryReader::default(), outcome: None };
        preview.advance();
        preview
    }

    /// Files asked for and not yet supplied. Empty once there is an outcome.
    #[must_use]
    pub fn wants(&self) -> &[FilePath] {
        if self.outcome.is_some() { &[] } else { self.reader.files.wanted() }
    }

    /// Hands over a file, or why it can't be had. A file nobody asked for is ignored.
    pub fn supply(&mut self, path: &FilePath, answer: Result<Vec<u8>, Unavailable>) {
        if self.wants().contains(path) {
            self.reader.files.supply(path, answer);
            self.advance();
        }
    }

    /// The outcome, once there is one.
    #[must_use]
    pub fn outcome(&self) -> Option<&PreviewOutcome> {
        self.outcome.as_ref()
    }

    fn advance(&mut self) {
        self.outcome = match self.read() {
            Ok(snapshot) => {
                let decoded = self.directory.take_decoded();
                Some(PreviewOutcome::Ready(snapshot, decoded))
            }
            Err(Halt::Waiting) => None,
            Err(Halt::Unavailable(file)) => Some(PreviewOutcome::Unreachable(file.0, file.1)),
            Err(Halt::Failed(failure)) => Some(PreviewOutcome::Unproven(*failure)),
        };
    }

    fn read(&mut self) -> Result<Box<VerifiedSnapshot>, Halt> {
        self.reader.open()?;
        let history = self.reader.check_history();
        let (files, snapshot) = self.reader.opened()?;
        reader::both(history, self.directory.read(files, snapshot, &self.start))?;
        self.reader.take_snapshot().ok_or(Halt::Waiting)
    }
}
