//! In which order makers stand on their page.

/// In which order makers stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Order {
    Country,
    Name,
    Code,
}

impl Order {
    /// All, with their names in the form.
    pub(crate) const ALL: [(Self, &str); 3] = [(Self::Country, "country"), (Self::Name, "name"), (Self::Code, "code")];
}
