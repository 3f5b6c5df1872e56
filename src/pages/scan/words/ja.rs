//! 日本語。

use super::ScanText;

pub(in crate::pages) static TEXT: ScanText = ScanText {
    title: "コードを読み取る",
    lead: "ロボットのQRコードにカメラを向けるか、写真を選んでください。",
};
