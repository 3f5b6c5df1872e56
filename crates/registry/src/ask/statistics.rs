//! How many units there are of each kind.

use super::manufacturers::Manufacturers;
use super::question::Ask;
use crate::document::{self, Directory};
use crate::files::{Files, Halt, Parts};
use crate::lookup::reader::{fail, object};
use crate::{Check, Reason, VerifiedSnapshot};
use alloc::borrow::ToOwned;

/// The statistics, and the index of manufacturers, which names those that are counted.
#[derive(Debug, Default)]
pub struct Statistics {
    counts: Option<document::Statistics>,
    directory: Option<Directory>,
}

/// What there is to be counted.
#[derive(Debug, Clone)]
pub struct StatisticsAnswer {
    /// The counts.
    pub counts: document::Statistics,
    /// The manufacturers.
    pub directory: Directory,
}

impl Statistics {
    fn read_counts(&mut self, files: &mut Files, snapshot: &VerifiedSnapshot) -> Result<(), Halt> {
        if self.counts.is_none() {
            self.counts = Some(read(files, snapshot)?);
        }
        Ok(())
    }

    fn read_directory(&mut self, files: &mut Files, snapshot: &VerifiedSnapshot) -> Result<(), Halt> {
        if self.directory.is_none() {
            self.directory = Some(Manufacturers.read(files, snapshot)?);
        }
        Ok(())
    }
}

impl Ask for Statistics {
    type Answer = StatisticsAnswer;

    fn read(&mut self, files: &mut Files, snapshot: &VerifiedSnapshot) -> Result<StatisticsAnswer, Halt> {
        let mut parts = Parts::default();
        parts.add(self.read_directory(files, snapshot));
        if parts.go_on() {
            parts.add(self.read_counts(files, snapshot));
        }
        parts.end()?;
        match (self.counts.take(), self.directory.take()) {
            (Some(counts), Some(directory)) => Ok(StatisticsAnswer { counts, directory }),
            // Read without a halt, both are there.
            _ => Err(Halt::Waiting),
        }
    }
}

/// The statistics of a snapshot: they count the units that it has.
pub(super) fn read(files: &mut Files, snapshot: &VerifiedSnapshot) -> Result<document::Statistics, Halt> {
    let snapshot = snapshot.document();
    let statistics: document::Statistics = object(files, snapshot.statistics, Check::Statistics)?;
    if statistics.units() == Some(snapshot.units.count) {
        return Ok(statistics);
    }
    let what = "the counts do not add up to the units of the snapshot".to_owned();
    Err(fail(Check::Statistics, snapshot.statistics, Reason::Format(what)))
}
