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
pub use manufacturers::{Contact, Manufacturer, ManufacturerAnswer, Manufacturers};
pub use outcome::{Outcome, Proved};
pub use statistics::{Statistics, StatisticsAnswer};

use crate::files::{Files, Halt, Parts, Trouble};
use crate::history::History;
use crate::lookup::reader::Reader;
use crate::query::{Query, Task};
use crate::{Memory, Proof, Trust};
use alloc::boxed::Box;
use core::mem::take;
use question::Ask;

/// What can be asked. Its kinds are those of this module, and no others can be made.
pub trait Question: Ask {}
impl<Q: Ask> Question for Q {}

mod question {
    use crate::VerifiedSnapshot;
    use crate::files::{Files, Halt};
    use core::fmt::Debug;

    /// How a question is answered from the files of a verified snapshot.
    pub trait Ask: Debug {
        /// What there is to be said.
        type Answer: Debug;

        /// Goes as far as the files at hand allow. Called again until there is an answer.
        fn read(&mut self, files: &mut Files, snapshot: &VerifiedSnapshot) -> Result<Self::Answer, Halt>;
    }
}

/// Asks one question: a [`Query`] that comes to an [`Outcome`].
pub type Inquiry<Q> = Query<InquiryTask<Q>>;

/// What an [`Inquiry`] reads.
#[derive(Debug)]
pub struct InquiryTask<Q: Question> {
    reader: Reader,
    question: Q,
    answer: Option<Q::Answer>,
}

impl<Q: Question> Inquiry<Q> {
    /// Starts with a question. `now` is in Unix seconds. Of the memory only the checkpoint counts.
    #[must_use]
    pub fn new(question: Q, trust: &Trust, now: u64, memory: Memory) -> Self {
        let reader = Reader::new(trust.clone(), now, memory.checkpoint.map(History::of));
        Self::start(InquiryTask { reader, question, answer: None })
    }
}

impl<Q: Question> Task for InquiryTask<Q> {
    type Outcome = Outcome<Q::Answer>;

    fn read(&mut self, files: &mut Files) -> Result<Outcome<Q::Answer>, Halt> {
        self.reader.open(files)?;
        let mut parts = Parts::default();
        parts.add(self.reader.check_history(files));
        let snapshot = self.reader.snapshot()?;
        if self.answer.is_none() && parts.go_on() {
            parts.add(self.question.read(files, snapshot).map(|answer| self.answer = Some(answer)));
        }
        parts.end()?;
        // Nothing is waited for any more: both are there.
        let answer = self.answer.take().ok_or(Halt::Waiting)?;
        let snapshot = self.reader.take_snapshot()?;
        let (files, bytes) = files.received();
        let proof = Proof { held: take(&mut self.reader.held), failed: None, files, bytes };
        Ok(Outcome::Proved(Box::new(Proved { snapshot, proof, answer })))
    }

    fn fail(&mut self, _: &Files, trouble: Trouble) -> Outcome<Q::Answer> {
        match trouble {
            Trouble::Unavailable(file) => Outcome::Unreachable(file.0, file.1),
            Trouble::Failed(failure) => Outcome::Unproven(*failure),
        }
    }
}
