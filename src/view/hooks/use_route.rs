//! The page that the address names.

use crate::data::route::Route;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::EventTarget;
use yew::prelude::*;

/// The page that the address bar names, now and after every change of its fragment.
#[hook]
pub fn use_route() -> Route {
    let route = use_state(|| Route::current().read());
    {
        let route = route.setter();
        use_effect_with((), move |()| {
            let listener = Closure::<dyn Fn()>::new(move || route.set(Route::current().read()));
            let window: Option<EventTarget> = web_sys::window().map(Into::into);
            if let Some(window) = &window {
                let _ = window.add_event_listener_with_callback("hashchange", listener.as_ref().unchecked_ref());
            }
            move || {
                if let Some(window) = &window {
                    let _ = window.remove_event_listener_with_callback("hashchange", listener.as_ref().unchecked_ref());
                }
            }
        });
    }
    (*route).clone()
}
