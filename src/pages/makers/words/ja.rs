//! 日本語。

use super::MakersText;

pub(in crate::pages) static TEXT: MakersText = MakersText {
    title: "メーカーとモデル",
    lead: "登録簿にあるすべてのメーカーとモデル。証明はこのページで検証します。",
    search: "名称・コード・国",
    order: "並べ替え",
    orders: ["国・地域別", "名称順", "コード順"],
    none_found: |text| format!("「{text}」に一致するメーカーはありません。"),
    all_makers: "すべてのメーカー",
    country: "国・地域",
    code: "コード",
    standing: "登録資格",
    robots: "登録台数",
    models: "モデル",
    no_models: "このメーカーが登録したモデルはありません。",
    recalls: |_, count| format!("リコール{count}件"),
    unknown: "登録されていません",
    unknown_maker: |code, country| format!("{country}にコード{code}のメーカーはありません。"),
    unknown_model: |maker, code| format!("{maker}はコード{code}のモデルを登録していません。"),
    not_a_code: |code| {
        format!(
            "「{code}」はメーカーやモデルのコードではありません。メーカーのコードは英数字6文字（国コードとメーカー）、モデルのコードは12文字です。"
        )
    },
    pattern: "IDの先頭",
    pattern_lead: "このモデルのロボットのIDは、すべてこの12文字で始まり、17文字の製造番号が続きます。",
    check: "このモデルのロボットを確認する",
    recalls_title: "リコール",
    no_recalls: "このモデルのリコールはありません。",
    serials: "対象の製造番号：",
};
