//! The manufacturers and models that units may be of.

use super::{
    Fault, MANUFACTURERS, MODELS, ManufacturerRow, ModelRow, Problem, RowError, as_written, model_code, texts,
};
use registry::document::{Code, Model};
use registry::limits;
use robot_id::RobotId;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

/// A manufacturer and its models by code.
#[derive(Debug, Clone)]
pub(crate) struct Known {
    pub(crate) row: ManufacturerRow,
    line: u64,
    models: BTreeMap<Code<6>, (u64, Model)>,
}

impl Known {
    pub(crate) fn models(&self) -> impl Iterator<Item = &Model> {
        self.models.values().map(|(_, model)| model)
    }
}

/// All manufacturers by country and code.
#[derive(Debug, Clone, Default)]
pub(crate) struct Makers {
    makers: BTreeMap<(Code<2>, Code<4>), Known>,
}

impl Makers {
    pub(crate) fn add(&mut self, line: u64, row: ManufacturerRow) -> Result<(), RowError> {
        check_maker(&row).map_err(|fault| fault.at(MANUFACTURERS, line))?;
        match self.makers.entry((row.country, row.code)) {
            Entry::Occupied(there) => {
                let problem = Problem::Duplicate { first: there.get().line };
                Err(Fault::new("code", problem).at(MANUFACTURERS, line))
            }
            Entry::Vacant(place) => {
                place.insert(Known { row, line, models: BTreeMap::new() });
                Ok(())
            }
        }
    }

    pub(crate) fn add_model(&mut self, line: u64, row: ModelRow) -> Result<(), RowError> {
        check_model(&row.model).map_err(|fault| fault.at(MODELS, line))?;
        let maker = self.makers.get_mut(&(row.country, row.manufacturer)).ok_or_else(|| {
            let problem = Problem::UnknownManufacturer(format!("{}{}", row.country, row.manufacturer));
            Fault::new("manufacturer", problem).at(MODELS, line)
        })?;
        match maker.models.entry(row.model.code) {
            Entry::Occupied(there) => {
                Err(Fault::new("model.code", Problem::Duplicate { first: there.get().0 }).at(MODELS, line))
            }
            Entry::Vacant(place) => {
                place.insert((line, row.model));
                Ok(())
            }
        }
    }

    /// The model of a unit.
    pub(crate) fn model_of(&self, id: &RobotId) -> Result<&Model, Fault> {
        let codes = Code::new(id.national()).zip(Code::new(id.manufacturer()));
        let maker = codes.and_then(|codes| self.makers.get(&codes)).ok_or_else(|| {
            let code = format!("{}{}", id.national(), id.manufacturer());
            Fault::new("id", Problem::UnknownManufacturer(code))
        })?;
        let model = Code::new(id.model()).and_then(|code| maker.models.get(&code));
        let unknown = || Fault::new("id", Problem::UnknownModel(id.as_str()[..12].to_owned()));
        Ok(&model.ok_or_else(unknown)?.1)
    }

    /// The model with these 12 characters: country, manufacturer, model.
    pub(crate) fn model_of_code(&self, code: &str) -> Option<&Model> {
        let (country, manufacturer) = (code.get(..2)?, code.get(2..6)?);
        let maker = self.makers.get(&(Code::new(country)?, Code::new(manufacturer)?))?;
        Some(&maker.models.get(&Code::new(code.get(6..)?)?)?.1)
    }

    /// All models, in the order of their codes.
    pub(crate) fn models(&self) -> impl Iterator<Item = (Code<12>, &Model)> {
        self.iter().flat_map(|Known { row, models, .. }| {
            models.values().filter_map(move |(_, model)| Some((model_code(row.country, row.code, model.code)?, model)))
        })
    }

    /// In ascending order of country and code.
    pub(crate) fn iter(&self) -> impl ExactSizeIterator<Item = &Known> {
        self.makers.values()
    }
}

/// A national code as an ID can have it, and names as a reader of the index will find them.
fn check_maker(row: &ManufacturerRow) -> Result<(), Fault> {
    let (country, names) = (row.country.as_str(), &row.names);
    if !country.bytes().all(|b| b.is_ascii_digit()) && !country.bytes().all(|b| b.is_ascii_uppercase()) {
        return Err(Fault::malformed("country", "a national code is two letters or two digits"));
    }
    if let Some((language, _)) = names.iter().find(|(_, name)| name.len() > limits::NAME) {
        return Err(Fault::malformed(format!("name_{language}"), format!("more than {} bytes", limits::NAME)));
    }
    texts::of_names(names)?;
    let read = as_written(names).map(drop);
    read.map_err(|fault| Fault { field: format!("name_{}", fault.field), problem: fault.problem })
}

/// Rules of a model that its shape alone does not express.
fn check_model(model: &Model) -> Result<(), Fault> {
    texts::of_model(model)?;
    if !(1..=5).contains(&model.intelligence_level) {
        return Err(Fault::inconsistent("model.intelligence_level", "not 1 to 5"));
    }
    for (index, recall) in model.recalls.iter().enumerate() {
        let field = |name: &str| format!("model.recalls[{index}].{name}");
        if let Some(first) = model.recalls.iter().position(|other| other.number == recall.number)
            && first < index
        {
            return Err(Fault::inconsistent(field("number"), format!("{} is there twice", recall.number)));
        }
        if recall.deadline.is_some_and(|deadline| deadline < recall.opened_on) {
            return Err(Fault::inconsistent(field("deadline"), "before the recall was opened"));
        }
        if let Some(at) = recall.serials.iter().position(|range| range.from.as_str() > range.to.as_str()) {
            return Err(Fault::inconsistent(field(&format!("serials[{at}].to")), "before the first serial"));
        }
    }
    Ok(())
}
