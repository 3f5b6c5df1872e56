//! The sheet that is printed: what was checked, when, against what, and how many rows come to what.

use super::outcome::Outcome;
use super::run::{Run, Told};
use super::told::Progress;
use crate::components::prose;
use crate::text::LaterWords;
use yew::prelude::*;

/// The sheet, which is seen in print alone.
pub(super) fn view(words: LaterWords, run: &Run, told: &Told, progress: &Progress) -> Html {
    let (said, language) = (&words.pages.list, words.language);
    let fact = |name: &'static str, value: String| prose::row(name, html! { <bdi>{ value }</bdi> });
    let name = run.name.clone().unwrap_or_else(|| said.pasted.to_owned());
    let checked = (said.progress)(&language.number(progress.answered), progress.ids);
    html! {
        <section class="cert list-summary" data-phase={told.phase.name()}>
            <h2>{ said.summary }</h2>
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
                    { for Outcome::ALL.into_iter().zip(progress.outcomes.iter()).filter(|(_, count)| **count > 0).map(|(outcome, count)| html! {
                        <tr data-outcome={outcome.name()}><th scope="row">{ (said.outcome)(outcome) }</th><td>{ language.number(*count) }</td></tr>
                    }) }
                    <tr><th scope="row"><b>{ said.all }</b></th><td><b>{ language.number(progress.rows) }</b></td></tr>
                    if progress.recalled > 0 { <tr><th scope="row">{ said.recalled }</th><td>{ language.number(progress.recalled) }</td></tr> }
                    if progress.repeated > 0 { <tr><th scope="row">{ said.repeated }</th><td>{ language.number(progress.repeated) }</td></tr> }
                </tbody>
            </table>
            { prose::soft(said.summary_note) }
        </section>
    }
}
