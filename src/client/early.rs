//! What `static/early.mjs` has asked for before the program was there.

use js_sys::{Map, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

/// The answer to a request for this path of the registry, if one is under way. It is given once.
pub(super) fn take(path: &str) -> Option<Promise> {
    let early: Map = Reflect::get(&js_sys::global(), &"robotRegisterEarly".into()).ok()?.dyn_into().ok()?;
    let path = JsValue::from(path);
    let answer = early.get(&path).dyn_into().ok()?;
    early.delete(&path);
    Some(answer)
}

/// Waits for an answer that was taken.
///
/// # Errors
/// The request failed.
pub(super) async fn response(answer: Promise) -> Result<Response, JsValue> {
    JsFuture::from(answer).await?.dyn_into()
}
