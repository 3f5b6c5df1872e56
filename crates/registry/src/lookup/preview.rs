//! What can be said while an ID is still being typed: the snapshot at hand, manufacturer and model.

use super::{directory::DirectoryReader, reader::Reader};
use crate::files::{Files, Halt, Parts, Trouble};
use crate::history::History;
use crate::query::{Query, Task};
use crate::{Decoded, Failure, FilePath, Memory, Trust, Unavailable, VerifiedSnapshot};
use alloc::borrow::ToOwned;
use alloc::boxed::Box;
use alloc::string::String;

/// Decodes the beginning of an ID, by the same checks as a [`crate::Lookup`] but without its bucket.
pub type Preview = Query<PreviewTask>;

/// What a [`Preview`] reads.
#[derive(Debug)]
pub struct PreviewTask {
    start: String,
    reader: Reader,
    directory: DirectoryReader,
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
        Self::start(PreviewTask { start: start.to_owned(), reader, directory: DirectoryReader::default() })
    }
}

impl Task for PreviewTask {
    type Outcome = PreviewOutcome;

    fn read(&mut self, files: &mut Files) -> Result<PreviewOutcome, Halt> {
        self.reader.open(files)?;
        let mut parts = Parts::default();
        parts.add(self.reader.check_history(files));
        let snapshot = self.reader.snapshot()?;
        if parts.go_on() {
            parts.add(self.directory.read(files, snapshot, &self.start));
        }
        parts.end()?;
        Ok(PreviewOutcome::Ready(self.reader.take_snapshot()?, self.directory.take_decoded()))
    }

    fn fail(&mut self, _: &Files, trouble: Trouble) -> PreviewOutcome {
        match trouble {
            Trouble::Unavailable(file) => PreviewOutcome::Unreachable(file.0, file.1),
            Trouble::Failed(failure) => PreviewOutcome::Unproven(*failure),
        }
    }
}
