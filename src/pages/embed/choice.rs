//! What a seller chooses: how the badge looks and speaks.

use crate::text::Language;

/// How much a badge shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Variant {
    /// A line in a text.
    Compact,
    /// A box of 320 pixels.
    Card,
    /// As wide as its place, up to 736 pixels.
    Full,
}

impl Variant {
    pub(super) const ALL: [Self; 3] = [Self::Compact, Self::Card, Self::Full];

    /// Its name in the attribute `variant`.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Compact => "compact",
            Self::Card => "card",
            Self::Full => "full",
        }
    }

    /// Width and height of a frame that holds it, in CSS pixels.
    pub(super) fn frame(self) -> (u16, u16) {
        match self {
            Self::Compact => (640, 48),
            Self::Card => (340, 420),
            Self::Full => (760, 640),
        }
    }
}

/// A fixed theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Theme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Theme {
    pub(super) const ALL: [Self; 2] = [Self::Light, Self::Dark];

    /// Its name in the attribute `theme`.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// A language that the badge speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Speech {
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

impl Speech {
    pub(super) const ALL: [Self; 5] =
        [Self::English, Self::SimplifiedChinese, Self::Japanese, Self::German, Self::Arabic];

    /// Its BCP 47 tag, for the attribute `lang`.
    pub(super) fn tag(self) -> &'static str {
        self.words()[0]
    }

    /// Its own name for itself.
    pub(super) fn name(self) -> &'static str {
        self.words()[1]
    }

    /// The link that stands inside the badge until the badge shows its answer.
    pub(super) fn link(self) -> &'static str {
        self.words()[2]
    }

    /// The title of a frame.
    pub(super) fn title(self) -> &'static str {
        self.words()[3]
    }

    fn words(self) -> [&'static str; 4] {
        match self {
            Self::English => ["en", "English", "Check this robot's ID", "Robot ID"],
            Self::SimplifiedChinese => ["zh-Hans", "中文", "查询这台机器人的编码", "机器人编码"],
            Self::Japanese => ["ja", "日本語", "このロボットのIDを確認", "ロボットID"],
            Self::German => ["de", "Deutsch", "ID dieses Roboters prüfen", "Roboter-ID"],
            Self::Arabic => ["ar", "العربية", "تحقّق من معرّف هذا الروبوت", "معرّف الروبوت"],
        }
    }
}

impl From<Language> for Speech {
    fn from(language: Language) -> Self {
        match language {
            Language::English => Self::English,
            Language::SimplifiedChinese => Self::SimplifiedChinese,
        }
    }
}

/// How a badge looks and speaks. What is not chosen, the badge takes from the page where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Choice {
    pub(super) variant: Variant,
    pub(super) speech: Option<Speech>,
    pub(super) theme: Option<Theme>,
}
