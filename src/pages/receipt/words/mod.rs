//! What the page says.

pub(in crate::pages) mod ar;
pub(in crate::pages) mod de;
pub(in crate::pages) mod en;
pub(in crate::pages) mod ja;
pub(in crate::pages) mod zh_hans;

use super::open::Refusal;
use crate::text::Around;

/// The words of the page in one language.
#[derive(Debug)]
#[allow(missing_docs)] // Each line is named after what it says.
pub(crate) struct ReceiptText {
    pub(super) title: &'static str,
    pub(super) lead: &'static str,
    pub(super) choose: &'static str,
    pub(super) or_drop: &'static str,
    pub(super) reading: &'static str,
    /// What keeps a file from being opened, and what to do.
    pub(super) refused: fn(&Refusal) -> (&'static str, &'static str),
    /// Of a receipt that can't have been made at this time.
    pub(super) says: Around,
    /// Of an answer that is proved: the receipt was made at this time.
    pub(super) from_receipt: Around,
    /// Of one that is not.
    pub(super) altered: &'static str,
    pub(super) today: &'static str,
    pub(super) another: &'static str,
}
