//! 简体中文。

use super::MakersText;

pub(in crate::pages) static TEXT: MakersText = MakersText {
    title: "制造商与型号",
    lead: "登记册中的所有制造商和型号，证明均在本页面内核验。",
    search: "名称、编码或国家/地区",
    order: "排序",
    orders: ["按国家或地区", "按名称", "按编码"],
    none_found: |text| format!("没有与“{text}”相符的制造商。"),
    all_makers: "所有制造商",
    country: "国家或地区",
    code: "编码",
    standing: "登记资格",
    robots: "登记的机器人",
    models: "型号",
    no_models: "该制造商没有登记任何型号。",
    recalls: |_, count| format!("{count} 次召回"),
    unknown: "不在登记册中",
    unknown_maker: |code, country| format!("{country}之下没有编码为 {code} 的制造商。"),
    unknown_model: |maker, code| format!("{maker} 没有登记编码为 {code} 的型号。"),
    not_a_code: |code| {
        format!("“{code}”不是制造商或型号的编码。制造商编码为 6 位字母和数字（国家编码加制造商），型号编码为 12 位。")
    },
    pattern: "编码的开头",
    pattern_lead: "该型号每台机器人的编码都以这 12 个字符开头，其后是 17 位序列号。",
    check: "查询该型号的机器人",
    recalls_title: "召回",
    no_recalls: "该型号没有召回。",
    serials: "受影响的序列号：",
};
