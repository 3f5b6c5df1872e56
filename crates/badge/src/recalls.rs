//! Recalls that affect a unit and are not known to be settled, by the rule that the portal shows them by.

use registry::Listed;
use registry::document::{Date, NoticeKind, Status};

/// How many are open, and the earliest deadline among them. None where the verdict itself is the recall, and
/// none for robots that are no more.
pub(crate) fn open(listed: &Listed) -> (u64, Option<Date>) {
    let unit = listed.unit();
    let mut open = (0, None);
    if unit.status.resale_prohibited() || unit.status == Status::UnderRecall {
        return open;
    }
    let mut count = |deadline: Option<Date>| {
        open.0 += 1;
        if deadline.is_some() && (open.1.is_none() || deadline < open.1) {
            open.1 = deadline;
        }
    };
    for notice in &unit.notices {
        if notice.is_open() && matches!(notice.kind, NoticeKind::ServiceRecall | NoticeKind::StopUseRecall) {
            count(notice.deadline);
        }
    }
    for recall in listed.decoded().model().map(|model| model.recalls.as_slice()).unwrap_or_default() {
        // A notice of its number, open or settled, says more of this unit than the model's recall does.
        let noticed = unit.notices.iter().any(|notice| notice.reference == recall.number);
        if !noticed && recall.affects(unit.id.serial()) {
            count(recall.deadline);
        }
    }
    open
}
