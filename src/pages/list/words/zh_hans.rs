//! 简体中文。

use super::ListText;

pub(in crate::pages) static TEXT: ListText =
    ListText { title: "批量查询", lead: "粘贴或上传最多 100,000 行。列表不会离开您的设备。" };
