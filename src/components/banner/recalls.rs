//! The line in the banner that leads to the notices.

use crate::components::icon;
use crate::headline::{Icon, recall_flag};
use crate::text::Words;
use registry::Verdict;
use yew::prelude::*;

/// The element that the flag leads to.
const NOTICES: &str = "notices";

/// The line, where there are open recalls.
pub(super) fn flag(words: Words, verdict: &Verdict) -> Html {
    let Some(what) = recall_flag(words.language, verdict) else { return Html::default() };
    let onclick = Callback::from(|event: MouseEvent| {
        // A plain link would be taken for a page of its own.
        event.prevent_default();
        if let Some(notices) = web_sys::window().and_then(|w| w.document()).and_then(|d| d.get_element_by_id(NOTICES)) {
            notices.scroll_into_view();
            let _ = wasm_bindgen::JsCast::unchecked_ref::<web_sys::HtmlElement>(&notices).focus();
        }
    });
    html! {
        <p class="flag warn">{ icon::view(Icon::Warning) }<a href={format!("#{NOTICES}")} {onclick}>{ what }</a></p>
    }
}
