//! A list as it was given, read as text.

use crate::encoding::{self, Choice, Decoded, Encoding, NoText};
use crate::report::Refused;
use serde::Serialize;

/// A list's text, and how it came to be one.
#[derive(Debug)]
pub struct Source {
    /// The text.
    pub text: String,
    /// What the page is told of it.
    pub read_as: ReadAs,
}

/// How a file was read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct ReadAs {
    /// The encoding's name; none for a pasted text.
    pub encoding: Option<&'static str>,
    /// A few cells that are not ASCII alone.
    pub cells: Vec<String>,
    /// How a part of the file reads in this encoding, which comes first, and in others; none if all read it alike.
    pub choices: Vec<Choice>,
    /// Characters that could not be read.
    pub unreadable: usize,
}

impl Source {
    /// A text that was pasted.
    #[must_use]
    pub fn of_text(text: String) -> Self {
        Self { text, read_as: ReadAs::default() }
    }

    /// A file; for `languages` see [`encoding::decode`].
    ///
    /// # Errors
    /// Why it is no list.
    pub fn of_file(bytes: &[u8], languages: &str) -> Result<Self, Refused> {
        Ok(Self::of(bytes, encoding::decode(bytes, languages)?))
    }

    /// A file in the encoding of this name, as somebody chose.
    ///
    /// # Errors
    /// Why it is no list.
    pub fn of_file_in(bytes: &[u8], name: &str) -> Result<Self, Refused> {
        let encoding = Encoding::named(name).ok_or(Refused { refused: "broken" })?;
        Ok(Self::of(bytes, encoding::decode_as(bytes, encoding)?))
    }

    fn of(bytes: &[u8], Decoded { text, encoding }: Decoded) -> Self {
        let read_as = ReadAs {
            encoding: Some(encoding.name()),
            cells: encoding::sample(&text),
            choices: encoding::choices(bytes, encoding),
            unreadable: text.matches('\u{fffd}').count(),
        };
        Self { text, read_as }
    }
}

impl From<NoText> for Refused {
    fn from(no_text: NoText) -> Self {
        Self {
            refused: match no_text {
                NoText::Kind(kind) => kind.name(),
                NoText::TooLarge => "too_large",
            },
        }
    }
}
