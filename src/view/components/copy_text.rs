//! A button that copies a text; where the browser refuses, the text is shown to be copied by hand.

use super::prose;
use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use yew::platform::spawn_local;
use yew::prelude::*;

#[derive(Clone, Copy, PartialEq)]
enum Outcome {
    Waiting,
    Copied,
    Refused,
}

/// What to copy.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct CopyTextProps {
    /// Its name in `data-action`.
    pub action: &'static str,
    /// The button's text, then what replaces it when the text was copied, and when it was not.
    pub labels: [&'static str; 3],
    /// The text.
    pub text: AttrValue,
}

/// The button.
#[component(CopyText)]
pub fn copy_text(props: &CopyTextProps) -> Html {
    let [label, copied, refused] = props.labels;
    let outcome = use_state(|| Outcome::Waiting);
    use_effect_with(props.text.clone(), {
        // What was copied is no longer what the button copies.
        let outcome = outcome.setter();
        move |_| outcome.set(Outcome::Waiting)
    });
    let onclick = {
        let (text, outcome) = (props.text.clone(), outcome.setter());
        Callback::from(move |_: MouseEvent| {
            let (text, outcome) = (text.clone(), outcome.clone());
            spawn_local(async move {
                outcome.set(if copy(&text).await { Outcome::Copied } else { Outcome::Refused });
            });
        })
    };
    html! { <>
        { prose::button(props.action, "btn", label, onclick) }
        <p role="status" class="copied">
            { match *outcome {
                Outcome::Waiting => Html::default(),
                Outcome::Copied => prose::words(format!("✓ {copied}")),
                Outcome::Refused => html! { <span key="refused">
                    { refused }{" "}
                    if props.text.contains('\n') {
                        <textarea readonly=true rows="5" aria-label={refused} value={props.text.clone()}/>
                    } else {
                        <input readonly=true aria-label={refused} value={props.text.clone()}/>
                    }
                </span> },
            } }
        </p>
    </> }
}

/// Whether the text was copied. Without a secure context there is no clipboard at all, and none in some apps' views of
/// the web.
async fn copy(text: &str) -> bool {
    let copied = || -> Option<Promise> {
        let clipboard = Reflect::get(&web_sys::window()?.navigator(), &"clipboard".into()).ok()?;
        let write: Function = Reflect::get(&clipboard, &"writeText".into()).ok()?.dyn_into().ok()?;
        write.call1(&clipboard, &text.into()).ok()?.dyn_into().ok()
    };
    match copied() {
        Some(copied) => JsFuture::from(copied).await.is_ok(),
        None => false,
    }
}
