//! Groups as horizontal bars, each below its name and number.

use super::figure::{figure, from_start, percent};
use super::group::{About, Group, others};
use crate::view::text::LaterWords;
use yew::prelude::*;

/// Bars of one chart; what is beyond them is in the table.
const BARS: usize = 10;
/// Height of a group: a line of text, and the bar below it.
const ROW: usize = 46;
/// Where text stands in a group, and where its bar begins.
const BASELINE: usize = 17;
const BAR: usize = 25;
/// Half-width characters of a name that fit on the narrowest screen, beside the number.
const LABEL: usize = 30;

/// The chart, the groups in the order given. A long one ends with the sum of the others.
pub(in crate::pages) fn bars(words: LaterWords, about: About, groups: &[Group]) -> Html {
    let shown = if groups.len() > BARS + 1 { BARS } else { groups.len() };
    let (shown, rest) = groups.split_at(shown);
    let most = shown.iter().map(|group| group.count).max().unwrap_or(0).max(1);
    let rows = shown.iter().enumerate().map(|(row, group)| {
        let top = row * ROW;
        let y = (top + BASELINE).to_string();
        let width = 100.0 * group.count as f64 / most as f64;
        html! { <>
            <text x={from_start(words, 0.0, 0.0)} y={y.clone()}>{ shortened(&group.label) }</text>
            <text class="count" x={from_start(words, 100.0, 0.0)} y={y} text-anchor="end">{ words.language.number(group.count) }</text>
            <rect class="ground" x="0" width="100%" y={(top + BAR).to_string()} height="12"/>
            <rect x={from_start(words, 0.0, width)} width={percent(width)} y={(top + BAR).to_string()} height="12"/>
        </> }
    });
    // All the others have no bar: it would be the longest, and say the least.
    let last = (!rest.is_empty() && about.whole.is_some()).then(|| {
        let others = others(words, about.kind, rest);
        let y = (shown.len() * ROW + BASELINE).to_string();
        html! { <>
            <text class="others" x={from_start(words, 0.0, 0.0)} y={y.clone()}>{ others.label }</text>
            <text class="others" x={from_start(words, 100.0, 0.0)} y={y} text-anchor="end">{ words.language.number(others.count) }</text>
        </> }
    });
    let height = shown.len() * ROW + if last.is_some() { BAR } else { 0 };
    let drawing = html! { <>{ for rows }{ last }</> };
    figure(words, about, groups, height, drawing)
}

/// A name that fits; characters of East Asia count for two.
fn shortened(label: &str) -> String {
    let mut room = LABEL;
    for (at, c) in label.char_indices() {
        let width = if c >= '\u{1100}' { 2 } else { 1 };
        if width > room {
            return format!("{}…", label[..at].trim_end());
        }
        room -= width;
    }
    label.to_owned()
}

#[cfg(test)]
mod tests {
    use super::shortened;

    #[test]
    fn a_name_is_cut_where_there_is_no_room_for_it() {
        assert_eq!(shortened("Beichen Robotics"), "Beichen Robotics");
        assert_eq!(shortened("0123456789012345678901234567890"), "012345678901234567890123456789…");
        assert_eq!(shortened("一二三四五六七八九十一二三四五"), "一二三四五六七八九十一二三四五");
        assert_eq!(shortened("一二三四五六七八九十一二三四五六"), "一二三四五六七八九十一二三四五…");
    }
}
