//! العربية.

use super::AboutText;

pub(in crate::pages) static TEXT: AboutText = AboutText {
    title: "حول السجل",
    lead: "كيف تعمل معرّفات الروبوتات، وكيف تثبت هذه الصفحة نتائجها.",
};
