//! Lenient reading: what people type, paste and scan.

use crate::error::{ParseError, ParseErrorKind};
use crate::fold::{self, Class};
use crate::folded::{Fold, Folded};
use crate::id::RobotId;
use crate::keyboard::undone;
use crate::parse::{bounded, canonical, count};
use crate::reading::Reading;
use crate::{letters, link, lookalike, pieces, search};

/// An ID, and what was folded to read it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recognised {
    /// The ID, in canonical form as ever.
    pub id: RobotId,
    /// What was set aside; empty if the text was canonical.
    pub folded: Folded,
}

/// Reads the one ID in a text, folding what is unambiguous.
///
/// Folded are lower case, full-width letters and digits, decimal digits of other scripts, white space, hyphens and
/// dashes of every kind, underscores, middle dots, characters that are not drawn, and around the ID quotation marks and
/// the mark by which a scanner names the kind of code, as in `]Q1`. Never folded are O and 0, I and 1, and letters of
/// other scripts.
///
/// The rule, in this order; the first that gives an ID decides:
///
/// 1. **The whole text** is an ID, with separators anywhere.
/// 2. **A label**: the text has one colon or equals sign; before it stand only letters and
///    separators (and signs of abbreviations, as in `S/N`); after it an ID as in 1 that has a digit.
/// 3. **A search** for what stands alone in the text:
///    - in a link, after `/r/` or after `id=` in query or fragment, percent-encoding undone, up to
///      the end of that part (the host is not looked at);
///    - elsewhere 29 characters, at least one of them a digit, in one piece or in groups, where no letter of another
///      alphabet is attached, and the neighbours in the same cell are words (two letters or more, no digit; or one
///      letter beside a word) or IDs. Two spaces divide cells too, by which columns are aligned.
///      Groups are segments (2-4-6-17), or cells of a table with one segment each, or have the same length, 3 to 10,
///      but for the last one.
///
///    The same ID may occur any number of times; two that differ are refused.
/// 4. **Four labels**, each with one segment.
/// 5. **A keyboard**: 29 characters that a scanner typed through a keyboard of another layout, if all its digits have
///    become other characters.
///
/// # Errors
///
/// Text that could have been meant as an ID gets the exact fault: that of the link, of the label's
/// rest, of the whole text (up to 32 characters beside separators, or nothing but ID characters),
/// or of the longest token with 20 characters or more, in this order. Everything else is
/// [`ParseErrorKind::NoId`]. Positions are offsets in `text`.
pub fn recognise(text: &str) -> Result<Recognised, ParseError> {
    read(text).map_err(lookalike::named)
}

fn read(text: &str) -> Result<Recognised, ParseError> {
    let whole = match recognise_whole(text) {
        Ok(recognised) => return Ok(recognised),
        Err(error) if matches!(error.kind(), ParseErrorKind::Empty | ParseErrorKind::InputTooLarge { .. }) => {
            return Err(error);
        }
        Err(error) => error,
    };
    let label = label(text).map(|reading| (reading, reading.with(Fold::TextAround).finish()));
    if let Some((reading, Ok(recognised))) = label
        && reading.has_digit()
    {
        return Ok(recognised);
    }
    let findings = search::search(text);
    if let Some(outcome) = findings.outcome() {
        return outcome;
    }
    if let Some(recognised) = pieces::labelled(text).and_then(|reading| reading.finish().ok()).or_else(|| undone(text))
    {
        return Ok(recognised);
    }
    let label = label.and_then(|(reading, outcome)| outcome.err().filter(|_| reading.has_digit()));
    let whole = Some(whole).filter(|_| is_meant_as_id(text));
    Err(findings.link.or(label).or(whole).or(findings.token).unwrap_or(ParseError::new(ParseErrorKind::NoId, 0)))
}

/// Reads a text that is an ID and nothing else, folding as [`recognise`] does: the first of its rules alone.
/// For places that are made for an ID, such as an attribute of a page. It takes far less code.
///
/// # Errors
///
/// The leftmost fault. A look-alike is told as any other unexpected character.
pub fn recognise_whole(text: &str) -> Result<Recognised, ParseError> {
    if let Some(id) = canonical(text) {
        return Ok(Recognised { id, folded: Folded::default() });
    }
    bounded(text)?;
    Reading::whole(text, 0).finish()
}

/// Reads what stands after a label.
fn label(text: &str) -> Option<Reading> {
    let is_sign = |c: &char| matches!(c, ':' | '：' | '=' | '＝');
    let mut signs = text.char_indices().filter(|(_, c)| is_sign(c));
    let (at, sign) = signs.next()?;
    let (label, rest) = (text.get(..at)?, text.get(at + sign.len_utf8()..)?);
    let is_abbreviation = |c| matches!(c, '#' | '.' | '/' | '(' | ')' | '&' | '（' | '）' | '№' | '°' | 'º');
    let is_label = |c: char| letters::is_letter(c) || fold::is_separator(c) || fold::is_quote(c) || is_abbreviation(c);
    if signs.next().is_some() || !label.chars().all(is_label) || !label.chars().any(letters::is_letter) {
        return None;
    }
    Some(Reading::whole(rest, count(label) + 1))
}

/// Whether the text as a whole was probably meant as an ID, so that its fault says more than
/// "there is no ID". It is not a link. With a digit in it, it may have up to 32 characters, not
/// counting separators, or any number if all could stand in an ID. Without a digit, 12 characters,
/// or 32 if all could stand in an ID.
fn is_meant_as_id(text: &str) -> bool {
    let (mut count, mut others, mut digit) = (0, 0, false);
    for c in text.chars() {
        match fold::class(c) {
            Class::Separator(_) => {}
            Class::Id(byte, _) => {
                count += 1;
                digit |= byte.is_ascii_digit();
            }
            Class::Other => {
                count += 1;
                others += 1;
                digit |= lookalike::of(c).is_some_and(|(like, _)| like.is_ascii_digit());
            }
        }
    }
    let limit = match (digit, others) {
        (true, 0) => usize::MAX,
        (true, _) | (false, 0) => 32,
        (false, _) => 12,
    };
    count <= limit && !link::is_in(text)
}
