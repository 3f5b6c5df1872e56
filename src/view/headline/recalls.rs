//! Recalls that affect a unit and are not known to be settled.

use crate::model::language::Language;
use presentation::Icon;
use registry::Verdict;

/// The line in the banner that says there are open recalls, with the sign of the gravest that the headline does not tell.
#[must_use]
pub fn recall_flag(language: Language, verdict: &Verdict) -> Option<(Icon, String)> {
    let Verdict::Listed(listed) = verdict else { return None };
    let open = listed.open_recalls();
    let (text, count, more) = (language.headline(), open.count as u64, open.more() as u64);
    let words = match (open.overdue, open.due) {
        // That one is overdue is said of the headline's own as well.
        (Some(overdue), _) => (text.open_recalls_overdue)(count, &language.span(overdue.days * 86_400)),
        _ if more == 0 => return None,
        // What the headline tells is the first of them.
        _ if count > more => (text.more_recalls)(more),
        (None, Some(due)) => (text.open_recalls_due)(count, &language.day(due)),
        (None, None) => (text.open_recalls)(count),
    };
    Some((if open.more_forbid_use() { Icon::Warning } else { Icon::Service }, words))
}
