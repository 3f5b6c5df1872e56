//! The head of a banner, in the page.

use crate::dom::document;
use crate::headline::Head;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

/// What it shows.
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct HeadingProps {
    /// The head.
    pub(super) head: Head,
}

/// The head. When it says something else it is another element, and if the focus was on its title, it still is.
#[component(Heading)]
pub(super) fn heading(props: &HeadingProps) -> Html {
    let was_in_focus = use_mut_ref(|| false);
    let before = use_mut_ref(|| None::<Element>);
    let drawn = use_memo(props.head.clone(), |head| {
        let focused = document().and_then(|document| document.active_element());
        let title = before.borrow().as_ref().and_then(title_of);
        was_in_focus.replace(title.is_some() && focused == title);
        let drawn = head.draw();
        super::recalls::lead(drawn.as_ref());
        before.replace(drawn.clone());
        drawn
    });
    use_effect_with(props.head.clone(), move |_| {
        if was_in_focus.take()
            && let Some(title) = before.borrow().as_ref().and_then(title_of)
            && let Some(title) = title.dyn_ref::<HtmlElement>()
        {
            // It has the `tabindex` that this takes.
            let _ = title.focus();
        }
    });
    (*drawn).clone().map_or_else(Html::default, |drawn| Html::VRef(drawn.into()))
}

fn title_of(head: &Element) -> Option<Element> {
    head.query_selector("h1").ok()?
}
