//! The sheet that is printed: what was checked, when, against what, and how many rows come to what.

use super::run::{Run, Told};
use super::told::Progress;
use crate::view::components::prose;
use crate::view::text::LaterWords;
use presentation::Outcome;
use yew::prelude::*;

/// The sheet, which is seen in print alone.
pub(super) fn view(words: LaterWords, run: &Run, told: &Told, progress: &Progress) -> Html {
    let (said, language) = (&words.pages.list, words.language);
    let fact = |name: &'static str, value: String| prose::row(name, html! { <bdi key={value.clone()}>{ value }</bdi> });
    let name = run.name.clone().unwrap_or_else(|| said.pasted.to_owned());
    let checked = (said.progress)(&language.number(progress.answered), progress.ids);
    html! {
        <section class="cert list-summary" data-phase={told.phase.name()}>
            <h2>{ prose::words(said.summary) }</h2>
            <dl class="kv">
                { fact(said.list, name) }
                { fact(said.checked_at, language.moment(run.begun_at)) }
                { fact(said.checked, checked) }
                if let Some(snapshot) = &progress.snapshot {
                    { fact(said.proved_by, (said.snapshot)(&language.number(snapshot.sequence), &language.moment(snapshot.issued_at))) }
                }
            </dl>
            <table class="list-counts">
                <tbody>
                    { for Outcome::ALL.into_iter().map(|outcome| (outcome, progress.count(outcome))).filter(|(_, count)| *count > 0).map(|(outcome, count)| html! {
                        <tr key={outcome.name()} data-outcome={outcome.name()}><th scope="row">{ prose::words((said.outcome)(outcome)) }</th><td>{ prose::words(language.number(count)) }</td></tr>
                    }) }
                    <tr><th scope="row">{ prose::bold(said.all) }</th><td>{ prose::bold(language.number(progress.rows)) }</td></tr>
                    if progress.digits_lost > 0 { <tr><th scope="row">{ prose::words(said.digits_lost_short) }</th><td>{ prose::words(language.number(progress.digits_lost)) }</td></tr> }
                    if progress.recalled > 0 { <tr><th scope="row">{ prose::words(said.recalled) }</th><td>{ prose::words(language.number(progress.recalled)) }</td></tr> }
                    if progress.repeated > 0 { <tr><th scope="row">{ prose::words(said.repeated) }</th><td>{ prose::words(language.number(progress.repeated)) }</td></tr> }
                </tbody>
            </table>
            { prose::soft(said.summary_note) }
        </section>
    }
}
