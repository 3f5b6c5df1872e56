//! 日本語。

use super::RegisterText;
use registry::document::{Standing, Status};

pub(in crate::pages) static TEXT: RegisterText = RegisterText {
    reading: "登録簿のファイルを取得し、このページで検証しています。",
    proved: |snapshot| format!("このページで証明済み：スナップショット{snapshot}、"),
    signed: |key, witnesses| format!("署名：{key}、{witnesses}。"),
    stale: |due| {
        format!("登録簿は{due}までに新しいスナップショットを公開するはずでしたが、このページでは取得できていません。")
    },
    nothing_shown: "ファイルがなければ何も証明できないため、表示しません。",
    withheld: "データを受信しましたが、検証できないため表示しません。",
    not_in_log: "ログの本来の位置にない項目があります。",
    robots: |_, count| format!("ロボット{count}台"),
    models: |_, count| format!("{count}型式"),
    makers: |_, count| format!("製造者{count}社"),
    others: |_, count| format!("その他{count}件"),
    largest: |label, count| format!("最多：{label}、{count}。"),
    table: "表で見る",
    robots_head: "台数",
    share_head: "割合",
    total: "合計",
    by_stage: "ライフサイクル段階別の台数",
    by_status: "状態別の台数",
    not_told: "この登録簿には内訳がありません。",
    status: |status| match status {
        Status::Registered => "登録済み、使用開始前",
        Status::InOperation => "稼働中",
        Status::Suspended => "一時停止中",
        Status::UnderRecall => "リコール中：使用中止",
        Status::Retired => "廃止済み",
        Status::Recycled => "解体済み",
    },
    standing: |standing| match standing {
        Standing::Active => "ロボットを登録できます",
        Standing::Suspended => "現在はロボットを登録できません",
        Standing::Withdrawn => "今後ロボットを登録できません",
    },
    more: "さらに表示",
};
