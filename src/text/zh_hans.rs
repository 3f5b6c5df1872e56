//! 简体中文。

use super::{CheckPage, Field, Headline, Parameter, ProofText, RecordText, Share, Shell, Text, VerdictText};
use crate::{client::Simulation, examples::ExampleName};
use registry::document::{Actor, ComponentKind, EventKind, Severity, Stage, Standing, Status};
use registry::{Check, Reason, Unavailable};
use robot_id::{Fold, ParseErrorKind, Script, Segment};

pub(crate) static TEXT: Text =
    Text { shell: SHELL, field: FIELD, check: CHECK, verdict: VERDICT, proof: PROOF, record: RECORD, share: SHARE };

pub(super) static HEADLINE: Headline = Headline {
    site: "机器人登记册",
    ribbon: ("演示登记册", "数据均为虚构"),
    region: "查询结果",
    status: |status, stage| match (status, stage) {
        (Status::Registered, Stage::ResearchDevelopment) => "已登记，研发中",
        (Status::Registered, Stage::Manufacturing) => "已登记，制造中",
        (Status::Registered, Stage::MarketAccess) => "已登记，未售出",
        (Status::Registered, _) => "已登记，未投入使用",
        (Status::InOperation, _) => "已登记，使用中",
        (Status::Suspended, _) => "已暂停，不得运行",
        (Status::UnderRecall, _) => "召回中，停止使用",
        (Status::Retired, _) => "已退役，禁止转售",
        (Status::Recycled, _) => "已回收，禁止转售",
    },
    not_listed: "未登记",
    not_listed_maker_unknown: "未登记，制造商未知",
    model_unknown: "制造商已登记，型号未知",
    unreachable: "无法连接登记册",
    unproven: "验证失败，请勿采信",
    malformed: "不是机器人编码",
    check_character: |place| format!("请检查第 {place} 位"),
    checking: "正在核验……",
    out_of_date: |age| format!("数据已过期 {age}"),
    as_of: |time, ago| format!("截至 {time}，{ago}"),
    absent_as_of: |time, ago| format!("已证明截至 {time}（{ago}）未登记"),
    it_was: |what, time| format!("截至 {time} 的状态为“{what}”。此后的召回或暂停不会在此显示。"),
    withheld: "收到了此编码的数据，但未通过验证，因此不予显示。",
    service_flag: |count, deadline| {
        let what = format!("{count} 项未完成的召回涉及这台机器人");
        deadline.map_or_else(|| what.clone(), |deadline| format!("{what}，请在 {deadline} 前维修"))
    },
    incomplete: "页面的其余部分无法载入。请检查网络连接后重新加载。",
};

const SHELL: Shell = Shell {
    skip: "跳到正文",
    navigation: "主导航",
    check: "查询",
    switch_language: "语言",
    embed: "商家：徽章与标签",
    footer: |key| format!("信任的密钥：{key}。无需账号，不使用 Cookie，不作跟踪。"),
    independence: "本项目独立运作，与任何主管机关或制造商均无隶属关系。",
    not_found: ("找不到页面", "此地址没有内容。如果它本应显示某台机器人，请重新查询其编码。"),
    go_to_check: "查询机器人",
    no_trust: ("本页面尚未配置好", "信任文件无法读取，因此这里无法证明任何内容。请由本页面的运营者修复。"),
    name_and_detail: |name, detail| format!("{name}：{detail}"),
};

const FIELD: Field = Field {
    label: "机器人编码",
    count: |count| format!("{count} / 29 位"),
    segment: |segment| match segment {
        Segment::National => "国别码",
        Segment::Manufacturer => "制造商",
        Segment::Model => "型号",
        Segment::Serial => "序列号",
    },
    hint: |segment| match segment {
        Segment::National => "2 位字母或 2 位数字",
        Segment::Manufacturer => "4 位字母和数字",
        Segment::Model => "6 位字母和数字",
        Segment::Serial => "17 位字母和数字",
    },
    more: |count| format!("还差 {count} 位"),
    complete: "已完整",
    looking_up: "正在查找……",
    no_country: "没有使用此代码的国家或地区",
    not_known: "登记册中没有",
    not_now: "暂时无法查找",
    tidied: |what| format!("已自动整理：{what}。"),
    fold: |fold| match fold {
        Fold::Case => "小写字母",
        Fold::FullWidth => "全角字符",
        Fold::Spaces => "空格",
        Fold::Dashes => "连字符",
        Fold::ZeroWidth => "不可见字符",
        Fold::UrlAround => "前后的链接",
        Fold::TextAround => "前后的文字",
    },
    and: "、",
    submit: "查询此编码",
    clear: "清空",
    privacy: |batch| match batch {
        Some(batch) => format!("编码不会被发送。本页面获取它可能所在的一批约 {batch} 条记录，并在本机查找。"),
        None => "编码不会被发送。本页面获取它可能所在的一批记录，并在本机查找。".to_owned(),
    },
};

const CHECK: CheckPage = CheckPage {
    title: "查询机器人",
    lead: "输入或粘贴机器人铭牌上的 29 位编码。",
    find: "编码在哪里",
    find_figure: "人形机器人背面线描图：铭牌位于两肩之间，电池盖下另有一份印刷件。",
    find_places: [("两肩之间", "金属铭牌，带二维码"), ("电池盖下", "印刷件"), ("机器人屏幕或应用", "设置，关于")],
    now: "登记册现况",
    robots: "台机器人",
    models: "个型号",
    makers: "家制造商",
    snapshot: |number| format!("第 {number} 号快照"),
    proved: "证明已在本页面核验",
    signed_by: |key, witnesses| format!("由 {key} 签名，{witnesses}。"),
    unreachable: "目前无法连接登记册，仍可检查编码的格式。",
    unproven: "收到的数据未通过验证，因此不予显示。",
    checking: "正在核验登记册……",
    examples: "试一试",
    examples_lead: "虚构的机器人，可看到本页面能给出的每一种答案。",
    example: |name| match name {
        ExampleName::InOperation => "使用中",
        ExampleName::ServiceRecall => "有未完成的维修召回",
        ExampleName::RecallRemedied => "召回已处理",
        ExampleName::Foreign => "外国制造",
        ExampleName::Registered => "未投入使用",
        ExampleName::MarketAccess => "尚未售出",
        ExampleName::Development => "研发中",
        ExampleName::UnderRecall => "召回中，停止使用",
        ExampleName::Suspended => "已暂停",
        ExampleName::Retired => "已退役",
        ExampleName::Recycled => "已回收",
        ExampleName::UnknownSerial => "未登记",
        ExampleName::UnknownModel => "型号未知",
        ExampleName::UnknownMaker => "制造商未知",
        ExampleName::Malformed => "输入有误",
        ExampleName::Offline => "模拟：没有网络",
        ExampleName::Tampered => "模拟：途中被改动",
        ExampleName::Stale => "模拟：过期一个月",
    },
};

const VERDICT: VerdictText = VerdictText {
    checking_step: |check| match check {
        Check::Bucket | Check::Node => "正在获取该批记录",
        Check::Manufacturers | Check::Models => "正在获取制造商的型号",
        _ => "正在获取最新快照",
    },
    stale: |due| {
        format!("登记册承诺在 {due} 前发布更新的快照，但本页面未能取得。在购买或放行这台机器人之前，请再试一次。")
    },
    expired: "此结果太旧，不能作为行动依据。",
    status_means: |status| match status {
        Status::Registered => "这台机器人已登记，尚未开始使用。",
        Status::InOperation => "这台机器人已登记，可以使用。",
        Status::Suspended => "运行许可暂时被收回，之后可能恢复。",
        Status::UnderRecall => "请关机，在召回处理完成前不要使用。详见下方公告。",
        Status::Retired => "它已永久停用。",
        Status::Recycled => "它已被拆解，材料已回收。",
    },
    compare: "请将制造商、型号和序列号与面前机器人的铭牌逐一核对。",
    buying: ("购买新机？", "这正是您应当看到的结果。"),
    at_work: ("已在公共场所工作？", "不应如此。请询问其使用方。"),
    seen_working: ("看到它在运行？", "请保持距离，并告知其使用方。"),
    scrapped: ("不要购买、出售或使用带有此编码的机器人。", "如果面前就有一台，它的铭牌来自已报废的机器人。"),
    read_recall: "阅读公告",
    read_again: ("请先重读铭牌。", "查不到的编码多半是看错或输错。"),
    confusable: |pairs| format!("此编码含有容易混淆的字符：{pairs}。"),
    still_same: ("仍然一样？", "那么这台机器人未登记，或铭牌是伪造的。请不要购买。"),
    maker_unknown: |code, country| format!("{country} 之下没有登记制造商 {code}，因此不可能有此编码的机器人登记在册。"),
    model_not_registered: |maker, model| format!("{maker} 没有登记型号 {model}，因此不可能有此编码的机器人登记在册。"),
    all_known: "制造商和型号均已登记，但没有这一台。",
    standing: |standing| match standing {
        Standing::Active => "",
        Standing::Suspended => "该制造商目前不得登记机器人。",
        Standing::Withdrawn => "该制造商已不得登记机器人。",
    },
    no_answer: |why| match why {
        Unavailable::Network => "目前没有应答，请检查网络连接。".to_owned(),
        Unavailable::Status(status) => format!("登记册服务器返回错误 {status}。"),
    },
    last_answer: |what, time, ago| format!("本机上一次经证明的结果：“{what}”，截至 {time}，{ago}。"),
    no_last_answer: "本机没有此编码以前的结果。",
    id_says: |what| format!("编码本身的含义：{what}。"),
    id_says_nothing: "编码格式无误。",
    not_a_proof: "这并不表明该机器人已登记。",
    kept_here: "以前的结果只保存在本机，最多 50 条。",
    advice_network: "数据在途中被改动，或服务器上的副本已损坏。请换一个网络再试。如再次发生，请告知本页面的运营者。",
    advice_clock: |issued, now| format!("快照日期为 {issued}，而本机时钟显示 {now}。请校准时钟后再试。"),
    advice_history: "本机曾见过比这次收到的更新的登记册，或不同的历史记录。可能有人在隐瞒变更。请换一个网络再试。",
    advice_registry: "此结果没有本页面所信任密钥的签名。请确认您访问的网站无误。",
    fault: |kind| match kind {
        ParseErrorKind::Empty => "还没有可查询的内容。".to_owned(),
        ParseErrorKind::TooShort { found } | ParseErrorKind::TooLong { found } => {
            format!("编码应为 29 位，这里有 {found} 位。")
        }
        ParseErrorKind::UnexpectedCharacter { found } => {
            format!("机器人编码只含字母 A 至 Z 和数字，不能有“{found}”。")
        }
        ParseErrorKind::LookAlike { found, looks_like, script } => {
            format!("“{found}”看起来像 {looks_like}，但它是{}，并非同一个字符。", script_name(script))
        }
        ParseErrorKind::NationalMixed { first, second } => {
            format!("国别码应为两位字母或两位数字，不能是“{first}{second}”。")
        }
        ParseErrorKind::NoId => "这段文字里没有机器人编码。".to_owned(),
        ParseErrorKind::SeveralIds { .. } => "这段文字里有不止一个机器人编码，请逐个查询。".to_owned(),
        ParseErrorKind::InputTooLarge { limit } => format!("文字超过 {limit} 个字符。"),
    },
    fault_place: |place, segment, within| format!("29 位中的第 {place} 位，即“{segment}”的第 {within} 位。"),
    nothing_fetched: "在本页面内发现，未为此获取任何数据。",
    simulated: |simulation| match simulation {
        Simulation::Offline => "模拟：本页面假装没有网络。不会记住任何结果。",
        Simulation::Tampered => "模拟：取得的记录在核验前被改动了一位。不会记住任何结果。",
        Simulation::Stale => "模拟：时钟被拨快 32 天。不会记住任何结果。",
    },
    retry: "再试一次",
    edit: "修改编码",
    forget: "忘记较旧的快照（仅限演示）",
};

fn script_name(script: Script) -> &'static str {
    match script {
        Script::Armenian => "亚美尼亚字母",
        Script::Cherokee => "切罗基字母",
        Script::Cyrillic => "西里尔字母",
        Script::Greek => "希腊字母",
        Script::Han => "汉字",
        Script::Latin => "另一个拉丁字母",
        Script::Lisu => "傈僳字母",
        Script::Mathematical => "数学字符",
        Script::Symbol => "符号",
    }
}

const PROOF: ProofText = ProofText {
    summary: |snapshot, key, witnesses| format!("已证明：记录在第 {snapshot} 号快照中，由 {key} 签名，{witnesses}。"),
    summary_absent: |snapshot, key, witnesses| {
        format!("已证明：第 {snapshot} 号快照中没有此记录，由 {key} 签名，{witnesses}。")
    },
    summary_failed: |step, why| format!("未能证明：{step}。{why}"),
    summary_unreachable: "未能证明：证明链没有走到尽头。",
    how: "如何得知",
    title: "如何得知",
    witnesses: |count| if count == 0 { "无见证方".to_owned() } else { format!("{count} 个见证方") },
    step: |check| match check {
        Check::Latest => "最新快照文件",
        Check::Signature => "登记机构密钥",
        Check::Witnesses => "见证方",
        Check::Inclusion => "日志中的快照",
        Check::Snapshot => "快照",
        Check::Clock => "快照日期",
        Check::History => "日志历史",
        Check::Node => "通往该批的路径",
        Check::Bucket => "一批记录",
        Check::Manufacturers => "制造商",
        Check::Models => "制造商的型号",
    },
    held: |check| match check {
        Check::Signature => "签名成立",
        Check::Witnesses => "已有见证",
        Check::Inclusion => "是日志的最新条目",
        Check::History => "历史未被改写",
        Check::Node => "由快照指明",
        Check::Bucket | Check::Manufacturers => "由快照指明，未被改动",
        Check::Models => "由制造商名录指明，未被改动",
        _ => "成立",
    },
    unread: "未读取",
    failed: |reason| match reason {
        Reason::HashMismatch { .. } => "内容与快照所指明的不符。".to_owned(),
        Reason::TooLarge { limit } => format!("文件超过允许的 {limit} 字节。"),
        Reason::Format(_) => "文件不符合格式。".to_owned(),
        Reason::WrongOrigin => "它属于另一个登记册。".to_owned(),
        Reason::NoTrustedSignature => "没有受信任密钥的签名。".to_owned(),
        Reason::BadSignature => "签名不成立。".to_owned(),
        Reason::QuorumNotMet { have, need } => format!("需要 {need} 个见证方，只有 {have} 个签名。"),
        Reason::NotIncluded => "快照不是日志的最新条目。".to_owned(),
        Reason::FromTheFuture { .. } => "其日期晚于本机时钟。".to_owned(),
        Reason::Rollback { seen, got } => format!("日志有 {got} 条，而本机曾见过 {seen} 条。"),
        Reason::Forked { size } => format!("这不是本机见过的那份 {size} 条的日志。"),
        Reason::Inconsistent { seen, .. } => format!("日志没有延续本机见过的 {seen} 条。"),
    },
    key_built_in: "内置于本页面",
    log: |size| format!("日志共 {size} 条，根为"),
    no_witness_needed: "无需见证。",
    cosigned: |name, time| format!("{name}，{time}"),
    path: |hashes| format!("路径含 {hashes} 个哈希；条目"),
    first_visit: "首次访问：本机从现在起记住此快照。",
    extends: |size| format!("延续了本机以前见过的 {size} 条。"),
    bucket: |prefix, units, position| match position {
        Some(position) => format!("第 {prefix} 批：这是 {units} 条中的第 {} 条。", position + 1),
        None => format!("第 {prefix} 批：共 {units} 条，其中没有此编码。"),
    },
    node: |prefix| format!("节点 {prefix}"),
    file: "文件",
    expected: "应为",
    got: "实为",
    received: |files, size| format!("在本页面内核验：{files} 个文件，{size}。编码本身没有被发送。"),
    show_all: "显示完整哈希",
};

const RECORD: RecordText = RecordText {
    compare: "与面前的机器人核对",
    compare_lead: "如有任何一处与铭牌不同，铭牌可能是仿制的。",
    this_one: "仅此一台",
    set_by_maker: "由制造商编定，请逐位核对。",
    unknown: "未知",
    notices: "这台机器人及其型号的公告",
    no_notices: "没有公告。",
    affects: "涉及这台机器人",
    not_affects: "不涉及这台机器人",
    settled: |day| format!("已于 {day} 处理完毕。"),
    open: "尚未处理。",
    not_recorded: "记录中没有处理完毕的说明。",
    recall: |number, title| format!("召回 {number}：{title}"),
    suspension: |number| format!("暂停 {number}"),
    severity: |severity| match severity {
        Severity::Service => "需要维修",
        Severity::StopUse => "停止使用",
    },
    opened_on: |day| format!("发布于 {day}。"),
    deadline: |day| format!("须在 {day} 前完成。"),
    serials: |from, to| format!("{from} 至 {to}"),
    inside: |serial| format!("序列号 {serial} 在涉及范围内："),
    outside: |serial| format!("序列号 {serial} 不在涉及范围内："),
    identity: "身份卡",
    maker: "制造商",
    model: "型号",
    made_on: "制造日期",
    software: "软件",
    level: "智能等级",
    level_of: |level| format!("L{level}（共 5 级）"),
    status: "状态",
    stage: "阶段",
    registered_in: "登记地",
    now_in: |country, since| format!("自 {since} 起在{country}"),
    figure: |height| format!("人形机器人轮廓，高 {height}"),
    life: "生命历程",
    stage_name: |stage| match stage {
        Stage::ResearchDevelopment => "研发",
        Stage::Manufacturing => "制造",
        Stage::MarketAccess => "准入",
        Stage::Sales => "销售",
        Stage::Operation => "使用",
        Stage::Recycling => "回收",
    },
    event: |event| match event {
        EventKind::TypeFiled => "型式备案",
        EventKind::Built => "制造完成",
        EventKind::FactoryInspected => "出厂检验合格",
        EventKind::Approved => "准入批准",
        EventKind::Sold => "售出",
        EventKind::Activated => "启用",
        EventKind::SoftwareUpdated => "软件更新",
        EventKind::Maintained => "维护",
        EventKind::ComponentReplaced => "更换部件",
        EventKind::Inspected => "检验合格",
        EventKind::Moved => "转移",
        EventKind::RecallRemedied => "召回已处理",
        EventKind::Suspended => "暂停",
        EventKind::Resumed => "恢复",
        EventKind::Decommissioned => "停用",
        EventKind::Recycled => "回收",
    },
    moved_to: |country| format!("转移到{country}"),
    by: |actor| match actor {
        Actor::Manufacturer => "由制造商",
        Actor::ServiceProvider => "由服务商",
        Actor::Seller => "由销售商",
        Actor::User => "由使用方",
        Actor::Recycler => "由回收商",
        Actor::Regulator => "由主管机关",
    },
    not_yet: "尚未",
    now: "现在",
    nothing_recorded: "没有记录",
    components: "关键部件",
    component: |kind| match kind {
        ComponentKind::Battery => "电池组",
        ComponentKind::Compute => "主控计算机",
        ComponentKind::Actuators => "关节驱动",
        ComponentKind::Sensors => "传感器",
        ComponentKind::Hands => "手部",
    },
    component_head: ["部件", "供应商", "零件号", "装配"],
    as_model: "与型号一致",
    replaced: "与型号不同",
    parameters: "技术参数",
    parameter: |parameter| match parameter {
        Parameter::Height => "身高",
        Parameter::Mass => "质量",
        Parameter::Joints => "活动关节",
        Parameter::Battery => "电池",
        Parameter::Compute => "算力",
        Parameter::Payload => "负载",
        Parameter::Speed => "最高速度",
    },
};

const SHARE: Share = Share {
    title: "保存或分享此结果",
    copy: "复制链接",
    copied: "已复制链接",
    copy_failed: "请选中链接并复制：",
    print: "打印",
    qr: "本页链接的二维码",
    qr_caption: |domain| {
        format!(
            "在 {domain} 打开当日的结果。信任机器人上的二维码之前，请确认它通向该网站。编码位于链接的 # 之后，浏览器不会发送它。"
        )
    },
    certificate: "登记记录",
    printed: |time| format!("打印于 {time}。纸张不会自动更新：请扫码查看当日结果。"),
};
