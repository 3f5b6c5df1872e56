//! The sheet of labels, which is seen in print alone.

use crate::data::route;
use crate::model::stock::Stock;
use crate::view::components::label::Label;
use crate::view::text::EmbedText;
use robot_id::RobotId;
use yew::prelude::*;

/// Between a label's edge and what is printed on it, in hundredths of a millimetre.
const INSET: usize = 150;

/// What is to be printed.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Job {
    /// The robots.
    pub(super) ids: Vec<RobotId>,
    /// The paper.
    pub(super) stock: Stock,
    /// Where on the first page the first label stands, from 0.
    pub(super) start: usize,
}

/// What the sheet is handed.
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct PrintedProps {
    /// The page's words.
    pub(super) page_text: &'static EmbedText,
    /// What is to be printed.
    pub(super) job: Job,
    /// How often it was asked for.
    pub(super) times: u32,
}

/// The sheet. It prints itself each time it is asked for.
#[component(Printed)]
pub(super) fn printed(props: &PrintedProps) -> Html {
    use_effect_with(props.times, |_| {
        if let Some(window) = web_sys::window() {
            let _ = window.print();
        }
    });
    let Job { ids, stock, start } = &props.job;
    let pages = stock.pages(ids.len(), *start);
    html! { <div class="sheet">{ for pages.iter().map(|page| view_page(props, page)) }</div> }
}

/// A page: a drawing of the size of the paper, in which each label has its place.
fn view_page(props: &PrintedProps, page: &[(usize, usize)]) -> Html {
    let Job { ids, stock, .. } = &props.job;
    let ((width, height), (across, down)) = (stock.paper.size(), stock.label);
    let inset = if stock.name.is_some() { INSET } else { 0 };
    let labels = page.iter().filter_map(|(label, place)| {
        let id = ids.get(*label)?;
        let (x, y) = stock.place(*place);
        let label = Label::of(id, &route::link_to(id))?;
        let room = [x + inset, y + inset, across - 2 * inset, down - 2 * inset];
        Some(html! { <>
            { label.view_in(&(props.page_text.label_of)(id.as_str()), Some(room)) }
            if stock.name.is_none() {
                <rect x={x.to_string()} y={y.to_string()} width={across.to_string()} height={down.to_string()} class="cut-here"/>
            }
        </> })
    });
    html! {
        <svg class={stock.paper.name()} viewBox={format!("0 0 {width} {height}")} data-labels={page.len().to_string()}>{ for labels }</svg>
    }
}
