//! What a publication is made from: manufacturers, models and units, every row of them checked.

mod error;
mod known;
pub(crate) mod manufacturers;
mod ndjson;
mod records;
mod rules;
mod tally;

pub use error::{Fault, Problem, RowError};
pub(crate) use records::Records;
pub use rules::check_unit;
pub(crate) use tally::Tally;

use crate::Progress;
use known::Makers;
use registry::document::{Code, Model, Read, Standing, Text, Unit, Value};
use serde::Serialize;
use std::fs::File;
use std::io::BufReader;
use std::path::Path;

/// Name of the source file of manufacturers.
pub const MANUFACTURERS: &str = "manufacturers.csv";
/// Name of the source file of models: one [`ModelRow`] per line.
pub const MODELS: &str = "models.ndjson";
/// Name of the source file of units: one [`Unit`] per line.
pub const UNITS: &str = "units.ndjson";

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
    /// [`RowError`] for the first row that cannot be published, or file that cannot be read.
    pub fn read(folder: &Path, progress: &dyn Progress) -> Result<Self, RowError> {
        let mut source = Self::default();
        for (line, row) in manufacturers::read(open(folder, MANUFACTURERS)?)? {
            source.makers.add(line, row)?;
        }
        let models = BufReader::new(open(folder, MODELS)?);
        ndjson::read(MODELS, models, |line, _, row| source.makers.add_model(line, row))?;
        let units = open(folder, UNITS)?;
        progress.begin("reading units", units.metadata().map_or(0, |file| file.len()));
        ndjson::read(UNITS, BufReader::with_capacity(1 << 16, units), |line, bytes, unit| {
            progress.advance(bytes as u64);
            source.add(line, &unit)
        })?;
        source.finish()
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

    fn add(&mut self, line: u64, unit: &Unit) -> Result<(), RowError> {
        let model = self.makers.model_of(&unit.id);
        let model = model.and_then(|model| check_unit(unit, model).map(|()| model));
        let model = model.map_err(|fault| fault.at(UNITS, line))?;
        self.tally.add(unit, model);
        let written = self.records.push(line, unit);
        written.map_err(|error| Fault::new("", Problem::Malformed(error.to_string())).at(UNITS, line))
    }

    fn finish(mut self) -> Result<Self, RowError> {
        let duplicate = |(first, line)| Fault::new("id", Problem::Duplicate { first }).at(UNITS, line);
        self.records.sort().map_err(duplicate)?;
        Ok(self)
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
