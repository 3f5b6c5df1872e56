//! What a seller chooses: how the badge looks and speaks.

use crate::model::badge_options::{Theme, Variant};
use crate::model::language::Language;

/// How a badge looks and speaks. What is not chosen, the badge takes from the page where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Choice {
    pub(super) variant: Variant,
    pub(super) speech: Option<Language>,
    pub(super) theme: Option<Theme>,
}
