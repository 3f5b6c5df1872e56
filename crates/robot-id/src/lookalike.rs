//! Letters and digits of other scripts that look like the ID's. They are refused by name, never
//! folded: a look-alike may be a slip of the keyboard layout, or a forged plate or link.

use core::fmt;

use crate::error::{ParseError, ParseErrorKind};
use crate::letters::pairs;

/// Where a look-alike comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Script {
    /// Armenian letters.
    Armenian,
    /// Cherokee letters.
    Cherokee,
    /// Cyrillic letters.
    Cyrillic,
    /// Greek letters.
    Greek,
    /// Han characters: the zero 〇.
    Han,
    /// Latin letters that are not A to Z: small capitals, dotless i, long s.
    Latin,
    /// Lisu (Fraser) letters.
    Lisu,
    /// Mathematical letters and digits, such as 𝐀 and 𝟎.
    Mathematical,
    /// Signs made of letters: Roman numerals such as Ⅴ, the kelvin sign.
    Symbol,
}

impl Script {
    /// A stable name, in lower case, such as `cyrillic`.
    pub const fn name(self) -> &'static str {
        match self {
            Script::Armenian => "armenian",
            Script::Cherokee => "cherokee",
            Script::Cyrillic => "cyrillic",
            Script::Greek => "greek",
            Script::Han => "han",
            Script::Latin => "latin",
            Script::Lisu => "lisu",
            Script::Mathematical => "mathematical",
            Script::Symbol => "symbol",
        }
    }
}

impl fmt::Display for Script {
    /// Completes the sentence "it is …".
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Script::Armenian => "Armenian",
            Script::Cherokee => "Cherokee",
            Script::Cyrillic => "Cyrillic",
            Script::Greek => "Greek",
            Script::Han => "a Han character",
            Script::Latin => "another Latin letter",
            Script::Lisu => "Lisu",
            Script::Mathematical => "a mathematical character",
            Script::Symbol => "a symbol",
        })
    }
}

/// A script's look-alikes, each followed by the ID character that it looks like. After the confusables
/// of Unicode Technical Standard 39, as far as they concern single characters in common fonts;
/// lower case looks like the capital that it would be folded to.
type Row = (Script, &'static str);

#[rustfmt::skip]
const TABLE: [Row; 9] = [
    (Script::Latin, "\
        \u{130}I\u{131}I\u{17f}S\u{261}G\u{262}G\u{269}I\u{26a}I\u{274}N\u{280}R\u{28f}Y\u{299}B\u{29c}H\
        \u{29f}L\u{1d00}A\u{1d04}C\u{1d05}D\u{1d07}E\u{1d0a}J\u{1d0b}K\u{1d0d}M\u{1d0f}O\u{1d18}P\
        \u{1d1b}T\u{1d1c}U\u{1d20}V\u{1d21}W\u{1d22}Z"),
    (Script::Greek, "\
        \u{37f}J\u{391}A\u{392}B\u{395}E\u{396}Z\u{397}H\u{399}I\u{39a}K\u{39c}M\u{39d}N\u{39f}O\u{3a1}P\
        \u{3a4}T\u{3a5}Y\u{3a7}X\u{3b1}A\u{3b2}B\u{3b3}Y\u{3b9}I\u{3ba}K\u{3bd}V\u{3bf}O\u{3c1}P\u{3c3}O\
        \u{3c4}T\u{3c5}U\u{3c7}X\u{3c9}W\u{3dc}F\u{3f2}C\u{3f3}J\u{3f9}C"),
    (Script::Cyrillic, "\
        \u{405}S\u{406}I\u{408}J\u{410}A\u{412}B\u{415}E\u{417}3\u{41a}K\u{41c}M\u{41d}H\u{41e}O\u{420}P\
        \u{421}C\u{422}T\u{423}Y\u{425}X\u{42c}B\u{430}A\u{431}6\u{432}B\u{433}R\u{435}E\u{437}3\u{43a}K\
        \u{43c}M\u{43d}H\u{43e}O\u{440}P\u{441}C\u{442}T\u{443}Y\u{445}X\u{44c}B\u{455}S\u{456}I\u{458}J\
        \u{474}V\u{475}V\u{4ae}Y\u{4af}Y\u{4ba}H\u{4bb}H\u{4c0}I\u{4cf}I\u{500}D\u{501}D\u{50c}G\u{51a}Q\
        \u{51b}Q\u{51c}W\u{51d}W"),
    (Script::Armenian, "\
        \u{53c}L\u{54d}U\u{54f}S\u{555}O\u{561}W\u{563}Q\u{566}Q\u{570}H\u{575}J\u{578}N\u{57d}U\u{581}G\
        \u{585}O"),
    (Script::Cherokee, "\
        \u{13a0}D\u{13a1}R\u{13a2}T\u{13a9}Y\u{13aa}A\u{13ab}J\u{13ac}E\u{13b3}W\u{13b7}M\u{13bb}H\
        \u{13bd}Y\u{13c0}G\u{13c2}H\u{13c3}Z\u{13ce}4\u{13cf}B\u{13d2}R\u{13d4}W\u{13d5}S\u{13d9}V\
        \u{13da}S\u{13de}L\u{13df}C\u{13e2}P\u{13e6}K\u{13e7}D\u{13ee}6\u{13f3}G\u{13f4}B"),
    (Script::Lisu, "\
        \u{a4d0}B\u{a4d1}P\u{a4d3}D\u{a4d4}T\u{a4d6}G\u{a4d7}K\u{a4d9}J\u{a4da}C\u{a4dc}Z\u{a4dd}F\
        \u{a4df}M\u{a4e0}N\u{a4e1}L\u{a4e2}S\u{a4e3}R\u{a4e6}V\u{a4e7}H\u{a4ea}W\u{a4eb}X\u{a4ec}Y\
        \u{a4ee}A\u{a4f0}E\u{a4f2}I\u{a4f3}O\u{a4f4}U"),
    (Script::Han, "\u{3007}0"),
    (Script::Symbol, "\
        \u{212a}K\u{2160}I\u{2164}V\u{2169}X\u{216c}L\u{216d}C\u{216e}D\u{216f}M\u{2170}I\u{2174}V\
        \u{2179}X\u{217c}L\u{217d}C\u{217e}D\u{217f}M"),
    (Script::Mathematical, "\
        \u{2102}C\u{210a}G\u{210b}H\u{210c}H\u{210d}H\u{210e}H\u{2110}I\u{2111}I\u{2112}L\u{2113}L\
        \u{2115}N\u{2119}P\u{211a}Q\u{211b}R\u{211c}R\u{211d}R\u{2124}Z\u{2128}Z\u{212c}B\u{212d}C\
        \u{212f}E\u{2130}E\u{2131}F\u{2133}M\u{2134}O\u{2139}I"),
];

/// The ID character that `c` looks like, and where `c` comes from.
pub(crate) fn of(c: char) -> Option<(char, Script)> {
    // Neither ASCII nor what most of a Chinese, Japanese or Korean text is made of.
    if c.is_ascii() || matches!(c, '\u{3008}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7ff}') {
        return None;
    }
    if let Some(looks_like) = mathematical(u32::from(c)) {
        return Some((looks_like, Script::Mathematical));
    }
    TABLE.iter().find_map(|(script, row)| {
        let (_, looks_like) = pairs(row).take_while(|(found, _)| *found <= c).find(|(found, _)| *found == c)?;
        Some((looks_like, *script))
    })
}

/// The Mathematical Alphanumeric Symbols: 13 alphabets of capitals and small letters from
/// U+1D400, 5 rows of digits from U+1D7CE (The Unicode Standard, 22.2).
fn mathematical(c: u32) -> Option<char> {
    let (first, index) = match c {
        0x1d400..0x1d6a4 => (b'A', (c - 0x1d400) % 26),
        0x1d7ce..0x1d800 => (b'0', (c - 0x1d7ce) % 10),
        _ => return None,
    };
    Some(char::from(first + index as u8))
}

/// Calls a look-alike by its name, where an error speaks of an unexpected character. It is not done on the way, so that a
/// program that needs no names is spared the table.
pub(crate) fn named(error: ParseError) -> ParseError {
    match error.kind() {
        ParseErrorKind::UnexpectedCharacter { found } => error.of_kind(foreign(found)),
        _ => error,
    }
}

/// The reason to refuse a character that is not one of the ID's.
pub(crate) fn foreign(found: char) -> ParseErrorKind {
    match of(found) {
        Some((looks_like, script)) => ParseErrorKind::LookAlike { found, looks_like, script },
        None => ParseErrorKind::UnexpectedCharacter { found },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fold::{Class, class};

    #[test]
    fn rows_are_sorted_and_name_id_characters() {
        for (script, row) in TABLE {
            assert!(pairs(row).is_sorted_by(|a, b| a.0 < b.0) && row.chars().count() % 2 == 0, "{script}");
            for (found, looks_like) in pairs(row) {
                assert_eq!(class(found), Class::Other, "{found}");
                assert!(looks_like.is_ascii_uppercase() || looks_like.is_ascii_digit());
                assert_eq!(of(found), Some((looks_like, script)));
            }
        }
    }

    #[test]
    fn mathematical_alphabets_are_computed() {
        assert_eq!(of('𝐀'), Some(('A', Script::Mathematical)));
        assert_eq!(of('𝐳'), Some(('Z', Script::Mathematical)));
        assert_eq!(of('𝚣'), Some(('Z', Script::Mathematical)));
        assert_eq!(of('𝟎'), Some(('0', Script::Mathematical)));
        assert_eq!(of('𝟿'), Some(('9', Script::Mathematical)));
        assert_eq!(of('Ж'), None);
    }
}
