//! What the page says.

pub(in crate::pages) mod ar;
pub(in crate::pages) mod de;
pub(in crate::pages) mod en;
pub(in crate::pages) mod ja;
pub(in crate::pages) mod zh_hans;

use crate::pages::register::words::Counted;
use crate::text::Around;

/// The words of the page in one language.
#[derive(Debug)]
#[allow(missing_docs)] // Each line is named after what it says.
pub(crate) struct MakersText {
    pub(super) title: &'static str,
    pub(super) lead: &'static str,
    pub(super) search: &'static str,
    pub(super) order: &'static str,
    pub(super) orders: [&'static str; 3],
    pub(super) none_found: Around,
    pub(super) all_makers: &'static str,
    pub(super) country: &'static str,
    pub(super) code: &'static str,
    pub(super) standing: &'static str,
    pub(super) robots: &'static str,
    pub(super) models: &'static str,
    pub(super) no_models: &'static str,
    pub(super) recalls: Counted,
    pub(super) unknown: &'static str,
    pub(super) unknown_maker: fn(code: &str, country: &str) -> String,
    pub(super) unknown_model: fn(maker: &str, code: &str) -> String,
    pub(super) not_a_code: Around,
    pub(super) pattern: &'static str,
    pub(super) pattern_lead: &'static str,
    pub(super) check: &'static str,
    pub(super) recalls_title: &'static str,
    pub(super) no_recalls: &'static str,
    pub(super) serials: &'static str,
}
