//! Who has seen the log: this browser before, and witnesses.

use crate::view::components::prose;
use crate::view::text::LaterWords;
use registry::ask::{LogPage, Proved};
use registry::{Cosignature, Step, VerifiedSnapshot};
use yew::prelude::*;

/// Both sections.
pub(super) fn view(words: LaterWords, proved: &Proved<LogPage>) -> Html {
    let held = proved.proof().held().iter();
    html! {
        <div class="charts">
            { for held.clone().filter_map(|step| match step {
                Step::History { seen } => Some(this_browser(words, *seen, proved.snapshot())),
                _ => None,
            }) }
            { for held.filter_map(|step| match step {
                Step::Witnesses { cosignatures, .. } => {
                    Some(witnesses(words, cosignatures, proved.snapshot().is_demonstration()))
                }
                _ => None,
            }) }
        </div>
    }
}

fn this_browser(words: LaterWords, seen: Option<u64>, snapshot: &VerifiedSnapshot) -> Html {
    let text = &words.pages.history;
    // A log of so many entries ends with the snapshot before that number.
    let (outcome, sentence) = match seen.and_then(|size| size.checked_sub(1)) {
        Some(last) => ("held", (text.seen)(&words.language.number(last))),
        None => ("first", (text.first_visit)(&words.language.number(snapshot.document().sequence))),
    };
    html! {
        <section class="sec" data-step="history" data-outcome={outcome}>
            <h2>{ text.seen_title }</h2>
            <p>if outcome == "held" { <b>{ "✓ " }</b> }{ sentence }</p>
        </section>
    }
}

fn witnesses(words: LaterWords, cosignatures: &[Cosignature], demonstration: bool) -> Html {
    let text = &words.pages.history;
    html! {
        <section class="sec" data-step="witnesses" data-outcome="held">
            <h2>{ text.witnesses_title }</h2>
            if cosignatures.is_empty() {
                { prose::p(words.robot.proof.no_witness_needed) }
            } else {
                { prose::p(text.witnesses_lead) }
                <ul class="witnesses">{ for cosignatures.iter().map(|by| html! {
                    <li data-witness={by.name.clone()}><b>{ "✓ " }</b>{ (text.cosigned)(&by.name, &words.language.moment(by.timestamp)) }</li>
                }) }</ul>
                if demonstration { { prose::soft(text.demo_witnesses) } }
            }
        </section>
    }
}
