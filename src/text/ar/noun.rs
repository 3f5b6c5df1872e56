//! Counted nouns. An Arabic noun has a form for each plural category; one and two are words, not digits.

use crate::format::Plural;
use crate::text::Language;

/// A noun by its forms.
pub(crate) struct Noun {
    /// None of it, as words.
    pub(crate) zero: &'static str,
    /// One, as words.
    pub(crate) one: &'static str,
    /// Two, as words.
    pub(crate) two: &'static str,
    /// What stands behind 3 to 10.
    pub(crate) few: &'static str,
    /// What stands behind 11 to 99.
    pub(crate) many: &'static str,
    /// What stands behind 100.
    pub(crate) other: &'static str,
}

impl Noun {
    /// As many of it.
    pub(crate) fn counted(&self, count: usize) -> String {
        let noun = match Language::Arabic.plural(count as u64) {
            Plural::Zero => return self.zero.to_owned(),
            Plural::One => return self.one.to_owned(),
            Plural::Two => return self.two.to_owned(),
            Plural::Few => self.few,
            Plural::Many => self.many,
            Plural::Other => self.other,
        };
        format!("{} {noun}", Language::Arabic.number(count as u64))
    }
}
