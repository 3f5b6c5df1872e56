//! Deutsch.

use super::{KeepText, RobotPageText, SimilarText};
use crate::text::de;

pub(crate) static TEXT: RobotPageText = RobotPageText { said: &de::ROBOT, keep: KEEP, similar: SIMILAR };

const KEEP: KeepText = KeepText {
    share: "Teilen",
    svg: "QR-Code als SVG",
    png: "QR-Code als PNG",
    png_failed: "Dieser Browser kann das Bild nicht erzeugen. Speichern Sie den QR-Code stattdessen als SVG.",
    receipt: "Beleg",
    receipt_lead: "Eine Datei mit dieser Auskunft und ihrem ganzen Nachweis. Jeder kann sie später noch einmal prüfen, ohne das Register und ohne Verbindung.",
    save_receipt: "Beleg speichern",
    receipt_saved: "Gespeichert als",
    receipt_failed: "Der Beleg ließ sich nicht erstellen. Prüfen Sie Ihre Verbindung, laden Sie die Seite neu, und versuchen Sie es noch einmal.",
    open_receipt: "Beleg öffnen",
};

const SIMILAR: SimilarText = SimilarText {
    title: "Verlesen?",
    lead: "0 und O, 1 und I, 8 und B, 5 und S, 2 und Z werden leicht verwechselt. Diese Seite kann nachschlagen, aus welchen IDs Ihre verlesen sein könnte.",
    fetches: |count| {
        let ids = if count == 1 { "1 ähnliche ID".to_owned() } else { format!("{count} ähnliche IDs") };
        format!("Sie schlägt {ids} nach und holt für jede ein Paket von Einträgen. {PRIVACY}")
    },
    fetches_at_most: |count| {
        format!(
            "Sie schlägt höchstens {count} IDs von Herstellern und Modellen mit ähnlichem Code nach und holt für jede ein Paket von Einträgen. {PRIVACY}"
        )
    },
    search: "Ähnliche IDs nachschlagen",
    reading: "Hersteller und Modelle mit ähnlichem Code werden gesucht …",
    searching: |done, of| format!("{done} von {of} ähnlichen IDs nachgeschlagen …"),
    found: |listed, of| match (listed, of) {
        (0, 1) => "Auch die ähnliche ID steht nicht im Register.".to_owned(),
        (0, _) => format!("Keine der {of} ähnlichen IDs steht im Register."),
        (1, _) => format!("1 von {of} ähnlichen IDs steht im Register:"),
        _ => format!("{listed} von {of} ähnlichen IDs stehen im Register:"),
    },
    no_similar: "Kein Hersteller oder Modell im Register hat einen ähnlichen Code.",
    unanswered: |count| {
        if count == 1 {
            "1 ähnliche ID ließ sich nicht nachschlagen.".to_owned()
        } else {
            format!("{count} ähnliche IDs ließen sich nicht nachschlagen.")
        }
    },
    compare: "Lesen Sie die markierten Zeichen noch einmal auf dem Typenschild, bevor Sie eine davon für die des Roboters vor Ihnen halten.",
};

const PRIVACY: &str = "Zusammen verraten diese Pakete dem Server des Registers mehr darüber, welche ID Sie meinen, als eine einzelne Auskunft. Darum wird nichts geholt, bevor Sie es verlangen.";
