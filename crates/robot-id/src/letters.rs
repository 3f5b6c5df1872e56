//! Letters beyond ASCII, by block and not one by one: the standard library's tables of properties would
//! make a page's wasm several kilobytes larger, for questions that need no answer so exact.

/// From where to where the letters go that have cases, and what is written among them: Latin, Greek,
/// Cyrillic, Armenian, Georgian, Cherokee, phonetic letters and letters in circles, squares and small;
/// then the same outside the Basic Multilingual Plane. Signs like \u{d7}, \u{2116} and \u{2122} are not in it.
const CASED: &str = "\u{aa}\u{aa}\u{b5}\u{b5}\u{ba}\u{ba}\u{c0}\u{d6}\u{d8}\u{f6}\u{f8}\u{2c1}\u{2e0}\u{2e4}\
    \u{345}\u{345}\u{370}\u{373}\u{376}\u{37d}\u{37f}\u{383}\u{386}\u{386}\u{388}\u{481}\u{48a}\u{556}\
    \u{560}\u{588}\u{10a0}\u{10ff}\u{13a0}\u{13fd}\u{1c80}\u{1cbf}\u{1d00}\u{1dbf}\u{1e00}\u{1fbc}\u{1fbe}\u{1fbe}\
    \u{1fc2}\u{1fcc}\u{1fd0}\u{1fdb}\u{1fe0}\u{1fec}\u{1ff2}\u{1ffc}\u{2071}\u{2071}\u{207f}\u{207f}\u{2090}\u{209c}\
    \u{2102}\u{2102}\u{2107}\u{2107}\u{210a}\u{2113}\u{2115}\u{2115}\u{2119}\u{211d}\u{2124}\u{2124}\u{2126}\u{2126}\
    \u{2128}\u{2128}\u{212a}\u{212d}\u{212f}\u{2139}\u{213c}\u{213f}\u{2145}\u{2149}\u{214e}\u{214e}\u{2160}\u{2184}\
    \u{24b6}\u{24e9}\u{2c00}\u{2ce4}\u{2ceb}\u{2cee}\u{2cf2}\u{2cf3}\u{2d00}\u{2d2d}\u{a640}\u{a66d}\u{a680}\u{a69d}\
    \u{a722}\u{a7fa}\u{ab30}\u{abbf}\u{fb00}\u{fb17}\u{ff21}\u{ff3a}\u{ff41}\u{ff5a}\
    \u{10400}\u{1044f}\u{104b0}\u{104fb}\u{10570}\u{105bc}\u{10780}\u{107ba}\u{10c80}\u{10cb2}\u{10cc0}\u{10cf2}\
    \u{10d50}\u{10d85}\u{118a0}\u{118df}\u{16e40}\u{16e7f}\u{16ea0}\u{16ed3}\u{1d400}\u{1d7cb}\u{1df00}\u{1df2a}\
    \u{1e030}\u{1e06d}\u{1e900}\u{1e943}\u{1f130}\u{1f149}\u{1f150}\u{1f169}\u{1f170}\u{1f189}";

/// From where to where signs go beyond ASCII: punctuation, currencies, arrows, symbols, pictures.
const SIGNS: &str = "\u{80}\u{a9}\u{ab}\u{b4}\u{b6}\u{b9}\u{bb}\u{bf}\u{d7}\u{d7}\u{f7}\u{f7}\
    \u{2000}\u{2070}\u{2080}\u{208f}\u{20a0}\u{20ff}\u{2190}\u{24b5}\u{2500}\u{2bff}\u{2e00}\u{2e2e}\u{2e30}\u{2e7f}\u{3000}\u{3004}\
    \u{3008}\u{3020}\u{3030}\u{3030}\u{303d}\u{303f}\u{e000}\u{f8ff}\u{fe10}\u{fe6f}\u{feff}\u{ff20}\u{ff3b}\u{ff40}\
    \u{ff5b}\u{ff65}\u{ffe0}\u{ffff}\u{1f000}\u{1f12f}\u{1f18a}\u{1faff}";

/// Whether a character beyond ASCII is a letter of a script that has cases.
pub(crate) fn is_cased(c: char) -> bool {
    !c.is_ascii() && is_within(c, CASED)
}

/// Whether a character may stand in a word: a letter, or beyond ASCII anything but a sign.
pub(crate) fn is_letter(c: char) -> bool {
    c.is_ascii_alphabetic() || !c.is_ascii() && !is_within(c, SIGNS)
}

/// Whether a character is in one of the ranges of a table, which stand in order.
pub(crate) fn is_within(c: char, ranges: &str) -> bool {
    pairs(ranges).take_while(|(first, _)| *first <= c).any(|(_, last)| c <= last)
}

/// The characters of a table, two by two.
pub(crate) fn pairs(table: &str) -> impl Iterator<Item = (char, char)> {
    let mut characters = table.chars();
    core::iter::from_fn(move || Some((characters.next()?, characters.next()?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_pairs_in_order() {
        for table in [CASED, SIGNS] {
            assert!(table.chars().count() % 2 == 0 && table.chars().is_sorted());
        }
    }

    #[test]
    fn what_has_cases_is_cased_and_little_else() {
        let beyond_ascii = || '\u{80}'..=char::MAX;
        for c in beyond_ascii().filter(|c| c.to_lowercase().ne([*c]) || c.to_uppercase().ne([*c])) {
            assert!(is_cased(c), "{c:?}");
        }
        let cased = |c: &char| c.is_lowercase() || c.is_uppercase();
        let more = beyond_ascii().filter(|c| is_cased(*c) && c.is_alphabetic() && !cased(c)).count();
        assert!(more < 100, "{more}");
        for c in ['×', '÷', '№', '™', '℃', '号', 'の', '한', 'ש', 'ع', '–', '\u{301}'] {
            assert!(!is_cased(c), "{c:?}");
        }
    }

    #[test]
    fn what_is_alphabetic_is_a_letter() {
        for c in ('\0'..=char::MAX).filter(|c| c.is_alphabetic()) {
            assert!(is_letter(c), "{c:?}");
        }
        for c in ['1', '-', ' ', '×', '“', '…', '€', '→', '✓', '。', '「', '，', '！', '🤖'] {
            assert!(!is_letter(c), "{c:?}");
        }
    }
}
