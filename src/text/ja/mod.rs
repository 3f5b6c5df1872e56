//! 日本語。

mod robot;

pub(crate) use robot::TEXT as ROBOT;

use super::{CheckPage, Field, Headline, MalformedText, Shell, Text};
use crate::examples::ExampleName;
use registry::document::{Stage, Status};
use robot_id::{Fold, ParseErrorKind, Script, Segment};

pub(crate) static TEXT: Text =
    Text { shell: SHELL, field: FIELD, check: CHECK, malformed: MALFORMED, headline: Some(&HEADLINE) };

pub(super) static HEADLINE: Headline = Headline {
    site: "ロボット登録簿",
    ribbon: ("デモ用の登録簿", "架空のデータ"),
    region: "確認結果",
    status: |status, stage| match (status, stage) {
        (Status::Registered, Stage::ResearchDevelopment) => "登録済み、開発中",
        (Status::Registered, Stage::Manufacturing) => "登録済み、製造中",
        (Status::Registered, Stage::MarketAccess) => "登録済み、未販売",
        (Status::Registered, _) => "登録済み、使用開始前",
        (Status::InOperation, _) => "登録済み、稼働中",
        (Status::Suspended, _) => "一時停止中、稼働禁止",
        (Status::UnderRecall, _) => "リコール中、使用中止",
        (Status::Retired, _) => "廃止済み、転売禁止",
        (Status::Recycled, _) => "解体済み、転売禁止",
    },
    not_listed: "登録されていません",
    not_listed_maker_unknown: "登録なし、製造者不明",
    model_unknown: "製造者は登録あり、型式不明",
    unreachable: "登録簿に接続できません",
    unproven: "証明に失敗、信用しないでください",
    malformed: "ロボットIDではありません",
    check_character: |place| format!("{place}文字目を確認してください"),
    checking: "確認中…",
    out_of_date: |age| format!("情報が古くなっています（{age}前）"),
    as_of: |time, ago| format!("{time} 時点、{ago}"),
    absent_as_of: |time, ago| format!("{time} 時点（{ago}）で登録がないことを証明済み"),
    it_was: |what, time| format!("{time} 時点では「{what}」でした。その後のリコールや停止は表示されません。"),
    withheld: "このIDのデータを受信しましたが、検証できないため表示しません。",
    service_flag: |count, deadline| {
        let what = format!("このロボットに関わる未対応のリコール：{count}件");
        deadline.map_or_else(|| what.clone(), |deadline| format!("{what}、{deadline}までに点検"))
    },
    proved: |snapshot, key, witnesses| {
        format!("証明済み：記録はスナップショット{snapshot}にあります。署名：{key}、{witnesses}。")
    },
    proved_absent: |snapshot, key, witnesses| {
        format!("証明済み：スナップショット{snapshot}に該当する記録はありません。署名：{key}、{witnesses}。")
    },
    witnesses: |count| if count == 0 { "証人なし".to_owned() } else { format!("証人{count}名") },
    how: "確認の方法",
    incomplete: "このページの残りの部分を読み込めませんでした。接続を確認してから、再読み込みしてください。",
};

const SHELL: Shell = Shell {
    skip: "本文へ移動",
    navigation: "メインメニュー",
    pages: ["確認", "読み取り", "リスト", "製造者と型式", "統計", "履歴", "販売者向け", "説明"],
    menu: "メニュー",
    switch_language: "言語",
    about: ["証明の仕組み", "プライバシー", "アクセシビリティ"],
    footer: |key| format!("信頼する鍵：{key}。アカウント不要、Cookieや追跡は使いません。"),
    independence: "独立したプロジェクトです。いかなる当局や製造者の運営でもなく、提携もしていません。",
    no_trust: (
        "このページは設定されていません",
        "信頼の設定ファイルを読み取れないため、ここでは何も証明できません。このページの運営者による修正が必要です。",
    ),
    name_and_detail: |name, detail| format!("{name}：{detail}"),
    comma: "、",
    stop: "。",
};

const FIELD: Field = Field {
    label: "ロボットID",
    count: |count| format!("{count} / 29文字"),
    segment: |segment| match segment {
        Segment::National => "国コード",
        Segment::Manufacturer => "製造者",
        Segment::Model => "型式",
        Segment::Serial => "製造番号",
    },
    hint: |segment| match segment {
        Segment::National => "英字2文字または数字2桁",
        Segment::Manufacturer => "英数字4文字",
        Segment::Model => "英数字6文字",
        Segment::Serial => "英数字17文字",
    },
    more: |count| format!("あと{count}文字"),
    complete: "入力済み",
    looking_up: "調べています…",
    no_country: "このコードの国はありません",
    not_known: "登録簿にありません",
    not_now: "今は調べられません",
    tidied: |what| format!("自動で整えました：{what}。"),
    fold: |fold| match fold {
        Fold::Case => "小文字",
        Fold::FullWidth => "全角文字",
        Fold::Spaces => "空白",
        Fold::Dashes => "ハイフン",
        Fold::ZeroWidth => "見えない文字",
        Fold::UrlAround => "前後のリンク",
        Fold::TextAround => "前後の文章",
    },
    and: "、",
    submit: "このIDを確認",
    clear: "消去",
    privacy: |batch| match batch {
        Some(batch) => format!(
            "IDは送信されません。このページは、そのIDが含まれるはずの約{batch}件の記録をまとめて取得し、この端末の中で探します。"
        ),
        None => {
            "IDは送信されません。このページは、そのIDが含まれるはずの記録をまとめて取得し、この端末の中で探します。"
                .to_owned()
        }
    },
};

const CHECK: CheckPage = CheckPage {
    title: "ロボットを確認",
    lead: "ロボットの銘板にある29文字のIDを入力するか、貼り付けてください。",
    scan_code: "コードを読み取る",
    check_list: "リストを確認",
    find: "IDの場所",
    find_figure: "人型ロボットを後ろから見た線画。銘板は両肩の間にあり、印刷した写しがバッテリーカバーの下にある。",
    find_places: [
        ("両肩の間", "QRコード付きの金属板"),
        ("バッテリーカバーの下", "印刷した写し"),
        ("ロボットの画面またはアプリ", "設定の「情報」"),
    ],
    now: "現在の登録簿",
    robots: "ロボット",
    models: "型式",
    makers: "製造者",
    snapshot: |number| format!("スナップショット{number}"),
    proved: "このページで証明を確認済み",
    signed_by: |key, witnesses| {
        if witnesses == 0 {
            format!("署名：{key}。")
        } else {
            format!("署名：{key}、証人：{witnesses}名。")
        }
    },
    unreachable: "現在、登録簿に接続できません。IDの形式は確認できます。",
    unproven: "受信したデータは検証できないため、表示しません。",
    checking: "登録簿を確認中…",
    examples: "試してみる",
    examples_lead: "架空のロボットで、このページが示すすべての結果を見られます。",
    example: |name| match name {
        ExampleName::InOperation => "稼働中",
        ExampleName::ServiceRecall => "点検のリコールが未対応",
        ExampleName::RecallRemedied => "リコール対応済み",
        ExampleName::Foreign => "外国製",
        ExampleName::Registered => "使用開始前",
        ExampleName::MarketAccess => "未販売",
        ExampleName::Development => "開発中",
        ExampleName::UnderRecall => "リコール中：使用中止",
        ExampleName::Suspended => "一時停止中",
        ExampleName::Retired => "廃止済み",
        ExampleName::Recycled => "解体済み",
        ExampleName::UnknownSerial => "登録されていない",
        ExampleName::UnknownModel => "型式不明",
        ExampleName::UnknownMaker => "製造者不明",
        ExampleName::Malformed => "入力の誤り",
        ExampleName::Offline => "模擬：接続なし",
        ExampleName::Tampered => "模擬：途中で改変",
        ExampleName::Stale => "模擬：1か月前の情報",
    },
};

const MALFORMED: MalformedText = MalformedText {
    fault: |kind| match kind {
        ParseErrorKind::Empty => "確認するものがまだ入力されていません。".to_owned(),
        ParseErrorKind::TooShort { found } | ParseErrorKind::TooLong { found } => {
            format!("IDは29文字ですが、これは{found}文字です。")
        }
        ParseErrorKind::UnexpectedCharacter { found } => {
            format!("「{found}」はロボットIDに使えません。使えるのは英字AからZと数字だけです。")
        }
        ParseErrorKind::LookAlike { found, looks_like, script } => {
            format!("「{found}」は{looks_like}に似ていますが、{}です。同じ文字ではありません。", script_name(script))
        }
        ParseErrorKind::NationalMixed { first, second } => {
            format!("国コードは英字2文字または数字2桁です。「{first}{second}」にはなりません。")
        }
        ParseErrorKind::NoId => "この文章にはロボットIDがありません。".to_owned(),
        ParseErrorKind::SeveralIds { .. } => {
            "この文章には複数のロボットIDがあります。1つずつ確認してください。".to_owned()
        }
        ParseErrorKind::InputTooLarge { limit } => format!("文章が{limit}文字を超えています。"),
    },
    fault_place: |place, segment, within| format!("29文字中の{place}文字目。「{segment}」の{within}文字目です。"),
    nothing_fetched: "このページの中で見つかりました。そのために取得したものはありません。",
};

fn script_name(script: Script) -> &'static str {
    match script {
        Script::Armenian => "アルメニア文字",
        Script::Cherokee => "チェロキー文字",
        Script::Cyrillic => "キリル文字",
        Script::Greek => "ギリシャ文字",
        Script::Han => "漢字",
        Script::Latin => "別のラテン文字",
        Script::Lisu => "リス文字",
        Script::Mathematical => "数学記号",
        Script::Symbol => "記号",
    }
}
