//! 简体中文。

use super::AboutText;

pub(in crate::pages) static TEXT: AboutText =
    AboutText { title: "关于", lead: "机器人编码如何运作，本页面如何证明其结果。" };
