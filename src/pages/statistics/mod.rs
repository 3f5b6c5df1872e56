//! The Statistics page: how many robots there are of each kind, as the verified statistics say.

mod charts;

use super::register::frame;
use crate::data::session::Session;
use crate::view::components::prose;
use crate::view::hooks::{use_inquiry, use_title};
use crate::view::text::LaterWords;
use registry::ask;
use yew::prelude::*;

/// What the page starts with.
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct StatisticsProps {
    /// The words.
    pub(super) words: LaterWords,
    /// The session.
    pub(super) session: Session,
}

/// The page.
#[component(Statistics)]
pub(super) fn statistics(props: &StatisticsProps) -> Html {
    let words = props.words;
    let text = &words.pages.statistics;
    use_title(words.language.headline().site.to_owned() + " — " + text.title);
    let asked = use_inquiry(&props.session, ask::Statistics::default);
    let demonstration = props.session.trust().demonstration;
    html! { <>
        <h1 tabindex="-1">{ text.title }</h1>
        <p class="lead">{ text.lead }</p>
        { frame::view(words, &asked, demonstration, |proved| {
            let snapshot = proved.snapshot().document();
            let facts = [
                (words.check.robots, snapshot.units.count),
                (words.check.models, snapshot.models.count),
                (words.check.makers, snapshot.manufacturers.count),
            ];
            html! { <>
                <dl class="facts sums">{ for facts.map(|(name, count)| prose::row(name, words.language.number(count).into())) }</dl>
                { charts::view(words, proved.answer(), snapshot.units.count) }
            </> }
        }) }
    </> }
}
