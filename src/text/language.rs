//! The languages, and the loading of their catalogues.

use super::Words;
use super::catalogue::{self, HeadlineText, LaterCatalogue, RobotCatalogue, SnippetText, for_each_language};
use crate::parts::{self, NotLoaded};
use std::cell::Cell;

macro_rules! languages {
    ($count:literal; $($name:ident $page:ident $robot:ident $later:ident $tag:literal $direction:literal $own_name:literal)*) => {
        /// A language that the page speaks: those of `i18n/languages.txt`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Language {
            $(#[doc = $own_name] $name,)*
        }

        thread_local! {
            /// The headlines that have come with their catalogues, in the order of [`Language::ALL`].
            static LATER: Cell<[Option<&'static HeadlineText>; $count]> = const { Cell::new([None; $count]) };
        }

        impl Language {
            /// All of them.
            pub const ALL: [Self; $count] = [$(Self::$name),*];

            /// Its BCP 47 tag.
            #[must_use]
            pub fn tag(self) -> &'static str {
                match self {
                    $(Self::$name => $tag,)*
                }
            }

            /// Which way it is written, as `dir` has it.
            #[must_use]
            pub fn direction(self) -> &'static str {
                match self {
                    $(Self::$name => $direction,)*
                }
            }

            /// Its own name for itself.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$name => $own_name,)*
                }
            }

            /// The words of this language, once its catalogue has been loaded.
            ///
            /// # Errors
            /// Its file can't be had.
            pub async fn load(self) -> Result<Words, NotLoaded> {
                let (text, headline) = match self {
                    $(Self::$name => parts::$page().await?,)*
                };
                let mut later = LATER.get();
                later[self as usize] = headline;
                LATER.set(later);
                Ok(Words { language: self, text })
            }

            /// What the Robot page says in this language.
            ///
            /// # Errors
            /// Its file can't be had.
            pub async fn load_robot(self) -> Result<&'static RobotCatalogue, NotLoaded> {
                match self {
                    $(Self::$name => parts::$robot().await,)*
                }
            }

            /// What the later pages say in this language.
            ///
            /// # Errors
            /// Its file can't be had.
            pub async fn load_later(self) -> Result<&'static LaterCatalogue, NotLoaded> {
                match self {
                    $(Self::$name => parts::$later().await,)*
                }
            }

            /// The words for pages of others, which may be in another language than the page. They are part of the page
            /// that shows them.
            pub(crate) fn snippet(self) -> &'static SnippetText {
                match self {
                    $(Self::$name => &catalogue::$page::SNIPPET_TEXT,)*
                }
            }
        }
    };
}

for_each_language!(languages);

impl Language {
    /// Under which name this device stores the chosen one.
    pub const STORED: &str = "robot-register.language";

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

    /// Whether the words of the verdict's head are a part of what is loaded first.
    pub(crate) const fn is_at_hand(self) -> bool {
        matches!(self, Self::English | Self::SimplifiedChinese)
    }

    /// The words of the verdict's head. Those of English and Chinese are at hand from the start; the others
    /// come with their catalogue, before which the English ones stand in. Not inlined: where the compiler sees
    /// that a line is one of several, it writes out the code for each at every place that says it.
    #[inline(never)]
    #[must_use]
    pub fn headline(self) -> &'static HeadlineText {
        match self {
            Self::English => &catalogue::en::HEADLINE_TEXT,
            Self::SimplifiedChinese => &catalogue::zh_hans::HEADLINE_TEXT,
            later => LATER.get()[later as usize].unwrap_or(&catalogue::en::HEADLINE_TEXT),
        }
    }

    /// Whether the words of the verdict's head are at hand.
    #[must_use]
    pub fn has_headline(self) -> bool {
        self.is_at_hand() || LATER.get()[self as usize].is_some()
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
