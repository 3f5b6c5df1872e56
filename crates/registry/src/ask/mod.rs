//! Questions to the register itself: its manufacturers and their models, its statistics, its log.
//!
//! An [`Inquiry`] is driven as a [`Lookup`](crate::Lookup) is: it names files, is handed bytes, and comes to an
//! [`Outcome`]. It makes the same checks of `latest.json` and of the log's history, and then those of what was
//! asked for (`docs/FORMATS.md`, "Inquiries"). What is proved stands in a [`Proved`], which only this module
//! makes; an outcome that is not proved holds nothing that could be shown.

mod entries;
mod manufacturers;
mod outcome;
mod statistics;

pub use entries::{Counts, Entries, Entry, LogPage};
pub use manufacturers::{Manufacturer, ManufacturerAnswer, Manufacturers};
pub use outcome::{Outcome, Proved};
pub use statistics::{Statistics, StatisticsAnswer};

use crate::files::Halt;
use crate::history::History;
use crate::lookup::reader::{Reader, both};
use crate::{FilePath, Memory, Proof, Trust, Unavailable};
use alloc::boxed::Box;
use alloc::vec::Vec;
use core::mem::take;
use question::Ask;

/// What can be asked. Its kinds are those of this module, and no others can be made.
pub trait Question: Ask {}
impl<Q: Ask> Question for Q {}

mod question {
    use crate::VerifiedSnapshot;
    use crate::files::{Files, Halt};

    /// How a question is answered from the files of a verified snapshot.
    pub trait Ask {
        /// What there is to be said.
        type Answer;

        /// Goes as far as the files at hand allow. Called again until there is an answer.
        fn read(&mut self, files: &mut Files, snapshot: &VerifiedSnapshot) -> Result<Self::Answer, Halt>;
    }
}

/// Asks one question. It does no I/O: [`Inquiry::wants`] names files of the registry, [`Inquiry::supply`] takes
/// their bytes, in any order, until there is an [`Inquiry::outcome`].
#[derive(Debug)]
pub struct Inquiry<Q: Question> {
    reader: Reader,
    question: Q,
    answer: Option<Q::Answer>,
    outcome: Option<Outcome<Q::Answer>>,
}

impl<Q: Question> Inquiry<Q> {
    /// Starts with a question. `now` is in Unix seconds. Of the memory only the checkpoint counts.
    #[must_use]
    pub fn new(question: Q, trust: &Trust, now: u64, memory: Memory) -> Self {
        let reader = Reader::new(trust.clone(), now, memory.checkpoint.map(History::of));
        let mut inquiry = Self { reader, question, answer: None, outcome: None };
        inquiry.advance();
        inquiry
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
    pub fn outcome(&self) -> Option<&Outcome<Q::Answer>> {
        self.outcome.as_ref()
    }

    /// The outcome, once there is one, by value.
    #[must_use]
    pub fn into_outcome(self) -> Option<Outcome<Q::Answer>> {
        self.outcome
    }

    fn advance(&mut self) {
        self.outcome = match self.read() {
            Ok(proved) => Some(Outcome::Proved(proved)),
            Err(Halt::Waiting) => None,
            Err(Halt::Unavailable(file)) => Some(Outcome::Unreachable(file.0, file.1)),
            Err(Halt::Failed(failure)) => Some(Outcome::Unproven(*failure)),
        };
    }

    fn read(&mut self) -> Result<Box<Proved<Q::Answer>>, Halt> {
        self.reader.open()?;
        let history = self.reader.check_history();
        let (files, snapshot) = self.reader.opened()?;
        let read = match self.answer {
            Some(_) => Ok(()),
            None => self.question.read(files, snapshot).map(|answer| self.answer = Some(answer)),
        };
        both(history, read)?;
        // Nothing is waited for any more: both are there.
        let answer = self.answer.take().ok_or(Halt::Waiting)?;
        let snapshot = self.reader.take_snapshot().ok_or(Halt::Waiting)?;
        let (files, bytes) = self.reader.files.received();
        let proof = Proof { held: take(&mut self.reader.held), failed: None, files, bytes };
        Ok(Box::new(Proved { snapshot, proof, answer }))
    }
}
