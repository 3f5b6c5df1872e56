//! The result as a file.

use crate::view::dom;
use std::time::Duration;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, HtmlElement, Url};
use yew::platform::{spawn_local, time::sleep};

/// Until then every browser has begun to save it.
const KEPT: Duration = Duration::from_secs(60);

/// Has the browser keep the worker's CSV, under a name that follows the list's.
pub(super) fn save(blob: &JsValue, list: Option<&str>) {
    let Some(blob) = blob.dyn_ref::<Blob>() else { return };
    let Ok(address) = Url::create_object_url_with_blob(blob) else { return };
    let stem = list.map_or("robot-ids", |name| name.rsplit_once('.').map_or(name, |(stem, _)| stem));
    let name = format!("{stem}-checked.csv");
    let link = dom::element("a", &[("href", &address), ("download", &name)], "");
    if let Some(link) = link.and_then(|link| link.dyn_into::<HtmlElement>().ok()) {
        link.click();
    }
    spawn_local(async move {
        sleep(KEPT).await;
        // Nothing is lost if it stays until the page is closed.
        let _ = Url::revoke_object_url(&address);
    });
}
