//! A section of the page, and the list that leads to them.

use crate::data::route;
use crate::model::about_section::Section;
use crate::view::dom::document;
use crate::view::text::AboutText;
use std::time::Duration;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::platform::{spawn_local, time::sleep};
use yew::prelude::*;

/// The list of the sections, with the one that the address names.
pub(super) fn contents(text: &AboutText, here: Option<Section>) -> Html {
    html! {
        <nav class="contents no-print" aria-label={text.contents}>
            <ol>{ for Section::ALL.into_iter().map(|section| html! {
                <li><a href={route::href(&section.fragment())} aria-current={(here == Some(section)).then_some("location")}>
                    { (text.section)(section) }
                </a></li>
            }) }</ol>
        </nav>
    }
}

/// A section with its title, which takes the focus on arrival.
pub(super) fn view(text: &AboutText, section: Section, body: Html) -> Html {
    html! {
        <section class="sec" id={section.fragment()} data-section={section.name()}>
            <h2 tabindex="-1">{ (text.section)(section) }</h2>
            { body }
        </section>
    }
}

/// On arrival at a section: from its beginning, with the focus on its title. The page itself is arrived at as every
/// page is.
#[hook]
pub(super) fn use_arrival(here: Option<Section>) {
    use_effect_with(here, |here| {
        let Some(here) = *here else { return };
        spawn_local(async move {
            // Not before the page stands in place of the one before it.
            sleep(Duration::ZERO).await;
            let section = document().and_then(|document| document.get_element_by_id(&here.fragment()));
            let Some(section) = section else { return };
            section.scroll_into_view();
            let title = section.query_selector("h2").ok().flatten();
            if let Some(title) = title.and_then(|title| title.dyn_into::<HtmlElement>().ok()) {
                let _ = title.focus();
            }
        });
    });
}
