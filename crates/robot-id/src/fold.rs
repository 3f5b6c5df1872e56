//! The one table of what is folded: what each character is to a lenient reader. Every entrance goes by it: the
//! ID field, links, lists, the badge's attribute, scanned codes and the command line.
//!
//! | character | is read as |
//! |---|---|
//! | `a` to `z` | the capital |
//! | full-width letters and digits | the same in ASCII |
//! | a decimal digit of any script (`Nd`): `٤`, `۴`, `४` | the digit |
//! | white space, and the controls that scanners send: STX, ETX, EOT, FS to US | a separator |
//! | hyphens, dashes, underscores, middle dots | a separator |
//! | what is not drawn: `Default_Ignorable_Code_Point`, U+FFFC and its like | nothing |
//! | quotation marks, outside of the ID | nothing |
//! | `]` with a letter and a digit or letter, at the beginning: what a scanner says of the code's kind | nothing |
//!
//! Folded is what can only be meant one way. Not folded: `/ . : ,` and the like, which end things in links, sentences
//! and labels; O/0 and I/1, which are both legal; and letters of other scripts, see [`crate::lookalike`], digits drawn in
//! mathematical styles among them.

use crate::folded::{Fold, Folded};
use crate::letters::is_within;

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

/// The zero of each script's decimal digits; the other nine follow it (The Unicode Standard 17.0, `Nd`).
const ZEROS: &str = "\u{660}\u{6f0}\u{7c0}\u{966}\u{9e6}\u{a66}\u{ae6}\u{b66}\u{be6}\u{c66}\u{ce6}\u{d66}\u{de6}\
    \u{e50}\u{ed0}\u{f20}\u{1040}\u{1090}\u{17e0}\u{1810}\u{1946}\u{19d0}\u{1a80}\u{1a90}\u{1b50}\u{1bb0}\u{1c40}\
    \u{1c50}\u{a620}\u{a8d0}\u{a900}\u{a9d0}\u{a9f0}\u{aa50}\u{abf0}\u{104a0}\u{10d30}\u{10d40}\u{11066}\u{110f0}\
    \u{11136}\u{111d0}\u{112f0}\u{11450}\u{114d0}\u{11650}\u{116c0}\u{116d0}\u{116da}\u{11730}\u{118e0}\u{11950}\
    \u{11bf0}\u{11c50}\u{11d50}\u{11da0}\u{11de0}\u{11f50}\u{16130}\u{16a60}\u{16ac0}\u{16b50}\u{16d70}\u{1ccf0}\
    \u{1e140}\u{1e2f0}\u{1e4f0}\u{1e5f1}\u{1e950}\u{1fbf0}";

/// From where to where dashes go beyond ASCII: the properties `Dash` and `Hyphen` (PropList.txt), as far as the Basic
/// Multilingual Plane goes; and, as people use them to join groups, the underscore and the middle dot.
const DASHES: &str = "\u{ad}\u{ad}\u{b7}\u{b7}\u{58a}\u{58a}\u{5be}\u{5be}\u{1400}\u{1400}\u{1806}\u{1806}\u{2010}\u{2015}\
    \u{2053}\u{2053}\u{207b}\u{207b}\u{208b}\u{208b}\u{2212}\u{2212}\u{2e17}\u{2e17}\u{2e1a}\u{2e1a}\u{2e3a}\u{2e3b}\
    \u{2e40}\u{2e40}\u{2e5d}\u{2e5d}\u{301c}\u{301c}\u{3030}\u{3030}\u{30a0}\u{30a0}\u{30fb}\u{30fb}\u{fe31}\u{fe32}\
    \u{fe58}\u{fe58}\u{fe63}\u{fe63}\u{ff0d}\u{ff0d}\u{ff3f}\u{ff3f}\u{ff65}\u{ff65}";

/// From where to where characters go that are not drawn: `Default_Ignorable_Code_Point` (DerivedCoreProperties.txt)
/// but the soft hyphen, which is a dash; and those that stand for something else than text (U+FFF9 to U+FFFC), which
/// copying and dictation leave behind. Not U+FFFD: it stands for a character that was lost.
const INVISIBLE: &str = "\u{34f}\u{34f}\u{61c}\u{61c}\u{115f}\u{1160}\u{17b4}\u{17b5}\u{180b}\u{180f}\u{200b}\u{200f}\
    \u{202a}\u{202e}\u{2060}\u{206f}\u{3164}\u{3164}\u{fe00}\u{fe0f}\u{feff}\u{feff}\u{ffa0}\u{ffa0}\u{fff0}\u{fffc}\
    \u{1bca0}\u{1bca3}\u{1d173}\u{1d17a}\u{e0000}\u{e0fff}";

/// From where to where quotation marks go, and what is typed in their place.
const QUOTES: &str = "\"\"''``\u{ab}\u{ab}\u{b4}\u{b4}\u{bb}\u{bb}\u{2018}\u{201f}\u{2032}\u{2036}\u{2039}\u{203a}\
    \u{300c}\u{300f}\u{301d}\u{301f}\u{ff02}\u{ff02}\u{ff07}\u{ff07}\u{ff62}\u{ff63}";

/// Says what a character is to a lenient reader.
pub(crate) fn class(c: char) -> Class {
    match c {
        '0'..='9' | 'A'..='Z' => Class::Id(c as u8, Folded::NONE),
        'a'..='z' => Class::Id(c.to_ascii_uppercase() as u8, Folded::NONE.with(Fold::Case)),
        ' ' | '\t'..='\r' | '\u{2}'..='\u{4}' | '\u{1c}'..='\u{1f}' => Class::Separator(Fold::Spaces),
        '-' | '_' => Class::Separator(Fold::Dashes),
        '\0'..='\x7f' => Class::Other,
        '\u{ff01}'..='\u{ff5e}' if c != '\u{ff0d}' && c != '\u{ff3f}' => {
            // The full-width block repeats ASCII 0x21 to 0x7e at a fixed distance.
            match u8::try_from(u32::from(c) - 0xfee0).map(|byte| class(char::from(byte))) {
                Ok(Class::Id(byte, folded)) => Class::Id(byte, folded.with(Fold::FullWidth)),
                _ => Class::Other,
            }
        }
        // Most letters there are: Latin, Greek, Cyrillic, Kana, Han, Hangul. No table has one of them.
        '\u{c0}'..='\u{2ff}'
        | '\u{370}'..='\u{530}'
        | '\u{3041}'..='\u{3096}'
        | '\u{30a1}'..='\u{30fa}'
        | '\u{3400}'..='\u{9fff}'
        | '\u{ac00}'..='\u{d7ff}' => Class::Other,
        // The braille pattern without dots is a space in all but name.
        _ if c.is_whitespace() || c == '\u{2800}' => Class::Separator(Fold::Spaces),
        _ if is_within(c, INVISIBLE) => Class::Separator(Fold::ZeroWidth),
        _ if is_within(c, DASHES) => Class::Separator(Fold::Dashes),
        _ => digit(c).map_or(Class::Other, |digit| Class::Id(digit, Folded::NONE.with(Fold::Digits))),
    }
}

/// Whether a character stands between those of an ID and means nothing.
pub fn is_separator(c: char) -> bool {
    matches!(class(c), Class::Separator(_))
}

/// Whether a character may stand around an ID and means nothing.
pub(crate) fn is_quote(c: char) -> bool {
    is_within(c, QUOTES)
}

/// The mark with which `rest` begins, if it does: `]`, a letter for the kind of code, and a modifier (ISO/IEC 15424), as
/// in `]Q1`. Scanners can be set to send it.
pub(crate) fn symbology(rest: &str) -> Option<&str> {
    let mark = rest.get(..3).filter(|mark| mark.starts_with(']'))?;
    let [_, kind, modifier] = *mark.as_bytes() else { return None };
    (kind.is_ascii_alphabetic() && modifier.is_ascii_alphanumeric()).then_some(mark)
}

/// The decimal digit that a character of another script is.
fn digit(c: char) -> Option<u8> {
    let value = |zero: char| u32::from(c).checked_sub(u32::from(zero)).filter(|value| *value < 10);
    ZEROS.chars().find_map(value).map(|value| b'0' + value as u8)
}

#[cfg(test)]
mod tests {
    extern crate alloc;
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
        for c in [' ', '\t', '\n', '\u{a0}', '\u{2009}', '\u{202f}', '\u{3000}', '\u{1d}', '\u{3}', '\u{2800}'] {
            assert_eq!(class(c), Class::Separator(Fold::Spaces), "{c:?}");
        }
        for c in [
            '\u{200b}',
            '\u{200e}',
            '\u{202e}',
            '\u{2060}',
            '\u{2069}',
            '\u{feff}',
            '\u{fffc}',
            '\u{3164}',
            '\u{e0043}',
            '\u{e0100}',
            '\u{fe0f}',
        ] {
            assert_eq!(class(c), Class::Separator(Fold::ZeroWidth), "{c:?}");
        }
        for c in ['/', '.', ':', ',', '号', 'é', 'А', '\0', '\u{fffd}', '\u{301}'] {
            assert_eq!(class(c), Class::Other, "{c:?}");
        }
    }

    #[test]
    fn tables_are_pairs_in_order() {
        for table in [DASHES, INVISIBLE, QUOTES] {
            assert!(table.chars().count() % 2 == 0 && table.chars().is_sorted());
        }
        assert!(ZEROS.chars().is_sorted());
        let tables = [DASHES, INVISIBLE].concat();
        for c in tables.chars().chain(ZEROS.chars()) {
            assert_ne!(class(c), Class::Other, "{c:?}");
        }
    }

    #[test]
    fn digits_of_every_script_are_digits() {
        for zero in ZEROS.chars() {
            for value in 0..10u8 {
                let c = char::from_u32(u32::from(zero) + u32::from(value)).expect("a digit");
                assert!(c.is_numeric() && !c.is_alphabetic(), "{c:?}");
                assert_eq!(class(c), Class::Id(b'0' + value, Folded::NONE.with(Fold::Digits)), "{c:?}");
            }
        }
        for c in ['²', '①', '½', '四', 'Ⅳ', '𝟒', '\u{19da}'] {
            assert_eq!(class(c), Class::Other, "{c:?}");
        }
    }

    #[test]
    fn a_mark_is_three_characters() {
        for (text, mark) in [("]Q1CN", Some("]Q1")), ("]C0", Some("]C0")), ("]dA1", Some("]dA")), ("]Q", None)] {
            assert_eq!(symbology(text), mark);
        }
        for text in ["[Q1CN", "]11CN", "]Q-1", "]Qé", "", "]"] {
            assert_eq!(symbology(text), None, "{text}");
        }
    }

    #[test]
    fn letters_that_upper_case_to_ascii_are_not_folded() {
        for c in ['ı', 'ſ', '\u{212a}', 'ß'] {
            assert_eq!(class(c), Class::Other, "{c:?}");
        }
    }
}
