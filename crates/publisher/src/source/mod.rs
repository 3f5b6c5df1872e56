//! What a publication is made from: manufacturers, models and units, every row of them checked.

mod cells;
mod chunks;
mod columns;
pub(crate) mod encoding;
mod error;
mod found;
mod input;
mod known;
pub(crate) mod manufacturers;
mod ndjson;
mod note;
mod pages;
mod read;
mod recalls;
mod records;
mod rules;
mod table;
mod tally;
mod texts;
mod trace;
mod unpack;

pub use error::{Fault, Problem, RowError};
pub(crate) use found::Found;
pub use found::SourceErrors;
pub use input::{Input, Units};
pub(crate) use known::Makers;
pub use note::Note;
pub(crate) use recalls::{RecallTally, model_code};
pub(crate) use records::{Group, Records, place};
pub use rules::check_unit;
pub(crate) use tally::Tally;
pub use trace::Trace;

use registry::document::{Code, Contact, Model, Read, Standing, Statistics, Text, Unit, Value};
use schemars::JsonSchema;
use serde::Serialize;
use std::io;

/// Name of the source file of manufacturers.
pub const MANUFACTURERS: &str = "manufacturers.csv";
/// Name of the source file of models: one [`ModelRow`] per line.
pub const MODELS: &str = "models.ndjson";
/// Name of the source file of units: one [`Unit`] per line.
pub const UNITS: &str = "units.ndjson";

/// A row of `manufacturers.csv`.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema)]
pub struct ManufacturerRow {
    /// National code.
    pub country: Code<2>,
    /// Manufacturer code.
    pub code: Code<4>,
    /// Names by language.
    pub names: Text,
    /// Whether it may register units.
    pub standing: Standing,
    /// Where it is to be reached.
    #[schemars(skip_serializing_if = "Option::is_none")]
    pub contact: Option<Contact>,
}

/// A line of `models.ndjson`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ModelRow {
    /// The manufacturer's national code.
    pub country: Code<2>,
    /// The manufacturer's code.
    pub manufacturer: Code<4>,
    /// The model.
    pub model: Model,
}

impl Read for ManufacturerRow {
    fn read(value: &Value) -> Self {
        Self {
            country: value.get("country"),
            code: value.get("code"),
            names: value.get("names"),
            standing: value.get("standing"),
            contact: value.optional("contact"),
        }
    }
}

impl Read for ModelRow {
    fn read(value: &Value) -> Self {
        Self { country: value.get("country"), manufacturer: value.get("manufacturer"), model: value.get("model") }
    }
}

/// A checked source. What it holds can be published as it stands.
#[derive(Debug)]
pub struct Source {
    pub(crate) makers: Makers,
    pub(crate) records: Records,
    pub(crate) tally: Tally,
    notes: Vec<Note>,
    /// What errors call the file of units.
    pub(crate) units_file: &'static str,
}

impl Default for Source {
    fn default() -> Self {
        let (makers, records, tally) = Default::default();
        Self { makers, records, tally, notes: Vec::new(), units_file: UNITS }
    }
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

    /// What the files were read as, where they were not as they should be.
    #[must_use]
    pub fn notes(&self) -> &[Note] {
        &self.notes
    }

    /// Units in all.
    #[must_use]
    pub fn units(&self) -> u64 {
        self.records.len()
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
        self.tally.clone().finish_with(self.makers.models())
    }

    fn add(&mut self, line: u64, unit: &Unit) -> Result<(), RowError> {
        let kept = keep(&self.makers, &mut self.tally, &self.records, line, unit);
        kept.map_err(|fault| fault.at(self.units_file, line))
    }

    fn finish(self) -> Result<Self, RowError> {
        match self.duplicates(1)?.into_iter().next() {
            Some(error) => Err(error),
            None => Ok(self),
        }
    }
}

/// Checks, counts and keeps a unit.
fn keep(makers: &Makers, tally: &mut Tally, records: &Records, line: u64, unit: &Unit) -> Result<(), Fault> {
    let model = makers.model_of(&unit.id)?;
    check_unit(unit, model)?;
    tally.add(unit, model);
    records.push(line, unit).map_err(|error| no_room(&error))
}

/// The temporary file could not be written or read.
pub(crate) fn no_room(error: &io::Error) -> Fault {
    Fault::new("", Problem::Temporary(format!("the temporary file for units: {error}")))
}

/// A row as a reader of its JSON finds it: within the format's limits, or refused.
fn as_written<T: Serialize + Read>(row: &T) -> Result<T, Fault> {
    let json = serde_json::to_vec(row).map_err(|error| Fault::new("", Problem::Malformed(error.to_string())))?;
    ndjson::parse(&json)
}
