//! The worker, and the values that go to it and come from it. They stay JavaScript's: a list of ten megabytes is
//! handed on, and never copied into this program.

use crate::view::dom::document;
use js_sys::{Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{MessageEvent, Worker};

/// What stands beside the style sheets.
const STYLES: &str = "link[data-later]";
const SCRIPT: &str = "list/worker.js";
const AGAIN: &str = "?again";

/// A worker that ends when it is dropped.
#[derive(Debug)]
pub(in crate::pages) struct Handle {
    worker: Worker,
    _on_message: Closure<dyn Fn(MessageEvent)>,
    _on_error: Closure<dyn Fn()>,
}

impl Handle {
    /// Starts a worker. `receive` gets what it posts; `failed` is called if it can't run.
    /// A second time it asks for the script by another address, since the first may be kept wrongly.
    pub(in crate::pages) fn start(
        receive: impl Fn(JsValue) + 'static,
        failed: impl Fn() + 'static,
        again: bool,
    ) -> Option<Self> {
        let styles = document()?.query_selector(STYLES).ok()??;
        let address = get(&styles, "href").as_string()?;
        let address = [address.rsplit_once('/')?.0, "/", SCRIPT, if again { AGAIN } else { "" }].concat();
        let worker = Worker::new(&address).ok()?;
        let on_message = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| receive(event.data()));
        let on_error = Closure::<dyn Fn()>::new(failed);
        worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
        Some(Self { worker, _on_message: on_message, _on_error: on_error })
    }

    /// Tells it to do something.
    pub(in crate::pages) fn tell(&self, what: &str, with: &[(&str, JsValue)]) {
        let message = Object::new();
        for (name, value) in [("do", JsValue::from(what))].iter().chain(with) {
            // A plain object takes any field.
            let _ = Reflect::set(&message, &(*name).into(), value);
        }
        // Nothing of it can't be cloned.
        let _ = self.worker.post_message(&message);
    }
}

impl Drop for Handle {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

/// A property of an object; undefined if there is none.
pub(in crate::pages) fn get(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap_or_default()
}

/// What a method of an object gives for one argument; undefined if there is none.
pub(in crate::pages) fn call(object: &JsValue, method: &str, argument: &JsValue) -> JsValue {
    let method = get(object, method).dyn_into::<Function>();
    method.and_then(|method| method.call1(object, argument)).unwrap_or_default()
}
