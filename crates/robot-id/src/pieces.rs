//! An ID whose four segments stand apart, each with a label of its own.

use crate::fold::{is_quote, is_separator};
use crate::folded::Fold;
use crate::letters;
use crate::reading::Reading;
use crate::segment::Segment;

/// Reads a text like `Country: CN, Manufacturer: 0142, Model: G1A203, Serial: 2026A0314B0000417`: four parts, on lines of
/// their own or with a comma, a semicolon or a bar between, each a name, a colon or an equals sign, and one segment. The
/// segments come in their order, and one of them has a digit.
pub(crate) fn labelled(text: &str) -> Option<Reading> {
    let mut reading = Reading::EMPTY;
    let mut segments = Segment::ALL.into_iter();
    for part in text.split(['\n', '\r', '\t', ',', ';', '|', '，', '；', '、']) {
        let around =
            |c: char| is_separator(c) || is_quote(c) || matches!(c, '{' | '}' | '[' | ']' | '(' | ')' | '.' | '。');
        let part = part.trim_matches(around);
        if part.is_empty() {
            continue;
        }
        let (name, value) = part.split_once([':', '=', '：', '＝'])?;
        let before = reading.bytes().len();
        for c in value.trim_matches(around).chars() {
            if !reading.push(0, c) {
                return None;
            }
        }
        let is_segment = reading.bytes().len() - before == segments.next()?.len();
        if !is_segment || !name.chars().any(letters::is_letter) {
            return None;
        }
    }
    (segments.next().is_none() && reading.has_digit()).then(|| reading.with(Fold::TextAround))
}

#[cfg(test)]
mod tests {
    use super::labelled;

    #[test]
    fn four_named_segments_are_an_id() {
        for text in [
            "Country: CN, Manufacturer: 0142, Model: G1A203, Serial: 2026A0314B0000417",
            "国别：CN\n厂商：0142\n型号：G1A203\n序列号：2026A0314B0000417\n",
            r#"{"country":"CN","maker":"0142","model":"g1a203","serial":"2026a0314b0000417"}"#,
            "country=CN; maker=0142; model=G1A203; serial=2026A 0314B 0000417",
        ] {
            let id = labelled(text).and_then(|reading| reading.finish().ok()).map(|found| found.id);
            assert_eq!(id.as_ref().map(|id| id.as_str()), Some("CN0142G1A2032026A0314B0000417"), "{text}");
        }
    }

    #[test]
    fn anything_else_is_none() {
        for text in [
            "",
            "Country: CN, Manufacturer: 0142, Model: G1A203",
            "Country: CN, Manufacturer: 0142, Model: G1A203, Serial: 2026A0314B000041",
            "Country: CN, Manufacturer: 0142, Model: G1A203, Serial: 2026A0314B0000417, Colour: 12",
            "Manufacturer: 0142, Country: CN, Model: G1A203, Serial: 2026A0314B0000417",
            "CN, 0142, G1A203, 2026A0314B0000417",
            "1: CN, 2: 0142, 3: G1A203, 4: 2026A0314B0000417",
            "a: AB, b: CDEF, c: GHIJKL, d: MNOPQRSTUVWXYZABC",
        ] {
            assert!(labelled(text).is_none_or(|reading| reading.finish().is_err()), "{text}");
        }
    }
}
