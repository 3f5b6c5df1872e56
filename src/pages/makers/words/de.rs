//! Deutsch.

use super::MakersText;
use crate::format::Plural;

pub(in crate::pages) static TEXT: MakersText = MakersText {
    title: "Hersteller und Modelle",
    lead: "Alle Hersteller und Modelle im Register, mit einem Nachweis, der auf dieser Seite geprüft wird.",
    search: "Name, Code oder Land",
    order: "Reihenfolge",
    orders: ["Nach Land", "Nach Name", "Nach Code"],
    none_found: |text| format!("Kein Hersteller passt zu „{text}“."),
    all_makers: "Alle Hersteller",
    country: "Land",
    code: "Code",
    standing: "Stellung",
    robots: "Roboter im Register",
    models: "Modelle",
    no_models: "Dieser Hersteller hat keine Modelle registriert.",
    recalls: |plural, count| match plural {
        Plural::One => format!("{count} Rückruf"),
        _ => format!("{count} Rückrufe"),
    },
    unknown: "Nicht im Register",
    unknown_maker: |code, country| format!("Kein Hersteller hat den Code {code} unter {country}."),
    unknown_model: |maker, code| format!("{maker} hat kein Modell mit dem Code {code} registriert."),
    not_a_code: |code| {
        format!(
            "„{code}“ ist kein Code eines Herstellers oder Modells. Der eines Herstellers hat 6 Buchstaben und Ziffern (Ländercode und Hersteller), der eines Modells 12."
        )
    },
    pattern: "Wie seine IDs beginnen",
    pattern_lead: "Die ID jedes Roboters dieses Modells beginnt mit diesen 12 Zeichen. Es folgt die Seriennummer mit 17.",
    check: "Einen Roboter dieses Modells prüfen",
    recalls_title: "Rückrufe",
    no_recalls: "Zu diesem Modell gibt es keine Rückrufe.",
    serials: "Betroffene Seriennummern:",
};
