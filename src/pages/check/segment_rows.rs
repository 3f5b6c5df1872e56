//! What the segments typed so far mean.

use crate::model::shared::Shared;
use crate::view::components::{anatomy, cells, names, prose};
use crate::view::text::Words;
use registry::{Decoded, PreviewOutcome};
use robot_id::{Draft, Segment};
use yew::prelude::*;

/// A row for each segment: its meaning once it is complete, until then what is still to come.
pub(super) fn view(words: Words, draft: &Draft, outcome: Option<&Shared<PreviewOutcome>>) -> Html {
    html! {
        <dl class="read" id="segments">
            { for Segment::ALL.into_iter().map(|segment| {
                let (state, meaning) = meaning(words, draft, segment, outcome);
                html! {
                    <div class={cells::class(segment)} data-segment={segment.name()} data-state={state}>
                        <dt>{ (words.field.segment)(segment) }</dt><dd>{ meaning }</dd>
                    </div>
                }
            }) }
        </dl>
    }
}

type Row = (&'static str, Html);

fn meaning(words: Words, draft: &Draft, segment: Segment, outcome: Option<&Shared<PreviewOutcome>>) -> Row {
    let text = &words.field;
    let typed = draft.segment(segment).len();
    if typed == 0 {
        return ("empty", prose::words((text.hint)(segment)));
    }
    if !draft.is_complete(segment) {
        return ("partial", prose::bold((text.more)((segment.len() - typed) as u64)));
    }
    match segment {
        Segment::National => {
            let known = words.language.country(draft.segment(segment)).is_some();
            (if known { "known" } else { "unknown" }, anatomy::country(words, draft.segment(segment)))
        }
        Segment::Serial => ("complete", prose::bold(text.complete)),
        Segment::Manufacturer | Segment::Model => match outcome.map(|outcome| &**outcome) {
            None => ("waiting", soft(text.looking_up)),
            Some(PreviewOutcome::Ready(_, decoded)) => named(words, segment, decoded),
            Some(_) => ("unavailable", soft(text.not_now)),
        },
    }
}

fn soft(text: &'static str) -> Html {
    html! { <span class="soft">{ prose::words(text) }</span> }
}

fn named(words: Words, segment: Segment, decoded: &Decoded) -> Row {
    let names = match segment {
        Segment::Model => decoded.model().map(|model| &model.names),
        _ => decoded.manufacturer().map(|maker| &maker.names),
    };
    match names {
        Some(text) => ("known", names::both(words, text)),
        None => ("unknown", prose::bold(words.field.not_known)),
    }
}
