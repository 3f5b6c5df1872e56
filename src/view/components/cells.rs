//! The plate: the characters of an ID over drawn cells, one pitch for all 29.

use crate::model::id_text::IdText;
use robot_id::Segment;
use yew::prelude::*;

/// The class that gives a segment its shade.
#[must_use]
pub fn class(segment: Segment) -> &'static str {
    match segment {
        Segment::National => "seg1",
        Segment::Manufacturer => "seg2",
        Segment::Model => "seg3",
        Segment::Serial => "seg4",
    }
}

/// The segments in their cells, a fault marked, surplus characters behind them.
pub fn plate(text: &IdText, label: &str) -> Html {
    html! {
        <p class="cells" role="img" translate="no" aria-label={format!("{label}: {}", text.grouped())}>{ drawn(text) }</p>
    }
}

/// The drawn cells alone.
pub fn drawn(text: &IdText) -> Html {
    let surplus = text.surplus();
    html! { <>
        { for Segment::ALL.into_iter().map(|segment| {
            let start = segment.range().start;
            let cells = text.segment(segment);
            let missing = text.mark.filter(|mark| *mark == start + cells.len() && segment.range().contains(mark));
            html! {
                <span class={class(segment)}>
                    { run(cells, text.mark.and_then(|mark| mark.checked_sub(start))) }
                    if missing.is_some() { <mark>{ "\u{a0}" }</mark> }
                </span>
            }
        }) }
        if !surplus.is_empty() {
            <span class="surplus">{ run(surplus, text.mark.and_then(|mark| mark.checked_sub(robot_id::RobotId::LEN))) }</span>
        }
    </> }
}

/// Characters in a row, one of them perhaps marked.
fn run(cells: &[char], mark: Option<usize>) -> Html {
    let Some((before, marked, after)) = mark.and_then(|mark| {
        let (before, rest) = cells.split_at_checked(mark)?;
        let (marked, after) = rest.split_first()?;
        Some((before, marked, after))
    }) else {
        return html! { { cells.iter().collect::<String>() } };
    };
    html! { <>
        { before.iter().collect::<String>() }<mark>{ *marked }</mark>{ after.iter().collect::<String>() }
    </> }
}
