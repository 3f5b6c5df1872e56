//! Charts of counts: drawn as SVG, described in words, with a table behind each.
//!
//! They are drawn in percentages of their width and pixels of height, without a view box, so that text keeps its size
//! on every screen. Right-to-left languages get them mirrored.

mod bars;
mod columns;
mod table;

pub(in crate::pages) use bars::bars;
pub(in crate::pages) use columns::months;

use crate::text::LaterWords;
use yew::prelude::*;

/// Bars of one chart; what is beyond them is in the table.
const BARS: usize = 10;
/// Rows of one table.
const ROWS: usize = 200;

/// A count, and what it counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::pages) struct Group {
    /// Its name.
    pub(in crate::pages) label: String,
    /// How many.
    pub(in crate::pages) count: u64,
    /// The code that stands with the name, if the name does not say it.
    pub(in crate::pages) code: Option<String>,
    /// Where its name leads: a fragment.
    pub(in crate::pages) link: Option<String>,
}

impl Group {
    /// A group with nothing but a name.
    pub(in crate::pages) fn new(label: impl Into<String>, count: u64) -> Self {
        Self { label: label.into(), count, code: None, link: None }
    }
}

/// What the groups of a chart are, where their number is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Manufacturers.
    Makers,
    /// Models.
    Models,
    /// Countries.
    Countries,
    /// Anything else.
    Rest,
}

/// What a chart is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::pages) struct About {
    /// Its name in `data-chart`.
    pub(in crate::pages) name: &'static str,
    /// What it shows: its title.
    pub(in crate::pages) title: &'static str,
    /// What the groups are: the head of the table's first column.
    pub(in crate::pages) head: &'static str,
    /// What their number is told of.
    pub(in crate::pages) kind: Kind,
    /// The sum of all groups, if each unit is in one of them.
    pub(in crate::pages) whole: Option<u64>,
}

/// A drawing of this height (pixels), said as one image with a description, and the table behind it.
fn figure(words: LaterWords, about: About, groups: &[Group], height: usize, drawing: Html) -> Html {
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
fn from_start(words: LaterWords, start: f64, width: f64) -> String {
    let left = if words.language.direction() == "rtl" { 100.0 - start - width } else { start };
    percent(left)
}

fn percent(value: f64) -> String {
    format!("{value:.3}%")
}
