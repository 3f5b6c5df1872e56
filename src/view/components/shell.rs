//! What stands around every page: skip link, ribbon, header, footer.

use super::{language_switch, prose};
use crate::data::route::{self, Route};
use crate::model::language::Language;
use crate::model::operator::OPERATOR;
use crate::model::page::PAGES;
use crate::view::dom::document;
use crate::view::text::Words;
use registry::Trust;
use wasm_bindgen::JsCast;
use yew::prelude::*;

/// The element that holds the page.
const MAIN: &str = "main";
/// The element that holds the links, a menu on narrow screens.
const NAV: &str = "nav";

/// The page in its surroundings.
pub fn view(words: Words, trust: Option<&Trust>, route: &Route, on_language: Callback<Language>, page: Html) -> Html {
    let text = &words.shell;
    let (head, other) = (words.language.headline(), words.language.other());
    html! { <>
        <header class="top">
            <a class="skip" href="#main" onclick={Callback::from(skip)}>{ text.skip }</a>
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
                <button type="button" class="btn menu" popovertarget={NAV}>{ text.menu }</button>
                <nav class="nav" id={NAV} popover="auto" aria-label={text.navigation} onclick={Callback::from(close)}>
                    { for PAGES.into_iter().map(|(page, at)| {
                        prose::link("", route::href(at), (text.page)(page), route.is_at(at))
                    }) }
                </nav>
                { language_switch::view(words, &on_language) }
            </div>
        </header>
        <main class="wrap" id={MAIN} tabindex="-1">{ page }</main>
        <footer class="foot"><div class="wrap">
            <p class="row">{ for [
                ("/about/proof", text.about_proof),
                ("/about/privacy", text.about_privacy),
                ("/about/accessibility", text.about_accessibility),
            ].into_iter().map(|(section, name)| prose::link("", route::href(section), name, false)) }</p>
            { operator(words) }
            { prose::soft(text.independence) }
            if let Some(trust) = trust {
                { for trust.keys.iter().map(|key| html! {
                    { prose::soft((text.footer)(&format!("{}+{}", key.name(), key.id()))) }
                }) }
            }
        </div></footer>
    </> }
}

/// Who runs the page, as far as the deployment says.
fn operator(words: Words) -> Html {
    let text = &words.shell;
    let links =
        [(OPERATOR.imprint, text.imprint), (OPERATOR.privacy, text.operator_privacy), (OPERATOR.contact, text.contact)];
    html! {
        <p class="row">
            if let Some(name) = OPERATOR.name { <span class="soft">{ (text.operator)(name) }</span> }
            { for links.into_iter().filter_map(|(href, name)| Some(prose::link("", href?, name, false))) }
        </p>
    }
}

/// A page that is only a title and a sentence.
pub fn notice((title, sentence): (&str, &str)) -> Html {
    html! { <>
        <h1 tabindex="-1">{ title.to_owned() }</h1>
        <p class="lead">{ sentence.to_owned() }</p>
    </> }
}

/// Closes the menu. The browser does so only for a click outside of it.
fn close(_: MouseEvent) {
    let menu = document().and_then(|document| document.get_element_by_id(NAV));
    if let Some(menu) = menu.and_then(|menu| menu.dyn_into::<web_sys::HtmlElement>().ok()) {
        // Nothing to close where it is no menu.
        let _ = menu.hide_popover();
    }
}

/// Moves the focus to the page. A link to a fragment would be taken for another page.
fn skip(event: MouseEvent) {
    event.prevent_default();
    let main = document().and_then(|document| document.get_element_by_id(MAIN));
    if let Some(main) = main.and_then(|main| main.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = main.focus();
    }
}
