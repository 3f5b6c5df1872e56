//! 日本語。

use super::AboutText;

pub(in crate::pages) static TEXT: AboutText = AboutText {
    title: "このサイトについて",
    lead: "ロボットIDのしくみと、このページが答えを証明する方法。",
};
