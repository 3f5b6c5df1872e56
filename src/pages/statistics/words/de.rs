//! Deutsch.

use super::StatisticsText;

pub(in crate::pages) static TEXT: StatisticsText =
    StatisticsText { title: "Statistik", lead: "Was die neueste Momentaufnahme des Registers zählt." };
