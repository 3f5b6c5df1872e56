//! 简体中文。

use super::{KeepText, RobotPageText, SimilarText};
use crate::text::zh_hans;

pub(crate) static TEXT: RobotPageText = RobotPageText { said: &zh_hans::ROBOT, keep: KEEP, similar: SIMILAR };

const KEEP: KeepText = KeepText {
    share: "分享",
    svg: "二维码（SVG）",
    png: "二维码（PNG）",
    png_failed: "此浏览器无法生成图片。请改为保存 SVG。",
    receipt: "凭证",
    receipt_lead: "一个文件，包含此结果及其完整证明。任何人以后都可以重新核验，无需登记册，也无需联网。",
    save_receipt: "保存凭证",
    receipt_saved: "已保存为",
    receipt_failed: "未能生成凭证。请检查网络连接，刷新本页后再试。",
    open_receipt: "打开凭证",
};

const SIMILAR: SimilarText = SimilarText {
    title: "是不是看错了？",
    lead: "0 与 O、1 与 I、8 与 B、5 与 S、2 与 Z 容易混淆。本页面可以查询您的编码可能原本是哪些编码。",
    fetches: |count| format!("将查询 {count} 个相似编码，并为每个获取一批记录。{PRIVACY}"),
    fetches_at_most: |count| {
        format!("将查询代码相近的制造商和型号下最多 {count} 个编码，并为每个获取一批记录。{PRIVACY}")
    },
    search: "查询相似编码",
    reading: "正在查找代码相近的制造商和型号…",
    searching: |done, of| format!("已查询 {done} / {of} 个相似编码…"),
    found: |listed, of| match listed {
        0 => format!("{of} 个相似编码均不在登记册中。"),
        _ => format!("{of} 个相似编码中有 {listed} 个在登记册中："),
    },
    no_similar: "登记册中没有代码相近的制造商或型号。",
    unanswered: |count| format!("有 {count} 个相似编码未能查询。"),
    compare: "在认定其中某个就是面前的机器人之前，请再次核对铭牌上标出的字符。",
};

const PRIVACY: &str =
    "与一次查询相比，这些批次合在一起会让登记册服务器更多地得知您指的是哪个编码，因此在您要求之前不会获取任何内容。";
