//! A language at hand: its catalogue, and how it reads the registry's texts.

use super::{Language, Text};
use registry::document;
use std::fmt;
use std::ops::Deref;

/// A language whose catalogue has been loaded. It gives the lines of that catalogue ([`Text`]).
#[derive(Clone, Copy)]
pub struct Words {
    /// The language. In `format` it writes dates, numbers and names.
    pub language: Language,
    pub(super) text: &'static Text,
}

impl Words {
    /// A text of the registry in this language, or the nearest there is.
    #[must_use]
    pub fn read(self, text: &document::Text) -> &str {
        text.in_language(self.language.tag())
    }
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        self.language == other.language
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Words({})", self.language.tag())
    }
}

impl Deref for Words {
    type Target = Text;

    fn deref(&self) -> &Text {
        self.text
    }
}
