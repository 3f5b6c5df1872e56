//! Files that a person keeps on this device.

use crate::view::dom;
use js_sys::Array;
use std::time::Duration;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Blob, BlobPropertyBag, HtmlElement, Url};
use yew::platform::time::sleep;

/// For how long the bytes of a file stay at hand. Some browsers begin to read them after the click has returned.
const AT_HAND: Duration = Duration::from_secs(40);

/// Has the browser keep what is at an address (`data:`, `blob:`) as a file. False where it can't.
pub fn address(address: &str, name: &str) -> bool {
    let link = dom::element("a", &[("href", address), ("download", name)], "");
    link.and_then(|link| link.dyn_into::<HtmlElement>().ok()).map(|link| link.click()).is_some()
}

/// Has the browser keep a text as a file of JSON. False where it can't.
pub fn json(text: &str, name: &str) -> bool {
    self::text(text, "application/json", name)
}

/// Has the browser keep a text as a file of this type. False where it can't.
pub fn text(text: &str, media_type: &str, name: &str) -> bool {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let Ok(blob) = Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options) else { return false };
    let Ok(url) = Url::create_object_url_with_blob(&blob) else { return false };
    let kept = address(&url, name);
    spawn_local(async move {
        sleep(AT_HAND).await;
        // They would be let go of with the page, at the latest.
        let _ = Url::revoke_object_url(&url);
    });
    kept
}
