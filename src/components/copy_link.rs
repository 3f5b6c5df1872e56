//! A button that copies a link; where the browser refuses, the link is shown to be copied by hand.

use super::prose;
use crate::text::Words;
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
pub struct CopyLinkProps {
    /// The language.
    pub words: Words,
    /// The link.
    pub link: AttrValue,
}

/// The button.
#[component(CopyLink)]
pub fn copy_link(props: &CopyLinkProps) -> Html {
    let text = &props.words.share;
    let outcome = use_state(|| Outcome::Waiting);
    let onclick = {
        let (link, outcome) = (props.link.clone(), outcome.setter());
        Callback::from(move |_: MouseEvent| {
            let (link, outcome) = (link.clone(), outcome.clone());
            spawn_local(async move {
                outcome.set(if copy(&link).await { Outcome::Copied } else { Outcome::Refused });
            });
        })
    };
    html! { <>
        { prose::button("copy-link", "btn", text.copy, onclick) }
        <p role="status" class="copied">
            { match *outcome {
                Outcome::Waiting => Html::default(),
                Outcome::Copied => html! { { format!("✓ {}", text.copied) } },
                Outcome::Refused => html! { <>
                    { text.copy_failed }{" "}<input readonly=true aria-label={text.copy_failed} value={props.link.clone()}/>
                </> },
            } }
        </p>
    </> }
}

/// Whether the link was copied. Without a secure context there is no clipboard at all.
async fn copy(link: &str) -> bool {
    let Some(window) = web_sys::window() else { return false };
    if !window.is_secure_context() {
        return false;
    }
    JsFuture::from(window.navigator().clipboard().write_text(link)).await.is_ok()
}
