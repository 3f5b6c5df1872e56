//! Labels for robots: one to keep as a file, many to print.

use super::printed::Job;
use super::sheet::{self, Sheet};
use crate::data::route;
use crate::model::stock::STOCKS;
use crate::view::components::{label::Label, label_files, prose};
use crate::view::text::EmbedText;
use crate::view::text::Words;
use robot_id::RobotId;
use web_sys::{HtmlSelectElement, HtmlTextAreaElement, InputEvent};
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
    /// What is to be printed.
    pub(super) on_print: Callback<Job>,
    /// The list has changed.
    pub(super) on_change: Callback<()>,
}

/// The list of IDs for a sheet of labels.
#[component(List)]
pub(super) fn list(props: &ListProps) -> Html {
    let ListProps { words, page_text, .. } = props;
    let found = use_state(Sheet::default);
    let stock = use_state(|| 0_usize);
    let start = use_state(|| 1_usize);
    let chosen = STOCKS.get(*stock).copied().unwrap_or(STOCKS[0]);
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
        let (found, on_print, start) = (found.clone(), props.on_print.clone(), *start - 1);
        Callback::from(move |_: MouseEvent| on_print.emit(Job { ids: found.ids.clone(), stock: chosen, start }))
    };
    let on_stock = {
        let (stock, start, on_change) = (stock.setter(), start.setter(), props.on_change.clone());
        Callback::from(move |event: Event| {
            if let Some(list) = event.target_dyn_into::<HtmlSelectElement>() {
                stock.set(usize::try_from(list.selected_index()).unwrap_or_default());
                start.set(1);
                on_change.emit(());
            }
        })
    };
    let on_start = {
        let (start, on_change) = (start.setter(), props.on_change.clone());
        Callback::from(move |event: Event| {
            if let Some(list) = event.target_dyn_into::<HtmlSelectElement>() {
                start.set(usize::try_from(list.selected_index()).unwrap_or_default() + 1);
                on_change.emit(());
            }
        })
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
                <label>{ page_text.stock }{ " " }
                    <select class="lang" id="embed-stock" onchange={on_stock}>
                        { for STOCKS.iter().enumerate().map(|(at, one)| html! {
                            <option selected={at == *stock}>
                                { (page_text.stock_of)(one.name.unwrap_or(page_text.to_cut), one.labels() as u64, &one.size()) }
                            </option>
                        }) }
                    </select>
                </label>
                <label>{ page_text.start }{ " " }
                    <select class="lang" id="embed-start" key={*stock} onchange={on_start}>
                        { for (1..=chosen.labels()).map(|at| html! {
                            <option selected={at == *start}>{ words.language.number(at as u64) }</option>
                        }) }
                    </select>
                </label>
            </div>
            <div class="row">
                <button type="button" class="btn go" data-action="print-labels" disabled={found.ids.is_empty()} onclick={print}>{ page_text.print }</button>
            </div>
            { prose::soft(page_text.print_note) }
        </div>
    }
}
