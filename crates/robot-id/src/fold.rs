//! One character: part of an ID, a separator, or neither. All lenient reading goes through here.

use crate::folded::{Fold, Folded};

/// What a character is to a lenient reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    /// An ID character, upper case, and what was folded to get it.
    Id(u8, Folded),
    /// Stands between ID characters and means nothing.
    Separator(Fold),
    /// Cannot be part of an ID.
    Other,
}

/// Says what a character is to a lenient reader.
///
/// Folded because it can only be meant one way: case, full width, and separators. Not folded:
/// `/ . : ,` and the like, which end things in links, sentences and labels; O/0 and I/1, which are
/// both legal; and letters of other scripts, see [`crate::lookalike`].
pub(crate) fn class(c: char) -> Class {
    match c {
        '0'..='9' | 'A'..='Z' => Class::Id(c as u8, Folded::NONE),
        'a'..='z' => Class::Id(c.to_ascii_uppercase() as u8, Folded::NONE.with(Fold::Case)),
        ' ' | '\t'..='\r' => Class::Separator(Fold::Spaces),
        '-' | '_' => Class::Separator(Fold::Dashes),
        '\0'..='\x7f' => Class::Other,
        '\u{ff01}'..='\u{ff5e}' if c != '\u{ff0d}' && c != '\u{ff3f}' => {
            // The full-width block repeats ASCII 0x21 to 0x7e at a fixed distance.
            match u8::try_from(u32::from(c) - 0xfee0).map(|byte| class(char::from(byte))) {
                Ok(Class::Id(byte, folded)) => Class::Id(byte, folded.with(Fold::FullWidth)),
                _ => Class::Other,
            }
        }
        _ if c.is_whitespace() => Class::Separator(Fold::Spaces),
        _ if is_zero_width(c) => Class::Separator(Fold::ZeroWidth),
        _ if is_dash(c) => Class::Separator(Fold::Dashes),
        _ => Class::Other,
    }
}

/// Beyond ASCII: the Unicode properties `Dash` and `Hyphen` (PropList.txt), as far as the Basic Multilingual
/// Plane goes; and, as people use them to join groups, the underscore and the middle dot.
#[rustfmt::skip]
fn is_dash(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{58a}' | '\u{5be}' | '\u{1400}' | '\u{1806}'
        | '\u{2010}'..='\u{2015}' | '\u{2053}' | '\u{207b}' | '\u{208b}' | '\u{2212}'
        | '\u{2e17}' | '\u{2e1a}' | '\u{2e3a}' | '\u{2e3b}' | '\u{2e40}' | '\u{2e5d}'
        | '\u{301c}' | '\u{3030}' | '\u{30a0}' | '\u{30fb}'
        | '\u{fe31}' | '\u{fe32}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}' | '\u{ff65}'
        | '\u{ff3f}' | '\u{b7}')
}

/// Joiners, direction marks, variation selectors and the byte-order mark: what copying from a
/// page or a chat brings along (Unicode `Default_Ignorable_Code_Point`, the part met in practice).
#[rustfmt::skip]
fn is_zero_width(c: char) -> bool {
    matches!(c,
        '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn full_width_folds_like_ascii() {
        for ascii in '!'..='~' {
            let wide = char::from_u32(u32::from(ascii) + 0xfee0).expect("in the block");
            match (class(ascii), class(wide)) {
                (Class::Id(a, folded), Class::Id(b, wide)) => {
                    assert_eq!((a, folded.with(Fold::FullWidth)), (b, wide));
                }
                (a, b) => assert_eq!(a, b, "{ascii}"),
            }
        }
    }

    #[test]
    fn separators_of_every_kind() {
        for c in ['-', '\u{ad}', '\u{2011}', '\u{2014}', '\u{2212}', '\u{ff0d}', '_', '·'] {
            assert_eq!(class(c), Class::Separator(Fold::Dashes), "{c:?}");
        }
        for c in [' ', '\t', '\n', '\u{a0}', '\u{2009}', '\u{202f}', '\u{3000}'] {
            assert_eq!(class(c), Class::Separator(Fold::Spaces), "{c:?}");
        }
        for c in ['\u{200b}', '\u{200e}', '\u{202e}', '\u{2060}', '\u{2069}', '\u{feff}'] {
            assert_eq!(class(c), Class::Separator(Fold::ZeroWidth), "{c:?}");
        }
        for c in ['/', '.', ':', ',', '号', 'é', 'А', '\0', '\u{1f}'] {
            assert_eq!(class(c), Class::Other, "{c:?}");
        }
    }

    #[test]
    fn letters_that_upper_case_to_ascii_are_not_folded() {
        for c in ['ı', 'ſ', '\u{212a}', 'ß'] {
            assert_eq!(class(c), Class::Other, "{c:?}");
        }
    }
}
