//! 日本語。

use super::EmbedText;
use crate::pages::embed::sheet::{BYTES, LABELS};
use crate::text::Language;

pub(in crate::pages) static TEXT: EmbedText = EmbedText {
    title: "ロボットの登録状態をあなたのページに表示",
    lead: "訪問者のブラウザー内で登録簿の内容を証明するバッジと、同じリンクを載せたロボット用のラベルです。",
    choose: "選択",
    id_hint: "販売するロボットのIDを入力するか、貼り付けてください。",
    automatic: "自動",
    variants: "大きさ",
    variant_names: ["コンパクト：1行", "カード：320ピクセル", "フル：最大736ピクセル"],
    languages: "言語",
    themes: "配色",
    theme_names: ["ライト", "ダーク"],
    preview: "プレビュー",
    preview_note: "これは画像ではなくバッジそのものです。表示の内容は、今ここで証明されています。",
    not_loaded: "バッジを読み込めませんでした。接続を確認してから、このページを再読み込みしてください。下のコードに問題はありません。",
    no_id: "IDがそろうと、バッジ、コード、ラベルがここに表示されます。",
    snippets: "ページ用のコード",
    element: (
        "要素として",
        "ご自分のページに最適です。内容に合わせて大きさが変わります。JavaScriptを使わない訪問者には、中のリンクが見えます。",
    ),
    frame: ("フレームとして", "ショップのシステムなど、スクリプトを置けないページ向けです。大きさは固定です。"),
    frame_language: "フレームからはページの言語が分かりません。言語が自動のときは英語で表示されます。",
    policy: "ページにContent-Security-Policyがある場合は、次を加えてください：",
    copy: "コードをコピー",
    copied: "コードをコピーしました",
    copy_failed: "コードを選択してコピーしてください：",
    labels: "ラベル",
    label_lead: |domain| {
        format!(
            "ラベルを読み取ると、{domain} でその日の結果が表示されます。つながるべき先が分かるように、ドメインがコードの下に印刷されます。"
        )
    },
    label_of: |id| format!("{id} のQRコード付きラベル"),
    no_label: "このサイトのアドレスは長すぎて、QRコードにできません。",
    svg: "SVGで保存",
    png: "PNGで保存",
    png_failed: "このブラウザーでは画像を作れません。代わりにSVGで保存してください。",
    sheet: "ラベルのシート",
    list: "印刷するID、1行に1つ",
    count: |count| {
        if count == 0 { "ラベルはまだありません".to_owned() } else { format!("ラベル{count}枚") }
    },
    left_out: |count| {
        let (count, bytes) = (Language::Japanese.number(count as u64), Language::Japanese.number(BYTES as u64));
        format!(
            "{count}行は含まれていません。1回に扱えるのはラベル{LABELS}枚、文字データ{bytes}バイトまでです。先にこれを印刷し、その後に残りを印刷してください。"
        )
    },
    faults: |count| {
        let count = Language::Japanese.number(count as u64);
        format!("次の{count}件はロボットIDではないため印刷されません。修正するか削除してください：")
    },
    line: |line| format!("{line}行目："),
    more: |count| format!("ほか{}件", Language::Japanese.number(count as u64)),
    print: "ラベルを印刷",
    print_note: "A4の1ページに20枚、幅は各42ミリメートルです。倍率100%で印刷し、貼る前に1枚を読み取って確かめてください。",
};
