//! Why a text is not an ID, and where.

use core::fmt;

use crate::lookalike::Script;
use crate::segment::Segment;

/// Why a text is not an ID, and where.
///
/// Two places, which differ as soon as the text has a space in it: [`position`](Self::position)
/// is for the text as it was given, [`id_index`](Self::id_index) for the ID.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseError {
    kind: ParseErrorKind,
    position: usize,
    id_index: Option<u8>,
}

/// What is wrong. Callers may match on it without a catch-all arm.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParseErrorKind {
    /// Nothing, or nothing but separators. Position: 0.
    Empty,
    /// Fewer than 29 characters. Position: just past the last one.
    TooShort {
        /// How many there are.
        found: usize,
    },
    /// More than 29 characters. Position: the first that is too many.
    TooLong {
        /// How many there are, separators not counted.
        found: usize,
    },
    /// A character that cannot stand here. In strict parsing that includes lower case, full width
    /// and every separator. Position: that character.
    UnexpectedCharacter {
        /// The character as it was given.
        found: char,
    },
    /// A letter or digit of another script that looks like one of the ID's. Never folded: it may
    /// be there to deceive. Position: that character.
    LookAlike {
        /// The character as it was given.
        found: char,
        /// The ID character that it looks like, upper case.
        looks_like: char,
        /// The script that it comes from.
        script: Script,
    },
    /// The national code is a letter and a digit; it is two letters or two digits. Position: the
    /// second of them.
    NationalMixed {
        /// The first character, folded.
        first: char,
        /// The second character, folded.
        second: char,
    },
    /// A link or a text in which nothing looks like an ID. Position: 0.
    NoId,
    /// More than one ID, and they differ. Position: where the second one begins.
    SeveralIds {
        /// Where the first one begins: an offset like [`ParseError::position`].
        first_at: usize,
    },
    /// The text is longer than is looked at. Position: `limit`.
    InputTooLarge {
        /// How many characters are allowed: [`INPUT_LIMIT`](crate::INPUT_LIMIT).
        limit: usize,
    },
}

impl ParseError {
    pub(crate) const fn new(kind: ParseErrorKind, position: usize) -> ParseError {
        ParseError { kind, position, id_index: None }
    }

    /// With the place in the ID; an index past the last character is none.
    pub(crate) fn at(mut self, id_index: usize) -> ParseError {
        self.id_index = u8::try_from(id_index).ok().filter(|_| Segment::of(id_index).is_some());
        self
    }

    /// The same place, but another kind.
    pub(crate) fn of_kind(mut self, kind: ParseErrorKind) -> ParseError {
        self.kind = kind;
        self
    }

    /// What is wrong.
    pub const fn kind(&self) -> ParseErrorKind {
        self.kind
    }

    /// Where, in the text as it was given: an offset in Unicode scalar values (Rust `char`s, not
    /// bytes and not UTF-16 units), counted from 0. May equal the length of the text.
    pub const fn position(&self) -> usize {
        self.position
    }

    /// Where, in the ID: the index (0 to 28) of the character at fault or, when the text is too
    /// short, of the first that is missing. `None` where no place in the ID is at fault: nothing
    /// there, too long, no ID, several, too large, or something wrong after the 29th character.
    pub fn id_index(&self) -> Option<usize> {
        self.id_index.map(usize::from)
    }

    /// The segment in which [`id_index`](Self::id_index) stands.
    pub fn segment(&self) -> Option<Segment> {
        self.id_index().and_then(Segment::of)
    }
}

impl ParseErrorKind {
    /// A stable name, in snake case, such as `too_short`; for data, logs and message catalogues.
    pub const fn name(&self) -> &'static str {
        match self {
            ParseErrorKind::Empty => "empty",
            ParseErrorKind::TooShort { .. } => "too_short",
            ParseErrorKind::TooLong { .. } => "too_long",
            ParseErrorKind::UnexpectedCharacter { .. } => "unexpected_character",
            ParseErrorKind::LookAlike { .. } => "look_alike",
            ParseErrorKind::NationalMixed { .. } => "national_mixed",
            ParseErrorKind::NoId => "no_id",
            ParseErrorKind::SeveralIds { .. } => "several_ids",
            ParseErrorKind::InputTooLarge { .. } => "input_too_large",
        }
    }
}

impl fmt::Display for ParseErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ParseErrorKind::Empty => f.write_str("the text is empty"),
            ParseErrorKind::TooShort { found } => {
                write!(f, "too short: {found} of 29 characters")
            }
            ParseErrorKind::TooLong { found } => {
                write!(f, "too long: {found} characters, and an ID has 29")
            }
            ParseErrorKind::UnexpectedCharacter { found } => {
                write!(f, "the character {found:?} cannot stand here in an ID")
            }
            ParseErrorKind::LookAlike { found, looks_like, script } => {
                write!(f, "{found:?} (U+{:04X}) looks like {looks_like:?} but is {script}", u32::from(*found))
            }
            ParseErrorKind::NationalMixed { first, second } => {
                write!(f, "the national code is two letters or two digits, not {first:?} and {second:?}")
            }
            ParseErrorKind::NoId => f.write_str("there is no ID in the text"),
            ParseErrorKind::SeveralIds { .. } => f.write_str("there is more than one ID in the text"),
            ParseErrorKind::InputTooLarge { limit } => {
                write!(f, "the text is longer than {limit} characters")
            }
        }
    }
}

impl fmt::Display for ParseError {
    /// The kind in words, then the position where it says something.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.kind.fmt(f)?;
        match self.kind {
            ParseErrorKind::Empty | ParseErrorKind::NoId | ParseErrorKind::InputTooLarge { .. } => Ok(()),
            _ => write!(f, " (at offset {})", self.position),
        }
    }
}

impl core::error::Error for ParseError {}

#[cfg(test)]
mod tests {
    extern crate alloc;
    use alloc::string::ToString;

    use crate::RobotId;

    fn message(text: &str) -> alloc::string::String {
        let error = text.parse::<RobotId>().expect_err("not an ID");
        error.to_string()
    }

    #[test]
    fn messages_say_what_happened_and_where() {
        assert_eq!(message(""), "the text is empty");
        assert_eq!(message("CN0142"), "too short: 6 of 29 characters (at offset 6)");
        assert_eq!(message("CN01 42"), "the character ' ' cannot stand here in an ID (at offset 4)");
        assert_eq!(message("\u{421}N0142"), "'С' (U+0421) looks like 'C' but is Cyrillic (at offset 0)");
        assert_eq!(message("C1"), "the national code is two letters or two digits, not 'C' and '1' (at offset 1)");
    }
}
