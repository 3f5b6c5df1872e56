//! Deutsch.

use super::RegisterText;
use crate::format::Plural;
use registry::document::{Standing, Status};

pub(in crate::pages) static TEXT: RegisterText = RegisterText {
    reading: "Die Dateien des Registers werden geholt und auf dieser Seite geprüft.",
    proved: |snapshot| format!("Auf dieser Seite nachgewiesen: Momentaufnahme {snapshot},"),
    signed: |key, witnesses| format!("Signiert von {key}, {witnesses}."),
    stale: |due| {
        format!(
            "Das Register hat bis {due} eine neuere Momentaufnahme zugesagt, doch diese Seite konnte keine bekommen."
        )
    },
    nothing_shown: "Ohne seine Dateien lässt sich nichts nachweisen, darum wird nichts gezeigt.",
    withheld: "Es kamen Daten, doch der Nachweis stimmt nicht. Sie werden nicht gezeigt.",
    not_in_log: "Ein Eintrag steht nicht an seinem Platz im Protokoll.",
    robots: |_, count| format!("{count} Roboter"),
    models: |plural, count| match plural {
        Plural::One => format!("{count} Modell"),
        _ => format!("{count} Modelle"),
    },
    makers: |_, count| format!("{count} Hersteller"),
    others: |plural, count| match plural {
        Plural::One => format!("{count} weiterer Posten"),
        _ => format!("{count} weitere"),
    },
    largest: |label, count| format!("Am meisten: {label}, {count}."),
    table: "Als Tabelle zeigen",
    robots_head: "Roboter",
    share_head: "Anteil",
    total: "Summe",
    by_stage: "Roboter nach Lebensabschnitt",
    by_status: "Roboter nach Status",
    not_told: "Dieses Register gibt keine Aufteilung an.",
    status: |status| match status {
        Status::Registered => "Noch nicht in Gebrauch",
        Status::InOperation => "In Betrieb",
        Status::Suspended => "Ausgesetzt",
        Status::UnderRecall => "Rückruf: nicht mehr benutzen",
        Status::Retired => "Ausgemustert",
        Status::Recycled => "Verwertet",
    },
    standing: |standing| match standing {
        Standing::Active => "Darf Roboter registrieren",
        Standing::Suspended => "Darf zurzeit keine Roboter registrieren",
        Standing::Withdrawn => "Darf keine Roboter mehr registrieren",
    },
    more: "Mehr zeigen",
};
