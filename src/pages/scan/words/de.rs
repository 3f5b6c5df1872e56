//! Deutsch.

use super::super::said::{Dark, Nothing};
use super::ScanText;

pub(in crate::pages) static TEXT: ScanText = ScanText {
    title: "Code scannen",
    lead: "Richten Sie die Kamera auf den QR-Code am Roboter, oder wählen Sie ein Foto davon.",
    privacy: "Bilder werden auf diesem Gerät gelesen. Sie werden weder gesendet noch aufbewahrt.",
    picture: "Was die Kamera sieht",
    use_camera: "Kamera verwenden",
    asks: "Ihr Browser wird fragen, ob diese Website sie verwenden darf.",
    stop: "Kamera ausschalten",
    torch: "Licht",
    camera: "Kamera",
    again: "Erneut scannen",
    choose_photo: "Foto auswählen",
    drop_hint: "Sie können ein Foto auch auf diese Seite ziehen oder einfügen. Höchstens 40 MB.",
    starting: "Die Kamera wird eingeschaltet …",
    running: "Halten Sie den Code zwischen die Ecken, mit etwas Rand ringsum.",
    reading: "Das Foto wird gelesen …",
    read: "Code gelesen:",
    dark: |why| match why {
        Dark::Denied => (
            "Die Kamera ist nicht freigegeben",
            "Öffnen Sie zum Freigeben die Einstellungen dieser Website: über das Zeichen neben der Adresse oder in den Browsereinstellungen unter Website-Berechtigungen. Ist die Kamera für den Browser selbst gesperrt, geben Sie sie in den Einstellungen Ihres Geräts frei. Scannen Sie dann erneut, oder wählen Sie ein Foto.",
        ),
        Dark::None => (
            "Keine Kamera gefunden",
            "Schließen Sie eine an und scannen Sie erneut, oder wählen Sie ein Foto des Codes. Sie können die ID auch auf der ersten Seite eintippen.",
        ),
        Dark::Busy => (
            "Die Kamera liefert kein Bild",
            "Vielleicht verwendet sie ein anderes Programm oder ein anderer Tab. Schließen Sie es und scannen Sie erneut, oder wählen Sie ein Foto.",
        ),
    },
    nothing: |why| match why {
        Nothing::Empty => (
            "Im Foto wurde kein QR-Code gefunden",
            "Fotografieren Sie ihn näher, gerade von vorn und ohne Spiegelung, sodass der ganze Code mit etwas Rand im Bild ist.",
        ),
        Nothing::NoImage => {
            ("Diese Datei ist kein Bild, das der Browser öffnen kann", "Wählen Sie ein Foto als JPEG, PNG oder WebP.")
        }
        Nothing::Heic => (
            "Dieser Browser kann HEIC-Fotos nicht öffnen",
            "Speichern oder exportieren Sie das Foto als JPEG, oder machen Sie ein Bildschirmfoto davon, und wählen Sie dieses.",
        ),
        Nothing::TooLarge => ("Diese Datei ist zu groß", "Wählen Sie eine von höchstens 40 MB."),
        Nothing::Failed => (
            "Der Leser konnte nicht geladen werden",
            "Prüfen Sie Ihre Verbindung und laden Sie diese Seite neu. Sie können die ID auch auf der ersten Seite eintippen.",
        ),
    },
    elsewhere: "Dieser Code führt zu einer anderen Website:",
    elsewhere_note: |portal| {
        format!(
            "Er führt nicht zu {portal}. Ein falscher Aufkleber über dem richtigen Code ist ein verbreiteter Trick: Öffnen Sie den Link nicht. Vergleichen Sie die ID mit der auf dem Typenschild des Roboters und prüfen Sie sie dann hier."
        )
    },
    holds_id: "ID im Code:",
    check_here: "Diese ID hier prüfen",
    other: "In diesem Code steht keine Roboter-ID",
    other_note: "Vielleicht gehört er zu etwas anderem am Roboter oder an seiner Verpackung. Er sagt:",
    no_text: "(nichts, was sich anzeigen lässt)",
    several: "Es sind mehrere Codes. Wählen Sie einen:",
};
