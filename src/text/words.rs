//! A language at hand: its catalogue, and how it writes values.

use super::{Language, Text};
use registry::document;
use std::ops::Deref;

/// The language in use. It gives the lines of its catalogue ([`Text`]) and, in `format`, dates,
/// numbers and names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Words {
    /// The language.
    pub language: Language,
}

impl Words {
    /// The words of a language.
    #[must_use]
    pub fn of(language: Language) -> Self {
        Self { language }
    }

    /// The words of the other language.
    #[must_use]
    pub fn other(self) -> Self {
        Self::of(self.language.other())
    }

    /// A text of the registry in this language, or the nearest there is.
    #[must_use]
    pub fn read(self, text: &document::Text) -> &str {
        text.in_language(self.language.tag())
    }
}

impl Deref for Words {
    type Target = Text;

    fn deref(&self) -> &Text {
        self.language.text()
    }
}
