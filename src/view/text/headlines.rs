//! The words of a verdict's head, at hand before any catalogue has been loaded.

use super::catalogue::{self, HeadlineText, SnippetText};
use crate::model::language::{Language, for_each_language};
use std::cell::Cell;

macro_rules! by_language {
    ($count:literal; $($name:ident $page:ident $robot:ident $later:ident $tag:literal $direction:literal $own_name:literal)*) => {
        thread_local! {
            /// The headlines that have come with their catalogues, in the order of [`Language::ALL`].
            static LATER: Cell<[Option<&'static HeadlineText>; $count]> = const { Cell::new([None; $count]) };
        }

        impl Language {
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

for_each_language!(by_language);

impl Language {
    /// Whether the words of the verdict's head are a part of what is loaded first.
    pub(crate) const fn is_at_hand(self) -> bool {
        matches!(self, Self::English | Self::SimplifiedChinese)
    }

    /// Keeps the words of the verdict's head that have come with this language's catalogue.
    pub(crate) fn keep_headline(self, headline: Option<&'static HeadlineText>) {
        let mut later = LATER.get();
        later[self as usize] = headline;
        LATER.set(later);
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
