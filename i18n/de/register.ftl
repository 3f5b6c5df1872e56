reading = Die Dateien des Registers werden geholt und auf dieser Seite geprüft.
proved = Auf dieser Seite nachgewiesen: Momentaufnahme { $snapshot },
signed = Signiert von { $key }, { $witnesses }.
stale = Das Register hat bis { $due } eine neuere Momentaufnahme zugesagt, doch diese Seite konnte keine bekommen.
nothing-shown = Ohne seine Dateien lässt sich nichts nachweisen, darum wird nichts gezeigt.
withheld = Es kamen Daten, doch der Nachweis stimmt nicht. Sie werden nicht gezeigt.
not-in-log = Ein Eintrag steht nicht an seinem Platz im Protokoll.
robots = { $count } Roboter

models =
    { $count ->
        [one] { $count } Modell
       *[other] { $count } Modelle
    }

makers = { $count } Hersteller

others =
    { $count ->
        [one] { $count } weiterer Posten
       *[other] { $count } weitere
    }

largest = Am meisten: { $label }, { $count }.
table = Als Tabelle zeigen
robots-head = Roboter
share-head = Anteil
total = Summe
by-stage = Roboter nach Lebensabschnitt
by-status = Roboter nach Status
not-told = Dieses Register gibt keine Aufteilung an.

status =
    .registered = Noch nicht in Gebrauch
    .in-operation = In Betrieb
    .suspended = Ausgesetzt
    .under-recall = Rückruf: nicht mehr benutzen
    .retired = Ausgemustert
    .recycled = Verwertet

standing =
    .active = Darf Roboter registrieren
    .suspended = Darf zurzeit keine Roboter registrieren
    .withdrawn = Darf keine Roboter mehr registrieren

more = Mehr zeigen
