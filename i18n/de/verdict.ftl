fetching-batch = Das Paket von Einträgen wird geholt
fetching-models = Die Modelle des Herstellers werden geholt
fetching-snapshot = Der neueste Registerstand wird geholt
stale = Das Register hat bis { $due } einen neueren Registerstand zugesagt, und diese Seite konnte keinen bekommen. Versuchen Sie es noch einmal, bevor Sie diesen Roboter kaufen oder hereinlassen.
expired = Diese Auskunft ist zu alt, um danach zu handeln.

status-means =
    .registered = Der Roboter steht im Register, und sein Einsatz hat noch nicht begonnen.
    .in-operation = Der Roboter steht im Register und darf arbeiten.
    .suspended = Die Betriebserlaubnis ist vorläufig entzogen. Sie kann wieder erteilt werden.
    .under-recall = Ein Rückruf verbietet seinen Einsatz, bis er erledigt ist.
    .retired = Er ist endgültig außer Betrieb.
    .recycled = Er ist zerlegt, und seine Stoffe sind zurückgewonnen.

compare = Vergleichen Sie nun Hersteller, Modell und Seriennummer mit dem Typenschild des Roboters vor Ihnen.

buying = Sie kaufen ihn neu?
    .text = Dann ist dies die Auskunft, die Sie sehen sollten.

at-work = Er arbeitet schon in der Öffentlichkeit?
    .text = Das sollte er nicht. Fragen Sie, wer ihn betreibt.

stop-owner = Gehört er Ihnen?
    .text = Ausschalten und nicht benutzen, bis der Rückruf erledigt ist.

paused-owner = Gehört er Ihnen?
    .text = Lassen Sie ihn nicht arbeiten, bis die Erlaubnis wieder erteilt ist.

overdue-owner = Gehört er Ihnen?
    .text = Lassen Sie den Rückruf jetzt erledigen: Die Frist ist vorbei.

stand-clear = Stehen Sie daneben?
    .text = Abstand halten und dem Betreiber Bescheid geben.

overdue-beside = Stehen Sie daneben?
    .text = Fragen Sie den, der ihn betreibt, ob der Rückruf erledigt ist.

see-notice = Zum Hinweis

scrapped = Kaufen, verkaufen oder betreiben Sie keinen Roboter mit dieser ID.
    .text = Wenn einer vor Ihnen steht, dann stammt sein Typenschild von einem verschrotteten Roboter.

read-again = Lesen Sie zuerst das Typenschild noch einmal.
    .text = Die meisten IDs, die fehlen, sind verlesen oder vertippt.

confusable = Diese ID hat Zeichen, die leicht verwechselt werden: { $pairs }.

still-same = Immer noch dasselbe?
    .text = Dann ist der Roboter nicht registriert, oder sein Typenschild ist falsch. Kaufen Sie ihn nicht.

maker-unknown = Unter { $country } ist kein Hersteller { $code } registriert; ein Roboter mit dieser ID kann also nicht im Register stehen.
model-not-registered = { $maker } hat kein Modell { $model } registriert; ein Roboter mit dieser ID kann also nicht im Register stehen.
all-known = Hersteller und Modell sind bekannt, dieses Gerät ist es nicht.
standing-suspended = Dieser Hersteller darf vorläufig keine Roboter registrieren.
standing-withdrawn = Dieser Hersteller darf keine Roboter mehr registrieren.
no-answer-network = Zurzeit keine Antwort. Prüfen Sie Ihre Verbindung.
no-answer-status = Der Server des Registers antwortete mit Fehler { $status }.
no-answer-web-page = Statt der Datei des Registers kam eine Webseite, etwa die Anmeldeseite eines Netzes. Melden Sie sich dort an und versuchen Sie es noch einmal.
last-answer = Letzte nachgewiesene Auskunft auf diesem Gerät: „{ $what }“, Stand: { $time }, { $ago }.
no-last-answer = Auf diesem Gerät ist keine frühere Auskunft zu dieser ID.
id-says = Was die ID selbst sagt: { $what }.
id-says-nothing = Die ID ist wohlgeformt.
not-a-proof = Dies zeigt nicht, dass der Roboter registriert ist.
kept-here = Frühere Auskünfte bleiben allein auf diesem Gerät, höchstens 50.
advice-network = Etwas hat die Daten auf dem Weg hierher verändert, oder auf dem Server liegt ein beschädigtes Doppel. Versuchen Sie es über ein anderes Netz. Wenn es wieder geschieht, melden Sie es dem, der diese Seite betreibt.
advice-clock = Der Registerstand ist vom { $issued }, die Uhr dieses Geräts zeigt aber { $now }. Stellen Sie die Uhr richtig, und versuchen Sie es noch einmal.
advice-history = Dieses Gerät hat schon einen neueren Stand des Registers gesehen als den, den es jetzt bekam, oder eine andere Vergangenheit. Jemand könnte eine Änderung verbergen. Versuchen Sie es über ein anderes Netz.
advice-registry = Die Auskunft ist nicht mit einem Schlüssel signiert, dem diese Seite vertraut. Prüfen Sie, ob Sie auf der richtigen Website sind.

simulated =
    .offline = Simulation: Diese Seite tut so, als gäbe es keine Verbindung. Nichts davon wird gespeichert.
    .tampered = Simulation: In den geholten Einträgen wurde vor der Prüfung ein Bit geändert. Nichts davon wird gespeichert.
    .stale = Simulation: Die Uhr wurde um 32 Tage vorgestellt. Nichts davon wird gespeichert.

retry = Noch einmal versuchen
edit = ID ändern

mend = Berichtigen zu { $text }

forget = Den älteren Registerstand vergessen (nur in der Demo)
