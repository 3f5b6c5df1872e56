//! Who makes robots, and which.

use super::question::Ask;
use super::statistics;
use crate::document::{self, Code, Directory, MakerObject, Models};
use crate::files::{Files, Halt, Parts};
use crate::lookup::directory::models_of;
use crate::lookup::reader::object;
use crate::{Check, VerifiedSnapshot};
use alloc::boxed::Box;

/// All manufacturers: the index, without anybody's models.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Manufacturers;

impl Ask for Manufacturers {
    type Answer = Directory;

    fn read(&mut self, files: &mut Files, snapshot: &VerifiedSnapshot) -> Result<Directory, Halt> {
        object(files, snapshot.document().manufacturers.index, Check::Manufacturers)
    }
}

/// Where a manufacturer is to be reached: nothing where nobody has these codes, or where the register does not say.
///
/// It reads the files that a look-up of its robots reads, and no others.
#[derive(Debug, Clone, Copy)]
pub struct Contact {
    country: Code<2>,
    code: Code<4>,
}

impl Contact {
    /// Asks for the contact of the manufacturer with these codes.
    #[must_use]
    pub fn new(country: Code<2>, code: Code<4>) -> Self {
        Self { country, code }
    }
}

impl Ask for Contact {
    type Answer = Option<document::Contact>;

    fn read(&mut self, files: &mut Files, snapshot: &VerifiedSnapshot) -> Result<Self::Answer, Halt> {
        let directory = Manufacturers.read(files, snapshot)?;
        let Some(maker) = directory.into_found(self.country.as_str(), self.code.as_str()) else { return Ok(None) };
        // Whose models they are is checked there.
        models_of(files, &maker)?;
        let object: MakerObject = object(files, maker.models, Check::Models)?;
        Ok(object.contact)
    }
}

/// One manufacturer with its models, and the statistics, which count its units.
#[derive(Debug)]
pub struct Manufacturer {
    country: Code<2>,
    code: Code<4>,
    /// Once the index has been read: whether the manufacturer is in it.
    found: Option<Option<Box<document::Manufacturer>>>,
    models: Option<Models>,
    statistics: Option<document::Statistics>,
}

impl Manufacturer {
    /// Asks for the manufacturer with these codes.
    #[must_use]
    pub fn new(country: Code<2>, code: Code<4>) -> Self {
        Self { country, code, found: None, models: None, statistics: None }
    }

    fn read_models(&mut self, files: &mut Files, snapshot: &VerifiedSnapshot) -> Result<(), Halt> {
        let found = match &self.found {
            Some(found) => found,
            None => {
                let directory = Manufacturers.read(files, snapshot)?;
                self.found.insert(directory.into_found(self.country.as_str(), self.code.as_str()))
            }
        };
        if let (Some(maker), None) = (found, &self.models) {
            self.models = Some(models_of(files, maker)?);
        }
        Ok(())
    }

    fn read_statistics(&mut self, files: &mut Files, snapshot: &VerifiedSnapshot) -> Result<(), Halt> {
        if self.statistics.is_none() {
            self.statistics = Some(statistics::read(files, snapshot)?);
        }
        Ok(())
    }
}

/// What there is to be said of a manufacturer's codes.
#[derive(Debug, Clone)]
pub enum ManufacturerAnswer {
    /// The manufacturer, its models, and the statistics of the whole register.
    Known(Box<document::Manufacturer>, Models, Box<document::Statistics>),
    /// No manufacturer has these codes.
    Unknown,
}

impl Ask for Manufacturer {
    type Answer = ManufacturerAnswer;

    fn read(&mut self, files: &mut Files, snapshot: &VerifiedSnapshot) -> Result<ManufacturerAnswer, Halt> {
        let mut parts = Parts::default();
        parts.add(self.read_models(files, snapshot));
        if matches!(self.found, Some(None)) {
            return Ok(ManufacturerAnswer::Unknown);
        }
        if parts.go_on() {
            parts.add(self.read_statistics(files, snapshot));
        }
        parts.end()?;
        match (self.found.take().flatten(), self.models.take(), self.statistics.take()) {
            (Some(maker), Some(models), Some(statistics)) => {
                Ok(ManufacturerAnswer::Known(maker, models, Box::new(statistics)))
            }
            // Read without a halt, all three are there.
            _ => Err(Halt::Waiting),
        }
    }
}
