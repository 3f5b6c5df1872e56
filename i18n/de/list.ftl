title = Liste prüfen
lead = Fügen Sie bis zu 100.000 Zeilen ein oder laden Sie sie hoch. Die Liste bleibt auf Ihrem Gerät.
paste = IDs einfügen, oder eine Tabelle, in der sie stehen
hint = Eine ID je Zeile, oder Zeilen aus einer Tabellenkalkulation: Die IDs werden in jeder Spalte gefunden.
check = Diese Liste prüfen
or-file = Oder eine Datei
choose-file = Datei auswählen
drop = oder hierher ziehen. CSV oder Text, bis 32 MB.
drop-now = Loslassen, um sie zu prüfen.
no-list = Keine Liste zur Hand?
example = Ein Beispiel prüfen
private = Ihr Browser holt die Dateien des Registers in Gruppen von etwa hundert Einträgen und sucht hier darin. Keine ID wird gesendet.

refused =
    { $why ->
        [empty] In dieser Liste steht nichts.
        [too_large] Diese Liste ist größer als 32 MB. Teilen Sie sie und prüfen Sie die Teile nacheinander.
        [too_many_rows] Diese Liste hat mehr als 100.000 Zeilen. Teilen Sie sie und prüfen Sie die Teile nacheinander.
        [spreadsheet] Dies ist eine Tabellenkalkulation. Speichern Sie das Blatt als CSV in UTF-8 und wählen Sie diese Datei: in Excel mit „Speichern unter“, Dateityp „CSV UTF-8“; in LibreOffice mit „Speichern unter“, „Text CSV“; in Numbers mit „Exportieren“, „CSV“. Oder kopieren Sie die Spalte mit den IDs und fügen Sie sie hier ein.
        [archive] Dies ist eine gepackte Datei. Entpacken Sie sie und wählen Sie die Liste darin.
        [unloaded] Der Teil dieser Seite, der Listen prüft, wurde nicht geladen. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal; Ihre Liste ist nicht verloren.
        [document] Dies ist ein Dokument. Kopieren Sie die IDs heraus und fügen Sie sie hier ein.
        [picture] Dies ist ein Bild. Einen QR-Code darin liest die Seite „Scannen“; eine Liste muss Text oder CSV sein.
        [binary] Diese Datei ist kein Text. Eine Liste muss Text oder CSV sein.
        [unreadable] Diese Datei lässt sich nicht lesen. Vielleicht wurde sie verschoben oder geändert: Wählen Sie sie noch einmal aus.
       *[other] Die Prüfung konnte nicht laufen. Laden Sie diese Seite neu und versuchen Sie es noch einmal; hilft das nicht, nehmen Sie einen anderen Browser.
    }

pasted = Eingefügte Liste
reading = Die Liste wird gelesen …

rows =
    { $count ->
        [one] { $count } Zeile
       *[other] { $count } Zeilen
    }

column = IDs in Spalte { $column }
column-named = IDs in der Spalte „{ $name }“
progress-label = Geprüfte IDs

progress =
    { $count ->
        [one] { $done } von { $count } ID
       *[other] { $done } von { $count } verschiedenen IDs
    }

rate = { $rate } je Sekunde
left = noch etwa { $span }
done = Fertig
paused = Angehalten
offline = Das Register ist nicht erreichbar. Nichts geht verloren: Prüfen Sie Ihre Verbindung und fahren Sie fort. Sobald Sie wieder online sind, geht es von selbst weiter.
late = Das Register ist veraltet: Diese Auskünfte sind vom { $time }. Ein späterer Rückruf wäre nicht zu sehen.
pause = Anhalten
resume = Fortfahren
cancel = Abbrechen
retry = Nicht nachgewiesene erneut prüfen
another = Andere Liste prüfen
results = Ergebnis
filter = Nur zeigen
all = Alle Zeilen

outcome =
    .unproven = Nicht nachgewiesen
    .newer-format = Neuer als diese Seite
    .unreachable = Nicht erreichbar
    .malformed = Keine ID
    .not-listed = Nicht im Register
    .suspended = Ausgesetzt
    .under-recall = Rückruf
    .retired = Ausgemustert
    .recycled = Verwertet
    .registered = Noch nicht in Gebrauch
    .in-operation = In Betrieb
    .open = Wartet

recalled = Mit offenem Rückruf
overdue = Mit überfälligem Rückruf

recalls =
    { $count ->
        [one] { $count } offener Rückruf
       *[other] { $count } offene Rückrufe
    }

recalls-due =
    { $count ->
        [one] { $count } offener Rückruf, bis { $day }
       *[other] { $count } offene Rückrufe, bis { $day }
    }

recalls-overdue =
    { $count ->
        [one] { $count } offener Rückruf, überfällig ({ $span })
       *[other] { $count } offene Rückrufe, überfällig ({ $span })
    }

repeated = Mehrfach
table = Zeilen der Liste
head-line = Zeile
head-id = ID
head-robot = Roboter
head-answer = Auskunft
none = Keine passenden Zeilen.
same-as = dieselbe ID wie in Zeile { $line }
download = CSV herunterladen ({ $rows })
print = Zusammenfassung drucken
summary = Eine Liste von Roboter-IDs, geprüft
list = Liste
checked-at = Geprüft am
checked = Geprüft
proved-by = Nachgewiesen durch
snapshot = Registerstand { $number }, { $time }
summary-note = Ob ein Roboter der ist, den seine ID nennt, zeigt nur sein Typenschild.

again = Erneut versuchen
read-as = Text gelesen als { $name }
read-wrong = Falsche Zeichen? Wählen Sie, was sich richtig liest:
busy = Der Server des Registers bittet zu warten: { $span }.
digits-lost = In einer Tabellenkalkulation gingen Ziffern verloren: Nehmen Sie die ursprüngliche ID
digits-lost-short = Ziffern verloren
ends-in-zeros = endet auf Nullen, wie Tabellenkalkulationen sie schreiben: mit dem Typenschild vergleichen
together = IDs in dieser Zeile: { $count }
to-line = reicht bis Zeile { $line }
