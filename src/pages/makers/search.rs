//! Which makers a text means.

use crate::view::text::LaterWords;
use js_sys::{Array, JsString, Object};
use registry::document::Manufacturer;
use std::cmp::Ordering;

/// A maker as it is searched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    /// Its place in the index.
    pub(super) place: usize,
    /// National and manufacturer code together, folded.
    code: String,
    /// All its names, its code and its country, folded.
    text: String,
}

impl Entry {
    /// Makes a maker ready to be searched, in all its names and in the page's name for its country.
    pub(super) fn of(words: LaterWords, place: usize, maker: &Manufacturer) -> Self {
        let code = format!("{}{}", maker.country, maker.code);
        let mut text = format!("{code} {}", words.language.country(maker.country.as_str()).unwrap_or_default());
        for (_, name) in maker.names.iter() {
            text.push(' ');
            text.push_str(name);
        }
        Self { place, code: fold(&code), text: fold(&text) }
    }

    /// Whether a folded text means this maker: each of its words is found here, or it begins with the code, as an ID
    /// does.
    pub(super) fn matches(&self, folded: &str) -> bool {
        let compact: String = folded.split_whitespace().collect();
        compact.starts_with(&self.code) || folded.split_whitespace().all(|word| self.text.contains(word))
    }
}

/// A text without what does not matter to a search: case, width, accents. By the browser, which knows Unicode.
pub(in crate::pages) fn fold(text: &str) -> String {
    let folded = String::from(JsString::from(text).normalize("NFKD").to_lower_case());
    // What NFKD takes off letters: combining diacritical marks.
    folded.chars().filter(|c| !('\u{300}'..='\u{36f}').contains(c)).collect()
}

/// The order of two names in the page's language.
pub(super) fn compare(words: LaterWords, one: &str, other: &str) -> Ordering {
    let locales = Array::of1(&words.language.tag().into());
    JsString::from(one).locale_compare(other, &locales, &Object::new()).cmp(&0)
}

#[cfg(test)]
mod tests {
    use super::Entry;

    #[test]
    fn a_maker_is_found_by_words_in_any_order_by_its_code_and_by_an_id_of_it() {
        let code = "cn0142".to_owned();
        let entry = Entry { place: 0, text: "cn0142 china beichen robotics 北辰机器人".to_owned(), code };
        for text in ["", "beichen", "robotics chin", "北辰", "0142", "cn 0142", "cn 0142 g1a203", "cn0142g1a2032026a"]
        {
            assert!(entry.matches(text), "{text}");
        }
        for text in ["nordhand", "beichen germany", "cn0143", "北斗"] {
            assert!(!entry.matches(text), "{text}");
        }
    }
}
