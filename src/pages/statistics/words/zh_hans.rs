//! 简体中文。

use super::StatisticsText;

pub(in crate::pages) static TEXT: StatisticsText = StatisticsText {
    title: "统计",
    lead: "各类机器人的数量。数字出自登记册，证明在本页面内核验。",
    none: "登记册中还没有机器人。",
    by_month: "按制造月份",
    month: "月份",
    by_maker: "按制造商",
    by_model: "按型号",
    by_country: "按所在国家或地区",
    country: "国家或地区",
    by_supplier: "按关键部件供应商",
    supplier: "供应商",
    supplier_note: "一台机器人可有多家供应商的部件，每家各计一次。",
};
