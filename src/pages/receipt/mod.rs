//! The Receipt page: a file that somebody kept, checked again on this device.
//!
//! | module | has |
//! |---|---|
//! | [`open`] | from a file to a verdict, or why there is none |
//! | [`drop`] | a file that is dropped anywhere on the page |

mod drop;
mod open;

use super::robot::record;
use crate::data::route;
use crate::data::session::Session;
use crate::model::given::Given;
use crate::model::receipt_refusal::Refusal;
use crate::model::shared::Shared;
use crate::view::components::{banner, prose};
use crate::view::dom::document;
use crate::view::headline::headline;
use crate::view::hooks::{use_now, use_title};
use crate::view::text::{LaterWords, ReceiptText};
use drop::use_drop;
use open::Opened;
use registry::Verdict;
use wasm_bindgen::JsCast;
use web_sys::{File, HtmlElement, HtmlInputElement};
use yew::platform::spawn_local;
use yew::prelude::*;

/// What the page starts with.
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct ReceiptProps {
    /// The words.
    pub(super) words: LaterWords,
    /// The session.
    pub(super) session: Session,
}

/// How far it has come.
#[derive(Debug, Clone, PartialEq)]
enum State {
    Waiting,
    Reading,
    Opened(Shared<Opened>),
    Refused(Refusal),
}

/// The page.
#[component(ReceiptPage)]
pub(super) fn receipt_page(props: &ReceiptProps) -> Html {
    let ReceiptProps { words, session } = props;
    let text = &words.pages.receipt;
    let state = use_state(|| State::Waiting);
    let now = use_now();
    let on_files = {
        let (state, session) = (state.setter(), session.clone());
        Callback::from(move |files: Vec<File>| {
            let (state, session) = (state.clone(), session.clone());
            state.set(State::Reading);
            spawn_local(async move {
                state.set(match open::open(&files, session.trust()).await {
                    Ok(opened) => State::Opened(Shared::new(opened)),
                    Err(refusal) => State::Refused(refusal),
                });
            });
        })
    };
    use_drop(on_files.clone());
    let told = told(*words, &state, now);
    use_title(words.language.headline().site.to_owned() + " — " + text.title);
    // A person who opens a receipt goes on reading at its answer, as on arrival at a page.
    use_effect_with((*state).clone(), |state| {
        if matches!(state, State::Opened(_)) {
            go_to_answer();
        }
    });

    match &*state {
        State::Opened(opened) => html! { <>
            <p class="sr" role="status">{ told }</p>
            <div class="below" key={format!("{} {}", opened.opened_at, opened.id)}>{ answer(*words, session, opened, now) }</div>
            { prose::section(text.another, field(text, &on_files)) }
        </> },
        other => html! { <>
            <h1 tabindex="-1">{ text.title }</h1>
            <p class="lead">{ text.lead }</p>
            { field(text, &on_files) }
            <div role="status" data-receipt={name(other)}>{ told }</div>
        </> },
    }
}

/// The word in `data-receipt`.
fn name(state: &State) -> &'static str {
    match state {
        State::Waiting => "waiting",
        State::Reading => "reading",
        State::Opened(_) => "opened",
        State::Refused(refusal) => refusal.name(),
    }
}

fn told(words: LaterWords, state: &State, now: u64) -> Html {
    let text = &words.pages.receipt;
    match state {
        State::Waiting => Html::default(),
        State::Reading => prose::p(text.reading),
        State::Opened(opened) => prose::words(headline(words.language, &opened.verdict, now)),
        State::Refused(refusal) => {
            let (what, do_this) = ((text.refused)(refusal), (text.refused_advice)(refusal));
            let time = match refusal {
                Refusal::WrongTime { looked_up_at } => Some((text.says)(&words.language.moment(*looked_up_at))),
                _ => None,
            };
            html! { <>
                { prose::strong(what) }
                if let Some(time) = time { { prose::p(time) } }
                { prose::p(do_this) }
            </> }
        }
    }
}

/// The field for the file; the rest of the page takes one that is dropped.
fn field(text: &'static ReceiptText, on_files: &Callback<Vec<File>>) -> Html {
    let on_files = on_files.clone();
    let onchange = Callback::from(move |event: Event| {
        if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
            on_files.emit(drop::files(input.files()));
            // The same file may be chosen once more.
            input.set_value("");
        }
    });
    html! {
        <div class="entry dropzone">
            // The browser's own button would speak the browser's language.
            <label class="btn go" for="receipt-file">{ text.choose }</label>
            <input type="file" class="sr" id="receipt-file" accept=".json,application/json" {onchange}/>
            { prose::soft(text.or_drop) }
        </div>
    }
}

fn answer(words: LaterWords, session: &Session, opened: &Opened, now: u64) -> Html {
    let text = &words.pages.receipt;
    let verdict = &opened.verdict;
    let proved = verdict.snapshot().is_some();
    let time = words.language.moment(opened.looked_up_at);
    let around = banner::Surroundings {
        given: Given::Id(opened.id),
        simulation: None,
        demonstration: session.trust().demonstration,
        can_edit: false,
        receipt: Some(if proved { (text.from_receipt)(&time) } else { text.altered.to_owned() }.into()),
        retry: Callback::noop(),
        forget: Callback::noop(),
        now,
    };
    let today = html! {
        <p class="row no-print">
            <a class="btn go" data-action="look-up" href={route::href(&route::robot_fragment(opened.id.as_str(), None))}>{ text.today }</a>
        </p>
    };
    html! { <>
        { banner::answer(*words, verdict, &around, opened.opened_at) }
        { today }
        if !matches!(verdict, Verdict::Unproven(_)) { { record::view(*words, verdict, Html::default()) } }
    </> }
}

fn go_to_answer() {
    let title = document().and_then(|document| document.query_selector(".verdict h1").ok().flatten());
    if let Some(title) = title.and_then(|title| title.dyn_into::<HtmlElement>().ok()) {
        let _ = title.focus();
    }
}
