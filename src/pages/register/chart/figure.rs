//! What all charts have: a drawing with its description, and the table behind it.

use super::group::{About, Group};
use super::table;
use crate::view::text::LaterWords;
use yew::prelude::*;

/// A drawing of this height (pixels), said as one image with a description, and the table behind it.
pub(super) fn figure(words: LaterWords, about: About, groups: &[Group], height: usize, drawing: Html) -> Html {
    let (title, description) = (format!("chart-{}-title", about.name), format!("chart-{}-text", about.name));
    html! {
        <figure class="chart" data-chart={about.name}>
            <svg role="img" width="100%" height={height.to_string()} aria-labelledby={title.clone()} aria-describedby={description.clone()}>
                <title id={title}>{ about.title }</title>
                <desc id={description}>{ describe(words, about, groups) }</desc>
                { drawing }
            </svg>
            { table::view(words, about, groups) }
        </figure>
    }
}

/// The largest group, in words.
fn describe(words: LaterWords, about: About, groups: &[Group]) -> String {
    let Some(largest) = groups.iter().max_by_key(|group| group.count) else { return String::new() };
    let mut count = words.language.number(largest.count);
    if let Some(whole) = about.whole {
        count = format!("{count} ({})", words.language.share(largest.count, whole));
    }
    (words.pages.register.largest)(&largest.label, &count)
}

/// Where something stands from the side on which lines begin, as SVG counts from the left: per cent for per cent.
pub(super) fn from_start(words: LaterWords, start: f64, width: f64) -> String {
    let left = if words.language.direction() == "rtl" { 100.0 - start - width } else { start };
    percent(left)
}

pub(super) fn percent(value: f64) -> String {
    format!("{value:.3}%")
}
