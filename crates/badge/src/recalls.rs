//! Recalls that affect a unit and are not known to be settled, by the rule that the portal shows them by.

use registry::Listed;
use registry::document::{Date, NoticeKind, Status};

/// For each the deadline, where there is one. None where the verdict itself is the recall, and none for
/// robots that are no more.
pub(crate) fn open(listed: &Listed) -> Vec<Option<Date>> {
    let unit = listed.unit();
    if unit.status.resale_prohibited() || unit.status == Status::UnderRecall {
        return Vec::new();
    }
    let notices = listed
        .open_notices()
        .filter(|notice| matches!(notice.kind, NoticeKind::ServiceRecall | NoticeKind::StopUseRecall))
        .map(|notice| notice.deadline);
    let recalls = listed.decoded().model().map(|model| model.recalls.as_slice()).unwrap_or_default();
    // A notice of its number, open or settled, says more of this unit than the model's recall does.
    let unnoticed = recalls.iter().filter(|recall| {
        recall.affects(unit.id.serial()) && !unit.notices.iter().any(|notice| notice.reference == recall.number)
    });
    notices.chain(unnoticed.map(|recall| recall.deadline)).collect()
}
