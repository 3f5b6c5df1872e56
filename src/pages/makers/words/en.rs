//! English.

use super::MakersText;

pub(in crate::pages) static TEXT: MakersText = MakersText {
    title: "Makers and models",
    lead: "Every maker and model on the register, with a proof checked in this page.",
};
