//! The ID field: one text area over drawn cells, so that paste, selection and screen readers work
//! as usual, and the segments decoded below while it is filled.

use super::edits::Edits;
use super::segment_rows;
use crate::model::id_text::{Edit, IdText, after_edit};
use crate::model::shared::Shared;
use crate::view::components::{cells, prose};
use crate::view::text::Words;
use registry::PreviewOutcome;
use robot_id::{Fold, Segment};
use web_sys::{HtmlTextAreaElement, InputEvent};
use yew::prelude::*;

/// What the field shows and whom it tells.
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct IdFieldProps {
    /// The language.
    pub(super) words: Words,
    /// The text, as last given to `on_text`.
    pub(super) text: AttrValue,
    /// What is known of the text so far.
    pub(super) outcome: Option<Shared<PreviewOutcome>>,
    /// The text has changed.
    pub(super) on_text: Callback<String>,
    /// The text is to be checked.
    pub(super) on_check: Callback<()>,
    /// The text area.
    pub(super) area: NodeRef,
    /// Buttons and notes inside the form, below the field.
    pub(super) children: Html,
}

/// The form.
#[component(IdField)]
pub(super) fn id_field(props: &IdFieldProps) -> Html {
    let words = props.words;
    let edits = use_mut_ref(Edits::default);
    let tidied = use_state(Vec::<Fold>::new);
    let text = IdText::of_field(&props.text);

    let show = {
        let on_text = props.on_text.clone();
        move |area: &HtmlTextAreaElement, text: String, caret: u32| {
            area.set_value(&text);
            let _ = area.set_selection_range(caret, caret);
            on_text.emit(text);
        }
    };
    let oninput = {
        let (edits, tidied, show, before) = (edits.clone(), tidied.clone(), show.clone(), props.text.clone());
        Callback::from(move |event: InputEvent| {
            // An input method is still at work: its text is not final.
            let Some(area) = event.target_dyn_into::<HtmlTextAreaElement>().filter(|_| !event.is_composing()) else {
                return;
            };
            let raw = area.value();
            let caret = area.selection_start().ok().flatten().unwrap_or_default();
            let kind = match event.input_type().as_str() {
                "deleteContentBackward" => Edit::DeleteBackward,
                "deleteContentForward" => Edit::DeleteForward,
                _ => Edit::Insert,
            };
            tidied.set(tidied_by(&tidied, &before, &raw));
            let (text, caret) = after_edit(&before, &raw, caret, kind);
            edits.borrow_mut().note(&before, &text, caret);
            show(&area, text, caret);
        })
    };
    let onkeydown = {
        let (edits, on_check, current) = (edits.clone(), props.on_check.clone(), props.text.clone());
        Callback::from(move |event: KeyboardEvent| {
            let Some(area) = event.target_dyn_into::<HtmlTextAreaElement>().filter(|_| !event.is_composing()) else {
                return;
            };
            let chord = (event.ctrl_key() || event.meta_key()) && !event.alt_key();
            let step = match event.key().as_str() {
                "Enter" => {
                    event.prevent_default();
                    on_check.emit(());
                    return;
                }
                "z" | "Z" if chord && !event.shift_key() => edits.borrow_mut().undo(&current),
                "z" | "Z" | "y" if chord => edits.borrow_mut().redo(),
                _ => return,
            };
            // The field sets its own text, which empties the browser's list of edits.
            event.prevent_default();
            if let Some((text, caret)) = step {
                show(&area, text, caret);
            }
        })
    };
    let onsubmit = {
        let on_check = props.on_check.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            on_check.emit(());
        })
    };

    let fault = text.draft.error();
    html! {
        <form class="plate fit" {onsubmit}>
            <div class="plate-top">
                <label for="rid"><b>{ words.field.label }</b></label>
                <span class="soft" id="count">{ prose::words((words.field.count)(text.draft.len() as u64)) }</span>
            </div>
            <div class={classes!("cells", text.loose.then_some("loose"), (!text.surplus().is_empty()).then_some("long"))}>
                if !text.loose { <div class="drawn" aria-hidden="true" translate="no">{ backdrop(&text) }</div> }
                <textarea ref={&props.area} id="rid" rows={if text.loose { "4" } else { "1" }} spellcheck="false" autocapitalize="characters"
                    autocomplete="off" autocorrect="off" enterkeyhint="go" translate="no" dir="ltr"
                    aria-describedby="segments count fault" aria-invalid={fault.is_some().then_some("true")}
                    value={props.text.clone()} {oninput} {onkeydown}/>
            </div>
            { segment_rows::view(words, &text.draft, props.outcome.as_ref()) }
            <p class="aside" id="fault" role="status">
                if let Some(fault) = fault { { prose::bold(words.fault(&fault)) } }
                else { <span class="soft">{ tidied_words(words, &tidied).map(prose::words) }</span> }
            </p>
            { props.children.clone() }
        </form>
    }
}

/// The cells under the text: filled, still empty, the one in which typing goes on, the one at fault.
fn backdrop(text: &IdText) -> Html {
    let next = Segment::of(text.draft.len()).filter(|_| text.mark.is_none());
    html! { <>
        { for Segment::ALL.into_iter().map(|segment| {
            let typed = text.segment(segment);
            let todo = typed.len() < segment.len();
            let here = next == Some(segment);
            let mark = text.mark.filter(|mark| segment.range().contains(mark)).map(|mark| mark - segment.range().start);
            html! {
                <span class={classes!(cells::class(segment), todo.then_some("todo"), here.then_some("here"))}>
                    { marked(typed, mark) }
                </span>
            }
        }) }
        if !text.surplus().is_empty() { <span class="surplus">{ marked(text.surplus(), Some(0)) }</span> }
    </> }
}

/// The mark at its place. The characters around it are there to take up room: the text area above
/// shows them.
fn marked(typed: &[char], mark: Option<usize>) -> Html {
    let Some(mark) = mark else { return Html::default() };
    let before: String = typed.iter().take(mark).collect();
    html! { <><i>{ before }</i><mark>{ typed.get(mark).copied().unwrap_or('\u{a0}') }</mark></> }
}

/// What has been tidied so far, without the spaces that the field itself puts in.
fn tidied_by(so_far: &[Fold], before: &str, raw: &str) -> Vec<Fold> {
    let text = IdText::of(raw);
    if text.draft.is_empty() {
        return Vec::new();
    }
    let folded = text.draft.folded();
    let own = |fold| fold == Fold::Spaces && !before.is_empty();
    let is_new = |fold| folded.contains(fold) && !own(fold);
    Fold::ALL.into_iter().filter(|fold| so_far.contains(fold) || is_new(*fold)).collect()
}

fn tidied_words(words: Words, folds: &[Fold]) -> Option<String> {
    let names: Vec<&str> = folds.iter().map(|fold| (words.field.fold)(*fold)).collect();
    (!names.is_empty()).then(|| names.join(" "))
}
