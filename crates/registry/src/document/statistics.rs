//! Aggregates of a snapshot.

use super::{Code, Date, Document, Json, Read, RecallCount, Stage, Status, Value, tag};
use crate::{limits, record};
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;
use serde::Serialize;

tag!(Tag, "statistics");

record! {
    /// Counts of units, each by one property. An object.
    #[derive(Debug, Clone, Default, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct Statistics {
        #[serde(rename = "type")]
        tag ("type"): Tag,
        /// By status.
        pub status: BTreeMap<Status, u64>,
        /// By stage.
        pub stage: BTreeMap<Stage, u64>,
        /// By manufacturer: national and manufacturer code together.
        pub manufacturer: BTreeMap<Code<6>, u64>,
        /// By model: national, manufacturer and model code together.
        pub model: BTreeMap<Code<12>, u64>,
        /// By model and status; empty in a registry that does not tell.
        #[serde(skip_serializing_if = "BTreeMap::is_empty")]
        pub model_status: BTreeMap<Code<12>, BTreeMap<Status, u64>> = or_default,
        /// By model and stage; empty in a registry that does not tell.
        #[serde(skip_serializing_if = "BTreeMap::is_empty")]
        pub model_stage: BTreeMap<Code<12>, BTreeMap<Stage, u64>> = or_default,
        /// By country that the unit is in.
        pub country: BTreeMap<Code<2>, u64>,
        /// By month of manufacture, `YYYY-MM`.
        pub month: BTreeMap<String, u64>,
        /// By supplier of a key component (English name), counting each unit once.
        pub supplier: BTreeMap<String, u64>,
        /// The recalls of all models, in the order of these; nothing in a registry that does not tell.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "schema", schemars(length(max = limits::STATISTICS)))]
        pub recalls: Option<Vec<RecallCount>> = long_list_if_told,
    }
}

impl Statistics {
    /// How many units are counted, if each of the properties that every unit has one of says the same.
    #[must_use]
    pub fn units(&self) -> Option<u64> {
        let units = sum(&self.status)?;
        let same = sum(&self.stage)? == units
            && sum(&self.manufacturer)? == units
            && sum(&self.model)? == units
            && sum(&self.country)? == units
            && sum(&self.month)? == units;
        same.then_some(units)
    }

    /// Whether these counts agree with those that were made anew from the units: a count of 0 is as good as none, and
    /// within models nothing need be told (`docs/FORMATS.md`, "Statistics").
    #[must_use]
    pub fn agree_with(&self, counted: &Self) -> bool {
        same(&self.status, &counted.status)
            && same(&self.stage, &counted.stage)
            && same(&self.manufacturer, &counted.manufacturer)
            && same(&self.model, &counted.model)
            && same(&self.country, &counted.country)
            && same(&self.month, &counted.month)
            && same(&self.supplier, &counted.supplier)
            && (self.model_status.is_empty() || same_within(&self.model_status, &counted.model_status))
            && (self.model_stage.is_empty() || same_within(&self.model_stage, &counted.model_stage))
            && self.recalls.as_ref().is_none_or(|recalls| same_recalls(recalls, counted.recalls.as_deref()))
    }

    /// Whether the recalls are in the order of their models, and count no unit twice and none that is not there.
    fn recalls_add_up(&self) -> bool {
        let recalls = self.recalls.as_deref().unwrap_or_default();
        let is_within = |recall: &RecallCount| recall.affected <= self.model.get(&recall.model).copied().unwrap_or(0);
        recalls.windows(2).all(|pair| pair[0].model <= pair[1].model)
            && recalls.iter().all(|recall| recall.adds_up() && is_within(recall))
    }

    /// Whether what is told of each model by a further property adds up to that model's units.
    fn models_add_up<K>(&self, by: &ByModel<K>) -> bool {
        by.is_empty()
            || by.len() == self.model.len()
                && by
                    .iter()
                    .all(|(model, counts)| sum(counts).is_some_and(|units| self.model.get(model) == Some(&units)))
    }
}

/// Whether what is counted is the same.
fn same<K: Ord>(one: &BTreeMap<K, u64>, other: &BTreeMap<K, u64>) -> bool {
    let counted = |(_, count): &(&K, &u64)| **count > 0;
    one.iter().filter(counted).eq(other.iter().filter(counted))
}

fn same_within<K: Ord>(one: &ByModel<K>, other: &ByModel<K>) -> bool {
    let none = BTreeMap::new();
    let agrees = |model| same(one.get(model).unwrap_or(&none), other.get(model).unwrap_or(&none));
    one.keys().chain(other.keys()).all(agrees)
}

fn same_recalls(told: &[RecallCount], counted: Option<&[RecallCount]>) -> bool {
    let counted = counted.unwrap_or_default();
    told.len() == counted.len() && told.iter().zip(counted).all(|(told, counted)| told.agrees_with(counted))
}

/// Counts within each model.
type ByModel<K> = BTreeMap<Code<12>, BTreeMap<K, u64>>;

/// The sum of all counts; nothing if that is past counting.
fn sum<K>(counts: &BTreeMap<K, u64>) -> Option<u64> {
    counts.values().try_fold(0, |sum: u64, count| sum.checked_add(*count))
}

/// Counts by a value of a closed list or a code; a key twice is an error.
impl<K: Read + Ord, V: Read> Read for BTreeMap<K, V> {
    fn read(value: &Value) -> Self {
        let mut counts = Self::new();
        for (key, count) in value.fields() {
            let key = K::read(&value.with(&Json::String(key.clone())));
            if counts.insert(key, V::read(&value.with(count))).is_some() {
                value.wrong("a key twice");
            }
        }
        counts
    }
}

impl Document for Statistics {
    const LIMIT: usize = limits::STATISTICS;

    fn check(&self, value: &Value) {
        if self.units().is_none() {
            value.wrong("the counts by one property do not add up to those by another");
        }
        if !self.models_add_up(&self.model_status) || !self.models_add_up(&self.model_stage) {
            value.wrong("the counts within a model do not add up to its units");
        }
        if !self.recalls_add_up() {
            value.wrong("the recalls are out of order, or count other units than there are");
        }
        let of_recalls = self.recalls.iter().flatten().flat_map(|recall| recall.remedied.keys());
        let is_month = |month: &&String| [month, "-01"].concat().parse::<Date>().is_ok();
        if let Some(month) = self.month.keys().chain(of_recalls).find(|month| !is_month(month)) {
            value.wrong(&["not a month: ", month].concat());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn statistics() -> Statistics {
        let model = Code::new("CN0142G1A203").expect("a code");
        Statistics {
            status: [(Status::InOperation, 2)].into(),
            model: [(model, 2)].into(),
            model_status: [(model, [(Status::InOperation, 2)].into())].into(),
            ..Statistics::default()
        }
    }

    #[test]
    fn a_count_of_0_is_as_good_as_none_and_models_need_not_be_told() {
        let counted = statistics();
        let other = Code::new("CN0142G1B100").expect("a code");
        let mut told = statistics();
        told.status.insert(Status::Retired, 0);
        told.model.insert(other, 0);
        told.model_status.insert(other, [(Status::Retired, 0)].into());
        assert!(told.agree_with(&counted));
        told.model_status.clear();
        assert!(told.agree_with(&counted));
    }

    #[test]
    fn any_other_count_is_found_out() {
        let counted = statistics();
        let alter: [fn(&mut Statistics); 4] = [
            |told| told.status.extend([(Status::InOperation, 3)]),
            |told| told.status.extend([(Status::Retired, 1)]),
            |told| told.status.clear(),
            |told| told.model_status.values_mut().for_each(|counts| counts.extend([(Status::Retired, 1)])),
        ];
        for (nth, alter) in alter.into_iter().enumerate() {
            let mut told = statistics();
            alter(&mut told);
            assert!(!told.agree_with(&counted), "{nth}");
        }
    }
}
