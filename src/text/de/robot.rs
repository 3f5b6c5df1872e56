//! Deutsch, die Seite eines Roboters.

use crate::client::Simulation;
use crate::format::Plural;
use crate::text::Language;
use crate::text::robot::{Parameter, ProofText, RecordText, RobotText, Share, VerdictText};
use registry::document::{Actor, ComponentKind, EventKind, Severity, Stage, Standing, Status};
use registry::{Check, Reason, Unavailable};

pub(crate) static TEXT: RobotText = RobotText { verdict: VERDICT, proof: PROOF, record: RECORD, share: SHARE };

const VERDICT: VerdictText = VerdictText {
    checking_step: |check| match check {
        Check::Bucket | Check::Node => "Das Paket von Einträgen wird geholt",
        Check::Manufacturers | Check::Models => "Die Modelle des Herstellers werden geholt",
        _ => "Die neueste Momentaufnahme wird geholt",
    },
    stale: |due| {
        format!(
            "Das Register hat bis {due} eine neuere Momentaufnahme zugesagt, und diese Seite konnte keine bekommen. Versuchen Sie es noch einmal, bevor Sie diesen Roboter kaufen oder einlassen."
        )
    },
    expired: "Diese Auskunft ist zu alt, um danach zu handeln.",
    status_means: |status| match status {
        Status::Registered => "Der Roboter steht im Register, und sein Einsatz hat noch nicht begonnen.",
        Status::InOperation => "Der Roboter steht im Register und darf arbeiten.",
        Status::Suspended => "Die Betriebserlaubnis ist vorläufig entzogen. Sie kann wieder erteilt werden.",
        Status::UnderRecall => {
            "Schalten Sie ihn aus, und benutzen Sie ihn nicht, bis der Rückruf erledigt ist. Siehe den Hinweis unten."
        }
        Status::Retired => "Er ist endgültig außer Betrieb.",
        Status::Recycled => "Er ist zerlegt, und seine Stoffe sind zurückgewonnen.",
    },
    compare: "Vergleichen Sie nun Hersteller, Modell und Seriennummer mit dem Typenschild des Roboters vor Ihnen.",
    buying: ("Sie kaufen ihn neu?", "Dann ist dies die Auskunft, die Sie sehen sollten."),
    at_work: ("Er arbeitet schon in der Öffentlichkeit?", "Das sollte er nicht. Fragen Sie, wer ihn betreibt."),
    seen_working: ("Sie haben ihn arbeiten sehen?", "Halten Sie Abstand, und sagen Sie es dem, der ihn betreibt."),
    scrapped: (
        "Kaufen, verkaufen oder betreiben Sie keinen Roboter mit dieser ID.",
        "Steht einer vor Ihnen, so stammt sein Typenschild von einem verschrotteten Roboter.",
    ),
    read_again: (
        "Lesen Sie zuerst das Typenschild noch einmal.",
        "Die meisten IDs, die fehlen, sind verlesen oder vertippt.",
    ),
    confusable: |pairs| format!("Diese ID hat Zeichen, die leicht verwechselt werden: {pairs}."),
    still_same: (
        "Immer noch dasselbe?",
        "Dann ist der Roboter nicht registriert, oder sein Typenschild ist falsch. Kaufen Sie ihn nicht.",
    ),
    maker_unknown: |code, country| {
        format!(
            "Unter {country} ist kein Hersteller {code} registriert; ein Roboter mit dieser ID kann also nicht im Register stehen."
        )
    },
    model_not_registered: |maker, model| {
        format!(
            "{maker} hat kein Modell {model} registriert; ein Roboter mit dieser ID kann also nicht im Register stehen."
        )
    },
    all_known: "Hersteller und Modell sind bekannt, dieses Gerät ist es nicht.",
    standing: |standing| match standing {
        Standing::Active => "",
        Standing::Suspended => "Dieser Hersteller darf vorläufig keine Roboter registrieren.",
        Standing::Withdrawn => "Dieser Hersteller darf keine Roboter mehr registrieren.",
    },
    no_answer: |why| match why {
        Unavailable::Network => "Zurzeit keine Antwort. Prüfen Sie Ihre Verbindung.".to_owned(),
        Unavailable::Status(status) => format!("Der Server des Registers antwortete mit Fehler {status}."),
    },
    last_answer: |what, time, ago| {
        format!("Letzte nachgewiesene Auskunft auf diesem Gerät: „{what}“, Stand: {time}, {ago}.")
    },
    no_last_answer: "Auf diesem Gerät ist keine frühere Auskunft zu dieser ID.",
    id_says: |what| format!("Was die ID selbst sagt: {what}."),
    id_says_nothing: "Die ID ist wohlgeformt.",
    not_a_proof: "Dies zeigt nicht, dass der Roboter registriert ist.",
    kept_here: "Frühere Auskünfte bleiben allein auf diesem Gerät, höchstens 50.",
    advice_network: "Etwas hat die Daten auf dem Weg hierher verändert, oder auf dem Server liegt ein beschädigtes Doppel. Versuchen Sie es über ein anderes Netz. Geschieht es wieder, so melden Sie es dem, der diese Seite betreibt.",
    advice_clock: |issued, now| {
        format!(
            "Die Momentaufnahme ist vom {issued}, die Uhr dieses Geräts zeigt aber {now}. Stellen Sie die Uhr richtig, und versuchen Sie es noch einmal."
        )
    },
    advice_history: "Dieses Gerät hat schon einen neueren Stand des Registers gesehen als den, den es jetzt bekam, oder eine andere Vergangenheit. Jemand könnte eine Änderung verbergen. Versuchen Sie es über ein anderes Netz.",
    advice_registry: "Die Auskunft ist nicht mit einem Schlüssel signiert, dem diese Seite vertraut. Prüfen Sie, ob Sie auf der richtigen Website sind.",
    simulated: |simulation| match simulation {
        Simulation::Offline => {
            "Simulation: Diese Seite tut so, als gäbe es keine Verbindung. Nichts davon wird gespeichert."
        }
        Simulation::Tampered => {
            "Simulation: In den geholten Einträgen wurde vor der Prüfung ein Bit geändert. Nichts davon wird gespeichert."
        }
        Simulation::Stale => "Simulation: Die Uhr wurde um 32 Tage vorgestellt. Nichts davon wird gespeichert.",
    },
    retry: "Noch einmal versuchen",
    edit: "ID ändern",
    forget: "Die ältere Momentaufnahme vergessen (nur zur Vorführung)",
};

const PROOF: ProofText = ProofText {
    summary_failed: |step, why| format!("Nicht nachgewiesen: {step}. {why}"),
    summary_unreachable: "Nicht nachgewiesen: Die Kette ließ sich nicht bis zum Ende verfolgen.",
    title: "Woher wir es wissen",
    step: |check| match check {
        Check::Latest => "Datei der neuesten Momentaufnahme",
        Check::Signature => "Schlüssel des Registers",
        Check::Witnesses => "Zeugen",
        Check::Inclusion => "Momentaufnahme im Protokoll",
        Check::Snapshot => "Momentaufnahme",
        Check::Clock => "Datum der Momentaufnahme",
        Check::History => "Geschichte des Protokolls",
        Check::Node => "Weg zum Paket",
        Check::Bucket => "Paket von Einträgen",
        Check::Manufacturers => "Hersteller",
        Check::Models => "Modelle des Herstellers",
        Check::Statistics => "Statistik",
        Check::Entries => "Einträge des Protokolls",
    },
    held: |check| match check {
        Check::Signature => "Signatur stimmt",
        Check::Witnesses => "Von Zeugen gesehen",
        Check::Inclusion => "Sie ist der neueste Eintrag",
        Check::History => "Nichts wurde umgeschrieben",
        Check::Node => "Von der Momentaufnahme benannt",
        Check::Bucket | Check::Manufacturers => "Von der Momentaufnahme benannt, unverändert",
        Check::Models => "Von der Herstellerliste benannt, unverändert",
        _ => "Stimmt",
    },
    unread: "Nicht gelesen",
    failed: |reason| {
        let number = |value: u64| Language::German.number(value);
        match reason {
            Reason::HashMismatch { .. } => "Der Inhalt ist nicht der, den die Momentaufnahme benennt.".to_owned(),
            Reason::TooLarge { limit } => {
                format!("Die Datei ist größer als die erlaubten {} Bytes.", number(*limit as u64))
            }
            Reason::Format(_) => "Die Datei hält das Format nicht ein.".to_owned(),
            Reason::WrongOrigin => "Sie gehört zu einem anderen Register.".to_owned(),
            Reason::NoTrustedSignature => "Kein vertrauter Schlüssel hat sie signiert.".to_owned(),
            Reason::BadSignature => "Die Signatur stimmt nicht.".to_owned(),
            Reason::QuorumNotMet { have, need } => format!("Von {need} nötigen Zeugen haben {have} signiert."),
            Reason::NotIncluded => "Die Momentaufnahme ist nicht der neueste Eintrag des Protokolls.".to_owned(),
            Reason::FromTheFuture { .. } => "Ihr Datum liegt nach der Uhr dieses Geräts.".to_owned(),
            Reason::Rollback { seen, got } => {
                format!("Einträge im Protokoll: {}. Dieses Gerät hat schon {} gesehen.", number(*got), number(*seen))
            }
            Reason::Forked { size } => {
                format!("Dies ist nicht das Protokoll, das dieses Gerät gesehen hat (Einträge: {}).", number(*size))
            }
            Reason::Inconsistent { seen, .. } => {
                format!("Das Protokoll setzt nicht fort, was dieses Gerät gesehen hat (Einträge: {}).", number(*seen))
            }
        }
    },
    key_built_in: "in diese Seite eingebaut",
    log: |size| format!("Größe des Protokolls {size}, Wurzel"),
    no_witness_needed: "Es sind keine vorgeschrieben.",
    cosigned: |name, time| format!("{name}, {time}"),
    path: |hashes| format!("Hashwerte auf dem Weg zur Wurzel: {hashes}. Eintrag"),
    first_visit: "Erster Besuch: Ab jetzt merkt sich dieses Gerät die Momentaufnahme.",
    extends: |size| format!("Setzt das Protokoll fort, das dieses Gerät zuvor sah, bei Größe {size}."),
    bucket: |prefix, units, position| match position {
        Some(position) => format!("Paket {prefix}: Dies ist Eintrag {} von {units}.", position + 1),
        None => format!("Paket {prefix}: Einträge: {units}, diese ID ist nicht darunter."),
    },
    node: |prefix| format!("Knoten {}", whole(prefix)),
    file: "Datei",
    expected: "Erwartet",
    got: "Bekommen",
    received: |files, size| {
        let files = match Language::German.plural(files as u64) {
            Plural::One => format!("{files} Datei"),
            _ => format!("{files} Dateien"),
        };
        format!("Auf dieser Seite geprüft: {files}, {size}. Die ID selbst wurde nicht gesendet.")
    },
    show_all: "Den ganzen Hashwert zeigen",
};

const RECORD: RecordText = RecordText {
    compare: "Mit dem Roboter vor Ihnen vergleichen",
    compare_lead: "Weicht etwas vom Typenschild ab, so könnte das Typenschild nachgemacht sein.",
    this_one: "Dieser eine Roboter",
    set_by_maker: "Nummer vom Hersteller vergeben. Vergleichen Sie sie Zeichen für Zeichen.",
    unknown: "Nicht bekannt",
    notices: "Hinweise zu diesem Roboter und seinem Modell",
    no_notices: "Es gibt keine Hinweise.",
    affects: "Betrifft diesen Roboter",
    not_affects: "Betrifft diesen Roboter nicht",
    settled: |day| format!("Erledigt am {day}."),
    open: "Offen: noch nicht erledigt.",
    not_recorded: "Der Eintrag sagt nicht, dass er erledigt wurde.",
    recall: |number, title| format!("Rückruf {number}: {title}"),
    suspension: |number| format!("Aussetzung {number}"),
    severity: |severity| match severity {
        Severity::Service => "Zur Wartung",
        Severity::StopUse => "Nicht mehr benutzen",
    },
    opened_on: |day| format!("Ausgegeben am {day}."),
    deadline: |day| format!("Zu erledigen bis {day}."),
    serials: |from, to| format!("{from} bis {to}"),
    inside: |serial| format!("Die Seriennummer {serial} gehört zu den betroffenen:"),
    outside: |serial| format!("Die Seriennummer {serial} gehört nicht zu den betroffenen:"),
    identity: "Steckbrief",
    maker: "Hersteller",
    model: "Modell",
    made_on: "Gebaut am",
    software: "Software",
    level: "Intelligenzstufe",
    level_of: |level| format!("L{level} von 5"),
    status: "Status",
    stage: "Abschnitt",
    registered_in: "Registriert in",
    now_in: |country, since| format!("in {country} seit {since}"),
    figure: |height| format!("Umriss eines humanoiden Roboters, {height} hoch"),
    life: "Bisheriges Leben",
    stage_name: |stage| match stage {
        Stage::ResearchDevelopment => "Entwicklung",
        Stage::Manufacturing => "Herstellung",
        Stage::MarketAccess => "Zulassung",
        Stage::Sales => "Verkauf",
        Stage::Operation => "Betrieb",
        Stage::Recycling => "Verwertung",
    },
    event: |event| match event {
        EventKind::TypeFiled => "Typ angemeldet",
        EventKind::Built => "Gebaut",
        EventKind::FactoryInspected => "Werksprüfung bestanden",
        EventKind::Approved => "Zugelassen",
        EventKind::Sold => "Verkauft",
        EventKind::Activated => "In Betrieb genommen",
        EventKind::SoftwareUpdated => "Software aktualisiert",
        EventKind::Maintained => "Gewartet",
        EventKind::ComponentReplaced => "Bauteil ersetzt",
        EventKind::Inspected => "Prüfung bestanden",
        EventKind::Moved => "Umgezogen",
        EventKind::RecallRemedied => "Rückruf erledigt",
        EventKind::Suspended => "Ausgesetzt",
        EventKind::Resumed => "Aussetzung aufgehoben",
        EventKind::Decommissioned => "Außer Betrieb genommen",
        EventKind::Recycled => "Verwertet",
    },
    moved_to: |country| format!("Umgezogen nach: {country}"),
    by: |actor| match actor {
        Actor::Manufacturer => "durch den Hersteller",
        Actor::ServiceProvider => "durch einen Dienstleister",
        Actor::Seller => "durch einen Händler",
        Actor::User => "durch den Nutzer",
        Actor::Recycler => "durch einen Verwerter",
        Actor::Regulator => "durch die Behörde",
    },
    not_yet: "Noch nicht",
    now: "Jetzt",
    nothing_recorded: "Nichts eingetragen",
    components: "Wichtige Bauteile",
    component: |kind| match kind {
        ComponentKind::Battery => "Akku",
        ComponentKind::Compute => "Hauptrechner",
        ComponentKind::Actuators => "Gelenkantriebe",
        ComponentKind::Sensors => "Sensoren",
        ComponentKind::Hands => "Hände",
    },
    component_head: ["Bauteil", "Lieferant", "Teilenummer", "Einbau"],
    as_model: "wie beim Modell",
    replaced: "weicht vom Modell ab",
    parameters: "Technische Daten",
    parameter: |parameter| match parameter {
        Parameter::Height => "Größe",
        Parameter::Mass => "Masse",
        Parameter::Joints => "Bewegliche Gelenke",
        Parameter::Battery => "Akku",
        Parameter::Compute => "Rechen\u{ad}leistung",
        Parameter::Payload => "Traglast",
        Parameter::Speed => "Höchsttempo",
    },
};

const SHARE: Share = Share {
    title: "Auskunft behalten oder weitergeben",
    copy: "Link kopieren",
    copied: "Link kopiert",
    copy_failed: "Markieren Sie den Link, und kopieren Sie ihn:",
    print: "Drucken",
    qr: "QR-Code des Links zu dieser Seite",
    qr_caption: |domain| {
        format!(
            "Öffnet die Auskunft des Tages auf {domain}. Bevor Sie einem Code an einem Roboter trauen, prüfen Sie, ob er dorthin führt. Die ID bleibt hinter dem # des Links, das Browser nicht senden."
        )
    },
    certificate: "Registereintrag",
    printed: |time| {
        format!("Gedruckt: {time}. Papier aktualisiert sich nicht: Scannen Sie den Code für die Auskunft des Tages.")
    },
};

/// The root has no prefix of its own.
fn whole(prefix: &str) -> &str {
    if prefix == "all" { "alle" } else { prefix }
}
