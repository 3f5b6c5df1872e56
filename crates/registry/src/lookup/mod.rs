//! The look-up: an ID in, files handed over as it asks for them, a verdict out.

mod batch;
pub(crate) mod directory;
mod preview;
pub(crate) mod reader;
mod tree;

pub use batch::{Answer, Batch};
pub use preview::{Preview, PreviewOutcome};
pub(crate) use reader::object;

use crate::files::{Files, Halt, Parts, Trouble};
use crate::history::History;
use crate::query::{Query, Task};
use crate::{
    Check, Decoded, Failure, LastAnswer, Listed, Malformed, Memory, NotListed, Proof, Trust, Unproven, Unreachable,
    Verdict,
};
use alloc::boxed::Box;
use core::mem::take;
use directory::DirectoryReader;
use reader::Reader;
use robot_id::{ParseError, Recognised, RobotId};
use tree::TreeReader;

/// Looks one ID up: a [`Query`] whose outcome is a [`Verdict`].
///
/// The verdict is made once, when every check behind it is done: nothing is shown by halves. A file that can't be had
/// ends the look-up when nothing else is awaited, so that a failed proof is never reported as a mere lost connection.
pub type Lookup = Query<LookupTask>;

/// What a [`Lookup`] reads.
#[derive(Debug)]
pub struct LookupTask {
    id: RobotId,
    last_answer: Option<LastAnswer>,
    reader: Reader,
    tree: TreeReader,
    directory: DirectoryReader,
}

impl Lookup {
    /// Starts a look-up of what a person typed, pasted or scanned.
    ///
    /// `now` is in Unix seconds. Text that is no ID makes the verdict at once, and nothing is wanted.
    #[must_use]
    pub fn new(text: &str, trust: &Trust, now: u64, memory: Memory) -> Self {
        Self::recognised(robot_id::recognise(text), trust, now, memory.checkpoint.map(History::of), memory.last_answer)
    }

    /// Starts a look-up for a reader that keeps nothing between visits, of what it read. `now` is in Unix
    /// seconds. What is no ID makes the verdict at once.
    ///
    /// It checks all but [`Check::History`], for which there is nothing to check against. A program that makes
    /// no other look-ups is smaller by that check.
    #[must_use]
    pub fn without_memory(read: Result<Recognised, ParseError>, trust: &Trust, now: u64) -> Self {
        Self::recognised(read, trust, now, None, None)
    }

    /// Starts a look-up of an ID. `now` is in Unix seconds.
    #[must_use]
    pub fn of(id: RobotId, trust: &Trust, now: u64, memory: Memory) -> Self {
        Self::read(id, trust, now, memory.checkpoint.map(History::of), memory.last_answer)
    }

    fn recognised(
        read: Result<Recognised, ParseError>,
        trust: &Trust,
        now: u64,
        history: Option<History>,
        last_answer: Option<LastAnswer>,
    ) -> Self {
        match read {
            Ok(recognised) => Self::read(recognised.id, trust, now, history, last_answer),
            Err(error) => Self::done(Verdict::Malformed(Malformed { error })),
        }
    }

    fn read(id: RobotId, trust: &Trust, now: u64, history: Option<History>, last_answer: Option<LastAnswer>) -> Self {
        Self::start(LookupTask {
            id,
            last_answer,
            reader: Reader::new(trust.clone(), now, history),
            tree: TreeReader::default(),
            directory: DirectoryReader::default(),
        })
    }

    /// The check that is waiting for files, while there is no verdict.
    #[must_use]
    pub fn checking(&self) -> Option<Check> {
        let task = self.task()?;
        Some(match (task.reader.is_open(), task.tree.is_read()) {
            (false, _) => Check::Latest,
            (true, false) => Check::Bucket,
            (true, true) => Check::Models,
        })
    }

    /// The verdict, once there is one.
    #[must_use]
    pub fn verdict(&self) -> Option<&Verdict> {
        self.outcome()
    }

    /// The verdict, once there is one, by value.
    #[must_use]
    pub fn into_verdict(self) -> Option<Verdict> {
        self.into_outcome()
    }
}

impl Task for LookupTask {
    type Outcome = Verdict;

    fn read(&mut self, files: &mut Files) -> Result<Verdict, Halt> {
        self.reader.open(files)?;
        let mut parts = Parts::default();
        parts.add(self.reader.check_history(files));
        let snapshot = self.reader.snapshot()?;
        if parts.go_on() {
            parts.add(self.tree.read(files, snapshot, &self.id));
        }
        if parts.go_on() {
            parts.add(self.directory.read(files, snapshot, self.id.as_str()));
        }
        parts.end()?;
        // Nothing is waited for any more: all parts are there.
        let found = self.tree.take_found().ok_or(Halt::Waiting)?;
        let snapshot = self.reader.take_snapshot()?;
        let (id, decoded, proof) = (self.id, self.directory.take_decoded(), self.take_proof(files, None));
        Ok(match found {
            Some(unit) => Verdict::Listed(Box::new(Listed { id, unit, decoded, snapshot, proof })),
            None => Verdict::NotListed(Box::new(NotListed { id, decoded, snapshot, proof })),
        })
    }

    fn fail(&mut self, files: &Files, trouble: Trouble) -> Verdict {
        let id = self.id;
        match trouble {
            Trouble::Unavailable(file) => {
                let (path, why) = *file;
                let (decoded, last_answer) = (self.directory.take_decoded(), self.last_answer.take());
                let proof = self.take_proof(files, None);
                Verdict::Unreachable(Box::new(Unreachable { id, path, why, decoded, last_answer, proof }))
            }
            Trouble::Failed(failure) => {
                Verdict::Unproven(Box::new(Unproven { id, proof: self.take_proof(files, Some(failure)) }))
            }
        }
    }
}

impl LookupTask {
    fn take_proof(&mut self, files: &Files, failed: Option<Box<Failure>>) -> Proof {
        let (files, bytes) = files.received();
        // In the order of the checks.
        let mut held = take(&mut self.reader.held);
        held.append(&mut self.tree.held);
        held.append(&mut self.directory.held);
        Proof { held, failed, files, bytes }
    }
}

impl Decoded {
    /// Whether the manufacturer and the model are both known.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.manufacturer.is_some() && self.model.is_some()
    }
}
