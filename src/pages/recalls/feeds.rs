//! Where recalls can be subscribed to: files that `robot-registry feeds` writes beside the portal, if the operator has it do so.

use crate::data::client;
use crate::pages::list::worker::{call, get};
use crate::view::components::prose;
use crate::view::text::LaterWords;
use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use yew::prelude::*;

/// Whose recalls.
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct FeedsProps {
    /// The words.
    pub(super) words: LaterWords,
    /// The code of the manufacturer; nothing for all.
    #[prop_or_default]
    pub(super) maker: Option<String>,
}

/// The links; nothing where there are no such files.
#[component(Feeds)]
pub(super) fn feeds(props: &FeedsProps) -> Html {
    let text = &props.words.pages.recalls;
    let there = use_state(|| false);
    let name = props.maker.as_ref().map_or_else(|| "recalls".to_owned(), |code| format!("recalls-{code}"));
    let address = move |kind: &str| format!("{}feeds/{name}.{kind}", client::base());
    use_effect_with(address("json"), {
        let there = there.setter();
        move |address| {
            let address = address.clone();
            spawn_local(async move { there.set(is_feed(&address).await) });
        }
    });
    if !*there {
        return Html::default();
    }
    html! {
        <section class="sec no-print" data-feeds="">
            <h2>{ prose::words(text.subscribe) }</h2>
            { prose::p(text.subscribe_lead) }
            <div class="row">
                <a class="btn" type="application/atom+xml" href={address("atom")}>{ "Atom" }</a>
                <a class="btn" type="application/feed+json" href={address("json")}>{ "JSON Feed" }</a>
            </div>
        </section>
    }
}

/// Whether a feed is there, and not a page that a host gives for every address. Nothing waits for the answer.
async fn is_feed(address: &str) -> bool {
    let asked = || -> Option<Promise> {
        let window = web_sys::window()?;
        let fetch: Function = get(&window, "fetch").dyn_into().ok()?;
        let options = Object::new();
        Reflect::set(&options, &"method".into(), &"HEAD".into()).ok()?;
        fetch.call2(&window, &address.into(), &options).ok()?.dyn_into().ok()
    };
    let Some(asked) = asked() else { return false };
    let Ok(answer) = JsFuture::from(asked).await else { return false };
    let kind = call(&get(&answer, "headers"), "get", &"content-type".into()).as_string().unwrap_or_default();
    get(&answer, "ok").as_bool() == Some(true) && kind.contains("json")
}
