//! العربية.

use super::ListText;

pub(in crate::pages) static TEXT: ListText = ListText {
    title: "تحقّق من قائمة",
    lead: "ألصق أو حمّل ما يصل إلى 100,000 صف. تبقى القائمة على جهازك.",
};
