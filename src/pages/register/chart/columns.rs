//! Counts by month as columns over a line of years.

use super::figure::{figure, from_start, percent};
use super::group::{About, Group};
use crate::view::text::LaterWords;
use std::collections::BTreeMap;
use yew::prelude::*;

/// Months that are drawn, the newest: ten years.
const MONTHS: usize = 120;
/// Height of the columns, and of what stands above and below them.
const PLOT: usize = 160;
const ABOVE: usize = 20;
const BELOW: usize = 26;

/// The chart of counts by month (`YYYY-MM`). Months in between of which nothing is counted have their place.
pub(in crate::pages) fn months(words: LaterWords, about: About, counts: &BTreeMap<String, u64>) -> Html {
    let groups: Vec<Group> =
        counts.iter().rev().map(|(month, count)| Group::new(words.language.month(month), *count)).collect();
    let drawn = line(counts);
    let (step, top) = scale(drawn.iter().map(|(_, count)| *count).max().unwrap_or(0));
    let place = 100.0 / drawn.len().max(1) as f64;
    let at = |count: u64| PLOT as f64 * count as f64 / top as f64;

    let lines = (0..=top / step).map(|line| {
        let count = line * step;
        let y = ABOVE as f64 + PLOT as f64 - at(count);
        html! { <>
            <line x1="0" x2="100%" y1={format!("{y:.1}")} y2={format!("{y:.1}")}/>
            if count > 0 {
                <text class="scale" x={from_start(words, 0.0, 0.0)} y={format!("{:.1}", y - 5.0)}>{ words.language.number(count) }</text>
            }
        </> }
    });
    let columns = drawn.iter().enumerate().map(|(nth, (month, count))| {
        let (start, height) = (place * nth as f64, at(*count));
        let year = month.strip_suffix("-01").filter(|_| drawn.len() > 1);
        html! { <>
            <rect x={from_start(words, start + place * 0.12, place * 0.76)} width={percent(place * 0.76)}
                y={format!("{:.1}", (ABOVE + PLOT) as f64 - height)} height={format!("{height:.1}")}/>
            if let Some(year) = year {
                <line class="year" x1={from_start(words, start, 0.0)} x2={from_start(words, start, 0.0)}
                    y1={(ABOVE + PLOT).to_string()} y2={(ABOVE + PLOT + BELOW).to_string()}/>
                <text x={from_start(words, start, 0.0)} dx={if words.language.direction() == "rtl" { "-5" } else { "5" }}
                    y={(ABOVE + PLOT + 19).to_string()}>{ words.language.year(year) }</text>
            }
        </> }
    });
    let drawing = html! { <>{ for lines }{ for columns }</> };
    figure(words, about, &groups, ABOVE + PLOT + BELOW, drawing)
}

/// The newest months up to the last that is counted, without a gap.
fn line(counts: &BTreeMap<String, u64>) -> Vec<(String, u64)> {
    let (Some(first), Some(last)) = (counts.keys().next(), counts.keys().next_back()) else { return Vec::new() };
    let Some(last) = number(last) else { return Vec::new() };
    let first = number(first).unwrap_or(last).max(last.saturating_sub(MONTHS - 1));
    let months = (first..=last).map(|month| format!("{:04}-{:02}", month / 12, month % 12 + 1));
    months.map(|month| (counts.get(&month).copied().unwrap_or(0), month)).map(|(count, month)| (month, count)).collect()
}

/// Months since the year 0.
fn number(month: &str) -> Option<usize> {
    let (year, month) = month.split_once('-')?;
    Some(year.parse::<usize>().ok()? * 12 + month.parse::<usize>().ok()?.checked_sub(1)?)
}

/// A step for the lines of a scale up to `most`, and its top: at most five lines, round numbers.
fn scale(most: u64) -> (u64, u64) {
    let mut ten = 1_u64;
    loop {
        for step in [ten, ten.saturating_mul(2), ten.saturating_mul(5)] {
            if most.div_ceil(step) <= 4 {
                return (step, most.div_ceil(step).max(1).saturating_mul(step));
            }
        }
        ten = ten.saturating_mul(10);
    }
}

#[cfg(test)]
mod tests {
    use super::{line, scale};
    use std::collections::BTreeMap;

    #[test]
    fn a_scale_is_round_and_reaches_what_is_counted() {
        assert_eq!(scale(0), (1, 1));
        assert_eq!(scale(4), (1, 4));
        assert_eq!(scale(5), (2, 6));
        assert_eq!(scale(960), (500, 1000));
        assert_eq!(scale(28_000), (10_000, 30_000));
        assert!(scale(u64::MAX).1 > 0);
    }

    #[test]
    fn months_without_robots_have_their_place_and_only_the_newest_are_drawn() {
        let counts = |months: &[&str]| months.iter().map(|month| ((*month).to_owned(), 1)).collect::<BTreeMap<_, _>>();
        let drawn = |months: &[&str]| line(&counts(months)).into_iter().map(|(month, _)| month).collect::<Vec<_>>();
        assert_eq!(drawn(&["2025-11", "2026-02"]), ["2025-11", "2025-12", "2026-01", "2026-02"]);
        let long = drawn(&["1990-01", "2026-02"]);
        assert_eq!((long.len(), long[0].as_str()), (120, "2016-03"));
        assert!(drawn(&[]).is_empty());
    }
}
