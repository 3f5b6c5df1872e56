//! 简体中文。

use super::MakersText;

pub(in crate::pages) static TEXT: MakersText = MakersText {
    title: "制造商与型号",
    lead: "登记册中的所有制造商和型号，证明均在本页面内核验。",
};
