//! The four segments: their lengths, and what may stand in each.

use core::ops::Range;

use crate::error::ParseErrorKind;
use crate::id::LEN;

/// One of the four parts of an ID, in the order in which they stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Segment {
    /// Two characters: the national code.
    National,
    /// Four characters: the manufacturer, unique within the national code.
    Manufacturer,
    /// Six characters: the model, unique within the manufacturer.
    Model,
    /// Seventeen characters: the unit, unique within the model.
    Serial,
}

/// The rule of one segment.
struct Rule {
    range: Range<usize>,
    /// Which of [`LETTER`] and [`DIGIT`] may stand here.
    alphabet: u8,
    /// Whether the segment must be all letters or all digits.
    uniform: bool,
}

/// A to Z, upper case.
pub(crate) const LETTER: u8 = 1;
/// 0 to 9.
pub(crate) const DIGIT: u8 = 2;
const ANY: u8 = LETTER | DIGIT;

/// The one table of the ID's syntax; a published rule is a change of one line here.
/// (`docs/FORMATS.md`, "The ID".)
#[rustfmt::skip]
const RULES: [Rule; 4] = [
    Rule { range: 0..2,   alphabet: ANY, uniform: true },  // national
    Rule { range: 2..6,   alphabet: ANY, uniform: false }, // manufacturer
    Rule { range: 6..12,  alphabet: ANY, uniform: false }, // model
    Rule { range: 12..29, alphabet: ANY, uniform: false }, // serial
];

impl Segment {
    /// All four, in order.
    pub const ALL: [Segment; 4] = [Segment::National, Segment::Manufacturer, Segment::Model, Segment::Serial];

    /// Where the segment stands in the ID, in characters (which are bytes).
    pub const fn range(self) -> Range<usize> {
        let range = &RULES[self as usize].range;
        range.start..range.end
    }

    /// How many characters the segment has.
    #[allow(clippy::len_without_is_empty)] // No segment is empty.
    pub const fn len(self) -> usize {
        let range = &RULES[self as usize].range;
        range.end - range.start
    }

    /// The segment in which the character with this index (0 to 28) stands.
    pub fn of(index: usize) -> Option<Segment> {
        Segment::ALL.into_iter().find(|segment| segment.range().contains(&index))
    }

    /// A stable name, in lower case: `national`, `manufacturer`, `model`, `serial`.
    pub const fn name(self) -> &'static str {
        match self {
            Segment::National => "national",
            Segment::Manufacturer => "manufacturer",
            Segment::Model => "model",
            Segment::Serial => "serial",
        }
    }

    /// Whether the segment must be all letters or all digits.
    pub(crate) const fn is_uniform(self) -> bool {
        RULES[self as usize].uniform
    }
}

/// What a byte is: [`LETTER`], [`DIGIT`] or neither. Without branches or a table, so that the
/// compiler can look at sixteen bytes at once.
#[inline]
pub(crate) const fn class(byte: u8) -> u8 {
    let letter = byte.wrapping_sub(b'A') < 26;
    let digit = byte.wrapping_sub(b'0') < 10;
    (letter as u8 * LETTER) | (digit as u8 * DIGIT)
}

/// What may stand at each index: [`RULES`], spread out.
const ALLOWED: [u8; LEN] = {
    let mut table = [0; LEN];
    let mut rule = 0;
    while rule < RULES.len() {
        let mut index = RULES[rule].range.start;
        while index < RULES[rule].range.end {
            table[index] = RULES[rule].alphabet;
            index += 1;
        }
        rule += 1;
    }
    table
};

/// Whether the character may stand at this index (0 to 28), whatever stands beside it.
pub(crate) fn allows(index: usize, byte: u8) -> bool {
    ALLOWED.get(index).is_some_and(|allowed| class(byte) & allowed != 0)
}

/// Whether these are the characters of an ID. The quick path: it says yes or no, nothing else.
#[inline]
pub(crate) const fn is_well_formed(bytes: &[u8; LEN]) -> bool {
    let mut wrong = 0;
    let mut index = 0;
    while index < LEN {
        wrong |= (class(bytes[index]) & ALLOWED[index] == 0) as u8;
        index += 1;
    }
    let mut rule = 0;
    while rule < RULES.len() {
        let Rule { range, uniform, .. } = &RULES[rule];
        if *uniform {
            let (mut common, mut index) = (ANY, range.start);
            while index < range.end {
                common &= class(bytes[index]);
                index += 1;
            }
            wrong |= (common == 0) as u8;
        }
        rule += 1;
    }
    wrong == 0
}

/// Why `byte` (shown as `found`) may not follow `before`, the ID's characters so far (under 29).
/// The slow path: left to right, it finds what [`is_well_formed`] refuses.
pub(crate) fn refusal(before: &[u8], byte: u8, found: char) -> Option<ParseErrorKind> {
    let index = before.len();
    let kind = class(byte);
    if !allows(index, byte) {
        return Some(ParseErrorKind::UnexpectedCharacter { found });
    }
    let segment = Segment::of(index).filter(|segment| segment.is_uniform())?;
    let first = *before.get(segment.range().start)?;
    (class(first) != kind).then(|| ParseErrorKind::NationalMixed { first: char::from(first), second: char::from(byte) })
}

#[cfg(test)]
mod tests {
    extern crate alloc;
    use alloc::format;

    use super::*;

    #[test]
    fn the_table_says_what_the_documents_say() {
        let formats = include_str!(concat!("../../../docs/FORMATS", ".md"));
        let page = include_str!("lib.rs");
        for segment in Segment::ALL {
            let Rule { range, alphabet, uniform } = &RULES[segment as usize];
            let alphabet = match (*alphabet, *uniform) {
                (ANY, true) => "`A-Z` twice, or `0-9` twice",
                (ANY, false) => "`0-9A-Z`",
                (LETTER, _) => "`A-Z`",
                _ => "`0-9`",
            };
            let (name, len) = (segment.name(), segment.len());
            assert!(formats.contains(&format!("\n| {name} | {len} | {alphabet} |\n")), "FORMATS.md: {name}");
            assert!(page.contains(&format!("\n//! | {name} | {len} | {range:?} | {alphabet} |\n")), "lib.rs: {name}");
        }
    }

    #[test]
    fn the_segments_tile_the_id() {
        let mut next = 0;
        for segment in Segment::ALL {
            assert_eq!(segment.range().start, next);
            assert_eq!(segment.range().len(), segment.len());
            next = segment.range().end;
        }
        assert_eq!(next, LEN);
        assert_eq!(Segment::ALL.map(Segment::len), [2, 4, 6, 17]);
        assert_eq!(Segment::of(11), Some(Segment::Model));
        assert_eq!(Segment::of(29), None);
    }

    #[test]
    fn both_paths_agree_on_every_byte_at_every_index() {
        for index in 0..LEN {
            for byte in 0..=255 {
                let mut id = *b"CN0142G1A2032026A0314B0000417";
                id[index] = byte;
                let slow = (0..LEN).all(|at| refusal(&id[..at], id[at], char::from(id[at])).is_none());
                assert_eq!(is_well_formed(&id), slow, "{index} {byte}");
            }
        }
    }
}
