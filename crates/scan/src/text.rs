//! In which encoding the bytes of a code are text.
//!
//! The standard says ISO 8859-1 where a code declares nothing, and hardly anybody keeps to that: text is UTF-8, and where
//! it is not, what the maker of the code had: GBK in China, Shift JIS in Japan (which codes have a mode of their own for).
//! So the bytes decide. They are decoded in JavaScript, since every browser has the tables.

/// An encoding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, and with it ASCII.
    Utf8,
    /// UTF-16, by its byte-order mark.
    Utf16Be,
    /// UTF-16, by its byte-order mark.
    Utf16Le,
    /// GBK, and GB 18030 as far as it goes beyond.
    Gbk,
    /// Shift JIS, as Windows has it.
    ShiftJis,
    /// Windows-1252, which is ISO 8859-1 but for control characters.
    Latin,
}

impl Encoding {
    /// What the Encoding Standard calls it.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Utf16Be => "utf-16be",
            Self::Utf16Le => "utf-16le",
            Self::Gbk => "gb18030",
            Self::ShiftJis => "shift_jis",
            Self::Latin => "windows-1252",
        }
    }

    /// The encoding that bytes are most likely in.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        if str::from_utf8(bytes).is_ok() {
            return Self::Utf8;
        }
        match bytes {
            [0xfe, 0xff, ..] => return Self::Utf16Be,
            [0xff, 0xfe, ..] => return Self::Utf16Le,
            _ => {}
        }
        let (gbk, shift_jis) = (likelihood(bytes, gbk), likelihood(bytes, shift_jis));
        // Letters with accents come out as rare characters, if at all.
        if gbk.max(shift_jis) < LEAST {
            Self::Latin
        } else if shift_jis > gbk {
            Self::ShiftJis
        } else {
            Self::Gbk
        }
    }
}

/// How likely an encoding must be, in hundredths.
const LEAST: i32 = 60;
/// Characters of an ID.
const ID: usize = 29;

/// A character at the start of bytes: its length, and how common it is, in hundredths.
type Character = (usize, i32);

/// The mean of how common the characters beyond ASCII are; 0 if the bytes are not of this encoding.
fn likelihood(bytes: &[u8], read: impl Fn(&[u8]) -> Option<Character>) -> i32 {
    let (mut sum, mut count) = (0, 0);
    let mut at = 0;
    while let Some(first) = bytes.get(at) {
        if first.is_ascii() {
            at += 1;
            continue;
        }
        let Some((length, common)) = bytes.get(at..).and_then(&read) else { return 0 };
        let next = bytes.get(at + length..).unwrap_or_default();
        if bytes.get(at + length - 1).is_some_and(|last| eats(*last, next)) {
            return 0;
        }
        // One alone amidst small letters is a letter with an accent, or two.
        let before = at.checked_sub(1).and_then(|before| bytes.get(before));
        let alone = before.is_some_and(u8::is_ascii_lowercase) && next.first().is_none_or(u8::is_ascii);
        sum += if alone { 0 } else { common };
        count += 1;
        at += length;
    }
    if count == 0 { 0 } else { sum / count }
}

/// Whether a character that ends with this byte eats the beginning of an ID or a link.
fn eats(last: u8, next: &[u8]) -> bool {
    let run = next.iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
    last.is_ascii_alphanumeric() && run == ID - 1
        || last.eq_ignore_ascii_case(&b'h') && next.get(..3).is_some_and(|next| next.eq_ignore_ascii_case(b"ttp"))
}

fn gbk(bytes: &[u8]) -> Option<Character> {
    Some(match bytes {
        // Punctuation and full-width forms, kana, the 3,755 most common characters, the 3,008 next.
        [0xa1 | 0xa3, 0xa1..=0xfe, ..] => (2, 100),
        [0xa2 | 0xa4..=0xa9, 0xa1..=0xfe, ..] => (2, 40),
        [0xb0..=0xd7, 0xa1..=0xfe, ..] => (2, 100),
        [0xd8..=0xf7, 0xa1..=0xfe, ..] => (2, 40),
        // Nobody's.
        [0xaa..=0xaf | 0xf8..=0xfe, 0xa1..=0xfe, ..] => return None,
        [0x81..=0xfe, 0x40..=0x7e | 0x80..=0xfe, ..] => (2, 10),
        [0x81..=0xfe, 0x30..=0x39, 0x81..=0xfe, 0x30..=0x39, ..] => (4, 10),
        _ => return None,
    })
}

fn shift_jis(bytes: &[u8]) -> Option<Character> {
    Some(match bytes {
        // Punctuation, full-width forms and kana, then the 2,965 most common characters, the others.
        [0x81, 0x40..=0x7e | 0x80..=0xac, ..] => (2, 100),
        [0x82, 0x4f..=0x58 | 0x60..=0x79 | 0x81..=0x9a | 0x9f..=0xf1, ..] => (2, 100),
        [0x83, 0x40..=0x7e | 0x80..=0x96, ..] => (2, 100),
        [0x88, 0x9f..=0xfc, ..] | [0x89..=0x97, 0x40..=0x7e | 0x80..=0xfc, ..] | [0x98, 0x40..=0x72, ..] => (2, 100),
        [0x81 | 0x83 | 0x84 | 0x87 | 0x98..=0x9f | 0xe0..=0xea | 0xed | 0xee, 0x40..=0x7e | 0x80..=0xfc, ..] => (2, 10),
        // Half-width katakana, for which two common characters of GBK pass just as well.
        [0xa1..=0xdf, ..] => (1, 70),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::Encoding::{self, Gbk, Latin, ShiftJis, Utf8, Utf16Be, Utf16Le};

    const ID: &[u8] = b"CN0142G1A2032026A0314B0000417";

    #[test]
    fn text_is_of_the_encoding_that_its_bytes_are_most_likely_in() {
        for (bytes, encoding, what) in [
            (&b"plain"[..], Utf8, "ASCII"),
            ("机器人 robot".as_bytes(), Utf8, "UTF-8"),
            (b"\xbb\xfa\xc6\xf7\xc8\xcb", Gbk, "机器人"),
            (b"\xc4\xe3\xba\xc3\xa3\xac\xca\xc0\xbd\xe7", Gbk, "你好，世界"),
            (b"A\xd0\xcd", Gbk, "A型"),
            (b"\xb1\xe0\xba\xc5\xa3\xba", Gbk, "编号："),
            (b"\x83\x8d\x83\x7b\x83\x62\x83\x67", ShiftJis, "ロボット"),
            (b"\x90\xbb\x91\xa2\x94\xd4\x8d\x86", ShiftJis, "製造番号"),
            (b"\x93\x8c\x8b\x9e\x93s", ShiftJis, "東京都"),
            (b"\x82\xb1\x82\xf1\x82\xc9\x82\xbf\x82\xcd", ShiftJis, "こんにちは"),
            (b"\xdb\xce\xde\xaf\xc4", ShiftJis, "ﾛﾎﾞｯﾄ"),
            (b"Gr\xf6\xdfe", Latin, "Größe"),
            (b"M\xfcller", Latin, "Müller"),
            (b"caf\xe9", Latin, "café"),
            (b"\xc9l\xe8ve, ann\xe9e", Latin, "Élève, année"),
            (b"a\xe7\xe3o", Latin, "ação"),
            (b"\xfe\xff\x00a", Utf16Be, "a"),
            (b"\xff\xfea\x00", Utf16Le, "a"),
            (b"\xff\x00\xff", Latin, "no text at all"),
        ] {
            assert_eq!(Encoding::of(bytes), encoding, "{what}");
        }
    }

    #[test]
    fn an_id_beside_other_text_survives() {
        for (before, encoding) in [
            (&b"\xb1\xe0\xba\xc5"[..], Gbk),
            (b"\x94\xd4\x8d\x86", ShiftJis),
            // Both would take the C for the second half of a character.
            (b"\x94", Latin),
            (b"\xb1\xe0\xba\xc5\x95", Latin),
            // ﾃスト: the g belongs to the last character.
            (b"\xc3\x83\x58\x83g", ShiftJis),
        ] {
            let bytes = [before, ID].concat();
            assert_eq!(Encoding::of(&bytes), encoding, "{before:x?}");
        }
        assert_eq!(Encoding::of(b"\x83\x65\x83https://robots.example/"), Latin);
    }
}
