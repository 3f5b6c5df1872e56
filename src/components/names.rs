//! Names in the reader's language, with the other language's beside them.

use super::prose;
use crate::text::Words;
use registry::document::Text;
use yew::prelude::*;

/// The name in the reader's language, then, smaller, the other language's if it has one.
pub fn both(words: Words, text: &Text) -> Html {
    let name = words.read(text);
    let other = words.language.other().tag();
    let aside = text.get(other).filter(|aside| *aside != name);
    html! { <>{ prose::bold(name.to_owned()) }{ aside.map(|aside| html! { <>{ " " }{ prose::foreign(other, aside.to_owned()) }</> }) }</> }
}

/// A sentence of the registry in the reader's language; where it has none, marked as what it is in.
pub fn sentence(words: Words, text: &Text) -> Html {
    html! { <span class="quoted" lang={words.read_in(text)}>{ words.read(text).to_owned() }</span> }
}

/// A code: an ID, a part number, a hash. It reads left to right in every language.
pub fn code(text: impl Into<AttrValue>) -> Html {
    html! { <bdi class="id" translate="no">{ text.into() }</bdi> }
}
