//! Which form a counted noun takes.

use super::intl;
use crate::model::language::Language;

/// A form of a noun (CLDR plural category). Each language uses some of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Plural {
    /// As Arabic for 0.
    Zero,
    /// As most languages for 1.
    One,
    /// As Arabic for 2.
    Two,
    /// As Arabic for 3 to 10.
    Few,
    /// As Arabic for 11 to 99.
    Many,
    /// The general form.
    Other,
}

impl Language {
    /// The form for a count, by the browser's `Intl.PluralRules`; the general one where it has none.
    #[must_use]
    pub fn plural(self, count: u64) -> Plural {
        let category = intl::call(self, "PluralRules", &[], "select", &[(count as f64).into()]);
        match category.as_deref() {
            Some("zero") => Plural::Zero,
            Some("one") => Plural::One,
            Some("two") => Plural::Two,
            Some("few") => Plural::Few,
            Some("many") => Plural::Many,
            _ => Plural::Other,
        }
    }
}
