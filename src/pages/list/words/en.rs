//! English.

use super::ListText;

pub(in crate::pages) static TEXT: ListText =
    ListText { title: "Check a list", lead: "Paste or upload up to 100,000 rows. The list stays on your device." };
