//! 日本語。

use super::HistoryText;

pub(in crate::pages) static TEXT: HistoryText = HistoryText {
    title: "履歴",
    lead: "登録簿のすべてのスナップショット。それぞれがログにあることを証明します。",
};
