//! Units counted by recall, and the recalls of a directory with those counts.

use registry::document::{Code, Model, RecallCount, Unit};
use registry::{RecallState, recall_state};
use std::collections::BTreeMap;

/// What is counted of the recalls, by model and number.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct RecallTally(BTreeMap<Code<12>, BTreeMap<String, Counts>>);

#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Counts {
    affected: u64,
    open: u64,
    remedied: BTreeMap<String, u64>,
}

impl RecallTally {
    /// Counts a unit of a model.
    pub(crate) fn add(&mut self, unit: &Unit, model: &Model) {
        for recall in &model.recalls {
            let (Some(state), Some(code)) = (recall_state(unit, recall), Code::new(&unit.id.as_str()[..12])) else {
                continue;
            };
            let of_model = self.0.entry(code).or_default();
            let counts = match of_model.get_mut(&recall.number) {
                Some(counts) => counts,
                None => of_model.entry(recall.number.clone()).or_default(),
            };
            counts.affected += 1;
            match state {
                RecallState::Open => counts.open += 1,
                RecallState::Remedied(day) => {
                    let (year, month, _) = day.parts();
                    *counts.remedied.entry(format!("{year:04}-{month:02}")).or_default() += 1;
                }
                RecallState::Over => {}
            }
        }
    }

    /// Adds what another one has counted.
    pub(crate) fn join(&mut self, other: Self) {
        for (code, recalls) in other.0 {
            let of_model = self.0.entry(code).or_default();
            for (number, more) in recalls {
                let counts = of_model.entry(number).or_default();
                counts.affected += more.affected;
                counts.open += more.open;
                for (month, count) in more.remedied {
                    *counts.remedied.entry(month).or_default() += count;
                }
            }
        }
    }

    /// What was counted before, without `less` and with `more`. Nothing if more would go than there is.
    pub(crate) fn after(before: &[RecallCount], less: &Self, more: Self) -> Option<Self> {
        let mut after = Self::default();
        for RecallCount { model, number, affected, open, remedied, .. } in before {
            let counts = Counts { affected: *affected, open: *open, remedied: remedied.clone() };
            after.0.entry(*model).or_default().insert(number.clone(), counts);
        }
        after.join(more);
        for (code, recalls) in &less.0 {
            for (number, less) in recalls {
                let counts = after.0.get_mut(code)?.get_mut(number)?;
                counts.affected = counts.affected.checked_sub(less.affected)?;
                counts.open = counts.open.checked_sub(less.open)?;
                for (month, count) in &less.remedied {
                    let there = counts.remedied.get_mut(month)?;
                    *there = there.checked_sub(*count)?;
                }
            }
        }
        Some(after)
    }

    /// The recalls of these models, which are in the order of their codes, with what was counted of them.
    pub(crate) fn listed<'a>(&self, models: impl Iterator<Item = (Code<12>, &'a Model)>) -> Vec<RecallCount> {
        let mut listed = Vec::new();
        for (code, model) in models {
            for recall in &model.recalls {
                let counts = self.0.get(&code).and_then(|of_model| of_model.get(&recall.number));
                let Counts { affected, open, mut remedied } = counts.cloned().unwrap_or_default();
                // What is not there is not written.
                remedied.retain(|_, count| *count > 0);
                listed.push(RecallCount {
                    model: code,
                    names: model.names.clone(),
                    number: recall.number.clone(),
                    opened_on: recall.opened_on,
                    severity: recall.severity,
                    deadline: recall.deadline,
                    title: recall.title.clone(),
                    affected,
                    open,
                    remedied,
                });
            }
        }
        listed
    }
}

/// The code of a model with its manufacturer's before it.
pub(crate) fn model_code(country: Code<2>, maker: Code<4>, model: Code<6>) -> Option<Code<12>> {
    Code::new(&format!("{country}{maker}{model}"))
}
