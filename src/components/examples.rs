//! IDs to try. Shown only where the registry is a demonstration.

use super::{names, prose};
use crate::examples::EXAMPLES;
use crate::id_text::IdText;
use crate::route;
use crate::text::Words;
use yew::prelude::*;

/// The section.
pub fn view(words: Words) -> Html {
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
