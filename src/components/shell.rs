//! What stands around every page: skip link, ribbon, header, footer.

use super::{language_switch, prose};
use crate::route;
use crate::text::{Language, Words};
use registry::Trust;
use wasm_bindgen::JsCast;
use yew::prelude::*;

/// The element that holds the page.
const MAIN: &str = "main";

/// The page in its surroundings.
pub fn view(words: Words, trust: Option<&Trust>, on_check: bool, on_language: Callback<Language>, page: Html) -> Html {
    let text = &words.shell;
    let (head, other) = (words.language.headline(), words.language.other());
    html! { <>
        <a class="skip" href="#main" onclick={Callback::from(skip)}>{ text.skip }</a>
        <header class="top">
            if trust.is_some_and(|trust| trust.demonstration) {
                <div class="ribbon"><div class="wrap">
                    <b>{ head.ribbon.0 }</b>{ " — " }{ head.ribbon.1 }{" "}
                    <span lang={other.tag()}>{ format!("{} — {}", other.headline().ribbon.0, other.headline().ribbon.1) }</span>
                </div></div>
            }
            <div class="wrap bar">
                <a class="brand" href={route::href("/")}>
                    <svg viewBox="0 0 64 26" aria-hidden="true"><use href="#logo"/></svg>
                    <span>{ head.site }{" "}<small lang={other.tag()}>{ other.headline().site }</small></span>
                </a>
                <nav class="nav" aria-label={text.navigation}>
                    <a href={route::href("/")} aria-current={on_check.then_some("page")}>{ text.check }</a>
                </nav>
                { language_switch::view(words, &on_language) }
            </div>
        </header>
        <main class="wrap" id={MAIN} tabindex="-1">{ page }</main>
        <footer class="foot"><div class="wrap">
            <p><a href={route::href(route::EMBED)}>{ text.embed }</a></p>
            { prose::soft(text.independence) }
            if let Some(trust) = trust {
                { for trust.keys.iter().map(|key| html! {
                    { prose::soft((text.footer)(&format!("{}+{}", key.name(), key.id()))) }
                }) }
            }
        </div></footer>
    </> }
}

/// A page that is only a title and a sentence.
pub fn notice(words: Words, (title, sentence): (&str, &str), with_link: bool) -> Html {
    html! { <>
        <h1 tabindex="-1">{ title.to_owned() }</h1>
        <p class="lead">{ sentence.to_owned() }</p>
        if with_link { <p><a class="btn go" href={route::href("/")}>{ words.shell.go_to_check }</a></p> }
    </> }
}

/// Moves the focus to the page. A link to a fragment would be taken for another page.
fn skip(event: MouseEvent) {
    event.prevent_default();
    let main = web_sys::window().and_then(|w| w.document()).and_then(|d| d.get_element_by_id(MAIN));
    if let Some(main) = main.and_then(|main| main.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = main.focus();
    }
}
