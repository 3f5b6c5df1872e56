//! What is sent, what a server can see, and what this device keeps.

use super::{kept::Kept, points};
use crate::view::components::prose;
use crate::view::text::LaterWords;
use yew::prelude::*;

/// The section. What is kept is read again when `changes` is another number.
pub(super) fn view(words: LaterWords, changes: u32) -> Html {
    let text = &words.pages.about;
    html! { <>
        { points::list(&text.privacy_points) }
        { points::title(text.privacy_kept) }
        { prose::p(text.privacy_kept_lead) }
        <Kept {words} {changes}/>
        { prose::soft(text.privacy_cache) }
    </> }
}
