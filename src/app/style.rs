//! The style sheets that come after the verdict of a link.

use crate::view::dom::document;
use futures_util::future::select;
use js_sys::{Promise, Reflect};
use std::pin::pin;
use std::time::Duration;
use wasm_bindgen_futures::JsFuture;
use yew::platform::time::sleep;

/// A style sheet that is fetched when it is needed. The link to it stands in `index.html` disabled: no browser fetches
/// it so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sheet {
    /// Of what every page has: enough for the Check page.
    Page,
    /// Of all pages, and of what stands below a verdict.
    Pages,
}

impl Sheet {
    fn link(self) -> &'static str {
        match self {
            Self::Page => "link[data-later=page]",
            Self::Pages => "link[data-later=pages]",
        }
    }
}

/// A page without its styles is better than none.
const PATIENCE: Duration = Duration::from_secs(8);

/// Applies a style sheet, and returns when it holds or can't be had.
pub(super) async fn apply(sheet: Sheet) {
    let Some(link) = document().and_then(|document| document.query_selector(sheet.link()).ok().flatten()) else {
        return;
    };
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
