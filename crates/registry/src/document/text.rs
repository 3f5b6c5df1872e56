//! A text for people, in several languages.

use crate::limits;
use serde::{Deserialize, Deserializer, Serialize, de::Error};
use std::collections::BTreeMap;

/// A text by language (BCP 47 tags: `en`, `zh-Hans`). Never empty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Text(BTreeMap<String, String>);

impl Text {
    /// A text from language and words.
    pub fn new<L: Into<String>, W: Into<String>>(words: impl IntoIterator<Item = (L, W)>) -> Self {
        Self(words.into_iter().map(|(language, words)| (language.into(), words.into())).collect())
    }

    /// The words in a language, else in English, else in the first language there is.
    #[must_use]
    pub fn in_language(&self, language: &str) -> &str {
        let found = self.0.get(language).or_else(|| self.0.get("en")).or_else(|| self.0.values().next());
        found.map_or("", String::as_str)
    }

    /// The words in just this language.
    #[must_use]
    pub fn get(&self, language: &str) -> Option<&str> {
        self.0.get(language).map(String::as_str)
    }

    /// Language and words of each.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(language, words)| (language.as_str(), words.as_str()))
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let map = BTreeMap::<String, String>::deserialize(from)?;
        if map.is_empty() || map.len() > limits::LANGUAGES {
            return Err(D::Error::custom(format_args!("a text has 1 to {} languages", limits::LANGUAGES)));
        }
        if map.iter().any(|(language, words)| language.len() > 35 || words.len() > limits::TEXT) {
            return Err(D::Error::custom(format_args!("a text of more than {} bytes", limits::TEXT)));
        }
        Ok(Self(map))
    }
}
