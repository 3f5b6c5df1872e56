//! Recalls that affect a unit and are not known to be settled.

use crate::model::language::Language;
use registry::Verdict;

/// The line in the banner that says there are open recalls.
#[must_use]
pub fn recall_flag(language: Language, verdict: &Verdict) -> Option<String> {
    let Verdict::Listed(listed) = verdict else { return None };
    let open = listed.open_recalls();
    let (text, more) = (language.headline(), open.more() as u64);
    if more == 0 {
        return None;
    }
    Some(match (open.overdue, open.due) {
        // What the headline tells is the first of them.
        _ if open.count > open.more() => (text.more_recalls)(more),
        (Some(overdue), _) => (text.open_recalls_overdue)(more, &language.span(overdue.days * 86_400)),
        (None, Some(due)) => (text.open_recalls_due)(more, &language.day(due)),
        (None, None) => (text.open_recalls)(more),
    })
}
