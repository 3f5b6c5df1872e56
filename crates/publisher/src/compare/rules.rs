//! The rules between a unit's record and the one before it.

use crate::source::{Fault, Problem};
use registry::document::{Status, Unit};

/// Finds what a new record of a unit may not say after the old one.
pub(crate) fn check(before: &Unit, after: &Unit) -> Result<(), Fault> {
    let broken = |field: String, what: String| Err(Fault::new(field, Problem::BreaksRule(what)));
    if before.status == Status::Recycled && after.status != Status::Recycled {
        return broken(
            "status".to_owned(),
            format!("{}, but {} was recycled: that is final", after.status.name(), after.id),
        );
    }
    // The old events in their order, with others between.
    let mut events = after.events.iter();
    for (index, event) in before.events.iter().enumerate() {
        if !events.any(|other| other == event) {
            let what = format!(
                "{} of {} (events[{index}] of {}) is removed or altered",
                event.kind.name(),
                event.date,
                after.id
            );
            return broken("events".to_owned(), what);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample::Sample;
    use registry::document::EventKind;

    #[test]
    fn late_reports_may_stand_between_and_nothing_else_may_change() {
        let unit = Sample::new(11, 1)
            .units
            .into_iter()
            .find(|unit| unit.status == Status::InOperation && unit.events.len() > 4)
            .expect("one with a life");
        assert_eq!(check(&unit, &unit), Ok(()));
        let changed = |change: fn(&mut Unit)| {
            let mut after = unit.clone();
            change(&mut after);
            check(&unit, &after).map_err(|fault| fault.problem.to_string())
        };
        let late = changed(|after| {
            let mut report = after.events[2].clone();
            report.kind = EventKind::Inspected;
            after.events.insert(2, report);
        });
        assert_eq!(late, Ok(()));
        assert_eq!(changed(|after| after.software.push('1')), Ok(()));
        let alterations: [fn(&mut Unit); 4] = [
            |after| drop(after.events.pop()),
            |after| drop(after.events.remove(0)),
            |after| after.events[1].kind = EventKind::Maintained,
            |after| after.events.swap(0, 1),
        ];
        for change in alterations {
            assert!(changed(change).is_err_and(|what| what.contains("is removed or altered")));
        }
        let mut recycled = unit.clone();
        recycled.status = Status::Recycled;
        assert!(check(&recycled, &unit).is_err_and(|fault| fault.field == "status"));
    }
}
