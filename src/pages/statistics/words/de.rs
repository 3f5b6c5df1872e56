//! Deutsch.

use super::StatisticsText;

pub(in crate::pages) static TEXT: StatisticsText = StatisticsText {
    title: "Statistik",
    lead: "Wie viele Roboter es von jeder Art gibt. Die Zahlen sind die des Registers; der Nachweis wird auf dieser Seite geprüft.",
    none: "Im Register sind noch keine Roboter.",
    by_month: "Roboter nach Baumonat",
    month: "Monat",
    by_maker: "Roboter nach Hersteller",
    by_model: "Roboter nach Modell",
    by_country: "Roboter nach Land, in dem sie sind",
    country: "Land",
    by_supplier: "Roboter nach Lieferant wichtiger Bauteile",
    supplier: "Lieferant",
    supplier_note: "Ein Roboter hat Bauteile mehrerer Lieferanten und zählt bei jedem einmal.",
};
