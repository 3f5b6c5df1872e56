//! The banner of a text that is no ID: position and reason. Nothing was fetched for it.

use super::section::Section;
use crate::model::id_text::IdText;
use crate::model::language::Language;
use crate::view::components::{cells, prose};
use crate::view::headline::{Head, Line};
use crate::view::text::Words;
use presentation::Outcome;
use registry::Malformed;
use yew::prelude::*;

/// The banner; `buttons` stand at its end.
pub fn view(words: Words, malformed: &Malformed, given: &str, buttons: Html) -> Html {
    let error = malformed.error();
    let title = |language: Language| {
        let head = language.headline();
        error.id_index().map_or_else(|| head.malformed.to_owned(), |index| (head.check_character)(index as u64 + 1))
    };
    let head = Head {
        language: words.language,
        look: Outcome::Malformed.look(),
        title: title(words.language),
        other: title(words.language.other()),
        lines: vec![Line::Words(words.reason(error.kind()))],
    };
    let position = Some(AttrValue::from(error.position().to_string()));
    html! {
        <Section {head} marks={[Some("malformed"), None, None, None, None]} {position}>
            <div key={format!("{} {given}", words.language.tag())} class="more">{ body(words, malformed, given) }{ buttons }</div>
        </Section>
    }
}

fn body(words: Words, malformed: &Malformed, given: &str) -> Html {
    let error = malformed.error();
    let read = IdText::of(given);
    // The fault of a text that is too short is known only now: mark the first cell that is missing.
    let text = IdText { mark: read.mark.or(error.id_index()), ..read.clone() };
    let place = error.id_index().zip(error.segment()).map(|(index, segment)| {
        let name = (words.field.segment)(segment);
        (words.malformed.fault_place)(index as u64 + 1, name, (index - segment.range().start + 1) as u64)
    });
    html! { <>
        if read.loose {
            <p class="given" dir="auto">{ given.chars().take(200).collect::<String>() }</p>
        } else if !text.cells.is_empty() {
            <div class="fit">{ cells::plate(&text, words.field.label) }</div>
        }
        if let Some(place) = place { <p class="under">{ place }</p> }
        { prose::soft(words.malformed.nothing_fetched) }
    </> }
}
