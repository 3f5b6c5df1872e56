//! Deutsch.

use super::EmbedText;
use crate::format::Plural;
use crate::pages::embed::sheet::{BYTES, LABELS};
use crate::text::Language;

pub(in crate::pages) static TEXT: EmbedText = EmbedText {
    title: "Den Status eines Roboters auf Ihrer Seite zeigen",
    lead: "Ein Abzeichen, das im Browser Ihrer Besucher nachweist, was das Register sagt, und Etiketten mit demselben Link für den Roboter selbst.",
    choose: "Auswahl",
    id_hint: "Tippen oder fügen Sie die ID des Roboters ein, den Sie anbieten.",
    automatic: "Automatisch",
    variants: "Größe",
    variant_names: ["Kompakt: eine Zeile", "Karte: 320 Pixel", "Voll: bis 736 Pixel"],
    languages: "Sprache",
    themes: "Farben",
    theme_names: ["Hell", "Dunkel"],
    preview: "Vorschau",
    preview_note: "Dies ist das Abzeichen selbst, kein Bild davon: Was es sagt, wird hier und jetzt nachgewiesen.",
    not_loaded: "Das Abzeichen konnte nicht geladen werden. Prüfen Sie Ihre Verbindung, und laden Sie diese Seite neu. Der Code unten stimmt trotzdem.",
    no_id: "Sobald die ID vollständig ist, erscheinen hier das Abzeichen, sein Code und das Etikett.",
    snippets: "Code für Ihre Seite",
    element: (
        "Als Element",
        "Am besten für Ihre eigene Seite: Es wächst mit seinem Inhalt. Den Link darin sehen Besucher ohne JavaScript.",
    ),
    frame: ("Als Rahmen", "Für Seiten, die keine Skripte annehmen, wie Shop-Systeme. Seine Größe ist fest."),
    frame_language: "Ein Rahmen kann die Sprache Ihrer Seite nicht sehen: Bei automatischer Sprache spricht er Englisch.",
    policy: "Hat Ihre Seite eine Content-Security-Policy, so fügen Sie hinzu:",
    copy: "Code kopieren",
    copied: "Code kopiert",
    copy_failed: "Markieren Sie den Code, und kopieren Sie ihn:",
    labels: "Etiketten",
    label_lead: |domain| {
        format!(
            "Wer das Etikett scannt, bekommt die Auskunft des Tages auf {domain}. Die Domain steht unter dem Code, damit man sieht, wohin er führen muss."
        )
    },
    label_of: |id| format!("Etikett von {id} mit QR-Code"),
    no_label: "Die Adresse dieses Portals ist zu lang für einen QR-Code.",
    svg: "Als SVG speichern",
    png: "Als PNG speichern",
    png_failed: "Dieser Browser kann das Bild nicht erzeugen. Speichern Sie das Etikett als SVG.",
    sheet: "Ein Bogen Etiketten",
    list: "IDs zum Drucken, eine je Zeile",
    count: |count| match (count, Language::German.plural(count as u64)) {
        (0, _) => "Noch keine Etiketten".to_owned(),
        (_, Plural::One) => format!("{count} Etikett"),
        _ => format!("{count} Etiketten"),
    },
    left_out: |count| {
        let bytes = Language::German.number(BYTES as u64);
        let what = match Language::German.plural(count as u64) {
            Plural::One => "1 Zeile bleibt weg".to_owned(),
            _ => format!("{} Zeilen bleiben weg", Language::German.number(count as u64)),
        };
        format!(
            "{what}. Ein Bogen fasst {LABELS} Etiketten und {bytes} Bytes Text: Drucken Sie zuerst diese, dann den Rest."
        )
    },
    faults: |count| match Language::German.plural(count as u64) {
        Plural::One => {
            "Dies ist keine Roboter-ID und wird nicht gedruckt. Berichtigen oder entfernen Sie sie:".to_owned()
        }
        _ => format!(
            "Diese {} sind keine Roboter-IDs und werden nicht gedruckt. Berichtigen oder entfernen Sie sie:",
            Language::German.number(count as u64)
        ),
    },
    line: |line| format!("Zeile {line}: "),
    more: |count| format!("und {} weitere", Language::German.number(count as u64)),
    print: "Etiketten drucken",
    print_note: "Auf A4, 20 Etiketten je Seite, jedes 42 Millimeter breit. Drucken Sie mit 100 %, und scannen Sie eines, bevor Sie sie aufkleben.",
};
