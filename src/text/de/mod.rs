//! Deutsch.

mod robot;

pub(crate) use robot::TEXT as ROBOT;

use super::{CheckPage, Field, Headline, Language, MalformedText, Shell, Text};
use crate::examples::ExampleName;
use crate::format::Plural;
use registry::document::{Stage, Status};
use robot_id::{Fold, ParseErrorKind, Script, Segment};

pub(crate) static TEXT: Text =
    Text { shell: SHELL, field: FIELD, check: CHECK, malformed: MALFORMED, headline: Some(&HEADLINE) };

pub(super) static HEADLINE: Headline = Headline {
    site: "Roboterregister",
    ribbon: ("Vorführregister", "erfundene Daten"),
    region: "Auskunft",
    status: |status, stage| match (status, stage) {
        (Status::Registered, Stage::ResearchDevelopment) => "Registriert\u{a0}– in Entwicklung",
        (Status::Registered, Stage::Manufacturing) => "Registriert\u{a0}– in Herstellung",
        (Status::Registered, Stage::MarketAccess) => "Registriert\u{a0}– noch nicht verkauft",
        (Status::Registered, _) => "Registriert\u{a0}– noch nicht in Gebrauch",
        (Status::InOperation, _) => "Registriert\u{a0}– in Betrieb",
        (Status::Suspended, _) => "Ausgesetzt\u{a0}– darf nicht betrieben werden",
        (Status::UnderRecall, _) => "Rückruf\u{a0}– nicht mehr benutzen",
        (Status::Retired, _) => "Ausgemustert\u{a0}– Weiterverkauf verboten",
        (Status::Recycled, _) => "Verwertet\u{a0}– Weiterverkauf verboten",
    },
    not_listed: "Nicht im Register",
    not_listed_maker_unknown: "Nicht im Register\u{a0}– Hersteller unbekannt",
    model_unknown: "Hersteller bekannt, Modell unbekannt",
    unreachable: "Register nicht erreichbar",
    unproven: "Nachweis gescheitert\u{a0}– nicht darauf verlassen",
    malformed: "Keine Roboter-ID",
    check_character: |place| format!("Zeichen {place} prüfen"),
    checking: "Wird geprüft\u{a0}…",
    out_of_date: |age| format!("Veraltet\u{a0}– {age} alt"),
    as_of: |time, ago| format!("Stand: {time}, {ago}"),
    absent_as_of: |time, ago| format!("nachweislich nicht enthalten, Stand: {time}, {ago}"),
    it_was: |what, time| {
        format!("Es war „{what}“, Stand: {time}. Ein Rückruf oder eine Aussetzung seither wäre nicht zu sehen.")
    },
    withheld: "Zu dieser ID kamen Daten, doch der Nachweis stimmt nicht. Sie werden nicht gezeigt.",
    service_flag: |count, deadline| {
        let what = match Language::German.plural(count as u64) {
            Plural::One => format!("{count} offener Rückruf betrifft diesen Roboter"),
            _ => format!("{count} offene Rückrufe betreffen diesen Roboter"),
        };
        deadline.map_or_else(|| what.clone(), |deadline| format!("{what}: Wartung bis {deadline}"))
    },
    proved: |snapshot, key, witnesses| {
        format!("Nachgewiesen: Eintrag in Momentaufnahme {snapshot}, signiert von {key}, {witnesses}.")
    },
    proved_absent: |snapshot, key, witnesses| {
        format!("Nachgewiesen: kein solcher Eintrag in Momentaufnahme {snapshot}, signiert von {key}, {witnesses}.")
    },
    witnesses: |count| match (count, Language::German.plural(count as u64)) {
        (0, _) => "kein Zeuge".to_owned(),
        (_, Plural::One) => format!("{count} Zeuge"),
        _ => format!("{count} Zeugen"),
    },
    how: "Woher wir es wissen",
    incomplete: "Der Rest dieser Seite konnte nicht geladen werden. Prüfen Sie Ihre Verbindung, und laden Sie die Seite neu.",
};

const SHELL: Shell = Shell {
    skip: "Zum Inhalt",
    navigation: "Hauptmenü",
    pages: ["Prüfen", "Scannen", "Liste", "Hersteller und Modelle", "Statistik", "Verlauf", "Für Händler", "Über"],
    menu: "Menü",
    switch_language: "Sprache",
    about: ["Wie der Nachweis funktioniert", "Datenschutz", "Barrierefreiheit"],
    footer: |key| format!("Vertraut dem Schlüssel {key}. Ohne Konto, ohne Cookies, ohne Nachverfolgung."),
    independence: "Ein unabhängiges Projekt. Es wird von keiner Behörde und keinem Hersteller betrieben und ist mit keinen verbunden.",
    no_trust: (
        "Diese Seite ist nicht eingerichtet",
        "Ihre Vertrauensdatei ist nicht lesbar, deshalb ließe sich hier nichts nachweisen. Wer die Seite betreibt, muss das beheben.",
    ),
    name_and_detail: |name, detail| format!("{name}: {detail}"),
    comma: ", ",
    stop: ". ",
};

const FIELD: Field = Field {
    label: "Roboter-ID",
    count: |count| format!("{count} von 29"),
    segment: |segment| match segment {
        Segment::National => "Land",
        Segment::Manufacturer => "Hersteller",
        Segment::Model => "Modell",
        Segment::Serial => "Serien-Nr.",
    },
    hint: |segment| match segment {
        Segment::National => "2 Buch\u{ad}staben oder 2 Ziffern",
        Segment::Manufacturer => "4 Buch\u{ad}staben und Ziffern",
        Segment::Model => "6 Buch\u{ad}staben und Ziffern",
        Segment::Serial => "17 Buch\u{ad}staben und Ziffern",
    },
    // Zeichen is its own plural.
    more: |count| format!("noch {count} Zeichen"),
    complete: "Vollständig",
    looking_up: "Wird nachgeschlagen\u{a0}…",
    no_country: "Kein Land hat diesen Code",
    not_known: "Dem Register nicht bekannt",
    not_now: "Zurzeit nicht nachzuschlagen",
    tidied: |what| format!("Bereinigt: {what}."),
    fold: |fold| match fold {
        Fold::Case => "Kleinbuchstaben",
        Fold::FullWidth => "vollbreite Zeichen",
        Fold::Spaces => "Leerzeichen",
        Fold::Dashes => "Striche",
        Fold::ZeroWidth => "unsichtbare Zeichen",
        Fold::UrlAround => "der Link ringsum",
        Fold::TextAround => "der Text ringsum",
    },
    and: " und ",
    submit: "Diese ID prüfen",
    clear: "Leeren",
    privacy: |batch| {
        match batch {
        Some(batch) => format!(
            "Die ID wird nie gesendet. Diese Seite holt das Paket von etwa {batch} Einträgen, in dem sie stünde, und sieht hier darin nach."
        ),
        None => "Die ID wird nie gesendet. Diese Seite holt das Paket von Einträgen, in dem sie stünde, und sieht hier darin nach.".to_owned(),
    }
    },
};

const CHECK: CheckPage = CheckPage {
    title: "Einen Roboter prüfen",
    lead: "Tippen oder fügen Sie die 29-stellige ID vom Typenschild des Roboters ein.",
    scan_code: "Code scannen",
    check_list: "Liste prüfen",
    find: "Wo die ID steht",
    find_figure: "Strichzeichnung eines humanoiden Roboters von hinten: das Typenschild sitzt zwischen den Schultern, ein gedrucktes Doppel unter dem Akkudeckel.",
    find_places: [
        ("Zwischen den Schultern", "auf einem Metallschild mit QR-Code"),
        ("Unter dem Akkudeckel", "als gedrucktes Doppel"),
        ("Auf dem Bildschirm oder in der App", "unter Einstellungen, Info"),
    ],
    now: "Das Register zurzeit",
    robots: "Roboter",
    models: "Modelle",
    makers: "Hersteller",
    snapshot: |number| format!("Momentaufnahme {number}"),
    proved: "Nachweis auf dieser Seite geprüft",
    signed_by: |key, witnesses| match witnesses {
        0 => format!("Signiert von {key}."),
        // In the dative one witness and many are written alike.
        count => format!("Signiert von {key}, gesehen von {count} Zeugen."),
    },
    unreachable: "Das Register ist zurzeit nicht erreichbar. Die Form einer ID lässt sich trotzdem prüfen.",
    unproven: "Was ankam, hält dem Nachweis nicht stand und wird deshalb nicht gezeigt.",
    checking: "Das Register wird geprüft\u{a0}…",
    examples: "Zum Ausprobieren",
    examples_lead: "Erfundene Roboter, die jede Auskunft zeigen, die diese Seite geben kann.",
    example: |name| match name {
        ExampleName::InOperation => "In Betrieb",
        ExampleName::ServiceRecall => "Mit offenem Rückruf zur Wartung",
        ExampleName::RecallRemedied => "Rückruf erledigt",
        ExampleName::Foreign => "In einem anderen Land gebaut",
        ExampleName::Registered => "Noch nicht in Gebrauch",
        ExampleName::MarketAccess => "Noch nicht verkauft",
        ExampleName::Development => "In Entwicklung",
        ExampleName::UnderRecall => "Rückruf: nicht mehr benutzen",
        ExampleName::Suspended => "Ausgesetzt",
        ExampleName::Retired => "Ausgemustert",
        ExampleName::Recycled => "Verwertet",
        ExampleName::UnknownSerial => "Nicht im Register",
        ExampleName::UnknownModel => "Modell unbekannt",
        ExampleName::UnknownMaker => "Hersteller unbekannt",
        ExampleName::Malformed => "Vertippt",
        ExampleName::Offline => "Simuliert: keine Verbindung",
        ExampleName::Tampered => "Simuliert: unterwegs verändert",
        ExampleName::Stale => "Simuliert: einen Monat veraltet",
    },
};

const MALFORMED: MalformedText = MalformedText {
    fault: |kind| match kind {
        ParseErrorKind::Empty => "Noch gibt es nichts zu prüfen.".to_owned(),
        ParseErrorKind::TooShort { found } | ParseErrorKind::TooLong { found } => {
            format!("Eine ID hat 29 Zeichen, hier sind es {found}.")
        }
        ParseErrorKind::UnexpectedCharacter { found } => {
            format!("„{found}“ kommt in keiner Roboter-ID vor: Sie hat nur die Buchstaben A bis Z und Ziffern.")
        }
        ParseErrorKind::LookAlike { found, looks_like, script } => {
            format!(
                "„{found}“ sieht aus wie {looks_like}, ist aber {}. Es ist nicht dasselbe Zeichen.",
                script_name(script)
            )
        }
        ParseErrorKind::NationalMixed { first, second } => {
            format!("Der Ländercode besteht aus zwei Buchstaben oder zwei Ziffern, nicht aus „{first}{second}“.")
        }
        ParseErrorKind::NoId => "In diesem Text steht keine Roboter-ID.".to_owned(),
        ParseErrorKind::SeveralIds { .. } => {
            "In diesem Text steht mehr als eine Roboter-ID. Prüfen Sie sie einzeln.".to_owned()
        }
        ParseErrorKind::InputTooLarge { limit } => format!("Der Text ist länger als {limit} Zeichen."),
    },
    fault_place: |place, segment, within| format!("Zeichen {place} von 29; Stelle {within} im Abschnitt „{segment}“."),
    nothing_fetched: "Auf dieser Seite festgestellt. Dafür wurde nichts geholt.",
};

fn script_name(script: Script) -> &'static str {
    match script {
        Script::Armenian => "ein armenischer Buchstabe",
        Script::Cherokee => "ein Cherokee-Zeichen",
        Script::Cyrillic => "ein kyrillischer Buchstabe",
        Script::Greek => "ein griechischer Buchstabe",
        Script::Han => "ein chinesisches Schriftzeichen",
        Script::Latin => "ein anderer lateinischer Buchstabe",
        Script::Lisu => "ein Lisu-Buchstabe",
        Script::Mathematical => "ein mathematisches Zeichen",
        Script::Symbol => "ein Symbol",
    }
}
