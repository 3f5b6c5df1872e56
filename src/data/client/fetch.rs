//! One file of the registry: bounded in time and in size.

use js_sys::{Function, Promise, Reflect};
use registry::Unavailable;
use wasm_bindgen::{JsCast, JsValue};

/// What fetches: static/files.mjs. In JavaScript, because early.mjs has to do the same before the program is there, and
/// because what wraps a request here weighs more on the first load.
const FETCH: &str = "robotRegisterFile";

/// Fetches a file. One that is too large is cut past the bound, where the look-up refuses it.
///
/// The promise fails with the HTTP status as a number, or with 0 if there was no answer; see [`unavailable`].
pub(super) fn bytes(path: &str, reload: bool) -> Promise {
    let asked = || -> Option<Promise> {
        let fetch: Function = Reflect::get(&js_sys::global(), &FETCH.into()).ok()?.dyn_into().ok()?;
        fetch.call2(&JsValue::UNDEFINED, &path.into(), &reload.into()).ok()?.dyn_into().ok()
    };
    asked().unwrap_or_else(|| Promise::reject(&JsValue::from(0)))
}

/// Why a file could not be had, from what [`bytes`] failed with.
pub(super) fn unavailable(why: &JsValue) -> Unavailable {
    match why.as_f64() {
        Some(status) if status > 0.0 => Unavailable::Status(status as u16),
        _ => Unavailable::Network,
    }
}
