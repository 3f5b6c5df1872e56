//! A past for the demonstration: snapshots of earlier months, as far as the log tells of them.

use super::Sample;
use super::day::{END, number};
use crate::files::{ReadError, ReadFiles, WriteFiles};
use crate::{Config, PublishError, RowError, Source, publish};
use std::collections::BTreeSet;
use std::io;

/// Seconds between two snapshots of the past.
const EVERY: u64 = 28 * 86_400;
/// Days of manufacture that go with them.
const DAYS: i32 = 28;

/// Why there is no past.
#[derive(Debug, thiserror::Error)]
pub enum PastError {
    /// A row of the sample can't be published.
    #[error(transparent)]
    Row(#[from] RowError),
    /// A snapshot can't be published.
    #[error(transparent)]
    Publish(#[from] PublishError),
}

impl Sample {
    /// Publishes what there was of this sample in each of the last `snapshots` months: the units made by then, with
    /// their models and makers. The last of these is issued a month before `now` (Unix seconds).
    ///
    /// Of objects nothing is written: readers are only given those of the newest snapshot, which is still to come.
    ///
    /// # Errors
    /// [`PastError`].
    pub fn publish_past(
        &self,
        snapshots: u8,
        config: &Config,
        to: &impl WriteFiles,
        now: u64,
    ) -> Result<(), PastError> {
        for months in (1..=snapshots).rev() {
            let source = self.made_by(END - i32::from(months) * DAYS)?;
            publish(&source, config, &LogOnly(to), now.saturating_sub(u64::from(months) * EVERY), &())?;
        }
        Ok(())
    }

    /// The units that were made by the day with this number, their models and makers.
    fn made_by(&self, day: i32) -> Result<Source, RowError> {
        let units: Vec<_> = self.units.iter().filter(|unit| number(unit.made_on) <= day).cloned().collect();
        let known: BTreeSet<&str> = units.iter().map(|unit| &unit.id.as_str()[..12]).collect();
        let models = self.models.iter().filter(|row| {
            let code = format!("{}{}{}", row.country, row.manufacturer, row.model.code);
            known.contains(code.as_str())
        });
        let makers = self.manufacturers.iter().filter(|row| {
            let code = format!("{}{}", row.country, row.code);
            known.range(code.as_str()..).next().is_some_and(|model| model.starts_with(&code))
        });
        Source::from_rows(makers.cloned(), models.cloned(), units.iter().cloned())
    }
}

/// Files of which objects are not written.
struct LogOnly<'a, F>(&'a F);

fn is_object(path: &str) -> bool {
    path.starts_with("objects/")
}

impl<F: WriteFiles> ReadFiles for LogOnly<'_, F> {
    fn read(&self, path: &str, limit: usize) -> Result<Vec<u8>, ReadError> {
        self.0.read(path, limit)
    }
}

impl<F: WriteFiles> WriteFiles for LogOnly<'_, F> {
    fn write(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        if is_object(path) { Ok(()) } else { self.0.write(path, bytes) }
    }

    fn settle(&self) -> io::Result<()> {
        self.0.settle()
    }
}
