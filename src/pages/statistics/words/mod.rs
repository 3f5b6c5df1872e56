//! What the page says.

pub(in crate::pages) mod ar;
pub(in crate::pages) mod de;
pub(in crate::pages) mod en;
pub(in crate::pages) mod ja;
pub(in crate::pages) mod zh_hans;

/// The words of the page in one language.
#[derive(Debug)]
#[allow(missing_docs)] // Each line is named after what it says.
pub(crate) struct StatisticsText {
    pub(super) title: &'static str,
    pub(super) lead: &'static str,
    pub(super) none: &'static str,
    pub(super) by_month: &'static str,
    pub(super) month: &'static str,
    pub(super) by_maker: &'static str,
    pub(super) by_model: &'static str,
    pub(super) by_country: &'static str,
    pub(super) country: &'static str,
    pub(super) by_supplier: &'static str,
    pub(super) supplier: &'static str,
    pub(super) supplier_note: &'static str,
}
