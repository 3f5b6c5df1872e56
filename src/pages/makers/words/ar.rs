//! العربية.

use super::MakersText;

pub(in crate::pages) static TEXT: MakersText = MakersText {
    title: "الصانعون والطرازات",
    lead: "كل الصانعين والطرازات في السجل، بإثبات يُتحقَّق منه في هذه الصفحة.",
};
