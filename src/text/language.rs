//! The languages, and the loading of their catalogues.

use super::{Headline, Words, en, zh_hans};
use crate::pages::{PagesText, RobotPageText};
use crate::parts::{self, NotLoaded};
use std::cell::Cell;

/// A language that the page speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// English.
    English,
    /// Simplified Chinese.
    SimplifiedChinese,
    /// Japanese.
    Japanese,
    /// German.
    German,
    /// Arabic.
    Arabic,
}

thread_local! {
    /// The headlines that have come with their catalogues, in the order of [`Language::ALL`].
    static LATER: Cell<[Option<&'static Headline>; 5]> = const { Cell::new([None; 5]) };
}

impl Language {
    /// Under which name this device stores the chosen one.
    pub const STORED: &str = "robot-register.language";

    /// All of them.
    pub const ALL: [Self; 5] = [Self::English, Self::SimplifiedChinese, Self::Japanese, Self::German, Self::Arabic];

    /// Its BCP 47 tag.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::SimplifiedChinese => "zh-Hans",
            Self::Japanese => "ja",
            Self::German => "de",
            Self::Arabic => "ar",
        }
    }

    /// Which way it is written, as `dir` has it.
    #[must_use]
    pub fn direction(self) -> &'static str {
        if self == Self::Arabic { "rtl" } else { "ltr" }
    }

    /// Its own name for itself.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::SimplifiedChinese => "中文",
            Self::Japanese => "日本語",
            Self::German => "Deutsch",
            Self::Arabic => "العربية",
        }
    }

    /// The language that serves a reader of this BCP 47 tag, if any does. Every kind of Chinese is
    /// better served by the Chinese text than by the English one.
    #[must_use]
    pub fn serving(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next()?;
        // `zh` alone stands for `zh-Hans`.
        Self::ALL
            .into_iter()
            .find(|language| language.tag().split('-').next().is_some_and(|tag| tag.eq_ignore_ascii_case(primary)))
    }

    /// The other language, whose words stand beside the verdict.
    #[must_use]
    pub fn other(self) -> Self {
        if self == Self::English { Self::SimplifiedChinese } else { Self::English }
    }

    /// The words of the verdict's head. Those of English and Chinese are at hand from the start; the others
    /// come with their catalogue, before which the English ones stand in. Not inlined: where the compiler sees
    /// that a line is one of several, it writes out the code for each at every place that says it.
    #[inline(never)]
    #[must_use]
    pub fn headline(self) -> &'static Headline {
        match self {
            Self::English => &en::HEADLINE,
            Self::SimplifiedChinese => &zh_hans::HEADLINE,
            later => LATER.get()[later as usize].unwrap_or(&en::HEADLINE),
        }
    }

    /// Whether the words of the verdict's head are at hand.
    #[must_use]
    pub fn has_headline(self) -> bool {
        matches!(self, Self::English | Self::SimplifiedChinese) || LATER.get()[self as usize].is_some()
    }

    /// The words of this language, once its catalogue has been loaded.
    ///
    /// # Errors
    /// Its file can't be had.
    pub async fn load(self) -> Result<Words, NotLoaded> {
        let text = match self {
            Self::English => parts::english().await?,
            Self::SimplifiedChinese => parts::simplified_chinese().await?,
            Self::Japanese => parts::japanese().await?,
            Self::German => parts::german().await?,
            Self::Arabic => parts::arabic().await?,
        };
        let mut later = LATER.get();
        later[self as usize] = text.headline;
        LATER.set(later);
        Ok(Words { language: self, text })
    }

    /// What the Robot page says in this language.
    ///
    /// # Errors
    /// Its file can't be had.
    pub async fn load_robot(self) -> Result<&'static RobotPageText, NotLoaded> {
        match self {
            Self::English => parts::english_robot().await,
            Self::SimplifiedChinese => parts::simplified_chinese_robot().await,
            Self::Japanese => parts::japanese_robot().await,
            Self::German => parts::german_robot().await,
            Self::Arabic => parts::arabic_robot().await,
        }
    }

    /// What the later pages say in this language.
    ///
    /// # Errors
    /// Its file can't be had.
    pub async fn load_pages(self) -> Result<&'static PagesText, NotLoaded> {
        match self {
            Self::English => parts::english_pages().await,
            Self::SimplifiedChinese => parts::simplified_chinese_pages().await,
            Self::Japanese => parts::japanese_pages().await,
            Self::German => parts::german_pages().await,
            Self::Arabic => parts::arabic_pages().await,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn readers_get_the_language_that_serves_them() {
        assert_eq!(Language::serving("en-GB"), Some(Language::English));
        assert_eq!(Language::serving("zh-CN"), Some(Language::SimplifiedChinese));
        assert_eq!(Language::serving("ZH"), Some(Language::SimplifiedChinese));
        assert_eq!(Language::serving("de_AT"), Some(Language::German));
        assert_eq!(Language::serving("fr"), None);
        assert_eq!(Language::serving(""), None);
    }

    #[test]
    fn languages_are_counted_in_the_order_of_their_list() {
        for (place, language) in Language::ALL.into_iter().enumerate() {
            assert_eq!(language as usize, place);
        }
    }
}
