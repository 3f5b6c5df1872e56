//! The rows in a table of which only those in sight are drawn.
//!
//! Which rows these are is measured when the reader has scrolled, and when the browser has laid the table out anew: to
//! ask it for a measure right after drawing would make it lay all out within the same task.

use super::choice::Choice;
use super::messages::Window;
use super::row;
use super::run;
use super::worker::{call, get};
use crate::view::components::prose;
use crate::view::hooks::use_steps;
use crate::view::text::{LaterWords, ListText};
use presentation::list::Sort;
use std::time::Duration;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlElement, ResizeObserver};
use yew::prelude::*;

/// Rows drawn beyond those in sight, on either side.
const BEYOND: u64 = 6;
/// How many rows are drawn first, and are added at a time until all at hand are drawn: a screenful at once would hold
/// up a slow device.
const STEP: usize = 8;
/// A frame: what was added is laid out before more is.
const FRAME: Duration = Duration::from_millis(17);

/// What the table shows.
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct TableProps {
    /// The words.
    pub(super) words: LaterWords,
    /// What was chosen.
    pub(super) choice: Choice,
    /// The rows at hand.
    pub(super) window: Window,
}

/// The table. Its rows have one height, the style sheet's `--row`, so that a place in the list is a place on the
/// screen; the roles are written out, since the rows are laid out as no table is.
#[component(Table)]
pub(super) fn table(props: &TableProps) -> Html {
    let TableProps { words, choice, window } = props;
    let text = &words.pages.list;
    let (scroller, body) = (use_node_ref(), use_node_ref());
    let steps = use_steps(window.rows.len().div_ceil(STEP), FRAME);
    let look = {
        let (scroller, body) = (scroller.clone(), body.clone());
        move || {
            if let (Some(scroller), Some(body)) = (scroller.cast::<HtmlElement>(), body.cast::<HtmlElement>()) {
                want(&scroller, &body);
            }
        }
    };
    {
        let (scroller, body, look) = (scroller.clone(), body.clone(), look.clone());
        use_effect_with((), move |()| {
            // Back from another page: where the reader was.
            let scrolled = run::current().map_or(0, |run| run.scrolled.get());
            if let Some(scroller) = scroller.cast::<HtmlElement>().filter(|_| scrolled > 0) {
                scroller.set_scroll_top(scrolled);
            }
            let on_layout = Closure::<dyn Fn()>::new(look);
            let observer = ResizeObserver::new(on_layout.as_ref().unchecked_ref()).ok();
            for part in [&scroller, &body] {
                observer
                    .as_ref()
                    .zip(part.get().and_then(|part| part.dyn_into().ok()))
                    .inspect(|(observer, part)| observer.observe(part));
            }
            move || {
                observer.inspect(ResizeObserver::disconnect);
                drop(on_layout);
            }
        });
    }
    {
        let scroller = scroller.clone();
        // Other rows, or another order: from the top. Not at first, which is a return.
        let first = use_mut_ref(|| true);
        use_effect_with(choice.clone(), move |_| {
            if !first.replace(false)
                && let Some(scroller) = scroller.cast::<HtmlElement>()
            {
                scroller.set_scroll_top(0);
            }
        });
    }
    let onscroll = Callback::from(move |_: Event| look());
    let rows = window.total.to_string();
    html! {
        <div class="list-scroll" ref={scroller} {onscroll} tabindex="0" role="region" aria-label={text.table}>
            <table class="list-table" role="table" aria-rowcount={(window.total + 1).to_string()} data-rows={rows.clone()}>
                <thead role="rowgroup">
                    <tr role="row" aria-rowindex="1">
                        { for Sort::ALL.into_iter().map(|sort| column(choice, sort, head(text, sort))) }
                    </tr>
                </thead>
                <tbody role="rowgroup" ref={body} ~style={format!("--rows:{rows}")}>
                    { for window.rows.iter().take(steps * STEP).zip(window.from..).map(|(row, place)| row::view(*words, row, place)) }
                </tbody>
            </table>
            if window.total == 0 { <p class="list-none">{ prose::words(text.none) }</p> }
        </div>
    }
}

/// The head of a column, which orders the rows by it.
fn column(choice: &Choice, sort: Sort, name: &'static str) -> Html {
    let ordered = (choice.sort == sort).then_some(if choice.descending { "descending" } else { "ascending" });
    let onclick = Callback::from(move |_: MouseEvent| {
        run::current().inspect(|run| run.show(|choice| choice.order(sort)));
    });
    html! {
        <th role="columnheader" scope="col" aria-sort={ordered}>
            <button type="button" data-sort={sort.name()} {onclick}>{ prose::words(name) }<span aria-hidden="true" translate="no" key={ordered.unwrap_or_default()}>{ match ordered {
                Some("ascending") => " ▲",
                Some(_) => " ▼",
                None => "",
            } }</span></button>
        </th>
    }
}

fn head(text: &ListText, sort: Sort) -> &'static str {
    match sort {
        Sort::Line => text.head_line,
        Sort::Id => text.head_id,
        Sort::Robot => text.head_robot,
        Sort::Outcome => text.head_answer,
    }
}

/// Has the rows in sight at hand. `body` is as high as all of them.
fn want(scroller: &HtmlElement, body: &HtmlElement) {
    let Some(run) = run::current() else { return };
    let total = run.total();
    let top = scroller.scroll_top().max(0);
    run.scrolled.set(top);
    // A row is not a whole number of pixels, and browsers round it: from one row's height the end of a long list would
    // be missed by twenty rows.
    let shape = call(body, "getBoundingClientRect", &JsValue::UNDEFINED);
    let all = get(&shape, "height").as_f64().unwrap_or_default();
    let height = if total > 0 { all / total as f64 } else { 0.0 }.max(1.0);
    let pixels = |pixels: i32| (f64::from(pixels.max(0)) / height) as u64;
    let first = pixels(top).saturating_sub(BEYOND);
    // In steps, so that not every pixel asks anew.
    let from = first - first % BEYOND;
    run.want((from, pixels(scroller.client_height()) + 3 * BEYOND));
}
