//! Recalls that affect a unit and are not known to be settled.

use crate::text::Language;
use registry::Verdict;

/// The line in the banner that says there are open recalls.
#[must_use]
pub fn recall_flag(language: Language, verdict: &Verdict) -> Option<String> {
    let Verdict::Listed(listed) = verdict else { return None };
    let open = listed.open_recalls();
    let due = open.due.map(|day| language.day(day));
    (open.count > 0).then(|| (language.headline().service_flag)(open.count, due.as_deref()))
}
