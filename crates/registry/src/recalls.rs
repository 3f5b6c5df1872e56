//! The recalls that are open for a unit, and by when they are due.

use crate::document::{Date, NoticeKind, Recall, Status, Unit};
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
                open.add(notice.deadline, now);
            }
        }
        for recall in recalls {
            // A notice of its number, open or settled, says more of this unit than the model's recall does.
            let noticed = unit.notices.iter().any(|notice| notice.reference == recall.number);
            if !noticed && recall.affects(unit.id.serial()) {
                open.add(recall.deadline, now);
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

    fn add(&mut self, deadline: Option<Date>, now: u64) {
        self.count += 1;
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
