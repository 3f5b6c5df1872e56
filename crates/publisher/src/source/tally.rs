//! Counts units as they pass by.

use super::RecallTally;
use registry::document::{Code, Model, Stage, Statistics, Status, Unit};
use robot_id::RobotId;
use std::collections::{BTreeMap, BTreeSet};

/// The statistics in the making.
#[derive(Debug, Clone, Default)]
pub(crate) struct Tally {
    status: BTreeMap<Status, u64>,
    stage: BTreeMap<Stage, u64>,
    /// By the first 12 characters of the ID.
    model: BTreeMap<[u8; 12], OfModel>,
    country: BTreeMap<Code<2>, u64>,
    month: BTreeMap<(u16, u8), u64>,
    supplier: BTreeMap<String, u64>,
    recalls: RecallTally,
}

/// What is counted of one model's units.
#[derive(Debug, Clone, Default)]
struct OfModel {
    units: u64,
    status: BTreeMap<Status, u64>,
    stage: BTreeMap<Stage, u64>,
}

impl Tally {
    pub(crate) fn add(&mut self, unit: &Unit, model: &Model) {
        *self.status.entry(unit.status).or_default() += 1;
        *self.stage.entry(unit.stage).or_default() += 1;
        let of_model = self.model.entry(model_key(&unit.id)).or_default();
        of_model.units += 1;
        *of_model.status.entry(unit.status).or_default() += 1;
        *of_model.stage.entry(unit.stage).or_default() += 1;
        if let Some(country) = Code::new(unit.country()) {
            *self.country.entry(country).or_default() += 1;
        }
        let (year, month, _) = unit.made_on.parts();
        *self.month.entry((year, month)).or_default() += 1;
        self.recalls.add(unit, model);
        // A unit's own components stand in for the model's of the same kind.
        let own = |kind| unit.components.iter().any(|component| component.kind == kind);
        let inherited = model.components.iter().filter(|component| !own(component.kind));
        let suppliers = unit.components.iter().chain(inherited).map(|component| component.supplier.counted_as());
        for supplier in suppliers.collect::<BTreeSet<_>>() {
            match self.supplier.get_mut(supplier) {
                Some(count) => *count += 1,
                None => _ = self.supplier.insert(supplier.to_owned(), 1),
            }
        }
    }

    /// Adds what another one has counted.
    pub(crate) fn join(&mut self, other: Self) {
        fn join<K: Ord>(counts: &mut BTreeMap<K, u64>, other: BTreeMap<K, u64>) {
            for (key, count) in other {
                *counts.entry(key).or_default() += count;
            }
        }
        join(&mut self.status, other.status);
        join(&mut self.stage, other.stage);
        for (key, model) in other.model {
            let of_model = self.model.entry(key).or_default();
            of_model.units += model.units;
            join(&mut of_model.status, model.status);
            join(&mut of_model.stage, model.stage);
        }
        join(&mut self.country, other.country);
        join(&mut self.month, other.month);
        join(&mut self.supplier, other.supplier);
        self.recalls.join(other.recalls);
    }

    /// The statistics with the recalls of these models, which are in the order of their codes.
    pub(crate) fn finish_with<'a>(self, models: impl Iterator<Item = (Code<12>, &'a Model)>) -> Statistics {
        let recalls = self.recalls.listed(models);
        let mut statistics = self.finish();
        statistics.recalls = Some(recalls);
        statistics
    }

    /// What is counted of recalls.
    pub(crate) fn recalls(&self) -> &RecallTally {
        &self.recalls
    }

    /// The statistics without recalls, which stand in the directory; what was never counted is left out.
    pub(crate) fn finish(self) -> Statistics {
        let mut statistics = Statistics::default();
        for (key, model) in self.model {
            let code = String::from_utf8_lossy(&key);
            // The characters of an ID make codes.
            if let (Some(maker), Some(code)) = (code.get(..6).and_then(Code::new), Code::new(&code)) {
                *statistics.manufacturer.entry(maker).or_default() += model.units;
                statistics.model.insert(code, model.units);
                statistics.model_status.insert(code, model.status);
                statistics.model_stage.insert(code, model.stage);
            }
        }
        statistics.country = self.country;
        let month = |(year, month)| format!("{year:04}-{month:02}");
        statistics.month = self.month.into_iter().map(|(key, count)| (month(key), count)).collect();
        (statistics.status, statistics.stage, statistics.supplier) = (self.status, self.stage, self.supplier);
        statistics
    }
}

fn model_key(id: &RobotId) -> [u8; 12] {
    std::array::from_fn(|at| id.as_bytes()[at])
}
