//! 日本語。

use super::StatisticsText;

pub(in crate::pages) static TEXT: StatisticsText =
    StatisticsText { title: "統計", lead: "登録簿の最新スナップショットの集計です。" };
