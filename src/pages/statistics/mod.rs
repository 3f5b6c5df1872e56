//! Statistics.

pub(super) mod words;

use crate::hooks::use_title;
use crate::text::LaterWords;
use yew::prelude::*;

/// What the page starts with.
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct StatisticsProps {
    /// What is said.
    pub(super) words: LaterWords,
}

/// The page.
#[component(Statistics)]
pub(super) fn statistics(props: &StatisticsProps) -> Html {
    let said = props.words.pages.statistics;
    use_title(props.words.language.headline().site.to_owned() + " — " + said.title);
    html! { <>
        <h1 tabindex="-1">{ said.title }</h1>
        <p class="lead">{ said.lead }</p>
    </> }
}
