//! What the groups of a chart are.

/// What the groups of a chart are, where their number is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Manufacturers.
    Makers,
    /// Models.
    Models,
    /// Countries.
    Countries,
    /// Anything else.
    Rest,
}
