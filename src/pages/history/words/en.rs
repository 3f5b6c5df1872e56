//! English.

use super::HistoryText;

pub(in crate::pages) static TEXT: HistoryText =
    HistoryText { title: "History", lead: "Every snapshot of the register, each proved to be in its log." };
