//! Recalls of models, and which runs of serials they affect.

use super::day::{END, date};
use super::draw::Draw;
use super::models::Plan;
use super::text::{RECALLS, text};
use registry::document::{Code, Recall, SerialRange, Severity};

/// Models of fewer units have no recall.
const MIN_UNITS: u32 = 40;

/// Opens recalls of about every fourth model that has many units.
pub(super) fn open(plans: &mut [Plan], draw: &mut Draw) {
    for (index, plan) in (0_u32..).zip(plans.iter_mut()) {
        // The showcase's recalls are written by hand.
        if plan.units < MIN_UNITS || plan.development || !plan.row.model.recalls.is_empty() || !draw.chance(25) {
            continue;
        }
        let (title, words, stop) = *draw.pick(RECALLS);
        let first = draw.below(plan.units / 2);
        let last = (first + plan.units / 10 + draw.below(plan.units / 4)).min(plan.units - 1);
        // Only units that were built by then are affected.
        let opened = plan.built_on(last) + draw.days(45, 160);
        if opened > END - 10 {
            continue;
        }
        let year = date(opened).parts().0;
        plan.row.model.recalls.push(Recall {
            number: format!("R-{year}-{:03}", 100 + index),
            opened_on: date(opened),
            severity: if stop { Severity::StopUse } else { Severity::Service },
            deadline: (!stop).then(|| date(opened + 120)),
            title: text(title),
            text: text(words),
            serials: vec![range(&plan.serial(first), &plan.serial(last))],
        });
    }
}

pub(super) fn range(from: &str, to: &str) -> SerialRange {
    let (Some(from), Some(to)) = (Code::new(from), Code::new(to)) else {
        unreachable!("{from} and {to} are serials of this crate's making");
    };
    SerialRange { from, to }
}
