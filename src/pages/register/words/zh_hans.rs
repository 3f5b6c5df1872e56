//! 简体中文。

use super::RegisterText;
use registry::document::{Standing, Status};

pub(in crate::pages) static TEXT: RegisterText = RegisterText {
    reading: "正在获取登记册的文件，并在本页面内核验。",
    proved: |snapshot| format!("已在本页面内证明：第 {snapshot} 号快照，"),
    signed: |key, witnesses| format!("由 {key} 签名，{witnesses}。"),
    stale: |due| format!("登记册承诺在 {due} 之前发布新的快照，但本页面未能取得。"),
    nothing_shown: "没有这些文件就无法证明任何内容，因此不予显示。",
    withheld: "收到了数据，但未能通过核验，因此不予显示。",
    not_in_log: "有一个条目不在日志中应在的位置。",
    robots: |_, count| format!("{count} 台机器人"),
    models: |_, count| format!("{count} 个型号"),
    makers: |_, count| format!("{count} 家制造商"),
    others: |_, count| format!("其他 {count} 项"),
    largest: |label, count| format!("最多：{label}，{count}。"),
    table: "以表格显示",
    robots_head: "机器人",
    share_head: "占比",
    total: "合计",
    by_stage: "按生命周期阶段",
    by_status: "按状态",
    not_told: "此登记册没有给出细分。",
    status: |status| match status {
        Status::Registered => "已登记，尚未使用",
        Status::InOperation => "使用中",
        Status::Suspended => "已暂停",
        Status::UnderRecall => "召回中：停止使用",
        Status::Retired => "已退役",
        Status::Recycled => "已回收",
    },
    standing: |standing| match standing {
        Standing::Active => "可登记机器人",
        Standing::Suspended => "暂不可登记机器人",
        Standing::Withdrawn => "不再可登记机器人",
    },
    more: "显示更多",
};
