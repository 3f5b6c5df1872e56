//! Adding robots: one that a link names, or many out of a text or a file. Nothing is kept that nobody chose.

use crate::data::mine;
use crate::model::mine::given::{self, Given, Refused};
use crate::model::mine::{Added, NAME};
use crate::pages::list::worker::get;
use crate::view::components::{names, prose};
use crate::view::text::LaterWords;
use robot_id::RobotId;
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, HtmlInputElement, HtmlTextAreaElement};
use yew::platform::spawn_local;
use yew::prelude::*;

/// The robot of a link.
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct KeepOneProps {
    /// The words.
    pub(super) words: LaterWords,
    /// Its ID.
    pub(super) id: RobotId,
    /// Whether it is kept already.
    pub(super) is_kept: bool,
    /// Called when it is kept.
    pub(super) changed: Callback<()>,
}

/// Asks whether it is to be kept, and by which name.
#[component(KeepOne)]
pub(super) fn keep_one(props: &KeepOneProps) -> Html {
    let (text, id) = (&props.words.pages.mine, props.id);
    let field = use_node_ref();
    let refused = use_state(|| false);
    let onsubmit = {
        let (field, changed, refused) = (field.clone(), props.changed.clone(), refused.setter());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let name = field.cast::<HtmlInputElement>().map(|field| field.value()).unwrap_or_default();
            let added = mine::change(|fleet| fleet.add(&[Given { id, name }]));
            refused.set(added.is_err());
            changed.emit(());
        })
    };
    html! {
        <section class="sec mine-keep" data-keep={id.to_string()} data-kept={props.is_kept.to_string()}>
            <h2>{ prose::words(if props.is_kept { text.kept } else { text.keep_title }) }</h2>
            <p>{ names::code(id.grouped().to_string()) }</p>
            if !props.is_kept {
                <form class="entry" {onsubmit}>
                    <label for="mine-name">{ prose::words(text.name) }</label>
                    <input id="mine-name" ref={field} maxlength={NAME.to_string()} autocomplete="off"/>
                    <div class="row"><button type="submit" class="btn go" data-action="keep">{ prose::words(text.keep) }</button></div>
                    if *refused { <p role="alert">{ prose::bold((text.refused)(Refused::TooMany)) }</p> }
                </form>
            }
        </section>
    }
}

/// What the form starts with.
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct AddManyProps {
    /// The words.
    pub(super) words: LaterWords,
    /// Whether it is open at first.
    pub(super) open: bool,
    /// Called when robots are kept.
    pub(super) changed: Callback<()>,
}

/// What became of the last text.
type Outcome = Option<Result<(Added, u64), Refused>>;

/// A text that is pasted, or a file that is chosen.
#[component(AddMany)]
pub(super) fn add_many(props: &AddManyProps) -> Html {
    let text = &props.words.pages.mine;
    let area = use_node_ref();
    let outcome = use_state(|| Outcome::None);
    let take = {
        let (outcome, changed) = (outcome.setter(), props.changed.clone());
        Callback::from(move |given: Result<String, Refused>| {
            outcome.set(Some(given.and_then(|text| add(&text))));
            changed.emit(());
        })
    };
    let onsubmit = {
        let (area, take) = (area.clone(), take.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if let Some(area) = area.cast::<HtmlTextAreaElement>() {
                take.emit(Ok(area.value()));
                // What was taken is in the list; what was not may be mended here.
                if given::read(&area.value()).is_ok() {
                    area.set_value("");
                }
            }
        })
    };
    let onchange = Callback::from(move |event: Event| {
        let Some(input) = event.target_dyn_into::<HtmlInputElement>() else { return };
        let (file, take) = (get(&get(&input, "files"), "0"), take.clone());
        // The same file can be chosen again.
        input.set_value("");
        if let Ok(file) = wasm_bindgen::JsCast::dyn_into::<File>(file) {
            spawn_local(async move { take.emit(text_of(&file).await) });
        }
    });
    html! {
        <details class="sec mine-add no-print" open={props.open}>
            <summary><h2>{ prose::words(text.add_title) }</h2></summary>
            <form class="list-form" {onsubmit}>
                <div class="entry">
                    <label for="mine-text">{ prose::bold(text.add_label) }</label>
                    <textarea id="mine-text" ref={area} rows="5" required=true spellcheck="false" autocomplete="off" wrap="off" translate="no" dir="ltr"
                        aria-describedby="mine-hint"/>
                    <p class="soft aside" id="mine-hint">{ prose::words(text.add_hint) }</p>
                    <div class="row"><button type="submit" class="btn go" data-action="add">{ prose::words(text.add) }</button></div>
                </div>
                <div class="list-file">
                    <p>{ prose::bold(text.or_file) }</p>
                    <label class="btn" for="mine-file">{ prose::words(props.words.pages.list.choose_file) }</label>
                    <input id="mine-file" class="sr" type="file" accept=".csv,.tsv,.txt,text/csv,text/plain" {onchange}/>
                </div>
            </form>
            <div role="status">{ told(props.words, *outcome) }</div>
            { prose::soft(props.words.pages.list.private) }
        </details>
    }
}

fn add(text: &str) -> Result<(Added, u64), Refused> {
    let read = given::read(text)?;
    let added = mine::change(|fleet| fleet.add(&read.robots)).map_err(|_| Refused::TooMany)?;
    Ok((added, read.without))
}

async fn text_of(file: &File) -> Result<String, Refused> {
    if file.size() > given::BYTES as f64 {
        return Err(Refused::TooLarge);
    }
    let text = JsFuture::from(file.text()).await.map_err(|_| Refused::Unreadable)?;
    text.as_string().ok_or(Refused::Unreadable)
}

/// What became of a text, in words.
fn told(words: LaterWords, outcome: Outcome) -> Html {
    let text = &words.pages.mine;
    match outcome {
        None => Html::default(),
        Some(Err(why)) => {
            html! { <div class="refused" data-refused={why.name()}><p>{ prose::bold((text.refused)(why)) }</p></div> }
        }
        Some(Ok((added, without))) => html! {
            <div class="mine-added" data-added={added.new.to_string()} data-known={added.known.to_string()} data-without={without.to_string()}>
                { prose::strong((text.added)(added.new)) }
                if added.known > 0 { { prose::p((text.added_known)(added.known)) } }
                if without > 0 { { prose::p((text.added_without)(without)) } }
            </div>
        },
    }
}
