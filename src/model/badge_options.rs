//! How a badge can look.

/// How much a badge shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Variant {
    /// A line in a text.
    Compact,
    /// A box of 320 pixels.
    Card,
    /// As wide as its place, up to 736 pixels.
    Full,
}

impl Variant {
    pub(crate) const ALL: [Self; 3] = [Self::Compact, Self::Card, Self::Full];

    /// Its name in the attribute `variant`.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Compact => "compact",
            Self::Card => "card",
            Self::Full => "full",
        }
    }

    /// Width and height of a frame that holds it, in CSS pixels.
    pub(crate) fn frame(self) -> (u16, u16) {
        match self {
            Self::Compact => (640, 48),
            Self::Card => (340, 420),
            Self::Full => (760, 640),
        }
    }
}

/// A fixed theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Theme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Theme {
    pub(crate) const ALL: [Self; 2] = [Self::Light, Self::Dark];

    /// Its name in the attribute `theme`.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}
