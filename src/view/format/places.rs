//! Countries by national code, languages by tag.

use super::intl;
use crate::model::language::Language;

impl Language {
    /// The country with a national code, by name; nothing if there is none.
    #[must_use]
    pub fn country(self, code: &str) -> Option<String> {
        let options = [("type", "region"), ("fallback", "none")];
        // `Intl` would take `ZZ` for "unknown region", which is no country.
        let letters = code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase()) && code != "ZZ";
        letters.then(|| intl::call(self, "DisplayNames", &options, "of", &[code.into()])).flatten()
    }

    /// A language by its tag, or the tag itself.
    #[must_use]
    pub fn language_or_tag(self, tag: &str) -> String {
        let options = [("type", "language")];
        intl::call(self, "DisplayNames", &options, "of", &[tag.into()]).unwrap_or_else(|| tag.to_owned())
    }

    /// The country with a national code, or the code itself.
    #[must_use]
    pub fn country_or_code(self, code: &str) -> String {
        self.country(code).unwrap_or_else(|| code.to_owned())
    }
}
