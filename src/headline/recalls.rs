//! Recalls that affect a unit and are not known to be settled.

use crate::text::Language;
use registry::document::{Date, NoticeKind, Recall, Status, Unit};
use registry::{Listed, Verdict};

/// The line in the banner that says there are open recalls. Not where the verdict itself is the
/// recall, nor on robots that are no more.
#[must_use]
pub fn recall_flag(language: Language, verdict: &Verdict) -> Option<String> {
    let Verdict::Listed(listed) = verdict else { return None };
    let status = listed.unit().status;
    let deadlines = open(listed);
    if deadlines.is_empty() || status.resale_prohibited() || status == Status::UnderRecall {
        return None;
    }
    let first = deadlines.iter().flatten().min().map(|day| language.day(*day));
    Some((language.headline().service_flag)(deadlines.len(), first.as_deref()))
}

/// The deadlines, where there are any, of recalls that affect the unit and are not settled.
fn open(listed: &Listed) -> Vec<Option<Date>> {
    let unit = listed.unit();
    let notices = listed
        .open_notices()
        .filter(|notice| matches!(notice.kind, NoticeKind::ServiceRecall | NoticeKind::StopUseRecall))
        .map(|notice| notice.deadline);
    let unnoticed = |recall: &&Recall| recall.affects(unit.id.serial()) && !has_notice(unit, &recall.number);
    let recalls = listed.decoded().model().map(|model| model.recalls.as_slice()).unwrap_or_default();
    notices.chain(recalls.iter().filter(unnoticed).map(|recall| recall.deadline)).collect()
}

fn has_notice(unit: &Unit, number: &str) -> bool {
    unit.notices.iter().any(|notice| notice.reference == number)
}
