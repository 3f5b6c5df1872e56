//! 简体中文。

use super::StatisticsText;

pub(in crate::pages) static TEXT: StatisticsText =
    StatisticsText { title: "统计", lead: "登记册最新快照中的各项计数。" };
