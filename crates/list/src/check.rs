//! A list and the answers for it: what each row comes to.

use crate::sheet::{Row, Sheet};
pub use presentation::Outcome;
use registry::{Answer, Batch, FilePath, OpenRecalls, Remembered, Trust, Unavailable};

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
        if row.id.is_none() { Outcome::Malformed } else { Outcome::of_answer(self.answer(row)) }
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
        self.open_recalls(row).is_some_and(|open| open.count > 0)
    }

    /// Whether the day by which one of them was due has passed.
    #[must_use]
    pub fn is_overdue(&self, row: &Row) -> bool {
        self.open_recalls(row).is_some_and(|open| open.overdue.is_some())
    }

    fn open_recalls(&self, row: &Row) -> Option<OpenRecalls> {
        self.answer(row).and_then(|answer| answer.open_recalls())
    }
}
