//! IDs to try. Shown only where the registry is a demonstration.

use crate::data::route;
use crate::model::examples::EXAMPLES;
use crate::model::id_text::IdText;
use crate::view::components::{names, prose};
use crate::view::text::Words;
use yew::prelude::*;

/// The section.
pub(super) fn view(words: Words) -> Html {
    let text = &words.check;
    let body = html! { <>
            { prose::soft(text.examples_lead) }
            <ul class="tries">
                { for EXAMPLES.iter().map(|example| html! {
                    <li><a data-try={example.attribute} href={route::href(&route::robot_fragment(example.id, example.simulation))}>
                        <span>{ (text.example)(example.name) }</span>{ names::code(IdText::of(example.id).grouped()) }
                    </a></li>
                }) }
            </ul>
    </> };
    prose::section(text.examples, body)
}
