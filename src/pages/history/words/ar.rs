//! العربية.

use super::HistoryText;

pub(in crate::pages) static TEXT: HistoryText = HistoryText {
    title: "السجل الزمني",
    lead: "كل لقطات السجل، وكل منها مثبَت وجودها في سجلّ الأحداث.",
};
