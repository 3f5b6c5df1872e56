//! 日本語。

use super::MakersText;

pub(in crate::pages) static TEXT: MakersText = MakersText {
    title: "メーカーとモデル",
    lead: "登録簿にあるすべてのメーカーとモデル。証明はこのページで検証します。",
};
