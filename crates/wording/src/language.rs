//! The list of languages, `i18n/languages.txt`.

use crate::plural::{self, Forms};
use crate::problem::{Place, Problems};
use std::path::Path;
use std::sync::Arc;

/// Languages written from right to left, by the first part of a tag.
const RIGHT_TO_LEFT: &[&str] = &["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"];

/// A language of the project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Language {
    /// Its BCP 47 tag, which names its folder: `zh-Hans`.
    pub tag: String,
    /// Its name in code: `SimplifiedChinese`.
    pub name: String,
    /// Its own name for itself: `中文`.
    pub own_name: String,
    pub(crate) forms: Forms,
}

impl Language {
    /// Which way it is written, as `dir` has it.
    #[must_use]
    pub fn direction(&self) -> &'static str {
        if self.is_right_to_left() { "rtl" } else { "ltr" }
    }

    pub(crate) fn is_right_to_left(&self) -> bool {
        let primary = self.tag.split('-').next().unwrap_or_default();
        RIGHT_TO_LEFT.contains(&primary)
    }

    /// Its tag as the name of a module.
    pub(crate) fn module(&self) -> String {
        self.tag.to_lowercase().replace('-', "_")
    }

    /// Whether its words are written with other letters than those of English.
    pub(crate) fn has_other_letters(&self) -> bool {
        self.own_name.chars().all(|sign| !sign.is_ascii_alphabetic())
    }
}

/// Reads the list: a language a line, its tag, its name in code, its own name. `#` begins a comment.
pub(crate) fn read(file: &Path, text: &str, problems: &mut Problems) -> Vec<Language> {
    let mut languages = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let place = Place { file: Arc::from(file), line: index + 1 };
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let mut words = line.splitn(3, ' ').map(str::trim);
        let (Some(tag), Some(name), Some(own_name)) = (words.next(), words.next(), words.next()) else {
            problems.add(&place, "A language is a tag, a name for code, and its own name: `de German Deutsch`.");
            continue;
        };
        let Some(forms) = plural::forms(tag) else {
            problems.add(
                &place,
                format!("Its plural forms are not known: add `{tag}` to crates/wording/src/plural.rs, as CLDR has it."),
            );
            continue;
        };
        languages.push(Language { tag: tag.into(), name: name.into(), own_name: own_name.into(), forms });
    }
    if languages.first().is_none_or(|first| first.tag != "en") {
        problems.add_file(file, "English, `en`, comes first: it says which messages there are.");
    }
    languages
}
