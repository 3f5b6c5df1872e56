//! The recalls of a model.

use crate::model::chart_kind::Kind;
use crate::view::components::{icon, names, prose};
use crate::view::text::LaterWords;
use presentation::Icon;
use registry::document::{Recall, Severity};
use yew::prelude::*;

/// Serial ranges of one recall that are shown.
const RANGES: usize = 20;

/// The section.
pub(super) fn view(words: LaterWords, recalls: &[Recall]) -> Html {
    let page_text = &words.pages.makers;
    prose::section(
        page_text.recalls_title,
        match recalls.is_empty() {
            true => prose::soft(page_text.no_recalls),
            false => html! { <div class="cols">{ for recalls.iter().map(|recall| card(words, recall)) }</div> },
        },
    )
}

fn card(words: LaterWords, recall: &Recall) -> Html {
    let (page_text, record, language) = (&words.pages.makers, &words.robot.record, words.language);
    let stop = recall.severity == Severity::StopUse;
    let more = recall.serials.len().saturating_sub(RANGES) as u64;
    html! {
        <article class={classes!("notice", stop.then_some("warn"))} data-recall={recall.number.clone()}
            data-severity={recall.severity.name()}>
            <p class="tag">{ icon::view(if stop { Icon::Warning } else { Icon::Service }) }{ (record.severity)(recall.severity) }</p>
            <h3>{ (record.recall)(&recall.number, &names::plain(**words, &recall.title)) }</h3>
            { prose::para(names::sentence(*words, &recall.text)) }
            <p>
                { (record.opened_on)(&language.day(recall.opened_on)) }
                if let Some(day) = recall.deadline { {" "}{ (record.deadline)(&language.day(day)) } }
            </p>
            <p class="soft">{ page_text.serials }</p>
            <ul class="ranges">
                { for recall.serials.iter().take(RANGES).map(|range| html! {
                    <li>{ names::code((record.serials)(range.from.as_str(), range.to.as_str())) }</li>
                }) }
                if more > 0 { <li>{ (words.pages.register.others)(Kind::Rest, more) }</li> }
            </ul>
        </article>
    }
}
