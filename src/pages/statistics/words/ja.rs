//! 日本語。

use super::StatisticsText;

pub(in crate::pages) static TEXT: StatisticsText = StatisticsText {
    title: "統計",
    lead: "種類ごとのロボットの台数です。数値は登録簿によるもので、証明はこのページで検証します。",
    none: "登録簿にはまだロボットがありません。",
    by_month: "製造月別の台数",
    month: "月",
    by_maker: "製造者別の台数",
    by_model: "型式別の台数",
    by_country: "所在国・地域別の台数",
    country: "国・地域",
    by_supplier: "主要部品の供給元別の台数",
    supplier: "供給元",
    supplier_note: "1台のロボットに複数の供給元の部品があり、供給元ごとに1回数えます。",
};
