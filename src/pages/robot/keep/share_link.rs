//! The button that hands the link to the device's own way of sharing, where there is one.

use crate::view::components::prose;
use js_sys::Reflect;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Navigator, ShareData};
use yew::prelude::*;

/// The button; nothing where the browser can't share. The link says which ID is meant, so it goes to nobody but
/// whom the person chooses.
pub(super) fn view(label: &'static str, link: &str) -> Html {
    let can_share = |navigator: &Navigator| Reflect::get(navigator, &"share".into()).is_ok_and(|it| it.is_function());
    let Some(navigator) = web_sys::window().map(|window| window.navigator()).filter(can_share) else {
        return Html::default();
    };
    let link = link.to_owned();
    let share = Callback::from(move |_: MouseEvent| {
        let data = ShareData::new();
        data.set_url(&link);
        let shared = navigator.share_with_data(&data);
        // A person who changes their mind sees no message, and the link can still be copied.
        spawn_local(async move { drop(JsFuture::from(shared).await) });
    });
    prose::button("share", "btn", label, share)
}
