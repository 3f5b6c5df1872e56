summary-failed = Nicht nachgewiesen: { $step }. { $why }
summary-unreachable = Nicht nachgewiesen: Die Kette ließ sich nicht bis zum Ende verfolgen.

listed-in = Nachgewiesen: Eintrag in Registerstand { $snapshot }, signiert von { $key }, { $witnesses }.

absent-from = Nachgewiesen: kein solcher Eintrag in Registerstand { $snapshot }, signiert von { $key }, { $witnesses }.

witnesses =
    { $count ->
        [0] kein Zeuge
        [one] { $count } Zeuge
       *[other] { $count } Zeugen
    }

title = So wurde geprüft

step =
    .latest = Datei des neuesten Registerstands
    .signature = Schlüssel des Registers
    .witnesses = Zeugen
    .inclusion = Registerstand im Protokoll
    .snapshot = Registerstand
    .clock = Datum des Registerstands
    .history = Geschichte des Protokolls
    .node = Weg zum Paket
    .bucket = Paket von Einträgen
    .manufacturers = Hersteller
    .models = Modelle des Herstellers
    .statistics = Statistik
    .entries = Einträge des Protokolls

held =
    .latest = Stimmt
    .signature = Signatur stimmt
    .witnesses = Von Zeugen gesehen
    .inclusion = Sie ist der neueste Eintrag
    .snapshot = Stimmt
    .clock = Stimmt
    .history = Nichts wurde umgeschrieben
    .node = Vom Registerstand benannt
    .bucket = Vom Registerstand benannt, unverändert
    .manufacturers = Vom Registerstand benannt, unverändert
    .models = Von der Herstellerliste benannt, unverändert
    .statistics = Stimmt
    .entries = Stimmt

unread = Nicht gelesen
failed-hash-mismatch = Diese Datei passt nicht zu ihrem Fingerabdruck im Registerstand.
failed-too-large = Die Datei ist größer als die erlaubten { $limit } Bytes.
failed-format = Die Datei hält das Format nicht ein.
failed-newer-format = Sie gehört zu einer neueren Fassung des Registers, als diese Seite kennt. Nichts deutet auf eine Veränderung hin: Laden Sie neu, um eine neuere Seite zu erhalten.
failed-wrong-origin = Sie gehört zu einem anderen Register.
failed-no-trusted-signature = Kein vertrauter Schlüssel hat sie signiert.
failed-bad-signature = Die Signatur stimmt nicht.
failed-quorum-not-met = Von { $need } nötigen Zeugen haben { $have } signiert.
failed-not-included = Der Registerstand ist nicht der neueste Eintrag des Protokolls.
failed-from-the-future = Ihr Datum liegt nach der Uhr dieses Geräts.
failed-rollback = Einträge im Protokoll: { $got }. Dieses Gerät hat schon { $seen } gesehen.
failed-forked = Dies ist nicht das Protokoll, das dieses Gerät gesehen hat (Einträge: { $size }).
failed-inconsistent = Das Protokoll setzt nicht fort, was dieses Gerät gesehen hat (Einträge: { $seen }).
key-built-in = { $key }, in diese Seite eingebaut
log = Größe des Protokolls { $size }, Wurzel { $root }
no-witness-needed = Es sind keine vorgeschrieben.
cosigned = { $name }, { $time }
path = Hashwerte auf dem Weg zur Wurzel: { $hashes }. Eintrag { $entry }
first-visit = Erster Besuch: Ab jetzt merkt sich dieses Gerät den Registerstand.
extends = Setzt das Protokoll fort, das dieses Gerät zuvor sah, bei Größe { $size }.
bucket-found = Paket { $prefix }: Dies ist Eintrag { $position } von { $units }.
bucket-absent = Paket { $prefix }: Einträge: { $units }, diese ID ist nicht darunter.
node = Knoten { $prefix }
node-first = Knoten für alle
file = Datei
expected = Erwartet
got = Bekommen

received =
    { $files ->
        [one] Auf dieser Seite geprüft: { $files } Datei, { $size }. Die ID selbst wurde nicht gesendet.
       *[other] Auf dieser Seite geprüft: { $files } Dateien, { $size }. Die ID selbst wurde nicht gesendet.
    }

show-all = Den ganzen Hashwert zeigen
