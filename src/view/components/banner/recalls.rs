//! What in the banner leads to the notices.

use crate::view::dom::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

/// The element that it leads to, as an address.
pub(super) const NOTICES: &str = "#notices";
/// The links that lead there.
const LINK: &str = "[href='#notices']";

/// Makes the line of a head a link, where it has one.
pub(super) fn lead(head: Option<&Element>) {
    let link = head.and_then(|head| head.query_selector(".flag > a").ok().flatten());
    // Refused by no browser.
    let _ = link.map(|link| link.set_attribute("href", NOTICES));
}

/// Follows it. A plain link would be taken for a page of its own.
pub(super) fn follow(event: MouseEvent) {
    let at = event.target_dyn_into::<Element>();
    if at.and_then(|at| at.closest(LINK).ok().flatten()).is_none() {
        return;
    }
    event.prevent_default();
    if let Some(notices) = document().and_then(|document| document.query_selector(NOTICES).ok().flatten()) {
        notices.scroll_into_view();
        let _ = notices.unchecked_ref::<HtmlElement>().focus();
    }
}
