//! 简体中文。

use super::HistoryText;

pub(in crate::pages) static TEXT: HistoryText = HistoryText {
    title: "历史",
    lead: "登记机构发布过的每一份快照，从最新的开始。每一份都在本页面内核验，确认其在只增不减的公开日志之中。",
    seen_title: "此浏览器之前所见",
    seen: |snapshot| {
        format!("此浏览器见过这份日志到第 {snapshot} 号快照为止的内容。如今的日志是其延续，之前的内容没有任何改动。")
    },
    first_visit: |snapshot| {
        format!("此浏览器首次见到这份日志。从现在起它会记住第 {snapshot} 号快照；之前的内容若有改动，就会被发现。")
    },
    witnesses_title: "还有谁见过",
    witnesses_lead: "独立见证方已签名：到最新快照为止，日志只在其之前所见的基础上增加。",
    demo_witnesses: "在本演示中，见证方由发布程序自行扮演。",
    cosigned: |name, time| format!("{name}，签名于 {time}"),
    snapshots: "快照",
    snapshot: |number| format!("第 {number} 号快照"),
    in_log: "在日志中：已证明",
    unchanged: "不变",
    first: "第一份快照：日志由此开始。",
    older: "显示更早的快照",
};
