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
        (Filter::Outcome(outcome), (text.outcome)(outcome), look.classes(), look.icon, count)
    });
    let plain = [Tone::Plain.name(), Surface::Outline.name()];
    let others = [
        (Filter::DigitsLost, text.digits_lost_short, plain, Icon::Misread, progress.digits_lost),
        (Filter::Recalled, text.recalled, [Tone::Warn.name(), Surface::Solid.name()], Icon::Warning, progress.recalled),
        (Filter::Overdue, text.overdue, [Tone::Warn.name(), Surface::Solid.name()], Icon::Late, progress.overdue),
        (Filter::Repeated, text.repeated, plain, Icon::Half, progress.repeated),
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
                        <span class={classes!("list-sign", class)}>{ icon::view(sign) }</span>
                        { prose::bold(words.language.number(count)) }{ prose::words(label) }
                    </button>
                }
            }) }
        </div>
    }
}
