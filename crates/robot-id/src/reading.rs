//! The lenient reader: takes characters with their positions, folds them, stops at a fault.

use crate::error::{ParseError, ParseErrorKind};
use crate::fold::{self, Class, is_quote, is_separator, symbology};
use crate::folded::{Fold, Folded};
use crate::id::{LEN, RobotId, ascii};
use crate::recognise::Recognised;
use crate::segment::{self, DIGIT};

/// What has been read so far. Up to the first fault every character is a good one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Reading {
    bytes: [u8; LEN],
    len: usize,
    /// Just past the last ID character.
    end: usize,
    folded: Folded,
    fault: Option<ParseError>,
}

impl Reading {
    pub(crate) const EMPTY: Reading = Reading { bytes: [0; LEN], len: 0, end: 0, folded: Folded::NONE, fault: None };

    /// The reading of an ID that is known.
    pub(crate) fn of(id: &RobotId) -> Reading {
        Reading { bytes: *id.as_bytes(), len: LEN, end: LEN, ..Reading::EMPTY }
    }

    /// Reads a text that should be an ID and nothing else; its first character is at `position`. Around the ID may
    /// stand quotation marks, and before it a scanner's mark.
    pub(crate) fn whole(text: &str, position: usize) -> Reading {
        let mut reading = Reading::EMPTY;
        let end = text.trim_end_matches(|c| is_quote(c) || is_separator(c)).len();
        // Characters of the mark that are still to be passed.
        let mut marked = 0usize;
        for (index, (byte, c)) in text.char_indices().enumerate() {
            if reading.len == 0 && symbology(text.get(byte..).unwrap_or_default()).is_some() {
                marked = 3;
            }
            if marked > 0 || (reading.len == 0 || byte >= end) && is_quote(c) {
                marked = marked.saturating_sub(1);
                reading = reading.with(Fold::TextAround);
            } else if !reading.push(position + index, c) {
                break;
            }
        }
        reading
    }

    /// Takes one more character; says whether it makes sense to go on. After the 29th, further
    /// ID characters are counted, so that the error can say how many there are.
    pub(crate) fn push(&mut self, position: usize, c: char) -> bool {
        match fold::class(c) {
            Class::Separator(fold) => {
                self.folded = self.folded.with(fold);
                true
            }
            Class::Id(byte, folded) if self.len < LEN => {
                if let Some(kind) = segment::refusal(self.bytes(), byte, c) {
                    return self.fail(kind, position);
                }
                self.bytes[self.len] = byte;
                self.len += 1;
                self.end = position + 1;
                self.folded = self.folded.union(folded);
                true
            }
            Class::Id(..) => {
                let (found, first) = match self.fault.map(|fault| (fault.kind(), fault.position())) {
                    Some((ParseErrorKind::TooLong { found }, first)) => (found + 1, first),
                    _ => (LEN + 1, position),
                };
                self.fault = Some(ParseError::new(ParseErrorKind::TooLong { found }, first));
                true
            }
            Class::Other => self.fail(ParseErrorKind::UnexpectedCharacter { found: c }, position),
        }
    }

    fn fail(&mut self, kind: ParseErrorKind, position: usize) -> bool {
        let error = ParseError::new(kind, position).at(self.len);
        self.fault = self.fault.or(Some(error));
        false
    }

    /// Marks the escaped form of the character just pushed: the ID ends where the escape ends.
    pub(crate) fn end_at(&mut self, position: usize) {
        self.end = self.end.max(position);
    }

    /// The ID characters before the first fault, canonical.
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.bytes[..self.len]
    }

    /// The same, as text.
    pub(crate) fn as_str(&self) -> &str {
        ascii(self.bytes())
    }

    pub(crate) fn folded(&self) -> Folded {
        self.folded
    }

    /// The first thing that no further character can mend.
    pub(crate) fn fault(&self) -> Option<ParseError> {
        self.fault
    }

    /// Adds something that was set aside around what was read.
    pub(crate) fn with(mut self, fold: Fold) -> Reading {
        self.folded = self.folded.with(fold);
        self
    }

    /// Whether a digit has been read: required of what is found amid other text.
    pub(crate) fn has_digit(&self) -> bool {
        self.bytes().iter().any(|byte| segment::class(*byte) == DIGIT)
    }

    /// The ID, if exactly 29 characters were read without a fault.
    pub(crate) fn finish(&self) -> Result<Recognised, ParseError> {
        if let Some(fault) = self.fault {
            return Err(fault);
        }
        match self.len {
            LEN => Ok(Recognised { id: RobotId::from_checked(self.bytes), folded: self.folded }),
            0 => Err(ParseError::new(ParseErrorKind::Empty, 0)),
            found => Err(ParseError::new(ParseErrorKind::TooShort { found }, self.end).at(found)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stops_at_the_first_fault_and_keeps_what_came_before() {
        let reading = Reading::whole("cn 01!42", 10);
        assert_eq!(reading.as_str(), "CN01");
        let fault = reading.fault().expect("the exclamation mark");
        assert_eq!((fault.position(), fault.id_index()), (15, Some(4)));
    }

    #[test]
    fn what_stands_around_an_id_is_passed_over_and_nothing_else() {
        for text in ["“CN01”", "'cn 01' \n", "]Q1CN01", " ]C1\u{1d}CN01", "]Q1\"CN01", "«\u{a0}CN01\u{a0}»"] {
            let reading = Reading::whole(text, 0);
            assert_eq!((reading.as_str(), reading.fault()), ("CN01", None), "{text}");
            assert!(reading.folded().text_around(), "{text}");
        }
        for (text, at) in [("CN'01", 2), ("CN]Q101", 2), ("]", 0), ("]Q", 0), ("“CN”01", 3)] {
            assert_eq!(Reading::whole(text, 0).fault().map(|fault| fault.position()), Some(at), "{text}");
        }
    }

    #[test]
    fn counts_what_is_too_many() {
        let reading = Reading::whole("CN0142G1A2032026A0314B0000417 - 9 8!", 0);
        let fault = reading.fault().expect("two too many");
        assert_eq!(fault.kind(), ParseErrorKind::TooLong { found: 31 });
        assert_eq!((fault.position(), fault.id_index()), (32, None));
    }
}
