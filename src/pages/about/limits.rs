//! What can't be shown; access for all; problems, source and licence.

use super::points;
use crate::data::client;
use crate::data::route;
use crate::view::components::prose;
use crate::view::text::LaterWords;
use yew::prelude::*;

/// What can't be shown.
pub(super) fn view(words: LaterWords) -> Html {
    points::list(&words.pages.about.limits)
}

/// Access for all.
pub(super) fn accessibility(words: LaterWords) -> Html {
    html! { { for words.pages.about.accessibility.iter().map(|text| prose::p(*text)) } }
}

/// Whom to tell of a problem, and what the program is made of.
pub(super) fn help(words: LaterWords) -> Html {
    let page_text = &words.pages.about;
    html! { <>
        { prose::p((page_text.help_problem)(route::host(&client::base()))) }
        { points::list(&page_text.help_points) }
    </> }
}
