//! The switch between languages.

use crate::model::language::Language;
use crate::view::text::Words;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// A list of the languages, each by its own name.
pub fn view(words: Words, on_language: &Callback<Language>) -> Html {
    let on_language = on_language.clone();
    let onchange = Callback::from(move |event: Event| {
        let chosen = event.target_dyn_into::<HtmlSelectElement>().and_then(|list| Language::serving(&list.value()));
        if let Some(language) = chosen {
            on_language.emit(language);
        }
    });
    html! {
        <select class="lang" aria-label={words.shell.switch_language} {onchange}>
            { for Language::ALL.into_iter().map(|language| html! {
                <option data-lang={language.tag()} lang={language.tag()} value={language.tag()}
                    selected={language == words.language}>{ language.name() }</option>
            }) }
        </select>
    }
}
