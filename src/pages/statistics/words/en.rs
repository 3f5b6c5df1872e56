//! English.

use super::StatisticsText;

pub(in crate::pages) static TEXT: StatisticsText =
    StatisticsText { title: "Statistics", lead: "What the newest snapshot of the register counts." };
