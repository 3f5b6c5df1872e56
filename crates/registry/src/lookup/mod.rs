//! The look-up: an ID in, files handed over as it asks for them, a verdict out.

mod batch;
pub(crate) mod directory;
mod preview;
pub(crate) mod reader;
mod tree;

pub use batch::{Answer, Batch};
pub use preview::{Preview, PreviewOutcome};
pub(crate) use reader::object;

use crate::files::Halt;
use crate::history::History;
use crate::{
    Check, Decoded, Failure, FilePath, LastAnswer, Listed, Malformed, Memory, NotListed, Proof, Trust, Unavailable,
    Unproven, Unreachable, Verdict,
};
use alloc::boxed::Box;
use alloc::vec::Vec;
use core::mem::take;
use directory::DirectoryReader;
use reader::Reader;
use robot_id::{ParseError, Recognised, RobotId};
use tree::TreeReader;

/// Looks one ID up. It does no I/O: [`Lookup::wants`] names files of the registry, [`Lookup::supply`]
/// takes their bytes, in any order, until there is a [`Lookup::verdict`].
///
/// The verdict is made once, when every check behind it is done: nothing is shown by halves. A check
/// that fails ends the look-up at once; a file that can't be had ends it when nothing else is awaited,
/// so that a failed proof is never reported as a mere lost connection.
#[derive(Debug)]
pub struct Lookup {
    state: State,
}

#[derive(Debug)]
enum State {
    Reading(Box<Reading>),
    Done(Verdict),
}

#[derive(Debug)]
struct Reading {
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
        Self::start(robot_id::recognise(text), trust, now, memory.checkpoint.map(History::of), memory.last_answer)
    }

    /// Starts a look-up for a reader that keeps nothing between visits, of what it read. `now` is in Unix
    /// seconds. What is no ID makes the verdict at once.
    ///
    /// It checks all but [`Check::History`], for which there is nothing to check against. A program that makes
    /// no other look-ups is smaller by that check.
    #[must_use]
    pub fn without_memory(read: Result<Recognised, ParseError>, trust: &Trust, now: u64) -> Self {
        Self::start(read, trust, now, None, None)
    }

    /// Starts a look-up of an ID. `now` is in Unix seconds.
    #[must_use]
    pub fn of(id: RobotId, trust: &Trust, now: u64, memory: Memory) -> Self {
        Self::read(id, trust, now, memory.checkpoint.map(History::of), memory.last_answer)
    }

    fn start(
        read: Result<Recognised, ParseError>,
        trust: &Trust,
        now: u64,
        history: Option<History>,
        last_answer: Option<LastAnswer>,
    ) -> Self {
        match read {
            Ok(recognised) => Self::read(recognised.id, trust, now, history, last_answer),
            Err(error) => Self { state: State::Done(Verdict::Malformed(Malformed { error })) },
        }
    }

    fn read(id: RobotId, trust: &Trust, now: u64, history: Option<History>, last_answer: Option<LastAnswer>) -> Self {
        let reading = Reading {
            id,
            last_answer,
            reader: Reader::new(trust.clone(), now, history),
            tree: TreeReader::default(),
            directory: DirectoryReader::default(),
        };
        let mut lookup = Self { state: State::Reading(Box::new(reading)) };
        lookup.advance();
        lookup
    }

    /// Files asked for and not yet supplied. Empty once there is a verdict.
    #[must_use]
    pub fn wants(&self) -> &[FilePath] {
        match &self.state {
            State::Reading(reading) => reading.reader.files.wanted(),
            State::Done(_) => &[],
        }
    }

    /// Hands over a file, or why it can't be had. A file nobody asked for is ignored.
    pub fn supply(&mut self, path: &FilePath, answer: Result<Vec<u8>, Unavailable>) {
        if let State::Reading(reading) = &mut self.state
            && reading.reader.files.wanted().contains(path)
        {
            reading.reader.files.supply(path, answer);
            self.advance();
        }
    }

    /// The check that is waiting for files, while there is no verdict.
    #[must_use]
    pub fn checking(&self) -> Option<Check> {
        let State::Reading(reading) = &self.state else { return None };
        Some(match (reading.reader.is_open(), reading.tree.is_read()) {
            (false, _) => Check::Latest,
            (true, false) => Check::Bucket,
            (true, true) => Check::Models,
        })
    }

    /// The verdict, once there is one.
    #[must_use]
    pub fn verdict(&self) -> Option<&Verdict> {
        match &self.state {
            State::Reading(_) => None,
            State::Done(verdict) => Some(verdict),
        }
    }

    /// The verdict, once there is one, by value.
    #[must_use]
    pub fn into_verdict(self) -> Option<Verdict> {
        match self.state {
            State::Reading(_) => None,
            State::Done(verdict) => Some(verdict),
        }
    }

    fn advance(&mut self) {
        if let State::Reading(reading) = &mut self.state
            && let Some(verdict) = reading.advance()
        {
            self.state = State::Done(verdict);
        }
    }
}

impl Reading {
    /// Goes as far as the files at hand allow. A verdict takes along what was read: it is the last
    /// thing that this makes.
    fn advance(&mut self) -> Option<Verdict> {
        let outcome = self.read();
        match outcome {
            Ok(()) => self.answer(),
            Err(Halt::Waiting) => None,
            Err(Halt::Unavailable(file)) => {
                let (path, why) = *file;
                Some(Verdict::Unreachable(Box::new(Unreachable {
                    id: self.id,
                    path,
                    why,
                    decoded: self.directory.take_decoded(),
                    last_answer: self.last_answer.take(),
                    proof: self.take_proof(None),
                })))
            }
            Err(Halt::Failed(failure)) => {
                Some(Verdict::Unproven(Box::new(Unproven { id: self.id, proof: self.take_proof(Some(failure)) })))
            }
        }
    }

    fn read(&mut self) -> Result<(), Halt> {
        self.reader.open()?;
        let history = self.reader.check_history();
        let (files, snapshot) = self.reader.opened()?;
        let bucket = self.tree.read(files, snapshot, &self.id);
        let directory = self.directory.read(files, snapshot, self.id.as_str());
        reader::both(reader::both(history, bucket), directory)
    }

    /// The answer, when all parts have been read.
    fn answer(&mut self) -> Option<Verdict> {
        let found = self.tree.take_found()?;
        let snapshot = self.reader.take_snapshot()?;
        let decoded = self.directory.take_decoded();
        let proof = self.take_proof(None);
        let id = self.id;
        Some(match found {
            Some(unit) => Verdict::Listed(Box::new(Listed { id, unit, decoded, snapshot, proof })),
            None => Verdict::NotListed(Box::new(NotListed { id, decoded, snapshot, proof })),
        })
    }

    fn take_proof(&mut self, failed: Option<Box<Failure>>) -> Proof {
        let (files, bytes) = self.reader.files.received();
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
