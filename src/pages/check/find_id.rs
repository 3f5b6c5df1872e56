//! Where on a robot the ID is.

use crate::view::components::prose;
use crate::view::dom;
use crate::view::text::Words;
use yew::prelude::*;

/// The section.
pub(super) fn view(words: Words) -> Html {
    let text = &words.check;
    let body = html! {
            <div class="find">
                <svg viewBox="0 0 480 336" role="img" aria-label={text.find_figure}><use href={dom::in_drawings("where")}/></svg>
                <ol>{ for text.find_places.iter().enumerate().map(|(index, (place, what))| html! {
                    <li><b>{ index + 1 }{" "}{ *place }</b>{ words.shell.comma }{ *what }</li>
                }) }</ol>
            </div>
    };
    prose::section(text.find, body)
}
