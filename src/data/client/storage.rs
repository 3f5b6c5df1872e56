//! This device's storage. Private windows and strict settings refuse it: then nothing is remembered,
//! and nothing else fails.

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::Storage;

fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}

/// What is stored under a name.
#[must_use]
pub fn read(name: &str) -> Option<String> {
    storage()?.get_item(name).ok()?
}

/// Stores a value under a name, if the device lets us.
pub fn write(name: &str, value: &str) {
    if let Some(storage) = storage() {
        let _ = storage.set_item(name, value);
    }
}

/// Stores a value under a name. False where the device refuses, or has no room: what was stored before stays then.
#[must_use]
pub fn keep(name: &str, value: &str) -> bool {
    storage().is_some_and(|storage| storage.set_item(name, value).is_ok())
}

/// Forgets what is stored under a name.
pub fn remove(name: &str) {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(name);
    }
}

/// The caches in which `offline/worker.mjs` keeps the registry's files.
const FILES: [&str; 2] = ["objects", "changing"];

/// Removes the registry's files that are kept for use without a network.
pub fn remove_files() {
    let remove = |name: &str| -> Option<Promise> {
        let caches = Reflect::get(&js_sys::global(), &"caches".into()).ok()?;
        let delete: Function = Reflect::get(&caches, &"delete".into()).ok()?.dyn_into().ok()?;
        Reflect::apply(&delete, &caches, &Array::of1(&name.into())).ok()?.dyn_into().ok()
    };
    for removed in FILES.into_iter().filter_map(remove) {
        // Where storage is refused there is nothing to remove.
        spawn_local(async move { drop(JsFuture::from(removed).await) });
    }
}
