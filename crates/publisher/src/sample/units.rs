//! All units of the sample.

use super::draw::Draw;
use super::life::Life;
use super::models::Plan;
use super::showcase;
use registry::document::Unit;
use robot_id::RobotId;
use std::collections::BTreeSet;

impl Plan {
    /// The day on which the unit with this number within the model is built: one batch a week.
    pub(super) fn built_on(&self, number: u32) -> i32 {
        let (first, last) = self.built;
        let days = i64::from(last - first) * i64::from(number) / i64::from(self.units.max(1));
        first + days as i32 / 7 * 7
    }

    /// The software that a unit built on this day comes with.
    pub(super) fn release(&self, day: i32) -> &str {
        let current = self.releases.iter().rev().find(|(released, _)| *released <= day);
        current.map_or("1.0.0", |(_, version)| version)
    }
}

/// The hand-written units, and those of each model as planned; by ascending ID.
pub(super) fn units(plans: &[Plan], draw: &mut Draw) -> Vec<Unit> {
    let mut units = showcase::units();
    let taken: BTreeSet<RobotId> = units.iter().map(|unit| unit.id).collect();
    for plan in plans {
        let free = (0..).map(|number| (number, id(plan, number))).filter(|(_, id)| !taken.contains(id));
        for (number, id) in free.take(plan.units as usize) {
            let built = plan.built_on(number.min(plan.units));
            units.push(Life::of(plan, id, built, draw));
        }
    }
    units.sort_by_key(|unit| unit.id);
    units
}

fn id(plan: &Plan, number: u32) -> RobotId {
    let row = &plan.row;
    let text = format!("{}{}{}{}", row.country, row.manufacturer, row.model.code, plan.serial(number));
    text.parse().unwrap_or_else(|error| unreachable!("{text}: {error}"))
}
