//! English.

use super::MakersText;
use crate::format::Plural;

pub(in crate::pages) static TEXT: MakersText = MakersText {
    title: "Makers and models",
    lead: "Every maker and model on the register, with a proof checked in this page.",
    search: "Name, code or country",
    order: "Order",
    orders: ["By country", "By name", "By code"],
    none_found: |text| format!("No maker matches “{text}”."),
    all_makers: "All makers",
    country: "Country",
    code: "Code",
    standing: "Standing",
    robots: "Robots on the register",
    models: "Models",
    no_models: "This maker has registered no models.",
    recalls: |plural, count| match plural {
        Plural::One => format!("{count} recall"),
        _ => format!("{count} recalls"),
    },
    unknown: "Not in the register",
    unknown_maker: |code, country| format!("No maker has the code {code} under {country}."),
    unknown_model: |maker, code| format!("{maker} has registered no model with the code {code}."),
    not_a_code: |code| {
        format!(
            "“{code}” is not the code of a maker or model. A maker's code has 6 letters and digits (national code and maker), a model's has 12."
        )
    },
    pattern: "How its IDs begin",
    pattern_lead: "The ID of every robot of this model begins with these 12 characters. The serial of 17 follows.",
    check: "Check a robot of this model",
    recalls_title: "Recalls",
    no_recalls: "There are no recalls of this model.",
    serials: "Serials affected:",
};
