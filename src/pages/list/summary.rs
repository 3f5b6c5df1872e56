//! The sheet that is printed: what was checked, when, against what, and how many rows come to what.

use super::messages::Progress;
use super::run::{ListState, Run};
use crate::view::components::prose;
use crate::view::text::LaterWords;
use presentation::Outcome;
use yew::prelude::*;

/// The sheet, which is seen in print alone.
pub(super) fn view(words: LaterWords, run: &Run, state: &ListState, progress: &Progress) -> Html {
    let (text, language) = (&words.pages.list, words.language);
    let fact = |name: &'static str, value: String| prose::row(name, html! { <bdi key={value.clone()}>{ value }</bdi> });
    let name = run.name.clone().unwrap_or_else(|| text.pasted.to_owned());
    let checked = (text.progress)(&language.number(progress.answered), progress.ids);
    html! {
        <section class="cert list-summary" data-phase={state.phase.name()}>
            <h2>{ prose::words(text.summary) }</h2>
            <dl class="kv">
                { fact(text.list, name) }
                { fact(text.checked_at, language.moment(run.begun_at)) }
                { fact(text.checked, checked) }
                if let Some(snapshot) = &progress.snapshot {
                    { fact(text.proved_by, (text.snapshot)(&language.number(snapshot.sequence), &language.moment(snapshot.issued_at))) }
                }
            </dl>
            <table class="list-counts">
                <tbody>
                    { for Outcome::ALL.into_iter().map(|outcome| (outcome, progress.count(outcome))).filter(|(_, count)| *count > 0).map(|(outcome, count)| html! {
                        <tr key={outcome.name()} data-outcome={outcome.name()}><th scope="row">{ prose::words((text.outcome)(outcome)) }</th><td>{ prose::words(language.number(count)) }</td></tr>
                    }) }
                    <tr><th scope="row">{ prose::bold(text.all) }</th><td>{ prose::bold(language.number(progress.rows)) }</td></tr>
                    if progress.digits_lost > 0 { <tr><th scope="row">{ prose::words(text.digits_lost_short) }</th><td>{ prose::words(language.number(progress.digits_lost)) }</td></tr> }
                    if progress.recalled > 0 { <tr><th scope="row">{ prose::words(text.recalled) }</th><td>{ prose::words(language.number(progress.recalled)) }</td></tr> }
                    if progress.overdue > 0 { <tr><th scope="row">{ prose::words(text.overdue) }</th><td>{ prose::words(language.number(progress.overdue)) }</td></tr> }
                    if progress.repeated > 0 { <tr><th scope="row">{ prose::words(text.repeated) }</th><td>{ prose::words(language.number(progress.repeated)) }</td></tr> }
                </tbody>
            </table>
            { prose::soft(text.summary_note) }
        </section>
    }
}
