//! A list is pasted, chosen or dropped. It goes to the worker as it is.

use super::run::{self, Run};
use super::worker::{call, get};
use crate::model::examples::EXAMPLES;
use crate::view::components::prose;
use crate::view::text::LaterWords;
use js_sys::JsString;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DragEvent, HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

/// A pasted text of more UTF-16 units than this is checked at once: a text area with it would keep the page busy
/// for seconds.
const LARGE: u32 = 20_000;

/// What the form starts with.
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct FormProps {
    /// The words.
    pub(super) words: LaterWords,
    /// Whether there are examples.
    pub(super) demonstration: bool,
    /// The name of why the list before was none.
    pub(super) refused: Option<AttrValue>,
}

/// The form.
#[component(Form)]
pub(super) fn form(props: &FormProps) -> Html {
    let page_text = &props.words.pages.list;
    let language = props.words.language;
    let area = use_node_ref();
    let over = use_state(|| false);

    let onpaste = Callback::from(move |event: Event| {
        let text = call(&get(&event, "clipboardData"), "getData", &"text/plain".into());
        if text.dyn_ref::<JsString>().is_some_and(|text| text.length() > LARGE) {
            event.prevent_default();
            Run::begin(text, language);
        }
    });
    let onsubmit = {
        let area = area.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let Some(area) = area.cast::<HtmlTextAreaElement>() else { return };
            let text = get(&area, "value");
            if text.as_string().is_some_and(|text| text.trim().is_empty()) {
                // The field says by itself that it is required; blanks alone it would let pass.
                area.set_value("");
                let _ = area.focus();
            } else {
                Run::begin(text, language);
            }
        })
    };
    let onchange = Callback::from(move |event: Event| {
        let Some(input) = event.target_dyn_into::<HtmlInputElement>() else { return };
        begin_with_file(&get(&input, "files"), language);
    });
    let ondragover = {
        let over = over.setter();
        Callback::from(move |event: DragEvent| {
            event.prevent_default();
            over.set(true);
        })
    };
    let ondragleave = {
        let over = over.setter();
        Callback::from(move |_: DragEvent| over.set(false))
    };
    let ondrop = {
        let over = over.setter();
        Callback::from(move |event: DragEvent| {
            event.prevent_default();
            over.set(false);
            let dropped = get(&event, "dataTransfer");
            if !begin_with_file(&get(&dropped, "files"), language) {
                let text = call(&dropped, "getData", &"text/plain".into());
                if text.dyn_ref::<JsString>().is_some_and(|text| text.length() > 0) {
                    Run::begin(text, language);
                }
            }
        })
    };
    let on_again = Callback::from(|_: MouseEvent| {
        run::current().inspect(|run| run.begin_again());
    });
    let on_example = Callback::from(move |_: MouseEvent| Run::begin(example().into(), language));

    html! { <>
        if let Some(why) = &props.refused {
            <div class="refused" role="alert" data-refused={why.clone()}>
                <p>{ prose::bold((page_text.refused)(why)) }</p>
                if matches!(why.as_str(), "unloaded" | "broken") { <p>{ prose::button("again", "btn go", page_text.again, on_again) }</p> }
            </div>
        }
        <form class={classes!("list-form", (*over).then_some("over"))} {onsubmit} {ondragover} {ondragleave} {ondrop}>
            <div class="entry">
                <label for="list-text">{ prose::bold(page_text.paste) }</label>
                <textarea id="list-text" ref={area} rows="8" required=true {onpaste} spellcheck="false" autocapitalize="characters"
                    autocomplete="off" wrap="off" translate="no" dir="ltr" aria-describedby="list-hint"/>
                <p class="soft aside" id="list-hint">{ prose::words(page_text.hint) }</p>
                <div class="row"><button type="submit" class="btn go" data-action="check-list">{ prose::words(page_text.check) }</button></div>
            </div>
            <div class="list-file">
                <p>{ prose::bold(page_text.or_file) }</p>
                <label class="btn" for="list-file">{ prose::words(page_text.choose_file) }</label>
                <input id="list-file" class="sr" type="file" accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values" {onchange}/>
                { prose::soft(if *over { page_text.drop_now } else { page_text.drop }) }
                if props.demonstration {
                    <p>{ prose::words(page_text.no_list) }{" "}<button type="button" class="as-link" data-action="example-list" onclick={on_example}>{ prose::words(page_text.example) }</button></p>
                }
            </div>
        </form>
        { prose::soft(page_text.private) }
    </> }
}

/// Begins with the first of some files; whether there is one.
fn begin_with_file(files: &JsValue, language: crate::model::language::Language) -> bool {
    let file = get(files, "0");
    if file.is_object() {
        Run::begin(file.clone(), language);
    }
    file.is_object()
}

/// One robot of each kind, one of them twice.
fn example() -> String {
    let mut ids: Vec<&str> =
        EXAMPLES.iter().filter(|example| example.simulation.is_none()).map(|example| example.id).collect();
    ids.extend(ids.first().copied());
    ids.join("\n")
}
