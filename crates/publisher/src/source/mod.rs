//! What a publication is made from: manufacturers, models and units, every row of them checked.

pub(crate) mod encoding;
mod error;
mod found;
mod known;
pub(crate) mod manufacturers;
mod ndjson;
mod note;
mod pages;
mod records;
mod rules;
mod table;
mod tally;
mod texts;
mod trace;

pub use error::{Fault, Problem, RowError};
pub(crate) use found::Found;
pub use found::SourceErrors;
pub use note::Note;
pub(crate) use records::Records;
pub use rules::check_unit;
pub(crate) use tally::Tally;
pub use trace::Trace;

use crate::Progress;
use crate::files::{ReadError, read_bounded};
use found::Full;
use known::Makers;
use registry::document::{Code, Model, Read, Standing, Statistics, Text, Unit, Value};
use serde::Serialize;
use std::fs::File;
use std::path::Path;

/// Name of the source file of manufacturers.
pub const MANUFACTURERS: &str = "manufacturers.csv";
/// Name of the source file of models: one [`ModelRow`] per line.
pub const MODELS: &str = "models.ndjson";
/// Name of the source file of units: one [`Unit`] per line.
pub const UNITS: &str = "units.ndjson";

/// Bytes of `manufacturers.csv`, which is read whole: more than the index made of it may have.
const TABLE: usize = 16 * 1024 * 1024;

/// A row of `manufacturers.csv`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ManufacturerRow {
    /// National code.
    pub country: Code<2>,
    /// Manufacturer code.
    pub code: Code<4>,
    /// Names by language.
    pub names: Text,
    /// Whether it may register units.
    pub standing: Standing,
}

/// A line of `models.ndjson`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ModelRow {
    /// The manufacturer's national code.
    pub country: Code<2>,
    /// The manufacturer's code.
    pub manufacturer: Code<4>,
    /// The model.
    pub model: Model,
}

impl Read for ModelRow {
    fn read(value: &Value) -> Self {
        Self { country: value.get("country"), manufacturer: value.get("manufacturer"), model: value.get("model") }
    }
}

/// A checked source. What it holds can be published as it stands.
#[derive(Debug, Clone, Default)]
pub struct Source {
    pub(crate) makers: Makers,
    pub(crate) records: Records,
    pub(crate) tally: Tally,
    notes: Vec<Note>,
}

impl Source {
    /// Checks rows that are at hand. Lines in errors count the rows of each kind from 1.
    ///
    /// # Errors
    /// [`RowError`] for the first row that cannot be published.
    pub fn from_rows(
        manufacturers: impl IntoIterator<Item = ManufacturerRow>,
        models: impl IntoIterator<Item = ModelRow>,
        units: impl IntoIterator<Item = Unit>,
    ) -> Result<Self, RowError> {
        let mut source = Self::default();
        for (line, row) in (1..).zip(manufacturers) {
            source.makers.add(line, row)?;
        }
        for (line, row) in (1..).zip(models) {
            source.makers.add_model(line, as_written(&row).map_err(|fault| fault.at(MODELS, line))?)?;
        }
        for (line, unit) in (1..).zip(units) {
            source.add(line, &as_written(&unit).map_err(|fault| fault.at(UNITS, line))?)?;
        }
        source.finish()
    }

    /// Reads and checks the source files of a folder.
    ///
    /// # Errors
    /// [`SourceErrors`]: every row that cannot be published and every file that cannot be read, up to `limit` of them.
    pub fn read(folder: &Path, limit: usize, progress: &dyn Progress) -> Result<Self, SourceErrors> {
        let mut found = Found::new(limit);
        let mut source = Self::default();
        // Where there are more faults than the limit, the rest is not read.
        let _ = source.read_files(folder, &mut found, progress);
        found.finish(source)
    }

    fn read_files(&mut self, folder: &Path, found: &mut Found, progress: &dyn Progress) -> Result<(), Full> {
        if let Some(bytes) = found.check(open(folder, MANUFACTURERS).and_then(read_table))? {
            let (rows, notes) = manufacturers::read(bytes, found)?;
            self.notes = notes;
            for (line, row) in rows {
                found.check(self.makers.add(line, row))?;
            }
        }
        found.next_file();
        if let Some(models) = found.check(open(folder, MODELS))? {
            ndjson::read(MODELS, models, found, |line, _, row| self.makers.add_model(line, row))?;
        }
        found.next_file();
        if let Some(units) = found.check(open(folder, UNITS))? {
            progress.begin("reading units", units.metadata().map_or(0, |file| file.len()));
            ndjson::read(UNITS, units, found, |line, bytes, unit| {
                progress.advance(bytes as u64);
                self.add(line, &unit)
            })?;
        }
        for (first, line) in self.records.sort() {
            found.note(Fault::new("id", Problem::Duplicate { first }).at(UNITS, line))?;
        }
        Ok(())
    }

    /// What the files were read as, where they were not as they should be.
    #[must_use]
    pub fn notes(&self) -> &[Note] {
        &self.notes
    }

    /// Units in all.
    #[must_use]
    pub fn units(&self) -> u64 {
        self.records.len() as u64
    }

    /// Manufacturers in all.
    #[must_use]
    pub fn manufacturers(&self) -> u64 {
        self.makers.iter().len() as u64
    }

    /// Models in all.
    #[must_use]
    pub fn models(&self) -> u64 {
        self.makers.iter().map(|maker| maker.models().count() as u64).sum()
    }

    /// Its units counted, as they are published.
    #[must_use]
    pub fn statistics(&self) -> Statistics {
        self.tally.clone().finish()
    }

    fn add(&mut self, line: u64, unit: &Unit) -> Result<(), RowError> {
        let model = self.makers.model_of(&unit.id);
        let model = model.and_then(|model| check_unit(unit, model).map(|()| model));
        let model = model.map_err(|fault| fault.at(UNITS, line))?;
        self.tally.add(unit, model);
        let written = self.records.push(line, unit);
        written.map_err(|error| Fault::new("", Problem::Malformed(error.to_string())).at(UNITS, line))
    }

    fn finish(mut self) -> Result<Self, RowError> {
        match self.records.sort().into_iter().next() {
            Some((first, line)) => Err(Fault::new("id", Problem::Duplicate { first }).at(UNITS, line)),
            None => Ok(self),
        }
    }
}

/// A row as a reader of its JSON finds it: within the format's limits, or refused.
fn as_written<T: Serialize + Read>(row: &T) -> Result<T, Fault> {
    let json = serde_json::to_vec(row).map_err(|error| Fault::new("", Problem::Malformed(error.to_string())))?;
    ndjson::parse(&json)
}

fn open(folder: &Path, file: &'static str) -> Result<File, RowError> {
    File::open(folder.join(file)).map_err(|error| {
        let problem = Problem::Unreadable(format!("{}: {error}", folder.join(file).display()));
        Fault::new("", problem).at(file, 0)
    })
}

fn read_table(file: File) -> Result<Vec<u8>, RowError> {
    read_bounded(file, TABLE)
        .map_err(|error: ReadError| Fault::new("", Problem::Unreadable(error.to_string())).at(MANUFACTURERS, 0))
}
