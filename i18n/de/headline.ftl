site = Roboterregister

ribbon = Demo-Register
    .text = erfundene Daten

region = Auskunft

status =
    .registered =
        { $stage ->
            [research_development] Registriert – in Entwicklung
            [manufacturing] Registriert – in Herstellung
            [market_access] Registriert – noch nicht verkauft
           *[other] Registriert – noch nicht in Gebrauch
        }
    .in-operation = Registriert – in Betrieb
    .suspended = Ausgesetzt – darf nicht betrieben werden
    .under-recall = Rückruf – nicht mehr benutzen
    .retired = Ausgemustert – Weiterverkauf verboten
    .recycled = Verwertet – Weiterverkauf verboten

not-listed = Nicht im Register
not-listed-maker-unknown = Nicht im Register – Hersteller unbekannt
model-unknown = Hersteller bekannt, Modell unbekannt
unreachable = Register nicht erreichbar
unproven = Nachweis gescheitert – nicht darauf verlassen
newer-format = Diese Seite ist älter als das Register – bitte neu laden
malformed = Keine Roboter-ID
check-character = Zeichen { $place } prüfen
checking = Wird geprüft …
out-of-date = Veraltet – { $age } alt
as-of = Stand: { $time }, { $ago }
absent-as-of = nachweislich nicht enthalten, Stand: { $time }, { $ago }
it-was = Es war „{ $what }“, Stand: { $time }. Ein Rückruf oder eine Aussetzung seither wäre nicht zu sehen.
withheld = Zu dieser ID kamen Daten, doch der Nachweis stimmt nicht. Sie werden nicht gezeigt.

open-recalls =
    { $count ->
        [one] { $count } offener Rückruf betrifft diesen Roboter
       *[other] { $count } offene Rückrufe betreffen diesen Roboter
    }

open-recalls-due =
    { $count ->
        [one] { $count } offener Rückruf betrifft diesen Roboter: Wartung bis { $deadline }
       *[other] { $count } offene Rückrufe betreffen diesen Roboter: Wartung bis { $deadline }
    }

open-recalls-overdue =
    { $count ->
        [one] { $count } offener Rückruf betrifft diesen Roboter: überfällig ({ $span })
       *[other] { $count } offene Rückrufe betreffen diesen Roboter: überfällig ({ $span })
    }

more-recalls =
    { $count ->
        [one] { $count } weiterer Rückruf ist für diesen Roboter offen
       *[other] { $count } weitere Rückrufe sind für diesen Roboter offen
    }

proved = Auf diesem Gerät geprüft: vom Register signiert, unverändert.

how = So wurde geprüft
incomplete = Der Rest dieser Seite konnte nicht geladen werden. Prüfen Sie Ihre Verbindung, und laden Sie die Seite neu.

stopped = Diese Seite funktioniert nicht mehr
    .text = Es wird keine Auskunft gezeigt, weil auf sie kein Verlass wäre. Bitte laden Sie die Seite neu.
