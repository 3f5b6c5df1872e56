//! A text for people, in several languages.

use super::{Json, Read, Value};
use crate::limits;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use serde::{Serialize, Serializer};

/// A text by language (BCP 47 tags: `en`, `zh-Hans`). Never empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text(Vec<(String, String)>);

impl Text {
    /// A text from language and words.
    pub fn new<L: Into<String>, W: Into<String>>(words: impl IntoIterator<Item = (L, W)>) -> Self {
        Self(words.into_iter().map(|(language, words)| (language.into(), words.into())).collect())
    }

    /// The words in a language, else in English, else in the first language there is.
    #[must_use]
    pub fn in_language(&self, language: &str) -> &str {
        let first = || self.iter().next().map(|(_, words)| words);
        self.get(language).or_else(|| self.get("en")).or_else(first).unwrap_or_default()
    }

    /// The words by which something is counted, whatever the order in which they stand: in English, else in the
    /// language whose tag comes first by its bytes (`docs/FORMATS.md`, "Statistics").
    #[must_use]
    pub fn counted_as(&self) -> &str {
        let first = || self.iter().min().map(|(_, words)| words);
        self.get("en").or_else(first).unwrap_or_default()
    }

    /// The words in just this language. Case does not distinguish tags.
    #[must_use]
    pub fn get(&self, language: &str) -> Option<&str> {
        self.iter().find(|(tag, _)| tag.eq_ignore_ascii_case(language)).map(|(_, words)| words)
    }

    /// Language and words of each.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(language, words)| (language.as_str(), words.as_str()))
    }
}

/// Whether this is a language tag: a language of two to eight letters, then subtags of one to eight letters and
/// digits (RFC 5646, without the registry of subtags).
fn is_tag(tag: &str) -> bool {
    if tag.len() > 35 {
        return false;
    }
    // Characters of the subtag that is read, and whether it is the language.
    let (mut len, mut is_language) = (0, true);
    let is_whole = |len, is_language| len > u8::from(is_language) && len <= 8;
    for byte in tag.bytes() {
        if byte == b'-' {
            if !is_whole(len, is_language) {
                return false;
            }
            (len, is_language) = (0, false);
        } else if byte.is_ascii_alphabetic() || byte.is_ascii_digit() && !is_language {
            len += 1;
        } else {
            return false;
        }
    }
    is_whole(len, is_language)
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(self.iter())
    }
}

impl Read for Text {
    fn read(value: &Value) -> Self {
        value.text_of(limits::TEXT)
    }
}

impl Value<'_> {
    /// A field with the names of something: a text within [`limits::NAME`] bytes in each language.
    pub(super) fn names(&self, name: &str) -> Text {
        self.field(name).text_of(limits::NAME)
    }

    /// A text of at most so many bytes in each language.
    #[inline(never)]
    fn text_of(&self, most: usize) -> Text {
        let value = self;
        let mut text = Text(Vec::new());
        let Json::Object(fields) = value.json() else {
            value.wrong("expected words by language");
            return text;
        };
        if !(1..=limits::LANGUAGES).contains(&fields.len()) {
            value.wrong(&["a text has 1 to ", &limits::LANGUAGES.to_string(), " languages"].concat());
            return text;
        }
        for (language, words) in fields {
            if !is_tag(language) {
                value.wrong("not a language tag");
            }
            if text.get(language).is_some() {
                value.wrong("a language twice");
            }
            text.0.push((language.clone(), value.with(words).words(most)));
        }
        text
    }
}
