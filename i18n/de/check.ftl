title = Einen Roboter prüfen
lead = Tippen oder fügen Sie die 29-stellige ID vom Typenschild des Roboters ein.
scan-code = Code scannen
check-list = Liste prüfen
find = Wo die ID steht
find-figure = Strichzeichnung eines humanoiden Roboters von hinten: das Typenschild sitzt zwischen den Schultern, ein gedrucktes Doppel unter dem Akkudeckel.

find-places-1 = Zwischen den Schultern
    .text = auf einem Metallschild mit QR-Code

find-places-2 = Unter dem Akkudeckel
    .text = als gedrucktes Doppel

find-places-3 = Auf dem Bildschirm oder in der App
    .text = unter Einstellungen, Info

now = Das Register zurzeit
robots = Roboter
models = Modelle
makers = Hersteller
snapshot = Registerstand { $number }
proved = Nachweis auf dieser Seite geprüft

signed-by =
    { $witnesses ->
        [0] Signiert von { $key }.
        [one] Signiert von { $key }, gesehen von { $witnesses } Zeugen.
       *[other] Signiert von { $key }, gesehen von { $witnesses } Zeugen.
    }

unreachable = Das Register ist zurzeit nicht erreichbar. Die Form einer ID lässt sich trotzdem prüfen.
unproven = Was ankam, hält dem Nachweis nicht stand und wird deshalb nicht gezeigt.
checking = Das Register wird geprüft …
examples = Zum Ausprobieren
examples-lead = Erfundene Roboter, die jede Auskunft zeigen, die diese Seite geben kann.

example =
    .in-operation = In Betrieb
    .service-recall = Mit offenem Rückruf zur Wartung
    .recall-remedied = Rückruf erledigt
    .foreign = In einem anderen Land gebaut
    .registered = Noch nicht in Gebrauch
    .market-access = Noch nicht verkauft
    .development = In Entwicklung
    .under-recall = Rückruf: nicht mehr benutzen
    .suspended = Ausgesetzt
    .retired = Ausgemustert
    .recycled = Verwertet
    .unknown-serial = Nicht im Register
    .unknown-model = Modell unbekannt
    .unknown-maker = Hersteller unbekannt
    .malformed = Vertippt
    .offline = Simuliert: keine Verbindung
    .tampered = Simuliert: unterwegs verändert
    .stale = Simuliert: einen Monat veraltet
