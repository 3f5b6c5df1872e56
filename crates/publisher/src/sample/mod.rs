//! The demonstration registry: fictional manufacturers, models and robots, the same for a seed on
//! every machine.

mod day;
mod draw;
mod keys;
mod life;
mod makers;
mod models;
mod names;
mod past;
mod recalls;
mod showcase;
mod showcase_units;
mod text;
mod units;
mod write;

pub use keys::{DemoKey, ORIGIN, registry_key, witness_keys};
pub use past::PastError;
pub use showcase::{EXAMPLES, UNLISTED};
pub use write::{demo_config, trust_json};

use crate::source::{ManufacturerRow, ModelRow, RowError, Source};
use draw::Draw;
use registry::document::Unit;

/// The fewest units of a sample: those of [`EXAMPLES`].
pub const MIN_UNITS: u32 = EXAMPLES.len() as u32;

/// A sample, as rows of the source files.
#[derive(Debug, Clone)]
pub struct Sample {
    /// Manufacturers by country and code.
    pub manufacturers: Vec<ManufacturerRow>,
    /// Models by country, manufacturer and code.
    pub models: Vec<ModelRow>,
    /// Units by ID.
    pub units: Vec<Unit>,
}

impl Sample {
    /// A sample of this many units (at least [`MIN_UNITS`]). Another seed makes other models and units.
    #[must_use]
    pub fn new(units: u32, seed: u64) -> Self {
        let draw = &mut Draw::new(seed);
        let manufacturers = makers::makers();
        let mut plans = models::plans(&manufacturers, units.saturating_sub(MIN_UNITS), draw);
        recalls::open(&mut plans, draw);
        let units = units::units(&plans, draw);
        let mut models: Vec<ModelRow> = plans.into_iter().map(|plan| plan.row).collect();
        models.sort_by_key(|row| (row.country, row.manufacturer, row.model.code));
        Self { manufacturers, models, units }
    }

    /// The sample as a checked source, without files between.
    ///
    /// # Errors
    /// As [`Source::from_rows`]; a sample has none.
    pub fn into_source(self) -> Result<Source, RowError> {
        Source::from_rows(self.manufacturers, self.models, self.units)
    }
}
