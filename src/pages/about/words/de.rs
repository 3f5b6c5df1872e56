//! Deutsch.

use super::{AboutText, Anatomy, Api, Help, Life, Placement, Privacy, Proof, Recalls};

pub(in crate::pages) static TEXT: AboutText = AboutText {
    title: "Über Roboter-IDs",
    lead: "Wie die IDs aufgebaut sind, wozu sie dienen und wie diese Seite ihre Auskünfte nachweist.",
    source: "Dass eine ID 29 Zeichen in vier Teilen hat, ist aus Presseberichten bekannt. Die wirklichen Codetabellen sind nicht veröffentlicht.",
    fictional: "Deshalb sind alle Hersteller, Modelle und Roboter dieser Vorführung erfunden. Das Projekt ist mit keiner Behörde und keinem Hersteller verbunden.",
    contents: "Auf dieser Seite",
    sections: [
        "Die ID, Teil für Teil",
        "Lebenslauf, und wer was tut",
        "Wo die ID steht",
        "Rückrufe und verschrottete Roboter",
        "Wie der Nachweis funktioniert",
        "Datenschutz",
        "Die Daten, für Programme",
        "Was dies nicht zeigen kann",
        "Barrierefreiheit",
        "Probleme, Quelltext und Lizenz",
    ],
    anatomy: Anatomy {
        lead: "29 Zeichen in vier Teilen. Zusammen benennen sie einen einzigen Roboter.",
        segments_head: ["Teil", "Hier", "Was er benennt"],
        segments: [
            "Das Land, in dem der Roboter registriert ist.",
            "Ein Hersteller dieses Landes.",
            "Ein Modell dieses Herstellers.",
            "Ein Roboter dieses Modells. Die Nummer vergibt der Hersteller.",
        ],
        rules: &[
            ("Sie bleibt.", "Ist eine ID registriert, so kann sie nicht geändert werden."),
            ("Buchstaben A bis Z und Ziffern.", "O und 0, I und 1 kommen alle vor und bedeuten verschiedene IDs."),
            (
                "Keine Prüfziffer.",
                "Es ist keine bekannt. Ein falsches Zeichen kann eine andere wohlgeformte ID ergeben; nur das Register kann sie unterscheiden.",
            ),
            (
                "Kein verborgener Sinn.",
                "Aus Modell und Seriennummer ist kein Datum, keine Charge und keine Stufe abzulesen. Das steht im Eintrag.",
            ),
            ("Codes, nicht Namen.", "Derselbe Modellcode bei einem anderen Hersteller ist ein anderes Modell."),
        ],
        reading: "Wie Eingaben gelesen werden",
        reading_lead: "Was nur auf eine Weise gemeint sein kann, wird bereinigt. Alles andere wird abgelehnt, mit Stelle und Grund. Diese Zeilen liest gerade jetzt dasselbe Programm, das im ID-Feld arbeitet:",
        reading_head: ["Eingabe", "Gelesen", "Bereinigt oder abgelehnt"],
    },
    life: Life {
        lead: "Ein Roboter durchläuft sechs Abschnitte. Was geschieht, wird mit Datum und mit der Rolle der Beteiligten eingetragen, nie mit einem Namen.",
        stages: [
            ("Hersteller", "Der Typ wird angemeldet."),
            ("Hersteller", "Der Roboter wird gebaut und besteht die Werksprüfung."),
            ("Behörde", "Er wird zugelassen. Ohne Code kommt er nicht auf den Markt."),
            ("Händler", "Er wird verkauft."),
            (
                "Nutzer, Dienstleister, Behörde",
                "Er wird in Betrieb genommen, gewartet, aktualisiert und geprüft; vielleicht zieht er in ein anderes Land um.",
            ),
            ("Nutzer, Verwerter", "Er wird endgültig außer Betrieb genommen, dann zerlegt."),
        ],
        roles_title: "Wer was tut",
        roles_head: ["Wer", "Tut was"],
        roles: [
            (
                "Hersteller",
                "Meldet den Typ an, baut und nummeriert den Roboter, veröffentlicht Aktualisierungen der Software.",
            ),
            ("Dienstleister", "Wartet ihn, ersetzt Bauteile, erledigt Rückrufe."),
            ("Händler", "Verkauft ihn und kann die Auskunft des Registers neben dem Angebot zeigen."),
            ("Nutzer", "Nimmt ihn in Betrieb, zieht mit ihm um, nimmt ihn außer Betrieb."),
            ("Verwerter", "Zerlegt ihn und gewinnt seine Stoffe zurück."),
            ("Behörde", "Lässt ihn zu und prüft ihn, setzt die Betriebserlaubnis aus und erteilt sie wieder."),
        ],
        statuses_title: "Was die Status bedeuten",
        statuses_head: ["Status", "Bedeutung"],
        under_recall: "Schalten Sie ihn aus, und benutzen Sie ihn nicht, bis der Rückruf erledigt ist.",
    },
    placement: Placement {
        lead: "Eine Vorschrift über den Ort ist nicht veröffentlicht. Dieses Register geht von drei Stellen aus:",
        places: [
            "Ein Metallschild mit QR-Code. Vergleichen Sie alle 29 Zeichen mit der Auskunft.",
            "Ein gedrucktes Doppel. Es sollte dasselbe sagen wie das Schild.",
            "Unter Einstellungen, Info. Weicht sie vom Schild ab, so fragen Sie nach dem Grund, bevor Sie einem von beiden trauen.",
        ],
        rules: &[
            (
                "Die Domain neben den Code drucken.",
                "Der häufigste Angriff wäre ein ähnlicher Aufkleber, der zu einer anderen Website führt. Alle müssen sehen können, wohin der Code führen soll.",
            ),
            (
                "Hinsehen, bevor man einem Code traut.",
                "Öffnen Sie ihn, und lesen Sie dann die Adresse. Hinter dem # steht die ID; Browser senden sie nicht.",
            ),
        ],
        lead_here: |domain| format!("Die Codes dieses Portals führen zu {domain}."),
        for_sellers: "Etiketten mit Code und Domain und ein Abzeichen für Ihre eigene Seite:",
    },
    recalls: Recalls {
        lead: "Ein Mangel, den viele haben, führt zu einem Rückruf. Er nennt das Modell, die betroffenen Seriennummern und, wenn es eine gibt, die Frist.",
        kinds_head: ["Rückruf", "Was er bedeutet"],
        stop_use: "Der Roboter bleibt ausgeschaltet, bis der Rückruf erledigt ist. Sein Status wird „Rückruf“ und steht auf seiner Seite an erster Stelle.",
        service: "Bis zur Frist darf der Roboter arbeiten. Sein Status bleibt; eine Zeile in der Auskunft sagt, dass ein Rückruf offen ist.",
        rules: &[
            (
                "Betroffen oder nicht.",
                "Die Seite eines Roboters nennt jeden Rückruf seines Modells und sagt, ob seine Seriennummer zu den betroffenen gehört.",
            ),
            (
                "Verschrottet ist endgültig.",
                "Ein ausgemusterter oder verwerteter Roboter darf nicht aufgearbeitet und nicht weiterverkauft werden. Steht eine solche ID auf einem Roboter, der arbeitet, so stammt sein Schild von einem anderen.",
            ),
            (
                "Über Grenzen.",
                "Der Ländercode bleibt, wenn ein Roboter umzieht. Der Umzug wird mit Tag und Land eingetragen und ist so nachzuverfolgen.",
            ),
        ],
        examples: "So zeigt es die Seite eines Roboters:",
    },
    proof: Proof {
        lead: "Eine Auskunft gilt nur dann als nachgewiesen, wenn jedes Glied dieser Kette hält. Ihr Browser prüft das; keinem Server wird geglaubt.",
        steps: &[
            (
                "Von der ID zum Paket.",
                "Der SHA-256 der ID wird hier berechnet. Seine ersten Bits bestimmen ein Paket von etwa hundert Einträgen, das ganz geholt wird.",
            ),
            (
                "Eine Datei heißt nach ihrem Hashwert.",
                "Ändert sich ein Bit, so ändert sich der Hashwert, und sie wird abgelehnt. Ein Paket ohne die ID weist nach, dass der Roboter nicht im Register steht.",
            ),
            (
                "Hashwerte führen zur Momentaufnahme.",
                "Sie nennt einen Hashwert für alle Einträge und einen für alle Hersteller. Jedes Paket hängt daran.",
            ),
            (
                "Die Momentaufnahme ist protokolliert und signiert.",
                "Sie muss der neueste Eintrag eines Protokolls sein, das nur wächst, signiert mit einem Schlüssel, der in diese Seite eingebaut ist.",
            ),
            (
                "Zeugen signieren dasselbe Protokoll.",
                "So kann das Register nicht Ihnen allein ein anderes zeigen, ohne dass es auffällt.",
            ),
            (
                "Dieses Gerät merkt es sich.",
                "Ein älterer Stand als einer, den es schon sah, wird abgelehnt; ein neuerer muss das Protokoll fortsetzen.",
            ),
        ],
        live: "Ein Beispiel zum Zusehen",
        live_lead: "Dieselbe Prüfung wie jede andere, an diesem Register, für die ID",
        run: "Prüfung ausführen",
        tamper: "Ein Bit ändern und ausführen",
        hash_of_id: "SHA-256 der ID",
        bits: "Seine ersten Bits",
        named: "Hashwert, nach dem sie heißt",
        computed: "Hashwert dessen, was kam",
        same: "✓ Derselbe",
        differs: "✗ Ein anderer",
    },
    privacy: Privacy {
        points: &[
            (
                "Was gesendet wird:",
                "Anfragen nach der neuesten Momentaufnahme, der Herstellerliste, den Modellen eines Herstellers und einem Paket von etwa hundert Einträgen. Nie die ID.",
            ),
            (
                "Was ein Server sehen kann:",
                "welches Paket und die Datei welches Herstellers, und, wie bei jeder Website, wann und von welcher Netzadresse. Nicht, welcher Roboter.",
            ),
            ("Was das verbirgt:", "Ihre Frage. Nicht das Register; dessen Einträge sind öffentlich."),
            (
                "Was die Einträge auslassen:",
                "Eigentümer, Personen, genaue Orte und Messdaten. Es gibt kein Feld dafür.",
            ),
            ("Was es nicht gibt:", "Konto, Cookies, Zugriffsstatistik oder Dateien anderer Firmen."),
        ],
        kept: "Was dieses Gerät behält",
        kept_lead: "Den neuesten Stand des Registers, den es geprüft hat, damit kein älterer als neu ausgegeben werden kann; und die letzten Auskünfte, höchstens 50, damit sie mit Datum genannt werden können, wenn das Register nicht erreichbar ist. Sie bleiben in diesem Browser.",
        checkpoint: "Neuester gesehener Stand",
        answers: "Letzte Auskünfte",
        nothing: "Zurzeit behält es nichts.",
        forget: "Alles davon vergessen",
        forgotten: "Vergessen",
        forget_means: "Danach ist die nächste Prüfung wie ein erster Besuch: Ein älterer Stand des Registers fiele nicht auf.",
        cache: "Damit sie auch ohne Verbindung funktioniert, behält diese Seite zudem Kopien der abgerufenen Dateien des Registers. Sie zeigen, in welchen Paketen nachgesehen wurde, nicht für welchen Roboter, und werden mit vergessen. Die Seite selbst bleibt, bis Sie in den Einstellungen des Browsers die Daten dieser Website löschen.",
    },
    api: Api {
        lead: "Das Register ist ein Ordner statischer Dateien, den jeder lesen darf. Diese Befehle für bash brauchen curl, jq und sha256sum; jeder setzt die vorigen fort.",
        examples: [
            ("Welche Momentaufnahme ist die neueste?", "Zeiten stehen in Unix-Sekunden."),
            (
                "Was sagt sie über eine ID?",
                "Die ersten Bits vom SHA-256 der ID sind der Weg zu ihrem Paket. Keine Ausgabe heißt: nicht im Register. Denn das Paket hat jeden Eintrag mit diesen Bits.",
            ),
            (
                "Ist es das, was veröffentlicht wurde?",
                "Die ersten zwei Zeilen müssen denselben Hashwert zeigen, die letzten zwei auch.",
            ),
            (
                "Wer hat ihn gebaut?",
                "„models“ ist der Hashwert, nach dem die Datei mit den Modellen und Rückrufen dieses Herstellers heißt.",
            ),
            (
                "Alle Prüfungen auf einmal, auch die Signaturen",
                "Mit dem Programm robot-registry, das dem Quelltext beiliegt. Es endet mit 0, wenn die ID im Register steht, mit 3, wenn nicht, und mit 4, wenn der Nachweis scheitert.",
            ),
        ],
        copy: ["Kopieren", "Kopiert", "Markieren und kopieren Sie den Text:"],
        run: "Hier ausführen",
        bytes_say: "Das sagen die Bytes. Nichts davon wurde geprüft.",
        rules_title: "Regeln für Programme",
        rules: &[
            ("Prüfen Sie,", "oder sagen Sie, dass Sie es nicht getan haben."),
            ("Holen Sie latest.json höchstens einmal in der Minute.", "Objekte ändern sich nie: Behalten Sie sie."),
            ("Holen Sie ganze Pakete.", "Senden Sie nirgendwohin IDs."),
        ],
    },
    limits: &[
        (
            "Dass dies der gemeinte Roboter ist.",
            "Keine Seite sieht, was vor Ihnen steht. Vergleichen Sie Hersteller, Modell und Seriennummer mit dem Typenschild.",
        ),
        (
            "Dass die Einträge wahr sind.",
            "Es zeigt, dass sie vom Register stammen, unverändert sind und von welchem Tag.",
        ),
        (
            "Was seither geschah.",
            "Eine Auskunft gilt für das Datum ihrer Momentaufnahme. Ist eine neuere überfällig, so sagt es die Seite.",
        ),
        (
            "Dass diese Seite die richtige ist.",
            "Wer eine Seite liefert, bestimmt, was sie prüft, und eine andere kann genauso aussehen. Lesen Sie die Domain.",
        ),
        (
            "Mehr, als die Zeichen sagen.",
            "Ohne das Register ist eine ID wohlgeformt oder nicht. Über einen Roboter weist das nichts nach.",
        ),
    ],
    accessibility: &[
        "Dieses Portal ist nach WCAG 2.2 AA gemacht: allein mit der Tastatur, mit einem Bildschirmleser, bei 200 % Vergrößerung und 320 Pixel Breite, hell und dunkel, mit verringerter Bewegung und mit erzwungenen Farben.",
        "Nichts wird allein durch Farbe gesagt. Fläche, Form und Worte einer Auskunft sagen dasselbe, und sie wird angesagt, wenn sie kommt.",
        "Hindert Sie etwas, so ist das ein Fehler: Bitte melden Sie ihn, wie unten steht.",
    ],
    help: Help {
        problem: |domain| {
            format!(
                "Sagen Sie es dem, der {domain} betreibt. Ein Nachweis, der auch über ein anderes Netz scheitert, ist eine Meldung wert: wann es war, und was „Woher wir es wissen“ zeigt."
            )
        },
        points: &[
            (
                "Ein Fehler im Programm:",
                "Melden Sie ihn dort, woher Sie den Quelltext haben: was Sie taten und was Sie sahen.",
            ),
            ("Lizenz:", "MIT oder Apache-2.0, nach Ihrer Wahl."),
            (
                "Gemacht mit",
                "Rust, übersetzt in WebAssembly; Yew für die Seite; ed25519-dalek und sha2 für Signaturen und Hashwerte; qrcode für QR-Codes. Das Protokoll folgt C2SP tlog-tiles.",
            ),
        ],
    },
};
