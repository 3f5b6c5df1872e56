//! Links: where in one the ID begins, and reading it through percent-encoding (RFC 3986, 2.1).

use crate::fold::{self, Class};
use crate::reading::Reading;
use crate::search::Cursor;
use crate::{letters, lookalike};

/// The marker with which `rest` begins, if it does: after `/r/`, which may be
/// percent-encoded, and after `id=` in a query or a fragment, comes the ID. Case does not matter.
pub(crate) fn marker(rest: &str) -> Option<&str> {
    const MARKERS: [&str; 6] = ["/r/", "%2Fr%2F", "?id=", "&id=", "#id=", ";id="];
    MARKERS.iter().find_map(|marker| rest.get(..marker.len()).filter(|start| start.eq_ignore_ascii_case(marker)))
}

/// Reads the ID that begins at `cursor`, up to the end of the path segment or parameter; says also
/// where reading ended. Once 29 characters are read, anything that is not a letter or digit ends
/// it as well.
pub(crate) fn read(text: &str, mut cursor: Cursor) -> (Reading, Cursor) {
    let mut reading = Reading::EMPTY;
    while let Some((c, len)) = decode(cursor.rest(text)) {
        let escaped = matches!(text.as_bytes().get(cursor.byte), Some(b'%' | b'+'));
        if is_delimiter(c) || c.is_whitespace() && !escaped {
            break;
        }
        let complete = reading.bytes().len() == crate::RobotId::LEN;
        if complete && fold::class(c) == Class::Other && !is_glued(c) {
            break;
        }
        let before = reading.bytes().len();
        let go_on = reading.push(cursor.position, c);
        cursor = cursor.after(cursor.until(Cursor { byte: cursor.byte + len, ..cursor }, text));
        if reading.bytes().len() > before {
            reading.end_at(cursor.position);
        }
        if !go_on {
            break;
        }
    }
    (reading, cursor)
}

/// Where the link ends that an ID was found in: what follows in it (a session, a campaign) is not
/// searched for further IDs.
pub(crate) fn skip(text: &str, cursor: Cursor) -> Cursor {
    let ends =
        |byte: &u8| !byte.is_ascii() || byte.is_ascii_whitespace() || *byte == 0x0b || is_excluded(char::from(*byte));
    let length = cursor.rest(text).bytes().take_while(|byte| !ends(byte)).count();
    // What was passed is ASCII: as many characters as bytes.
    Cursor { byte: cursor.byte + length, position: cursor.position + length }
}

/// Whether a character next to an ID would belong to the same word: a look-alike, a letter of a
/// script that has cases, or a combining mark. Letters without case (Han, Kana) are written right
/// beside an ID and are none of it.
#[must_use]
pub fn is_glued(c: char) -> bool {
    lookalike::of(c).is_some() || letters::is_cased(c) || matches!(c, '\u{300}'..='\u{36f}')
}

/// Ends a path segment or a parameter, or cannot stand in a link at all.
fn is_delimiter(c: char) -> bool {
    matches!(c, '/' | '?' | '&' | '#') || is_excluded(c)
}

/// Cannot stand in a link.
fn is_excluded(c: char) -> bool {
    matches!(c, '"' | '\'' | '<' | '>' | '(' | ')' | '[' | ']' | '{' | '}' | '|' | '\\' | '`' | ',' | ';')
}

/// Whether there is a link in a text.
pub(crate) fn is_in(text: &str) -> bool {
    text.as_bytes().windows(3).any(|bytes| bytes == b"://")
}

/// The next character of a link, and how many bytes it takes: a `%XX` sequence is the character
/// that it encodes, a plus sign is a space. A broken sequence is the percent sign itself.
fn decode(rest: &str) -> Option<(char, usize)> {
    let first = rest.chars().next()?;
    match first {
        '+' => Some((' ', 1)),
        '%' => Some(escape(rest.as_bytes()).unwrap_or(('%', 1))),
        _ => Some((first, first.len_utf8())),
    }
}

/// One character in percent-encoded UTF-8, and how many bytes its escape takes.
fn escape(rest: &[u8]) -> Option<(char, usize)> {
    let mut utf8 = [0; 4];
    for (index, triplet) in rest.chunks_exact(3).take(4).enumerate() {
        let ([b'%', high, low], Some(slot)) = (triplet, utf8.get_mut(index)) else {
            break;
        };
        let hex = |digit: u8| char::from(digit).to_digit(16);
        *slot = (hex(*high)? * 16 + hex(*low)?) as u8;
        if let Ok(text) = core::str::from_utf8(&utf8[..=index]) {
            return Some((text.chars().next()?, 3 * (index + 1)));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markers_in_any_case() {
        assert_eq!(marker("/R/CN"), Some("/R/"));
        assert_eq!(marker("%2fR%2fCN"), Some("%2fR%2f"));
        assert_eq!(marker("?Id=CN"), Some("?Id="));
        assert_eq!(marker("/run/"), None);
        assert_eq!(marker("/号"), None);
    }

    #[test]
    fn escapes_decode_or_stay() {
        assert_eq!(decode("%2D1"), Some(('-', 3)));
        assert_eq!(decode("%e3%80%80"), Some(('\u{3000}', 9)));
        assert_eq!(decode("%F0%9D%90%80"), Some(('𝐀', 12)));
        for broken in ["%", "%2", "%zz", "%E3%80", "%FF%FF%FF%FF", "%E3-80"] {
            assert_eq!(decode(broken), Some(('%', 1)), "{broken}");
        }
        assert_eq!(decode("%é"), Some(('%', 1)));
        assert_eq!(decode(""), None);
    }
}
