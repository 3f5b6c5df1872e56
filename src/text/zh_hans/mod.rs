//! 简体中文。

mod robot;

pub(crate) use robot::TEXT as ROBOT;

use super::{CheckPage, Field, Headline, MalformedText, Shell, Text};
use crate::examples::ExampleName;
use registry::document::{Stage, Status};
use robot_id::{Fold, ParseErrorKind, Script, Segment};

pub(crate) static TEXT: Text = Text { shell: SHELL, field: FIELD, check: CHECK, malformed: MALFORMED, headline: None };

pub(crate) static HEADLINE: Headline = Headline {
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
    proved: |snapshot, key, witnesses| format!("已证明：记录在第 {snapshot} 号快照中，由 {key} 签名，{witnesses}。"),
    proved_absent: |snapshot, key, witnesses| {
        format!("已证明：第 {snapshot} 号快照中没有此记录，由 {key} 签名，{witnesses}。")
    },
    witnesses: |count| if count == 0 { "无见证方".to_owned() } else { format!("{count} 个见证方") },
    how: "如何得知",
    incomplete: "页面的其余部分无法载入。请检查网络连接后重新加载。",
};

const SHELL: Shell = Shell {
    skip: "跳到正文",
    navigation: "主导航",
    pages: ["查询", "扫码", "批量查询", "制造商与型号", "统计", "历史", "商家", "关于"],
    menu: "菜单",
    switch_language: "语言",
    about: ["证明的原理", "隐私", "无障碍"],
    footer: |key| format!("信任的密钥：{key}。无需账号，不使用 Cookie，不作跟踪。"),
    independence: "本项目独立运作，与任何主管机关或制造商均无隶属关系。",
    no_trust: ("本页面尚未配置好", "信任文件无法读取，因此这里无法证明任何内容。请由本页面的运营者修复。"),
    name_and_detail: |name, detail| format!("{name}：{detail}"),
    comma: "，",
    stop: "。",
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
    scan_code: "扫描二维码",
    check_list: "批量查询",
    find: "编码在哪里",
    find_figure: "人形机器人背面线描图：铭牌位于两肩之间，电池盖下另有一份印刷件。",
    find_places: [("两肩之间", "金属铭牌，带二维码"), ("电池盖下", "印刷件"), ("机器人屏幕或应用", "设置，关于")],
    now: "登记册现况",
    robots: "机器人",
    models: "型号",
    makers: "制造商",
    snapshot: |number| format!("第 {number} 号快照"),
    proved: "证明已在本页面核验",
    signed_by: |key, witnesses| format!("由 {key} 签名，{witnesses} 个见证方见证。"),
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

const MALFORMED: MalformedText = MalformedText {
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
