//! What was proved of one ID among many.

use super::entry::{Entry, State};
use super::{Batch, KnownModel};
use crate::document::{Manufacturer, Stage, Status, Text};
use crate::files::Trouble;
use crate::{Failure, FilePath, Freshness, OpenRecalls, Unavailable};
use alloc::string::String;
use alloc::vec::Vec;
use robot_id::RobotId;

/// A [`crate::Verdict`] in short, of one ID of a [`Batch`]: without the record, and without the steps of the
/// proof. Only verification makes one.
#[derive(Debug, Clone, Copy)]
pub struct Answer<'a> {
    batch: &'a Batch,
    entry: &'a Entry,
}

impl<'a> Answer<'a> {
    pub(super) fn of(batch: &'a Batch, entry: &'a Entry) -> Option<Self> {
        (!matches!(entry.state, State::Open)).then_some(Self { batch, entry })
    }

    /// The ID.
    #[must_use]
    pub fn id(&self) -> &'a RobotId {
        &self.entry.id
    }

    /// The word in `data-verdict`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self.entry.state {
            State::Listed { .. } => "listed",
            State::NotListed => "not-listed",
            State::Unproven(_) => "unproven",
            // An answer is never open.
            State::Unreachable(_) | State::Open => "unreachable",
        }
    }

    /// The proved status and stage of life: a listed unit's, and nobody else's.
    #[must_use]
    pub fn status(&self) -> Option<(Status, Stage)> {
        match self.entry.state {
            State::Listed { status, stage, .. } => Some((status, stage)),
            _ => None,
        }
    }

    /// The recalls of a listed unit that are open; see [`crate::Listed::open_recalls`].
    #[must_use]
    pub fn open_recalls(&self) -> Option<OpenRecalls> {
        match self.entry.state {
            State::Listed { recalls, .. } => Some(recalls),
            _ => None,
        }
    }

    /// The numbers of those recalls.
    #[must_use]
    pub fn recall_numbers(&self) -> &'a [String] {
        match self.entry.state {
            State::Listed { numbers, .. } => {
                self.batch.numbers.get(numbers as usize).map(Vec::as_slice).unwrap_or_default()
            }
            _ => &[],
        }
    }

    /// How old the answer may be, if it was proved.
    #[must_use]
    pub fn freshness(&self) -> Option<Freshness> {
        match self.entry.state {
            State::Listed { .. } | State::NotListed => Some(self.batch.snapshot()?.freshness()),
            _ => None,
        }
    }

    /// The manufacturer, if its code is known and nothing failed to verify.
    #[must_use]
    pub fn manufacturer(&self) -> Option<&'a Manufacturer> {
        let maker = self.entry.maker.filter(|_| self.failure().is_none())?;
        self.batch.makers.get(maker as usize)
    }

    /// The names of the model, if it is known and nothing failed to verify.
    #[must_use]
    pub fn model(&self) -> Option<&'a Text> {
        let model = self.entry.model.filter(|_| self.failure().is_none())?;
        self.batch.models.get(model as usize).map(|KnownModel { names, .. }| names)
    }

    /// The check that did not hold; of an unproven answer only.
    #[must_use]
    pub fn failure(&self) -> Option<&'a Failure> {
        let State::Unproven(number) = self.entry.state else { return None };
        match self.batch.troubles.get(number as usize)? {
            Trouble::Failed(failure) => Some(failure),
            Trouble::Unavailable(_) => None,
        }
    }

    /// The file that could not be had, and why; of an unreachable answer only.
    #[must_use]
    pub fn unavailable(&self) -> Option<(&'a FilePath, Unavailable)> {
        let State::Unreachable(number) = self.entry.state else { return None };
        match self.batch.troubles.get(number as usize)? {
            Trouble::Unavailable(file) => Some((&file.0, file.1)),
            Trouble::Failed(_) => None,
        }
    }
}
