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

    /// The words in just this language.
    #[must_use]
    pub fn get(&self, language: &str) -> Option<&str> {
        self.iter().find(|(tag, _)| *tag == language).map(|(_, words)| words)
    }

    /// Language and words of each.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(language, words)| (language.as_str(), words.as_str()))
    }
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(self.iter())
    }
}

impl Read for Text {
    #[inline(never)]
    fn read(value: &Value) -> Self {
        let mut text = Self(Vec::new());
        let Json::Object(fields) = value.json() else {
            value.wrong("expected words by language");
            return text;
        };
        if !(1..=limits::LANGUAGES).contains(&fields.len()) {
            value.wrong(&["a text has 1 to ", &limits::LANGUAGES.to_string(), " languages"].concat());
            return text;
        }
        for (language, words) in fields {
            if language.len() > 35 {
                value.wrong("a language tag of more than 35 bytes");
            }
            if text.get(language).is_some() {
                value.wrong("a language twice");
            }
            text.0.push((language.clone(), String::read(&value.with(words))));
        }
        text
    }
}
