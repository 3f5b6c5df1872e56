//! English.

use super::StatisticsText;

pub(in crate::pages) static TEXT: StatisticsText = StatisticsText {
    title: "Statistics",
    lead: "How many robots there are of each kind. The figures are the register's own, and their proof is checked in this page.",
    none: "There are no robots on the register yet.",
    by_month: "Robots by month of manufacture",
    month: "Month",
    by_maker: "Robots by maker",
    by_model: "Robots by model",
    by_country: "Robots by country they are in",
    country: "Country",
    by_supplier: "Robots by supplier of key components",
    supplier: "Supplier",
    supplier_note: "A robot has components of several suppliers and counts once for each.",
};
