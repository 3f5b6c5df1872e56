//! History.

pub(super) mod words;

use crate::hooks::use_title;
use crate::text::LaterWords;
use yew::prelude::*;

/// What the page starts with.
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct HistoryProps {
    /// What is said.
    pub(super) words: LaterWords,
}

/// The page.
#[component(History)]
pub(super) fn history(props: &HistoryProps) -> Html {
    let said = props.words.pages.history;
    use_title(props.words.language.headline().site.to_owned() + " — " + said.title);
    html! { <>
        <h1 tabindex="-1">{ said.title }</h1>
        <p class="lead">{ said.lead }</p>
    </> }
}
