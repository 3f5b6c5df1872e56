//! The button that hands something to the device's own way of sharing, where there is one.

use super::prose;
use js_sys::Reflect;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Navigator, ShareData};
use yew::prelude::*;

/// What is shared. It says which ID is meant, so it goes to nobody but whom the person chooses.
#[derive(Debug, Clone)]
pub enum Shared {
    /// A link.
    Link(String),
    /// A text.
    Text(String),
}

/// The button; nothing where the browser can't share.
pub fn view(label: &'static str, shared: Shared) -> Html {
    let can_share = |navigator: &Navigator| Reflect::get(navigator, &"share".into()).is_ok_and(|it| it.is_function());
    let Some(navigator) = web_sys::window().map(|window| window.navigator()).filter(can_share) else {
        return Html::default();
    };
    let share = Callback::from(move |_: MouseEvent| {
        let data = ShareData::new();
        match &shared {
            Shared::Link(link) => data.set_url(link),
            Shared::Text(text) => data.set_text(text),
        }
        let shared = navigator.share_with_data(&data);
        // A person who changes their mind sees no message, and what was to be shared can still be copied.
        spawn_local(async move { drop(JsFuture::from(shared).await) });
    });
    prose::button("share", "btn", label, share)
}
