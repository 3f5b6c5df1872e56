//! Recalls that affect a unit and are not known to be settled.

use crate::text::Language;
use registry::Verdict;

/// The line in the banner that says there are open recalls.
#[must_use]
pub fn recall_flag(language: Language, verdict: &Verdict) -> Option<String> {
    let Verdict::Listed(listed) = verdict else { return None };
    let open = listed.open_recalls();
    let due = open.due.map(|day| language.day(day));
    let (text, count) = (language.headline(), open.count as u64);
    (count > 0).then(|| match due {
        Some(due) => (text.open_recalls_due)(count, &due),
        None => (text.open_recalls)(count),
    })
}
