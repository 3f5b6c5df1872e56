//! The switch between languages.

use crate::text::{Language, Words};
use yew::prelude::*;

/// A button for each language but the one in use.
pub fn view(words: Words, on_language: &Callback<Language>) -> Html {
    let others = Language::ALL.into_iter().filter(|language| *language != words.language);
    html! {
        <div class="lang" role="group" aria-label={words.shell.switch_language}>
            { for others.map(|language| {
                let onclick = on_language.reform(move |_: MouseEvent| language);
                html! {
                    <button type="button" data-lang={language.tag()} lang={language.tag()} {onclick}>{ language.name() }</button>
                }
            }) }
        </div>
    }
}
