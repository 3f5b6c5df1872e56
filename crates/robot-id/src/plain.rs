//! The quick reading of a link's ID, for a page that has to show its verdict before it has loaded everything.

use crate::error::{ParseError, ParseErrorKind};
use crate::id::{LEN, RobotId};
use crate::segment;

/// The longest text that is read here. What is longer may be told another fault by [`recognise`](crate::recognise()).
const LIMIT: usize = 32;

/// Reads a text as [`recognise`](crate::recognise()) does, where that is simple: letters and digits of ASCII in any letter
/// case, up to 32 characters, and between them spaces, hyphens and underscores. None for anything else, and for a text
/// with separators that is no ID: what that is, only `recognise` can tell. It takes a tenth of its code.
pub fn recognise_plain(text: &str) -> Option<Result<RobotId, ParseError>> {
    let mut bytes = [0; LEN];
    let (mut len, mut separated, mut fault) = (0, false, None);
    for byte in text.bytes() {
        match byte {
            b' ' | b'-' | b'_' => separated = true,
            _ if byte.is_ascii_alphanumeric() => {
                if let Some(slot) = bytes.get_mut(len) {
                    *slot = byte.to_ascii_uppercase();
                    let (place, found) = (*slot, char::from(byte));
                    let refusal = segment::refusal(bytes.get(..len).unwrap_or_default(), place, found);
                    fault = fault.or(refusal.map(|kind| ParseError::new(kind, len).at(len)));
                }
                len += 1;
            }
            _ => return None,
        }
    }
    let error = match fault {
        Some(fault) => fault,
        None if len == LEN => return Some(Ok(RobotId::from_checked(bytes))),
        None if len < LEN => ParseError::new(ParseErrorKind::TooShort { found: len }, len).at(len),
        None => ParseError::new(ParseErrorKind::TooLong { found: len }, LEN),
    };
    (!separated && (1..=LIMIT).contains(&len)).then_some(Err(error))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::recognise;

    const ID: &str = "CN0142G1A2032026A0314B0000417";

    #[test]
    fn it_reads_as_the_full_reader_does_or_not_at_all() {
        for text in [
            ID,
            "cn0142g1a2032026a0314b0000417",
            "cn 0142-g1a203_2026a0314b0000417 ",
            "CN0142",
            "c",
            "C10142G1A2032026A0314B0000417",
            "1N",
            "CN0142G1A2032026A0314B00004170",
            "CN0142G1A2032026A0314B0000417ABC",
            "hello",
        ] {
            let plain = recognise_plain(text).expect("plain");
            assert_eq!(plain, recognise(text).map(|found| found.id), "{text}");
        }
        for text in [
            "",
            "-",
            "CN 0142",
            "a sentence with a 7 in it here",
            "CN0142G1A2032026A0314B0000417ABCD",
            "CN0142G1A2032026A0314B000041é",
            "ID:CN0142G1A2032026A0314B0000417",
            "CN0142G1A2032026A0314B0000417)",
        ] {
            assert_eq!(recognise_plain(text), None, "{text}");
        }
    }
}
