title = Meine Roboter
lead = Roboter, die Sie auf diesem Gerät behalten wollten. Sie werden geprüft, wenn Sie diese Seite öffnen; sonst erfährt niemand, welche es sind.
empty = Noch keine Roboter
    .text = Wählen Sie auf der Seite eines Roboters „In Meine Roboter behalten“, oder fügen Sie unten IDs hinzu. Von da an zeigt diese Seite, welche etwas brauchen und was sich seit Ihrem letzten Blick geändert hat.

keep-title = Diesen Roboter auf diesem Gerät behalten?
kept = Sie behalten diesen Roboter
keep = Behalten
name = Ein eigener Name (wenn Sie mögen)
add-title = Roboter hinzufügen
add-label = IDs einfügen
add-hint = Eine ID je Zeile, wenn Sie mögen mit einem Namen dahinter; oder Zeilen aus einer Tabelle. Eine Spalte „name“ liefert die Namen.
add = Diese Roboter behalten
or-file = Oder eine Datei wählen: einen Export dieser Seite, eine CSV oder einen Text mit IDs
refused =
    .no-id = Darin steht keine Roboter-ID. Es wurde nichts hinzugefügt. Wählen Sie eine hier exportierte Datei oder eine CSV oder einen Text mit IDs.
    .too-many = Das wären mehr als die 10.000 Roboter, die hier Platz haben. Es wurde nichts hinzugefügt. Mehr prüft die Seite „Liste“.
    .too-large = Das sind mehr als 4 MB. Es wurde nichts hinzugefügt. Eine lange Liste prüft die Seite „Liste“.
    .no-text = Diese Datei ist kein Text. Es wurde nichts hinzugefügt. Speichern Sie das Blatt als CSV und wählen Sie diese Datei, oder fügen Sie die IDs ein.
    .unreadable = Diese Datei lässt sich nicht lesen. Vielleicht wurde sie verschoben oder geändert: Wählen Sie sie noch einmal.
added =
    { $count ->
        [one] { $count } Roboter hinzugefügt.
       *[other] { $count } Roboter hinzugefügt.
    }
added-known =
    { $count ->
        [one] { $count } war schon da.
       *[other] { $count } waren schon da.
    }
added-without =
    { $count ->
        [one] { $count } Zeile ohne ID wurde ausgelassen.
       *[other] { $count } Zeilen ohne ID wurden ausgelassen.
    }
checking = Ihre Roboter werden geprüft…
checked = Auf dieser Seite geprüft und nachgewiesen: Registerstand { $number }, { $time }.
unproved =
    { $count ->
        [one] { $count } Roboter ließ sich jetzt nicht prüfen. Was von ihm gezeigt wird, wurde zu der Zeit nachgewiesen, die dabeisteht.
       *[other] { $count } Roboter ließen sich jetzt nicht prüfen. Was von ihnen gezeigt wird, wurde zu der Zeit nachgewiesen, die dabeisteht.
    }
last-checked = Zuletzt geprüft am Register vom { $time }
never-checked = Noch nicht geprüft
news = Geändert, seit Sie zuletzt hier waren
status-changed = Vorher: { $before }. Jetzt: { $now }.
new-recall = Neuer Rückruf: { $number }
recall-settled = Nicht mehr offen: Rückruf { $number }
near = Ein Rückruf wird bald fällig: { $day }
overdue = Ein Rückruf ist überfällig seit { $day }
more-news =
    { $count ->
        [one] { $count } weiterer Roboter hat sich geändert: unten „Geändert“ wählen.
       *[other] { $count } weitere Roboter haben sich geändert: unten „Geändert“ wählen.
    }
seen = Gesehen
robots = Ihre Roboter
all = Alle
needs = Brauchen etwas
changed = Geändert
search = Name, ID, Hersteller oder Modell
edit = Benennen oder entfernen
save-name = Namen speichern
remove = Von diesem Gerät entfernen
export = Exportieren (CSV)
calendar = Fristen für den Kalender (.ics)
calendar-summary = Rückruf fällig: { $name }
calendar-description = Roboter { $id }. Rückruf { $numbers }. Nach dem Register vom { $time }; prüfen Sie vorher noch einmal.
remove-all = Alle Roboter von diesem Gerät entfernen
remove-all-means =
    { $count ->
        [one] { $count } Roboter wird hier nicht mehr behalten. Exportieren Sie ihn vorher, wenn Sie ihn noch brauchen könnten.
       *[other] { $count } Roboter werden hier nicht mehr behalten. Exportieren Sie sie vorher, wenn Sie sie noch brauchen könnten.
    }
remove-all-now = Jetzt alle entfernen
kept-here =
    { $count ->
        [one] { $count } Roboter, den Sie in Meine Roboter behalten. Dort entfernen Sie ihn.
       *[other] { $count } Roboter, die Sie in Meine Roboter behalten. Dort entfernen Sie sie.
    }
unkept = Dieser Browser hat keinen Platz für Ihre Roboter oder lässt diese Seite nichts behalten. Sie sind nur hier, bis Sie die Seite schließen: Exportieren Sie sie jetzt. Was vorher behalten wurde, ist noch da.
erased-when-idle = Safari löscht, was eine Seite behält, wenn Sie sie sieben Tage lang nicht besuchen, außer sie liegt auf dem Home-Bildschirm. Exportieren Sie Ihre Roboter ab und zu.
