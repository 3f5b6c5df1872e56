//! The languages that the page speaks. What it says in them stands in `view::text`.

include!(concat!(env!("OUT_DIR"), "/languages.rs"));

macro_rules! languages {
    ($count:literal; $($name:ident $page:ident $robot:ident $later:ident $tag:literal $direction:literal $own_name:literal)*) => {
        /// A language that the page speaks: those of `i18n/languages.txt`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Language {
            $(#[doc = $own_name] $name,)*
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
