//! A list and the answers for it: what each row comes to.

use crate::sheet::{Row, Sheet};
use registry::document::Status;
use registry::{Answer, Batch, FilePath, Remembered, Trust, Unavailable};

/// What a row comes to: the verdict, and of a listed robot its status. Worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// Something failed to verify.
    Unproven,
    /// No answer could be had.
    Unreachable,
    /// Not an ID.
    Malformed,
    /// Proved absent.
    NotListed,
    /// Proved, with this status.
    Suspended,
    /// Proved, with this status.
    UnderRecall,
    /// Proved, with this status.
    Retired,
    /// Proved, with this status.
    Recycled,
    /// Proved, with this status.
    Registered,
    /// Proved, with this status.
    InOperation,
    /// Not yet looked up.
    Open,
}

impl Outcome {
    /// All of them.
    pub const ALL: [Self; 11] = [
        Self::Unproven,
        Self::Unreachable,
        Self::Malformed,
        Self::NotListed,
        Self::Suspended,
        Self::UnderRecall,
        Self::Retired,
        Self::Recycled,
        Self::Registered,
        Self::InOperation,
        Self::Open,
    ];

    /// The verdict's word in `data-verdict`, or for a listed robot the status' word in `data-status`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Unproven => "unproven",
            Self::Unreachable => "unreachable",
            Self::Malformed => "malformed",
            Self::NotListed => "not-listed",
            Self::Suspended => Status::Suspended.attribute(),
            Self::UnderRecall => Status::UnderRecall.attribute(),
            Self::Retired => Status::Retired.attribute(),
            Self::Recycled => Status::Recycled.attribute(),
            Self::Registered => Status::Registered.attribute(),
            Self::InOperation => Status::InOperation.attribute(),
            Self::Open => "open",
        }
    }

    /// The outcome of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.name() == name)
    }

    fn of(answer: Option<Answer>) -> Self {
        let Some(answer) = answer else { return Self::Open };
        match answer.status() {
            Some((status, _)) => match status {
                Status::Registered => Self::Registered,
                Status::InOperation => Self::InOperation,
                Status::Suspended => Self::Suspended,
                Status::UnderRecall => Self::UnderRecall,
                Status::Retired => Self::Retired,
                Status::Recycled => Self::Recycled,
            },
            None if answer.failure().is_some() => Self::Unproven,
            None if answer.unavailable().is_some() => Self::Unreachable,
            None => Self::NotListed,
        }
    }
}

/// A list under way, or done.
#[derive(Debug)]
pub struct Check {
    sheet: Sheet,
    batch: Batch,
    /// Grows with each change of an answer.
    version: u64,
}

impl Check {
    /// Starts to look the IDs of a list up. `now` is in Unix seconds; `seen` is the newest checkpoint that
    /// this device has verified.
    #[must_use]
    pub fn start(sheet: Sheet, trust: &Trust, now: u64, seen: Option<Remembered>) -> Self {
        let batch = Batch::new(sheet.ids(), trust, now, seen);
        Self { sheet, batch, version: 0 }
    }

    /// Takes the list as it reads in another encoding, and keeps the answers.
    ///
    /// # Errors
    /// The new list, if it has other IDs; nothing is changed then.
    pub fn reread(&mut self, sheet: Sheet) -> Result<(), Box<Sheet>> {
        if sheet.ids() != self.sheet.ids() {
            return Err(Box::new(sheet));
        }
        self.sheet = sheet;
        self.version += 1;
        Ok(())
    }

    /// The list.
    #[must_use]
    pub fn sheet(&self) -> &Sheet {
        &self.sheet
    }

    /// The answers.
    #[must_use]
    pub fn batch(&self) -> &Batch {
        &self.batch
    }

    /// Hands over a file; see [`Batch::supply`].
    pub fn supply(&mut self, path: &str, answer: Result<Vec<u8>, Unavailable>) {
        let wanted = self.batch.wants().iter().find(|wanted| wanted.to_string() == path);
        if let Some(path) = wanted.cloned() {
            self.batch.supply(&path, answer);
            self.version += 1;
        }
    }

    /// The files that are wanted.
    #[must_use]
    pub fn wants(&self) -> &[FilePath] {
        self.batch.wants()
    }

    /// Asks again for what could not be had or did not verify; see [`Batch::retry`].
    pub fn retry(&mut self, now: u64) {
        self.batch.retry(now);
        self.version += 1;
    }

    /// Another number after each change of an answer.
    #[must_use]
    pub fn version(&self) -> u64 {
        self.version
    }

    /// The answer for a row; none if it is malformed, or not yet looked up.
    #[must_use]
    pub fn answer(&self, row: &Row) -> Option<Answer<'_>> {
        self.batch.answer(row.id? as usize)
    }

    /// What a row comes to.
    #[must_use]
    pub fn outcome(&self, row: &Row) -> Outcome {
        if row.id.is_none() { Outcome::Malformed } else { Outcome::of(self.answer(row)) }
    }

    /// Whether a spreadsheet has cut the digits of what stands in a row: it is no ID, or proved absent. An ID that is listed
    /// is right, whatever it looks like.
    #[must_use]
    pub fn has_lost_digits(&self, row: &Row) -> bool {
        row.lost_digits && matches!(self.outcome(row), Outcome::Malformed | Outcome::NotListed)
    }

    /// Whether a recall of the row's robot is open, that of a status included.
    #[must_use]
    pub fn has_recall(&self, row: &Row) -> bool {
        self.answer(row).and_then(|answer| answer.open_recalls()).is_some_and(|open| open.count > 0)
    }
}
