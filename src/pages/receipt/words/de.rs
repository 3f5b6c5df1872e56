//! Deutsch.

use super::{ReceiptText, Refusal};

pub(in crate::pages) static TEXT: ReceiptText = ReceiptText {
    title: "Beleg öffnen",
    lead: "Ein Beleg ist eine Datei mit der Auskunft eines Registers und ihrem ganzen Nachweis. Diese Seite prüft den Nachweis noch einmal.",
    choose: "Datei des Belegs",
    or_drop: "Oder lassen Sie die Datei irgendwo auf dieser Seite los. Sie wird auf diesem Gerät geprüft und nirgendwohin gesendet.",
    reading: "Der Beleg wird geprüft …",
    refused: |refusal| match refusal {
        Refusal::Several => ("Das sind mehrere Dateien.", "Öffnen Sie einen Beleg nach dem anderen."),
        Refusal::Unreadable => {
            ("Die Datei ließ sich nicht lesen.", "Prüfen Sie, ob sie noch da ist, und wählen Sie sie noch einmal.")
        }
        Refusal::TooLarge => ("Für einen Beleg ist diese Datei zu groß.", "Kein Beleg ist größer als 20 MB."),
        Refusal::NoReceipt => (
            "Diese Datei ist kein Beleg.",
            "Ein Beleg ist die .json-Datei, die auf der Seite eines Roboters gespeichert wurde, unverändert.",
        ),
        Refusal::Incomplete => (
            "In diesem Beleg fehlt ein Teil des Nachweises; er zeigt also nichts.",
            "Bitten Sie um die Datei, wie sie gespeichert wurde, oder prüfen Sie die ID selbst.",
        ),
        Refusal::WrongTime { .. } => (
            "Dieser Beleg kann nicht zu der Zeit entstanden sein, die er nennt.",
            "Prüfen Sie die Uhr dieses Geräts. Geht sie richtig, so verlassen Sie sich nicht auf den Beleg.",
        ),
    },
    says: |time| format!("Er nennt als Zeit {time}."),
    from_receipt: |time| {
        format!(
            "Diese Auskunft kommt aus einem Beleg, der als Zeit {time} nennt. Sein Nachweis wurde eben noch einmal geprüft. Was seither geschah, ist nicht zu sehen."
        )
    },
    altered: "Dieser Beleg wurde verändert oder beschädigt, oder er stammt aus einem anderen Register. Er zeigt nichts über diesen Roboter.",
    today: "Heutige Auskunft ansehen",
    another: "Einen anderen Beleg öffnen",
};
