//! Strict parsing: the canonical form and nothing else.

use core::str::FromStr;

use crate::INPUT_LIMIT;
use crate::error::{ParseError, ParseErrorKind};
use crate::id::{LEN, RobotId};
use crate::{lookalike, segment};

impl FromStr for RobotId {
    type Err = ParseError;

    /// Parses the canonical form: exactly 29 of `0-9A-Z`, the national code two letters or two
    /// digits. Nothing is folded or trimmed.
    ///
    /// # Errors
    ///
    /// The leftmost fault. Too short is reported only if every character before the end is right;
    /// whatever stands in the 30th place makes the text too long.
    fn from_str(text: &str) -> Result<RobotId, ParseError> {
        canonical(text).ok_or_else(|| explain(text))
    }
}

/// The quick look: an ID or not.
#[inline]
pub(crate) fn canonical(text: &str) -> Option<RobotId> {
    let bytes = <&[u8; LEN]>::try_from(text.as_bytes()).ok()?;
    segment::is_well_formed(bytes).then(|| RobotId::from_checked(*bytes))
}

/// The second, slower look, which finds what is wrong.
#[cold]
fn explain(text: &str) -> ParseError {
    if let Err(error) = bounded(text) {
        return error;
    }
    let mut read = [0; LEN];
    for (position, found) in text.chars().enumerate() {
        if position == LEN {
            let found = count(text);
            return ParseError::new(ParseErrorKind::TooLong { found }, position);
        }
        let byte = u8::try_from(found).unwrap_or(u8::MAX);
        let refusal = match byte.is_ascii_alphanumeric() {
            true => segment::refusal(read.get(..position).unwrap_or_default(), byte, found),
            false => Some(lookalike::foreign(found)),
        };
        if let Some(kind) = refusal {
            return ParseError::new(kind, position).at(position);
        }
        read[position] = byte;
    }
    match count(text) {
        0 => ParseError::new(ParseErrorKind::Empty, 0),
        found => ParseError::new(ParseErrorKind::TooShort { found }, found).at(found),
    }
}

/// Refuses a text that is longer than is looked at, without counting to its end.
pub(crate) fn bounded(text: &str) -> Result<(), ParseError> {
    if text.len() <= INPUT_LIMIT || beginnings(text).nth(INPUT_LIMIT).is_none() {
        return Ok(());
    }
    let limit = INPUT_LIMIT;
    Err(ParseError::new(ParseErrorKind::InputTooLarge { limit }, limit))
}

/// How many characters a text has. (`Chars` counts faster, with ten times as much code.)
pub(crate) fn count(text: &str) -> usize {
    beginnings(text).map(|_| 1).sum()
}

/// The first byte of each character.
fn beginnings(text: &str) -> impl Iterator<Item = u8> {
    text.bytes().filter(|byte| byte & 0xc0 != 0x80)
}

#[cfg(test)]
mod tests {
    extern crate alloc;
    use alloc::string::String;

    use super::*;

    const ID: &str = "CN0142G1A2032026A0314B0000417";

    fn error(text: &str) -> (ParseErrorKind, usize, Option<usize>) {
        let error = text.parse::<RobotId>().expect_err("not canonical");
        (error.kind(), error.position(), error.id_index())
    }

    #[test]
    fn every_shorter_and_longer_length_is_refused() {
        assert_eq!(error(""), (ParseErrorKind::Empty, 0, None));
        for found in 1..LEN {
            let kind = ParseErrorKind::TooShort { found };
            assert_eq!(error(&ID[..found]), (kind, found, Some(found)));
        }
        let long = String::from(ID) + "\u{44f}9";
        let kind = ParseErrorKind::TooLong { found: 31 };
        assert_eq!(error(&long), (kind, 29, None));
    }

    #[test]
    fn the_leftmost_fault_is_reported() {
        let kind = ParseErrorKind::NationalMixed { first: 'C', second: '0' };
        assert_eq!(error("C0!"), (kind, 1, Some(1)));
        // 29 bytes, but fewer characters: the byte path must not be fooled.
        let found = '号';
        let kind = ParseErrorKind::UnexpectedCharacter { found };
        assert_eq!(error("CN0142号A2032026A0314B0000417"), (kind, 6, Some(6)));
    }

    #[test]
    fn length_is_bounded_in_characters_not_bytes() {
        let fits = "号".repeat(INPUT_LIMIT);
        assert!(bounded(&fits).is_ok());
        let limit = INPUT_LIMIT;
        assert_eq!(error(&(fits + "x")), (ParseErrorKind::InputTooLarge { limit }, limit, None));
    }
}
