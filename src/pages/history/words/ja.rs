//! 日本語。

use super::HistoryText;

pub(in crate::pages) static TEXT: HistoryText = HistoryText {
    title: "履歴",
    lead: "登録機関が公開したすべてのスナップショットを新しい順に示します。追記しかできない公開ログに含まれることを、1件ずつこのページで検証します。",
    seen_title: "このブラウザーが以前に見たもの",
    seen: |snapshot| {
        format!(
            "このブラウザーは、このログをスナップショット{snapshot}まで見たことがあります。現在のログはその続きで、そこまでの内容は何も変更されていません。"
        )
    },
    first_visit: |snapshot| {
        format!(
            "このブラウザーがこのログを見るのは初めてです。今後はスナップショット{snapshot}を記憶し、そこまでの内容が変更されれば検知します。"
        )
    },
    witnesses_title: "ほかに見た者",
    witnesses_lead: "独立した証人が、最新のスナップショットまでのログは以前に見たものへの追記だけであると署名しています。",
    demo_witnesses: "このデモでは、公開プログラム自身が証人の役をしています。",
    cosigned: |name, time| format!("{name}、署名日時：{time}"),
    snapshots: "スナップショット",
    snapshot: |number| format!("スナップショット{number}"),
    in_log: "ログに含まれる：証明済み",
    unchanged: "変化なし",
    first: "最初のスナップショット：ログはここから始まります。",
    older: "以前のスナップショットを表示",
};
