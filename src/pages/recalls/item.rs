//! What is said of a recall, wherever it stands.

use crate::model::recall_view::{is_overdue, remedied};
use crate::view::components::{icon, prose};
use crate::view::text::LaterWords;
use presentation::Icon;
use registry::document::{RecallCount, Severity};
use yew::prelude::*;

/// What it asks for, with its sign.
pub(super) fn tag(words: LaterWords, severity: Severity) -> Html {
    let sign = if severity == Severity::StopUse { Icon::Warning } else { Icon::Service };
    html! { <p class="tag">{ icon::view(sign) }{ prose::words((words.robot.record.severity)(severity)) }</p> }
}

/// Opened and due.
pub(super) fn days(words: LaterWords, recall: &RecallCount, now: u64) -> Html {
    let (record, language) = (&words.robot.record, words.language);
    let due = recall.deadline.map(|day| match is_overdue(recall, now) {
        true => prose::bold((record.deadline_passed)(&language.day(day), &language.span(day.days_past(now) * 86_400))),
        false => prose::words((record.deadline)(&language.day(day))),
    });
    html! {
        <p>
            { prose::words((record.opened_on)(&language.day(recall.opened_on))) }
            if let Some(due) = due { {" "}{ due } }
        </p>
    }
}

/// How many robots are affected, and how many of them are remedied.
pub(super) fn counts(words: LaterWords, recall: &RecallCount) -> Html {
    let text = &words.pages.recalls;
    let sentence =
        (text.counts)(recall.affected, &words.language.number(recall.open), &words.language.number(remedied(recall)));
    html! { <>
        <meter min="0" max={recall.affected.max(1).to_string()} value={remedied(recall).to_string()} aria-label={text.remedied}/>
        <p class="soft">{ prose::words(sentence) }</p>
    </> }
}
