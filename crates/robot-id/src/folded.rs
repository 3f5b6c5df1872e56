//! What had to be folded to read an ID.

use core::fmt;

/// One thing that was set aside to read an ID.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fold {
    /// Lower case.
    Case,
    /// Full-width letters or digits (U+FF10 to U+FF5A).
    FullWidth,
    /// Spaces, tabs, line breaks: every white-space character.
    Spaces,
    /// Hyphens, dashes, underscores and middle dots.
    Dashes,
    /// Characters that are not drawn: zero-width spaces and joiners, direction marks, tags, fillers.
    ZeroWidth,
    /// Decimal digits of another script.
    Digits,
    /// A keyboard of another layout than the scanner was set to.
    Keyboard,
    /// The ID was taken from a link.
    UrlAround,
    /// The ID was taken from a label, a sentence or a data format.
    TextAround,
}

/// The set of things that were folded; empty if the text was canonical.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Folded(u16);

impl Fold {
    /// All of them, in the order in which [`Folded::iter`] gives them.
    pub const ALL: [Fold; 9] = [
        Fold::Case,
        Fold::FullWidth,
        Fold::Spaces,
        Fold::Dashes,
        Fold::ZeroWidth,
        Fold::Digits,
        Fold::Keyboard,
        Fold::UrlAround,
        Fold::TextAround,
    ];

    /// A stable name, in snake case, such as `full_width`.
    pub const fn name(self) -> &'static str {
        match self {
            Fold::Case => "case",
            Fold::FullWidth => "full_width",
            Fold::Spaces => "spaces",
            Fold::Dashes => "dashes",
            Fold::ZeroWidth => "zero_width",
            Fold::Digits => "digits",
            Fold::Keyboard => "keyboard",
            Fold::UrlAround => "url_around",
            Fold::TextAround => "text_around",
        }
    }
}

impl Folded {
    pub(crate) const NONE: Folded = Folded(0);

    pub(crate) const fn with(self, fold: Fold) -> Folded {
        Folded(self.0 | 1 << fold as u8)
    }

    pub(crate) const fn union(self, other: Folded) -> Folded {
        Folded(self.0 | other.0)
    }

    /// Whether this was folded.
    pub const fn contains(self, fold: Fold) -> bool {
        self.0 & 1 << fold as u8 != 0
    }

    /// Whether nothing was folded: the text was canonical.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// What was folded, each once, in the order of [`Fold::ALL`].
    pub fn iter(self) -> impl Iterator<Item = Fold> {
        Fold::ALL.into_iter().filter(move |fold| self.contains(*fold))
    }

    /// Whether there was lower case.
    pub const fn case(self) -> bool {
        self.contains(Fold::Case)
    }

    /// Whether there were full-width letters or digits.
    pub const fn full_width(self) -> bool {
        self.contains(Fold::FullWidth)
    }

    /// Whether there were white-space characters.
    pub const fn spaces(self) -> bool {
        self.contains(Fold::Spaces)
    }

    /// Whether there were hyphens, dashes, underscores or middle dots.
    pub const fn dashes(self) -> bool {
        self.contains(Fold::Dashes)
    }

    /// Whether there were characters that are not drawn.
    pub const fn zero_width(self) -> bool {
        self.contains(Fold::ZeroWidth)
    }

    /// Whether there were decimal digits of another script.
    pub const fn digits(self) -> bool {
        self.contains(Fold::Digits)
    }

    /// Whether the text was typed through a keyboard of another layout.
    pub const fn keyboard(self) -> bool {
        self.contains(Fold::Keyboard)
    }

    /// Whether the ID was taken from a link.
    pub const fn url_around(self) -> bool {
        self.contains(Fold::UrlAround)
    }

    /// Whether the ID was taken from a label, a sentence or a data format.
    pub const fn text_around(self) -> bool {
        self.contains(Fold::TextAround)
    }
}

impl fmt::Debug for Folded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}
