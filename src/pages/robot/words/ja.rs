//! 日本語。

use super::{KeepText, RobotPageText, SimilarText};
use crate::text::ja;

pub(crate) static TEXT: RobotPageText = RobotPageText { said: &ja::ROBOT, keep: KEEP, similar: SIMILAR };

const KEEP: KeepText = KeepText {
    share: "共有",
    svg: "QRコード（SVG）",
    png: "QRコード（PNG）",
    png_failed: "このブラウザーでは画像を作成できません。代わりにSVGで保存してください。",
    receipt: "照会証",
    receipt_lead: "この結果と証明のすべてを収めた一つのファイルです。登録簿がなくても、通信がなくても、誰でも後から確認し直せます。",
    save_receipt: "照会証を保存",
    receipt_saved: "保存しました：",
    receipt_failed: "照会証を作成できませんでした。接続を確認し、このページを読み込み直してからもう一度お試しください。",
    open_receipt: "照会証を開く",
};

const SIMILAR: SimilarText = SimilarText {
    title: "読み違えていませんか",
    lead: "0とO、1とI、8とB、5とS、2とZは取り違えやすい文字です。読み違えの元になったかもしれないIDを、このページで調べられます。",
    fetches: |count| format!("似たID {count}件を照会し、それぞれについて記録のまとまりを取得します。{PRIVACY}"),
    fetches_at_most: |count| {
        format!(
            "コードの似た製造者と型式のID（最大{count}件）を照会し、それぞれについて記録のまとまりを取得します。{PRIVACY}"
        )
    },
    search: "似たIDを照会する",
    reading: "コードの似た製造者と型式を調べています…",
    searching: |done, of| format!("似たID {of}件のうち{done}件を照会しました…"),
    found: |listed, of| match listed {
        0 => format!("似たID {of}件は、いずれも登録されていません。"),
        _ => format!("似たID {of}件のうち{listed}件が登録されています："),
    },
    no_similar: "コードの似た製造者も型式も、登録簿にありません。",
    unanswered: |count| format!("{count}件は照会できませんでした。"),
    compare: "目の前のロボットのIDだと判断する前に、印の付いた文字を銘板でもう一度確かめてください。",
};

const PRIVACY: &str = "これらを合わせると、一回の照会よりも、どのIDのことかが登録簿のサーバーに伝わりやすくなります。そのため、求められるまで何も取得しません。";
