//! A language at hand: its catalogue, and how it reads the registry's texts.

use super::{LaterCatalogue, PageCatalogue, RobotCatalogue};
use crate::model::language::Language;
use registry::document;
use robot_id::ParseError;
use std::fmt;
use std::ops::Deref;

/// A language whose catalogue has been loaded. It gives the lines of that catalogue ([`PageCatalogue`]).
#[derive(Clone, Copy)]
pub struct Words {
    /// The language. In `format` it writes dates, numbers and names.
    pub language: Language,
    text: &'static PageCatalogue,
}

impl Words {
    /// A language with its catalogue.
    #[must_use]
    pub fn new(language: Language, text: &'static PageCatalogue) -> Self {
        Self { language, text }
    }

    /// A text of the registry in this language, or the nearest there is.
    #[must_use]
    pub fn read(self, text: &document::Text) -> &str {
        text.in_language(self.language.tag())
    }

    /// The language in which [`Words::read`] gives a text, unless it is this one.
    #[must_use]
    pub fn read_in(self, text: &document::Text) -> Option<&str> {
        let shown = self.read(text);
        let is_other = text.get(self.language.tag()).is_none();
        text.iter()
            .find(|(tag, words)| {
                is_other && *words == shown && (tag.eq_ignore_ascii_case("en") || text.get("en").is_none())
            })
            .map(|(tag, _)| tag)
    }

    /// What keeps a text from being an ID, with the place in the ID if there is one.
    #[must_use]
    pub fn fault(self, error: &ParseError) -> String {
        let what = self.reason(error.kind());
        let place = error.id_index().map(|index| (self.language.headline().check_character)(index as u64 + 1));
        place.map_or_else(|| what.clone(), |place| (self.shell.name_and_detail)(&place, &what))
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
    type Target = PageCatalogue;

    fn deref(&self) -> &PageCatalogue {
        self.text
    }
}

/// The words of a language with those of the Robot page: `words.robot`.
#[derive(Debug, Clone, Copy)]
pub struct RobotWords {
    words: Words,
    /// What the Robot page says.
    pub robot: &'static RobotCatalogue,
}

impl RobotWords {
    /// Both catalogues of one language.
    #[must_use]
    pub fn new(words: Words, robot: &'static RobotCatalogue) -> Self {
        Self { words, robot }
    }
}

impl PartialEq for RobotWords {
    fn eq(&self, other: &Self) -> bool {
        self.words == other.words
    }
}

impl Deref for RobotWords {
    type Target = Words;

    fn deref(&self) -> &Words {
        &self.words
    }
}

/// The words of a language with those of the later pages: `words.pages`.
#[derive(Debug, Clone, Copy)]
pub struct LaterWords {
    words: RobotWords,
    /// What the later pages say.
    pub pages: &'static LaterCatalogue,
}

impl LaterWords {
    /// All catalogues of one language.
    #[must_use]
    pub fn new(words: RobotWords, pages: &'static LaterCatalogue) -> Self {
        Self { words, pages }
    }
}

impl PartialEq for LaterWords {
    fn eq(&self, other: &Self) -> bool {
        self.words == other.words
    }
}

impl Deref for LaterWords {
    type Target = RobotWords;

    fn deref(&self) -> &RobotWords {
        &self.words
    }
}
