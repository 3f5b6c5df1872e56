//! 简体中文。

use super::HistoryText;

pub(in crate::pages) static TEXT: HistoryText =
    HistoryText { title: "历史", lead: "登记册的每个快照，均已证明在其日志中。" };
