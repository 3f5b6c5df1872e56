title = Rückrufe
lead = Alle Rückrufe des Registers, wie viele Roboter sie betreffen und wie viele davon behoben sind. Auf dieser Seite nachgewiesen.
search = Nummer, Modell, Hersteller oder Wort
state-label = Stand
state =
    .all = Alle
    .open = Offen
    .overdue = Überfällig
    .settled = Erledigt
severity-label = Verlangt
any = Beliebig
found =
    { $count ->
        [one] { $count } Rückruf
       *[other] { $count } Rückrufe
    }
counts =
    { $count ->
        [one] { $count } Roboter betroffen: { $open } offen, { $remedied } behoben
       *[other] { $count } Roboter betroffen: { $open } offen, { $remedied } behoben
    }
all = Alle Rückrufe
unknown = Es gibt keinen Rückruf { $number } dieses Modells.
progress = Fortschritt
affected = Betroffen
open = Offen
remedied = Behoben
remedied-by-month = Behoben je Monat
out-of-service =
    { $count ->
        [one] { $count } betroffener Roboter ging außer Dienst, bevor er behoben war.
       *[other] { $count } betroffene Roboter gingen außer Dienst, bevor sie behoben waren.
    }
not-told = Dieses Register nennt seine Rückrufe noch nicht in der Statistik. Sie stehen auf den Seiten ihrer Modelle.
affected-title = Welche Roboter er betrifft
affected-lead = Roboter dieses Modells, deren Seriennummer in einem dieser Bereiche liegt:
subscribe = Abonnieren
subscribe-lead = Ein Feedreader meldet neue Rückrufe. Diese Dateien sind die Worte des Herausgebers und nicht nachgewiesen: Prüfen Sie hier, was sie melden.
