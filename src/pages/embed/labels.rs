//! Labels for robots: one to keep as a file, many to print.

use super::sheet::{self, Sheet};
use crate::data::route;
use crate::view::components::{label::Label, label_files, prose};
use crate::view::text::EmbedText;
use crate::view::text::Words;
use robot_id::RobotId;
use web_sys::{HtmlTextAreaElement, InputEvent};
use yew::prelude::*;

/// The label of one robot.
pub(super) fn single(page_text: &'static EmbedText, id: &RobotId) -> Html {
    let link = route::link_to(id);
    let Some(label) = Label::of(id, &link) else { return prose::p(page_text.no_label) };
    let drawing = label.view(&(page_text.label_of)(id.as_str()));
    html! { <>
        { prose::p((page_text.label_lead)(route::host(&link))) }
        { drawing }
        <div class="row">
            { label_files::view([page_text.svg, page_text.png, page_text.png_failed], id, &label) }
        </div>
    </> }
}

/// What the list is handed.
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct ListProps {
    /// The language.
    pub(super) words: Words,
    /// The page's words.
    pub(super) page_text: &'static EmbedText,
    /// The IDs to print.
    pub(super) on_print: Callback<Vec<RobotId>>,
    /// The list has changed.
    pub(super) on_change: Callback<()>,
}

/// The list of IDs for a sheet of labels.
#[component(List)]
pub(super) fn list(props: &ListProps) -> Html {
    let ListProps { words, page_text, .. } = props;
    let found = use_state(Sheet::default);
    let oninput = {
        let (found, on_change) = (found.setter(), props.on_change.clone());
        Callback::from(move |event: InputEvent| {
            if let Some(area) = event.target_dyn_into::<HtmlTextAreaElement>() {
                found.set(sheet::read(&area.value()));
                on_change.emit(());
            }
        })
    };
    let print = {
        let (found, on_print) = (found.clone(), props.on_print.clone());
        Callback::from(move |_: MouseEvent| on_print.emit(found.ids.clone()))
    };
    html! {
        <div class="entry">
            <h3>{ page_text.sheet }</h3>
            <label for="embed-list">{ page_text.list }</label>
            <textarea id="embed-list" rows="6" {oninput} spellcheck="false" autocapitalize="characters" autocomplete="off" translate="no" dir="ltr"
                aria-describedby="embed-found"/>
            <div class="aside" id="embed-found" role="status">
                <p><span class="count">{ (page_text.count)(found.ids.len() as u64) }</span></p>
                if found.left_out > 0 { { prose::strong((page_text.left_out)(found.left_out as u64, sheet::LABELS as u64, sheet::BYTES as u64)) } }
                if !found.faults.is_empty() {
                    { prose::strong((page_text.faults)((found.faults.len() + found.more_faults) as u64)) }
                    <ul class="faults">
                        { for found.faults.iter().map(|fault| html! {
                            <li data-line={fault.line.to_string()}>
                                { (page_text.line)(fault.line as u64) }<bdi class="id" translate="no">{ fault.text.clone() }</bdi>{ " " }{ words.fault(&fault.error) }
                            </li>
                        }) }
                    </ul>
                    if found.more_faults > 0 { { prose::soft((page_text.more)(found.more_faults as u64)) } }
                }
            </div>
            <div class="row">
                <button type="button" class="btn go" data-action="print-labels" disabled={found.ids.is_empty()} onclick={print}>{ page_text.print }</button>
            </div>
            { prose::soft(page_text.print_note) }
        </div>
    }
}

/// What the sheet is handed.
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct PrintedProps {
    /// The page's words.
    pub(super) page_text: &'static EmbedText,
    /// The robots.
    pub(super) ids: Vec<RobotId>,
    /// How often it was asked for.
    pub(super) times: u32,
}

/// The sheet, which is seen in print alone, and prints itself each time it is asked for.
#[component(Printed)]
pub(super) fn printed(props: &PrintedProps) -> Html {
    use_effect_with(props.times, |_| {
        if let Some(window) = web_sys::window() {
            let _ = window.print();
        }
    });
    html! {
        <div class="sheet">
            { for props.ids.iter().filter_map(|id| {
                Label::of(id, &route::link_to(id)).map(|label| label.view(&(props.page_text.label_of)(id.as_str())))
            }) }
        </div>
    }
}
