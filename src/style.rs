//! The style sheet of what comes later than the first load: all pages but Check, and what stands below a verdict.

use crate::dom::document;
use futures_util::future::select;
use js_sys::{Promise, Reflect};
use std::pin::pin;
use std::time::Duration;
use wasm_bindgen_futures::JsFuture;
use yew::platform::time::sleep;

/// The link to it in `index.html`, which stands there disabled: no browser fetches it so.
const LINK: &str = "link[data-later]";
/// A page without its styles is better than none.
const PATIENCE: Duration = Duration::from_secs(8);

/// Applies the style sheet, and returns when it holds or can't be had.
pub async fn later() {
    let Some(link) = document().and_then(|document| document.query_selector(LINK).ok().flatten()) else { return };
    // Set once it holds, and null while it is on its way for somebody else.
    let holds = || Reflect::get(&link, &"sheet".into()).is_ok_and(|sheet| sheet.is_object());
    if holds() {
        return;
    }
    let loaded = Promise::new(&mut |resolve, _| {
        for event in ["load", "error"] {
            // A browser that refuses this would refuse the page.
            let _ = link.add_event_listener_with_callback(event, &resolve);
        }
    });
    let _ = link.remove_attribute("disabled");
    select(pin!(sleep(PATIENCE)), pin!(JsFuture::from(loaded))).await;
    if !holds() {
        // As it was, so that the next page that needs it asks again and does not wait for what has failed.
        let _ = link.set_attribute("disabled", "");
    }
}
