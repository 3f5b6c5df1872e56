//! العربية.

use super::StatisticsText;

pub(in crate::pages) static TEXT: StatisticsText =
    StatisticsText { title: "إحصاءات", lead: "ما تحصيه أحدث لقطة من السجل." };
