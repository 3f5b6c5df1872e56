reading = Die Dateien des Registers werden geholt und auf dieser Seite geprüft.
proved = Auf dieser Seite nachgewiesen: Registerstand { $snapshot },
signed = Signiert von { $key }, { $witnesses }.
stale = Das Register hat bis { $due } einen neueren Registerstand zugesagt, doch diese Seite konnte keinen bekommen.
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
    .makers =
        { $count ->
            [one] { $count } weiterer Hersteller
           *[other] { $count } weitere Hersteller
        }
    .models =
        { $count ->
            [one] { $count } weiteres Modell
           *[other] { $count } weitere Modelle
        }
    .countries =
        { $count ->
            [one] { $count } weiteres Land
           *[other] { $count } weitere Länder
        }
    .rest =
        { $count ->
            [one] { $count } weiterer Posten
           *[other] { $count } weitere
        }

largest = Größter Wert: { $label }, { $count }.
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
