//! The registry's files, for programs: examples to copy, the first of them to run here.

use super::{commands, points};
use crate::data::client;
use crate::data::session::Session;
use crate::view::components::{copy_text::CopyText, prose};
use crate::view::text::LaterWords;
use js_sys::{JSON, Reflect};
use registry::{FilePath, Unavailable};
use yew::platform::spawn_local;
use yew::prelude::*;

/// The section.
pub(super) fn view(words: LaterWords, session: &Session) -> Html {
    let page_text = &words.pages.about;
    let registry = client::base() + "registry/v1";
    let examples = points::pairs(commands::all(&registry), page_text.api_examples);
    html! { <>
        { prose::p(page_text.api_lead) }
        { for examples.enumerate().map(|(place, ((action, text), (title, lead)))| html! {
            <div class="snippet" data-form={action}>
                { points::title(title) }
                { prose::p(lead) }
                <pre class="id" tabindex="0" dir="ltr" translate="no">{ text.clone() }</pre>
                <div class="row no-print"><CopyText {action} labels={[page_text.api_copy, page_text.api_copied, page_text.api_copy_failed]} {text}/></div>
                if place == 0 { <Run {words} session={session.clone()}/> }
            </div>
        }) }
        { points::title(page_text.api_rules_title) }
        { points::list(&page_text.api_rules) }
    </> }
}

/// What the button starts with.
#[derive(Debug, Clone, PartialEq, Properties)]
struct RunProps {
    words: LaterWords,
    session: Session,
}

/// A button that fetches `latest.json` and shows the snapshot's bytes as they came: nothing is verified, and it says so.
#[component(Run)]
fn run(props: &RunProps) -> Html {
    let words = props.words;
    let page_text = &words.pages.about;
    let came = use_state(|| None::<Result<String, Unavailable>>);
    let onclick = {
        let (came, session) = (came.setter(), props.session.clone());
        Callback::from(move |_: MouseEvent| {
            let (came, session) = (came.clone(), session.clone());
            spawn_local(async move {
                let bytes = session.client().fetch(&FilePath::Latest).await;
                came.set(Some(bytes.map(|bytes| snapshot(&bytes))));
            });
        })
    };
    html! { <>
        <div class="row no-print">{ prose::button("run-newest", "btn", page_text.api_run, onclick) }</div>
        <div role="status">
            { match &*came {
                None => Html::default(),
                Some(Err(why)) => prose::p(words.no_answer(*why)),
                Some(Ok(_)) => prose::soft(page_text.api_bytes_say),
            } }
        </div>
        if let Some(Ok(text)) = &*came {
            <pre class="id" tabindex="0" dir="ltr" translate="no" data-bytes="latest.json">{ text.clone() }</pre>
        }
    </> }
}

/// What `jq -r .snapshot latest.json | jq` makes of the bytes; the bytes as text if they are not what they should be.
fn snapshot(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes).into_owned();
    let laid_out = || {
        let latest = JSON::parse(&text).ok()?;
        let snapshot = Reflect::get(&latest, &"snapshot".into()).ok()?.as_string()?;
        let snapshot = JSON::parse(&snapshot).ok()?;
        let text = JSON::stringify_with_replacer_and_space(&snapshot, &wasm_bindgen::JsValue::NULL, &2.into()).ok()?;
        text.as_string()
    };
    laid_out().unwrap_or(text)
}
