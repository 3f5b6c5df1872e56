//! What the rows come to, each with its count: buttons by which the table is filtered.

use super::choice::{Choice, Filter};
use super::messages::Progress;
use super::run::Run;
use crate::view::components::{icon, prose};
use crate::view::text::LaterWords;
use presentation::{Icon, Outcome, Surface, Tone};
use std::rc::Rc;
use yew::prelude::*;

/// The buttons. Only what there is has one, or what is chosen.
pub(super) fn view(words: LaterWords, run: &Rc<Run>, progress: &Progress, choice: &Choice) -> Html {
    let text = &words.pages.list;
    let outcomes = Outcome::ALL.into_iter().map(|outcome| {
        let (look, count) = (outcome.look(), progress.count(outcome));
        (Filter::Outcome(outcome), (text.outcome)(outcome), look.classes(), icon::view(look.icon), count)
    });
    let plain = [Tone::Plain.name(), Surface::Outline.name()];
    let warn = [Tone::Warn.name(), Surface::Solid.name()];
    let others = [
        (Filter::DigitsLost, text.digits_lost_short, plain, icon::view(Icon::Misread), progress.digits_lost),
        (Filter::Recalled, text.recalled, warn, icon::view(Icon::Service), progress.recalled),
        (Filter::Overdue, text.overdue, warn, hourglass(), progress.overdue),
        (Filter::Repeated, text.repeated, plain, two_plates(), progress.repeated),
    ];
    let all = {
        let run = Rc::clone(run);
        Callback::from(move |_: MouseEvent| run.show(|choice| choice.filters.clear()))
    };
    html! {
        <div class="list-filters" role="group" aria-label={text.filter}>
            <button key="all" type="button" class="list-chip" data-filter="all" aria-pressed={choice.filters.is_empty().to_string()} onclick={all}>
                { prose::bold(words.language.number(progress.rows)) }{ prose::words(text.all) }
            </button>
            { for outcomes.chain(others).filter(|(filter, .., count)| *count > 0 || choice.filters.contains(filter)).map(|(filter, label, class, sign, count)| {
                let onclick = {
                    let run = Rc::clone(run);
                    Callback::from(move |_: MouseEvent| run.show(|choice| choice.toggle(filter)))
                };
                html! {
                    <button key={filter.name()} type="button" class="list-chip" data-filter={filter.name()} data-count={count.to_string()}
                        aria-pressed={choice.filters.contains(&filter).to_string()} {onclick}>
                        <span class={classes!("list-sign", class)}>{ sign }</span>
                        { prose::bold(words.language.number(count)) }{ prose::words(label) }
                    </button>
                }
            }) }
        </div>
    }
}

/// The sign of what is overdue. This page alone has it, so it weighs on no other.
fn hourglass() -> Html {
    html! { <svg viewBox="0 0 64 64" aria-hidden="true"><path d="M14 4h36L36 32l14 28H14l14-28z" fill="currentColor"/></svg> }
}

/// The sign of what is there more than once.
fn two_plates() -> Html {
    html! {
        <svg viewBox="0 0 64 64" aria-hidden="true">
            <path d="M4 4h38v38H4z" stroke="currentColor" stroke-width="6"/><path d="M22 22h38v38H22z" fill="currentColor"/>
        </svg>
    }
}
