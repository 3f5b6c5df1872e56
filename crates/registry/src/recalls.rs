//! The recalls that are open for a unit, and by when they are due.

use crate::document::{Date, NoticeKind, Recall, Severity, Status, Unit};
use alloc::string::String;
use alloc::vec::Vec;

/// How many recalls are open for a unit, and by when they are due (`docs/FORMATS.md`, "Unit").
///
/// Counted are those noticed to the unit itself and not closed, and those of its model that affect its serial and of
/// which it has no notice, whatever its status. A robot that is `retired` or `recycled` has none: a recall asks its user
/// to have it repaired or to stop using it, and it must never be in use again.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct OpenRecalls {
    /// How many.
    pub count: usize,
    /// The earliest day by which one of them is due, today or later; nothing if there is none.
    pub due: Option<Date>,
    /// Of those whose day has passed, the one that is late for longest.
    pub overdue: Option<Overdue>,
    told_by_status: bool,
    /// How many forbid the robot's use.
    stop_use: usize,
}

/// A day by which something was due, and that has passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Overdue {
    /// The day.
    pub since: Date,
    /// Days from then to now, by the clock that the look-up was given; at least 1.
    pub days: u64,
}

impl OpenRecalls {
    /// Those of a unit whose model has these recalls, at this time (Unix seconds).
    #[must_use]
    pub fn of(unit: &Unit, recalls: &[Recall], now: u64) -> Self {
        let mut open = Self::default();
        if unit.status.resale_prohibited() {
            return open;
        }
        for notice in unit.notices.iter().filter(|notice| notice.is_open()) {
            if matches!(notice.kind, NoticeKind::ServiceRecall | NoticeKind::StopUseRecall) {
                open.add(notice.deadline, notice.kind == NoticeKind::StopUseRecall, now);
            }
        }
        for recall in recalls {
            // A notice of its number, open or settled, says more of this unit than the model's recall does.
            let noticed = unit.notices.iter().any(|notice| notice.reference == recall.number);
            if !noticed && recall.affects(unit.id.serial()) {
                open.add(recall.deadline, recall.severity == Severity::StopUse, now);
            }
        }
        // A unit has this status only with an open notice.
        open.told_by_status = unit.status == Status::UnderRecall;
        open
    }

    /// How many there are beside the one that the unit's status itself tells: `under_recall` stands for one.
    #[must_use]
    pub fn more(&self) -> usize {
        self.count - usize::from(self.told_by_status && self.count > 0)
    }

    /// Whether any beside that one forbids the robot's use.
    #[must_use]
    pub fn more_forbid_use(&self) -> bool {
        self.stop_use > usize::from(self.told_by_status)
    }

    fn add(&mut self, deadline: Option<Date>, forbids_use: bool, now: u64) {
        self.count += 1;
        self.stop_use += usize::from(forbids_use);
        let Some(day) = deadline else { return };
        match day.days_past(now) {
            0 if self.due.is_none_or(|due| day < due) => self.due = Some(day),
            days if days > self.overdue.map_or(0, |overdue| overdue.days) => {
                self.overdue = Some(Overdue { since: day, days });
            }
            _ => {}
        }
    }
}

/// The numbers of the recalls that [`OpenRecalls`] counts, in the order in which they are counted.
#[must_use]
pub(crate) fn open_numbers(unit: &Unit, recalls: &[Recall]) -> Vec<String> {
    if unit.status.resale_prohibited() {
        return Vec::new();
    }
    let is_recall = |kind| matches!(kind, NoticeKind::ServiceRecall | NoticeKind::StopUseRecall);
    let noticed = unit.notices.iter().filter(|notice| notice.is_open() && is_recall(notice.kind));
    let of_model = recalls.iter().filter(|recall| {
        recall.affects(unit.id.serial()) && !unit.notices.iter().any(|notice| notice.reference == recall.number)
    });
    let numbers = noticed.map(|notice| &notice.reference).chain(of_model.map(|recall| &recall.number));
    numbers.cloned().collect()
}

/// What a recall of its model is to a unit that it affects.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RecallState {
    /// It is open ([`OpenRecalls`]).
    Open,
    /// It was settled, and when that was last said.
    Remedied(Date),
    /// It was not settled, and the unit is out of service for good; or the unit has notices of its number that are no recall's.
    Over,
}

/// What a recall of its model is to a unit (`docs/FORMATS.md`, "Statistics"); nothing if it does not affect it.
#[must_use]
pub fn recall_state(unit: &Unit, recall: &Recall) -> Option<RecallState> {
    let is_recall = |kind| matches!(kind, NoticeKind::ServiceRecall | NoticeKind::StopUseRecall);
    let noticed = || unit.notices.iter().filter(|notice| notice.reference == recall.number);
    if noticed().next().is_none() && !recall.affects(unit.id.serial()) {
        return None;
    }
    let last_closed = noticed().filter(|notice| is_recall(notice.kind)).filter_map(|notice| notice.closed_on).max();
    let is_open = match noticed().next() {
        Some(_) => noticed().any(|notice| notice.is_open() && is_recall(notice.kind)),
        None => true,
    };
    Some(match last_closed {
        Some(day) if !is_open => RecallState::Remedied(day),
        _ if is_open && !unit.status.resale_prohibited() => RecallState::Open,
        _ => RecallState::Over,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::parse;
    use alloc::format;

    fn unit(status: &str, notices: &str) -> Unit {
        let stage = if status == "retired" { "recycling" } else { "operation" };
        let json = format!(
            r#"{{"id":"CN0142G1A203{:017}","status":"{status}","stage":"{stage}","made_on":"2026-03-14","software":"1","events":[],"notices":[{notices}]}}"#,
            5
        );
        parse(json.as_bytes()).expect("a unit")
    }

    fn notice(kind: &str, number: &str, closed_on: &str) -> String {
        let closed = if closed_on.is_empty() { String::new() } else { format!(r#","closed_on":"{closed_on}""#) };
        format!(r#"{{"kind":"{kind}","reference":"{number}","issued_on":"2026-05-02","text":{{"en":"x"}}{closed}}}"#)
    }

    fn recall(first: u64) -> Recall {
        let json = format!(
            r#"{{"number":"R-1","opened_on":"2026-05-01","severity":"service","title":{{"en":"x"}},"text":{{"en":"x"}},"serials":[{{"from":"{first:017}","to":"{:017}"}}]}}"#,
            9
        );
        parse(json.as_bytes()).expect("a recall")
    }

    #[test]
    fn a_recall_is_open_remedied_or_over() {
        let day = |text: &str| RecallState::Remedied(text.parse().expect("a day"));
        let closed =
            [notice("service_recall", "R-1", "2026-06-01"), notice("service_recall", "R-1", "2026-07-01")].join(",");
        let state = |status: &str, notices: &str, first| recall_state(&unit(status, notices), &recall(first));
        assert_eq!(state("in_operation", "", 1), Some(RecallState::Open), "by its serial");
        assert_eq!(state("in_operation", "", 6), None);
        assert_eq!(
            state("in_operation", &notice("service_recall", "R-1", ""), 6),
            Some(RecallState::Open),
            "by its notice"
        );
        assert_eq!(state("in_operation", &notice("service_recall", "R-2", ""), 6), None);
        assert_eq!(state("in_operation", &closed, 1), Some(day("2026-07-01")));
        let again = [closed.clone(), notice("service_recall", "R-1", "")].join(",");
        assert_eq!(state("in_operation", &again, 1), Some(RecallState::Open));
        assert_eq!(state("retired", &closed, 1), Some(day("2026-07-01")));
        assert_eq!(state("retired", "", 1), Some(RecallState::Over));
        assert_eq!(state("in_operation", &notice("suspension", "R-1", ""), 1), Some(RecallState::Over));
    }

    #[test]
    fn what_is_open_is_what_is_counted_and_has_a_number() {
        let closed = notice("service_recall", "R-1", "2026-06-01");
        let other = notice("service_recall", "R-9", "");
        for (status, notices, numbers) in [
            ("in_operation", String::new(), &["R-1"][..]),
            ("in_operation", other.clone(), &["R-9", "R-1"]),
            ("in_operation", [other.clone(), closed.clone()].join(","), &["R-9"]),
            ("in_operation", closed, &[]),
            ("retired", other, &[]),
        ] {
            let (unit, recalls) = (unit(status, &notices), [recall(1)]);
            assert_eq!(open_numbers(&unit, &recalls), numbers);
            assert_eq!(OpenRecalls::of(&unit, &recalls, 0).count, numbers.len());
            let is_open = recall_state(&unit, &recalls[0]) == Some(RecallState::Open);
            assert_eq!(is_open, numbers.contains(&"R-1"));
        }
    }
}
