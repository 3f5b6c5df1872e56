//! The sections of the page: their order, their addresses, the list that leads to them.

use crate::dom::document;
use crate::route;
use crate::text::AboutText;
use std::time::Duration;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::platform::{spawn_local, time::sleep};
use yew::prelude::*;

/// A section.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Section {
    /// The four parts of an ID.
    Anatomy,
    /// Stages, who does what, statuses.
    Life,
    /// Where the ID stands.
    Placement,
    /// Recalls and scrapped robots.
    Recalls,
    /// How an answer is proved.
    Proof,
    /// What is sent and kept.
    Privacy,
    /// The files, for programs.
    Api,
    /// What can't be shown.
    Limits,
    /// Access for all.
    Accessibility,
    /// Problems, source, licence.
    Help,
}

impl Section {
    /// All of them, as they stand on the page.
    pub(super) const ALL: [Self; 10] = [
        Self::Anatomy,
        Self::Life,
        Self::Placement,
        Self::Recalls,
        Self::Proof,
        Self::Privacy,
        Self::Api,
        Self::Limits,
        Self::Accessibility,
        Self::Help,
    ];

    /// Its name in addresses: `#/about/proof`.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Anatomy => "anatomy",
            Self::Life => "life",
            Self::Placement => "placement",
            Self::Recalls => "recalls",
            Self::Proof => "proof",
            Self::Privacy => "privacy",
            Self::Api => "api",
            Self::Limits => "limits",
            Self::Accessibility => "accessibility",
            Self::Help => "help",
        }
    }

    /// The section of this name.
    pub(super) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|section| section.name() == name)
    }

    /// The fragment of its address. It is the `id` of its element too, so that a link to it works as any link
    /// within a page does, a second time as well.
    fn fragment(self) -> String {
        format!("/about/{}", self.name())
    }
}

/// The list of the sections, with the one that the address names.
pub(super) fn contents(said: &AboutText, here: Option<Section>) -> Html {
    html! {
        <nav class="contents no-print" aria-label={said.contents}>
            <ol>{ for Section::ALL.into_iter().map(|section| html! {
                <li><a href={route::href(&section.fragment())} aria-current={(here == Some(section)).then_some("location")}>
                    { (said.section)(section) }
                </a></li>
            }) }</ol>
        </nav>
    }
}

/// A section with its title, which takes the focus on arrival.
pub(super) fn view(said: &AboutText, section: Section, body: Html) -> Html {
    html! {
        <section class="sec" id={section.fragment()} data-section={section.name()}>
            <h2 tabindex="-1">{ (said.section)(section) }</h2>
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
