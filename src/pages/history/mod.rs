//! The History page: the log of snapshots, each entry proved to be in it.

mod entries;
mod seen;

use crate::data::session::Session;
use crate::view::hooks::use_title;
use crate::view::text::LaterWords;
use entries::Entries;
use yew::prelude::*;

/// What the page starts with.
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct HistoryProps {
    /// The words.
    pub(super) words: LaterWords,
    /// The session.
    pub(super) session: Session,
}

/// The page.
#[component(History)]
pub(super) fn history(props: &HistoryProps) -> Html {
    let words = props.words;
    let text = &words.pages.history;
    use_title(words.language.headline().site.to_owned() + " — " + text.title);
    html! { <>
        <h1 tabindex="-1">{ text.title }</h1>
        <p class="lead">{ text.lead }</p>
        <Entries {words} session={props.session.clone()} before={None::<u64>}/>
    </> }
}
