//! 日本語、ロボットのページ。

use crate::client::Simulation;
use crate::text::Language;
use crate::text::robot::{Parameter, ProofText, RecordText, RobotText, Share, VerdictText};
use registry::document::{Actor, ComponentKind, EventKind, Severity, Stage, Standing, Status};
use registry::{Check, Reason, Unavailable};

pub(crate) static TEXT: RobotText = RobotText { verdict: VERDICT, proof: PROOF, record: RECORD, share: SHARE };

const VERDICT: VerdictText = VerdictText {
    checking_step: |check| match check {
        Check::Bucket | Check::Node => "記録のまとまりを取得中",
        Check::Manufacturers | Check::Models => "製造者の型式を取得中",
        _ => "最新のスナップショットを取得中",
    },
    stale: |due| {
        format!(
            "登録簿は {due} までに新しいスナップショットを出す予定でしたが、このページは取得できませんでした。このロボットを購入したり受け入れたりする前に、もう一度お試しください。"
        )
    },
    expired: "この結果は古すぎるため、判断の根拠にできません。",
    status_means: |status| match status {
        Status::Registered => "このロボットは登録済みで、まだ使用は始まっていません。",
        Status::InOperation => "このロボットは登録済みで、稼働してよい状態です。",
        Status::Suspended => "稼働の許可が一時的に取り消されています。再び与えられることがあります。",
        Status::UnderRecall => "電源を切り、リコールの対応が済むまで使用しないでください。下のお知らせをご覧ください。",
        Status::Retired => "恒久的に使用を終えています。",
        Status::Recycled => "解体され、材料が回収されています。",
    },
    compare: "製造者、型式、製造番号を、目の前のロボットの銘板と照合してください。",
    buying: ("新品を購入しますか。", "その場合に表示されるべき結果です。"),
    at_work: ("すでに公共の場で働いていますか。", "本来あってはならないことです。使用者に確認してください。"),
    seen_working: ("動いているのを見ましたか。", "距離を取り、使用者に知らせてください。"),
    scrapped: (
        "このIDのロボットを購入、販売、使用しないでください。",
        "目の前にあるなら、その銘板は廃棄されたロボットのものです。",
    ),
    read_again: ("まず銘板を読み直してください。", "見つからないIDの多くは、読み違いか入力の誤りです。"),
    confusable: |pairs| format!("このIDには見間違えやすい文字があります：{pairs}。"),
    still_same: (
        "それでも同じですか。",
        "その場合、このロボットは登録されていないか、銘板が偽造されています。購入しないでください。",
    ),
    maker_unknown: |code, country| {
        format!("{country}に製造者 {code} の登録はないため、このIDのロボットが登録されていることはあり得ません。")
    },
    model_not_registered: |maker, model| {
        format!("{maker}は型式 {model} を登録していないため、このIDのロボットが登録されていることはあり得ません。")
    },
    all_known: "製造者と型式は登録されていますが、この1台は登録されていません。",
    standing: |standing| match standing {
        Standing::Active => "",
        Standing::Suspended => "この製造者は現在、ロボットを登録できません。",
        Standing::Withdrawn => "この製造者はもうロボットを登録できません。",
    },
    no_answer: |why| match why {
        Unavailable::Network => "現在応答がありません。接続を確認してください。".to_owned(),
        Unavailable::Status(status) => format!("登録簿のサーバーがエラー{status}を返しました。"),
    },
    last_answer: |what, time, ago| format!("この端末で最後に証明された結果：「{what}」、{time} 時点、{ago}。"),
    no_last_answer: "この端末には、このIDの以前の結果がありません。",
    id_says: |what| format!("ID自体が示す内容：{what}。"),
    id_says_nothing: "IDの形式は整っています。",
    not_a_proof: "登録されていることを示すものではありません。",
    kept_here: "以前の結果はこの端末にだけ、最大50件保存されます。",
    advice_network: "データが途中で変えられたか、サーバーの写しが壊れています。別のネットワークでお試しください。再び起きる場合は、このページの運営者に知らせてください。",
    advice_clock: |issued, now| {
        format!(
            "スナップショットの日付は {issued} ですが、この端末の時計は {now} です。時計を合わせてから、もう一度お試しください。"
        )
    },
    advice_history: "この端末は以前、今回受け取ったものより新しい登録簿か、異なる履歴を見ています。誰かが変更を隠しているおそれがあります。別のネットワークでお試しください。",
    advice_registry: "結果に、このページが信頼する鍵の署名がありません。正しいウェブサイトを開いているか確認してください。",
    simulated: |simulation| match simulation {
        Simulation::Offline => "模擬：接続がないものとして動いています。結果は記憶されません。",
        Simulation::Tampered => "模擬：取得した記録を、検証の前に1ビットだけ変えました。結果は記憶されません。",
        Simulation::Stale => "模擬：時計を32日進めました。結果は記憶されません。",
    },
    retry: "もう一度試す",
    edit: "IDを直す",
    forget: "古いスナップショットを忘れる（デモ用のみ）",
};

const PROOF: ProofText = ProofText {
    summary_failed: |step, why| format!("証明できません：{step}。{why}"),
    summary_unreachable: "証明できません：証明の連鎖を最後までたどれませんでした。",
    title: "確認の方法",
    step: |check| match check {
        Check::Latest => "最新スナップショットのファイル",
        Check::Signature => "登録簿の鍵",
        Check::Witnesses => "証人",
        Check::Inclusion => "ログの中のスナップショット",
        Check::Snapshot => "スナップショット",
        Check::Clock => "スナップショットの日付",
        Check::History => "ログの履歴",
        Check::Node => "まとまりへの経路",
        Check::Bucket => "記録のまとまり",
        Check::Manufacturers => "製造者",
        Check::Models => "製造者の型式",
        Check::Statistics => "統計",
        Check::Entries => "ログの記載",
    },
    held: |check| match check {
        Check::Signature => "署名は正しい",
        Check::Witnesses => "証人が確認済み",
        Check::Inclusion => "最新の記載である",
        Check::History => "書き換えられていない",
        Check::Node => "スナップショットが指すもの",
        Check::Bucket | Check::Manufacturers => "スナップショットが指すもので、改変なし",
        Check::Models => "製造者一覧が指すもので、改変なし",
        _ => "正しい",
    },
    unread: "未読",
    failed: |reason| {
        let number = |value: u64| Language::Japanese.number(value);
        match reason {
            Reason::HashMismatch { .. } => "内容が、スナップショットの指すものと違います。".to_owned(),
            Reason::TooLarge { limit } => {
                format!("ファイルが上限の{}バイトを超えています。", number(*limit as u64))
            }
            Reason::Format(_) => "ファイルの形式が正しくありません。".to_owned(),
            Reason::WrongOrigin => "別の登録簿のものです。".to_owned(),
            Reason::NoTrustedSignature => "信頼する鍵の署名がありません。".to_owned(),
            Reason::BadSignature => "署名が正しくありません。".to_owned(),
            Reason::QuorumNotMet { have, need } => {
                format!("必要な証人{need}名のうち、署名したのは{have}名です。")
            }
            Reason::NotIncluded => "スナップショットがログの最新の記載ではありません。".to_owned(),
            Reason::FromTheFuture { .. } => "この端末の時計より先の日付です。".to_owned(),
            Reason::Rollback { seen, got } => {
                format!("ログは{}件ですが、この端末は以前{}件を見ています。", number(*got), number(*seen))
            }
            Reason::Forked { size } => format!("この端末が見た{}件のログとは別のものです。", number(*size)),
            Reason::Inconsistent { seen, .. } => {
                format!("ログが、この端末が見た{}件の続きになっていません。", number(*seen))
            }
        }
    },
    key_built_in: "このページに組み込み済み",
    log: |size| format!("ログは{size}件、ルートは"),
    no_witness_needed: "証人は求められていません。",
    cosigned: |name, time| format!("{name}、{time}"),
    path: |hashes| format!("ルートまでの経路のハッシュ：{hashes}個。記載"),
    first_visit: "初めての訪問です。この端末は今後、このスナップショットを記憶します。",
    extends: |size| format!("この端末が以前見た{size}件のログに続いています。"),
    bucket: |prefix, units, position| match position {
        Some(position) => format!("まとまり {prefix}：{units}件中の{}件目です。", position + 1),
        None => format!("まとまり {prefix}：{units}件の中に、このIDはありません。"),
    },
    node: |prefix| format!("ノード {}", whole(prefix)),
    file: "ファイル",
    expected: "期待",
    got: "実際",
    received: |files, size| format!("このページで確認：{files}ファイル、{size}。ID自体は送信されていません。"),
    show_all: "ハッシュの全体を表示",
};

const RECORD: RecordText = RecordText {
    compare: "目の前のロボットと照合",
    compare_lead: "銘板と違うところがあれば、その銘板は複製かもしれません。",
    this_one: "この1台",
    set_by_maker: "製造者が付けた番号です。1文字ずつ照合してください。",
    unknown: "不明",
    notices: "このロボットと型式のお知らせ",
    no_notices: "お知らせはありません。",
    affects: "このロボットに該当",
    not_affects: "このロボットには該当しない",
    settled: |day| format!("{day} に対応済み。"),
    open: "未対応です。",
    not_recorded: "対応済みとの記録はありません。",
    recall: |number, title| format!("リコール {number}：{title}"),
    suspension: |number| format!("一時停止 {number}"),
    severity: |severity| match severity {
        Severity::Service => "点検が必要",
        Severity::StopUse => "使用中止",
    },
    opened_on: |day| format!("{day} に公表。"),
    deadline: |day| format!("期限は {day}。"),
    serials: |from, to| format!("{from} ～ {to}"),
    inside: |serial| format!("製造番号 {serial} は対象に含まれます："),
    outside: |serial| format!("製造番号 {serial} は対象に含まれません："),
    identity: "身分証",
    maker: "製造者",
    model: "型式",
    made_on: "製造日",
    software: "ソフトウェア",
    level: "知能レベル",
    level_of: |level| format!("L{level}（5段階）"),
    status: "状態",
    stage: "段階",
    registered_in: "登録国",
    now_in: |country, since| format!("{since} から{country}"),
    figure: |height| format!("人型ロボットの輪郭、高さ {height}"),
    life: "これまでの経過",
    stage_name: |stage| match stage {
        Stage::ResearchDevelopment => "研究開発",
        Stage::Manufacturing => "製造",
        Stage::MarketAccess => "市場承認",
        Stage::Sales => "販売",
        Stage::Operation => "稼働",
        Stage::Recycling => "再資源化",
    },
    event: |event| match event {
        EventKind::TypeFiled => "型式の届出",
        EventKind::Built => "製造完了",
        EventKind::FactoryInspected => "工場検査に合格",
        EventKind::Approved => "承認",
        EventKind::Sold => "販売",
        EventKind::Activated => "使用開始",
        EventKind::SoftwareUpdated => "ソフトウェア更新",
        EventKind::Maintained => "保守",
        EventKind::ComponentReplaced => "部品交換",
        EventKind::Inspected => "検査に合格",
        EventKind::Moved => "移転",
        EventKind::RecallRemedied => "リコール対応済み",
        EventKind::Suspended => "一時停止",
        EventKind::Resumed => "停止の解除",
        EventKind::Decommissioned => "使用終了",
        EventKind::Recycled => "解体",
    },
    moved_to: |country| format!("{country}へ移転"),
    by: |actor| match actor {
        Actor::Manufacturer => "製造者による",
        Actor::ServiceProvider => "整備事業者による",
        Actor::Seller => "販売者による",
        Actor::User => "使用者による",
        Actor::Recycler => "解体事業者による",
        Actor::Regulator => "当局による",
    },
    not_yet: "まだ",
    now: "現在",
    nothing_recorded: "記録なし",
    components: "主要部品",
    component: |kind| match kind {
        ComponentKind::Battery => "バッテリー",
        ComponentKind::Compute => "主計算機",
        ComponentKind::Actuators => "関節駆動",
        ComponentKind::Sensors => "センサー",
        ComponentKind::Hands => "手",
    },
    component_head: ["部品", "供給者", "部品番号", "搭載"],
    as_model: "型式どおり",
    replaced: "型式と異なる",
    parameters: "技術仕様",
    parameter: |parameter| match parameter {
        Parameter::Height => "身長",
        Parameter::Mass => "質量",
        Parameter::Joints => "可動関節",
        Parameter::Battery => "バッテリー",
        Parameter::Compute => "計算能力",
        Parameter::Payload => "可搬質量",
        Parameter::Speed => "最高速度",
    },
};

const SHARE: Share = Share {
    title: "結果を保存・共有",
    copy: "リンクをコピー",
    copied: "リンクをコピーしました",
    copy_failed: "リンクを選択してコピーしてください：",
    print: "印刷",
    qr: "このページへのリンクのQRコード",
    qr_caption: |domain| {
        format!(
            "{domain} でその日の結果を開きます。ロボットに付いたコードを信用する前に、そこへつながることを確認してください。IDはリンクの # より後ろにあり、ブラウザーはそれを送信しません。"
        )
    },
    certificate: "登録記録",
    printed: |time| format!("印刷：{time}。紙は更新されません。コードを読み取って、その日の結果をご覧ください。"),
};

/// The root has no prefix of its own.
fn whole(prefix: &str) -> &str {
    if prefix == "all" { "全体" } else { prefix }
}
