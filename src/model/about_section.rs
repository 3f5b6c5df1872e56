//! The sections of the About page: their order and their addresses.

/// A section.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Section {
    /// The four parts of an ID.
    Anatomy,
    /// Stages, who does what, statuses.
    Life,
    /// Where the ID stands.
    Placement,
    /// Recalls and scrapped robots.
    Recalls,
    /// How an answer is proved.
    Proof,
    /// What is sent and kept.
    Privacy,
    /// The files, for programs.
    Api,
    /// What can't be shown.
    Limits,
    /// Access for all.
    Accessibility,
    /// Problems, source, licence.
    Help,
}

impl Section {
    /// All of them, as they stand on the page.
    pub(crate) const ALL: [Self; 10] = [
        Self::Anatomy,
        Self::Life,
        Self::Placement,
        Self::Recalls,
        Self::Proof,
        Self::Privacy,
        Self::Api,
        Self::Limits,
        Self::Accessibility,
        Self::Help,
    ];

    /// Its name in addresses: `#/about/proof`.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Anatomy => "anatomy",
            Self::Life => "life",
            Self::Placement => "placement",
            Self::Recalls => "recalls",
            Self::Proof => "proof",
            Self::Privacy => "privacy",
            Self::Api => "api",
            Self::Limits => "limits",
            Self::Accessibility => "accessibility",
            Self::Help => "help",
        }
    }

    /// The section of this name.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|section| section.name() == name)
    }

    /// The fragment of its address. It is the `id` of its element too, so that a link to it works as any link
    /// within a page does, a second time as well.
    pub(crate) fn fragment(self) -> String {
        format!("/about/{}", self.name())
    }
}
