//! The Check page: type an ID.
//!
//! | module | has |
//! |---|---|
//! | [`id_field`], [`edits`] | the field with its cells; what has been typed in it, to undo and redo |
//! | [`segment_rows`] | what is known of each part while it is typed |
//! | [`find_id`] | where the ID stands on a robot |
//! | [`register_facts`] | the register that answers |
//! | [`examples`] | IDs to try |

mod edits;
mod examples;
mod find_id;
mod id_field;
mod register_facts;
mod segment_rows;

use crate::data::client::clock;
use crate::data::route;
use crate::data::session::Session;
use crate::model::given::Given;
use crate::model::id_text::IdText;
use crate::model::language::Language;
use crate::model::shared::Shared;
use crate::view::components::{banner, prose};
use crate::view::hooks::{use_now, use_preview, use_title};
use crate::view::text::Words;
use id_field::IdField;
use registry::{Lookup, Malformed, PreviewOutcome, Verdict};
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

/// What the page starts with.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct CheckProps {
    /// The language.
    pub words: Words,
    /// The session.
    pub session: Session,
    /// What stands in the field at first.
    #[prop_or_default]
    pub text: AttrValue,
    /// Loads the page that comes next.
    pub load_next: LoadNext,
}

/// Loads the Robot page in a language, before it is asked for.
#[derive(Debug, Clone, Copy)]
pub struct LoadNext(pub fn(Language));

impl PartialEq for LoadNext {
    /// There is one.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// The page.
#[component(Check)]
pub fn check(props: &CheckProps) -> Html {
    let words = props.words;
    let now = use_now();
    let area = use_node_ref();
    let text = use_state(|| shown(&props.text));
    let refused = use_state(|| None::<(Shared<Malformed>, AttrValue)>);
    let session = &props.session;
    let facts = use_preview(session, "");
    let outcome = use_preview(session, IdText::of_field(&text).draft.as_str());
    let LoadNext(load_next) = props.load_next;
    use_effect_with((text.is_empty(), words.language), move |(empty, language)| {
        if !empty {
            load_next(*language);
        }
    });
    use_title(words.language.headline().site.to_owned() + " — " + words.check.title);

    let on_text = {
        let (text, refused) = (text.setter(), refused.setter());
        Callback::from(move |new| {
            text.set(new);
            refused.set(None);
        })
    };
    let on_check = {
        let (text, refused, area, session) = (text.clone(), refused.setter(), area.clone(), session.clone());
        Callback::from(move |()| match given(&text) {
            Given::Id(id) => route::go(&route::robot_fragment(id.as_str(), None)),
            Given::Malformed { text: given, error } => {
                let lookup = Lookup::without_memory(Err(error), session.trust(), clock::seconds());
                if let Some(Verdict::Malformed(malformed)) = lookup.into_verdict() {
                    refused.set(Some((Shared::new(malformed), given.into())));
                }
                point_at_fault(&area, &text);
            }
        })
    };
    let clear = {
        let (on_text, area) = (on_text.clone(), area.clone());
        Callback::from(move |_: MouseEvent| {
            on_text.emit(String::new());
            if let Some(area) = area.cast::<HtmlTextAreaElement>() {
                let _ = area.focus();
            }
        })
    };

    let demonstration = session.trust().demonstration;
    html! { <>
        <h1 tabindex="-1">{ words.check.title }</h1>
        // A phone has a camera: there scanning goes first.
        <a class="btn go first" href={route::href("/scan")}>{ words.check.scan_code }</a>
        <p class="lead">{ words.check.lead }</p>
        <IdField {words} text={(*text).clone()} {outcome} {on_text} {on_check} {area}>
            <div class="row">
                <button class="btn go" id="check">{ words.field.submit }</button>
                if text.is_empty() {
                    <a class="btn" data-scan="" href={route::href("/scan")}>{ words.check.scan_code }</a>
                    { prose::link("btn", route::href("/list"), words.check.check_list, false) }
                } else {
                    { prose::button("clear", "btn", words.field.clear, clear) }
                }
            </div>
            { prose::soft(privacy(words, batch(facts.as_ref()))) }
        </IdField>
        <div role="status">
            if let Some((malformed, given)) = &*refused {
                { banner::malformed::view(words, malformed, given, Html::default()) }
            }
        </div>
        <div class="split">
            { find_id::view(words) }
            { register_facts::view(words, session.trust(), facts.as_ref(), now) }
        </div>
        if demonstration { { examples::view(words) } }
    </> }
}

/// The field's text for what it is to start with.
fn shown(start: &str) -> String {
    let text = IdText::of(start);
    if text.loose { start.to_owned() } else { text.grouped() }
}

/// What is checked: without the spaces that the field puts in, so that positions are places in the ID.
fn given(shown: &str) -> Given {
    let text = IdText::of_field(shown);
    match text.draft.id() {
        Some(id) => Given::Id(id),
        None if text.loose => Given::read(shown),
        None => Given::read(&text.compact()),
    }
}

/// What is sent of an ID, where a batch holds about so many records.
fn privacy(words: Words, batch: Option<u64>) -> String {
    match batch {
        Some(batch) => (words.field.privacy_batch)(&words.language.number(batch)),
        None => words.field.privacy.to_owned(),
    }
}

/// How many records a batch holds on average.
fn batch(facts: Option<&Shared<PreviewOutcome>>) -> Option<u64> {
    match facts.map(|facts| &**facts) {
        Some(PreviewOutcome::Ready(snapshot, _)) => {
            let units = &snapshot.document().units;
            units.count.checked_shr(u32::from(units.prefix_bits)).filter(|batch| *batch > 0)
        }
        _ => None,
    }
}

/// Moves the focus to the character at fault, or to the end of a text that is too short.
fn point_at_fault(area: &NodeRef, shown: &str) {
    if let Some(area) = area.cast::<HtmlTextAreaElement>() {
        let _ = area.focus();
        let text = IdText::of_field(shown);
        if let Some(mark) = text.mark {
            let _ = area.set_selection_range(text.caret(mark, false), text.caret(mark + 1, true));
        }
    }
}
