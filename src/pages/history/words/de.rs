//! Deutsch.

use super::HistoryText;

pub(in crate::pages) static TEXT: HistoryText =
    HistoryText { title: "Verlauf", lead: "Jede Momentaufnahme des Registers, nachweislich in seinem Protokoll." };
