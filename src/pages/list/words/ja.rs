//! 日本語。

use super::ListText;

pub(in crate::pages) static TEXT: ListText = ListText {
    title: "リストを確認",
    lead: "最大100,000行を貼り付けるか、アップロードできます。リストは端末の外に出ません。",
};
