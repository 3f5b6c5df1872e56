title = Über Roboter-IDs
lead = Wie die IDs aufgebaut sind, wozu sie dienen und wie diese Seite ihre Auskünfte nachweist.
source = Dass eine ID 29 Zeichen in vier Teilen hat, ist aus Presseberichten bekannt. Die wirklichen Codetabellen sind nicht veröffentlicht.
fictional = Deshalb sind alle Hersteller, Modelle und Roboter dieser Demo erfunden. Das Projekt ist mit keiner Behörde und keinem Hersteller verbunden.
contents = Auf dieser Seite

section =
    .anatomy = Die ID, Teil für Teil
    .life = Lebenslauf, und wer was tut
    .placement = Wo die ID steht
    .recalls = Rückrufe und verschrottete Roboter
    .proof = Wie der Nachweis funktioniert
    .privacy = Datenschutz
    .api = Die Daten, für Programme
    .limits = Was dies nicht zeigen kann
    .accessibility = Barrierefreiheit
    .help = Probleme, Quelltext und Lizenz

anatomy-lead = 29 Zeichen in vier Teilen. Zusammen benennen sie einen einzigen Roboter.
anatomy-segments-head-1 = Teil
anatomy-segments-head-2 = Hier
anatomy-segments-head-3 = Was er benennt

anatomy-segment =
    .national = Das Land, in dem der Roboter registriert ist.
    .manufacturer = Ein Hersteller dieses Landes.
    .model = Ein Modell dieses Herstellers.
    .serial = Ein Roboter dieses Modells. Die Nummer vergibt der Hersteller.

anatomy-rules-1 = Sie bleibt.
    .text = Wenn eine ID registriert ist, kann sie nicht mehr geändert werden.

anatomy-rules-2 = Buchstaben A bis Z und Ziffern.
    .text = O und 0, I und 1 kommen alle vor und bedeuten verschiedene IDs.

anatomy-rules-3 = Keine Prüfziffer.
    .text = Es ist keine bekannt. Ein falsches Zeichen kann eine andere wohlgeformte ID ergeben; nur das Register kann sie unterscheiden.

anatomy-rules-4 = Kein verborgener Sinn.
    .text = Aus Modell und Seriennummer ist kein Datum, keine Charge und keine Stufe abzulesen. Das steht im Eintrag.

anatomy-rules-5 = Codes, nicht Namen.
    .text = Derselbe Modellcode bei einem anderen Hersteller ist ein anderes Modell.

anatomy-reading = Wie Eingaben gelesen werden
anatomy-reading-lead = Was nur auf eine Weise gemeint sein kann, wird bereinigt. Alles andere wird abgelehnt, mit Stelle und Grund. Diese Zeilen liest gerade jetzt dasselbe Programm, das im ID-Feld arbeitet:
anatomy-reading-head-1 = Eingabe
anatomy-reading-head-2 = Gelesen
anatomy-reading-head-3 = Bereinigt oder abgelehnt
life-lead = Ein Roboter durchläuft sechs Abschnitte. Was geschieht, wird mit Datum und mit der Rolle der Beteiligten eingetragen, nie mit einem Namen.

life-who =
    .research_development = Hersteller
    .manufacturing = Hersteller
    .market_access = Behörde
    .sales = Händler
    .operation = Nutzer, Dienstleister, Behörde
    .recycling = Nutzer, Verwerter

life-what =
    .research_development = Der Typ wird angemeldet.
    .manufacturing = Der Roboter wird gebaut und besteht die Werksprüfung.
    .market_access = Er wird zugelassen. Ohne Code kommt er nicht auf den Markt.
    .sales = Er wird verkauft.
    .operation = Er wird in Betrieb genommen, gewartet, aktualisiert und geprüft; vielleicht zieht er in ein anderes Land um.
    .recycling = Er wird endgültig außer Betrieb genommen, dann zerlegt.

life-roles-title = Wer was tut
life-roles-head-1 = Wer
life-roles-head-2 = Tut was

role =
    .manufacturer = Hersteller
    .service-provider = Dienstleister
    .seller = Händler
    .user = Nutzer
    .recycler = Verwerter
    .regulator = Behörde

role-does =
    .manufacturer = Meldet den Typ an, baut und nummeriert den Roboter, veröffentlicht Aktualisierungen der Software.
    .service-provider = Wartet ihn, ersetzt Bauteile, erledigt Rückrufe.
    .seller = Verkauft ihn und kann die Auskunft des Registers neben dem Angebot zeigen.
    .user = Nimmt ihn in Betrieb, zieht mit ihm um, nimmt ihn außer Betrieb.
    .recycler = Zerlegt ihn und gewinnt seine Stoffe zurück.
    .regulator = Lässt ihn zu und prüft ihn, setzt die Betriebserlaubnis aus und erteilt sie wieder.

life-statuses-title = Was die Status bedeuten

# As in English
life-statuses-head-1 = Status

life-statuses-head-2 = Bedeutung
life-under-recall = Schalten Sie ihn aus, und benutzen Sie ihn nicht, bis der Rückruf erledigt ist.
placement-lead = Eine Vorschrift über den Ort ist nicht veröffentlicht. Dieses Register geht von drei Stellen aus:
placement-places-1 = Ein Metallschild mit QR-Code. Vergleichen Sie alle 29 Zeichen mit der Auskunft.
placement-places-2 = Ein gedrucktes Doppel. Es sollte dasselbe sagen wie das Schild.
placement-places-3 = Unter Einstellungen, Info. Wenn sie vom Schild abweicht, fragen Sie nach dem Grund, bevor Sie einem von beiden trauen.

placement-rules-1 = Die Domain neben den Code drucken.
    .text = Der häufigste Angriff wäre ein ähnlicher Aufkleber, der zu einer anderen Website führt. Alle müssen sehen können, wohin der Code führen soll.

placement-rules-2 = Hinsehen, bevor man einem Code traut.
    .text = Öffnen Sie ihn, und lesen Sie dann die Adresse. Hinter dem # steht die ID; Browser senden sie nicht.

placement-lead-here = Die Codes dieses Portals führen zu { $domain }.
placement-for-sellers = Etiketten mit Code und Domain und ein Badge für Ihre eigene Seite:
recalls-lead = Ein Mangel, den viele haben, führt zu einem Rückruf. Er nennt das Modell, die betroffenen Seriennummern und, wenn es eine gibt, die Frist.
recalls-kinds-head-1 = Rückruf
recalls-kinds-head-2 = Was er bedeutet
recalls-stop-use = Der Roboter bleibt ausgeschaltet, bis der Rückruf erledigt ist. Sein Status wird „Rückruf“ und steht auf seiner Seite an erster Stelle.
recalls-service = Bis zur Frist darf der Roboter arbeiten. Sein Status bleibt; eine Zeile in der Auskunft sagt, dass ein Rückruf offen ist.

recalls-rules-1 = Betroffen oder nicht.
    .text = Die Seite eines Roboters nennt jeden Rückruf seines Modells und sagt, ob seine Seriennummer zu den betroffenen gehört.

recalls-rules-2 = Verschrottet ist endgültig.
    .text = Ein ausgemusterter oder verwerteter Roboter darf nicht aufgearbeitet und nicht weiterverkauft werden. Wenn eine solche ID auf einem Roboter steht, der arbeitet, dann stammt sein Schild von einem anderen.

recalls-rules-3 = Über Grenzen.
    .text = Der Ländercode bleibt, wenn ein Roboter in ein anderes Land kommt. Der Wechsel wird mit Tag und Land eingetragen und ist so nachzuverfolgen.

recalls-examples = So zeigt es die Seite eines Roboters:
proof-lead = Eine Auskunft gilt nur dann als nachgewiesen, wenn jedes Glied dieser Kette geprüft ist und stimmt. Ihr Browser prüft das; keinem Server wird vertraut.

proof-steps-1 = Von der ID zum Paket.
    .text = Der SHA-256 der ID wird hier berechnet. Seine ersten Bits bestimmen ein Paket von etwa hundert Einträgen, das ganz geholt wird.

proof-steps-2 = Eine Datei heißt nach ihrem Hashwert.
    .text = Wenn sich ein Bit ändert, ändert sich der Hashwert, und sie wird abgelehnt. Ein Paket ohne die ID weist nach, dass der Roboter nicht im Register steht.

proof-steps-3 = Hashwerte führen zum Registerstand.
    .text = Sie nennt einen Hashwert für alle Einträge und einen für alle Hersteller. Jedes Paket hängt daran.

proof-steps-4 = Der Registerstand ist protokolliert und signiert.
    .text = Sie muss der neueste Eintrag eines Protokolls sein, das nur wächst, signiert mit einem Schlüssel, der in diese Seite eingebaut ist.

proof-steps-5 = Zeugen signieren dasselbe Protokoll.
    .text = So kann das Register nicht Ihnen allein ein anderes zeigen, ohne dass es auffällt.

proof-steps-6 = Dieses Gerät merkt es sich.
    .text = Ein älterer Stand als einer, den es schon sah, wird abgelehnt; ein neuerer muss das Protokoll fortsetzen.

proof-live = Ein Beispiel zum Zusehen
proof-live-lead = Dieselbe Prüfung wie jede andere, an diesem Register, für die ID { $id }
proof-run = Prüfung ausführen
proof-tamper = Ein Bit ändern und ausführen
proof-hash-of-id = SHA-256 der ID
proof-bits = Seine ersten Bits
proof-named = Hashwert, nach dem sie heißt
proof-computed = Hashwert dessen, was kam
proof-same = ✓ Derselbe
proof-differs = ✗ Ein anderer

privacy-points-1 = Was gesendet wird:
    .text = Anfragen nach dem neuesten Registerstand, der Herstellerliste, den Modellen eines Herstellers und einem Paket von etwa hundert Einträgen. Nie die ID.

privacy-points-2 = Was ein Server sehen kann:
    .text = welches Paket und die Datei welches Herstellers, und, wie bei jeder Website, wann und von welcher Netzadresse. Nicht, welcher Roboter.

privacy-points-3 = Was das verbirgt:
    .text = Ihre Frage. Nicht das Register; dessen Einträge sind öffentlich.

privacy-points-4 = Was die Einträge auslassen:
    .text = Eigentümer, Personen, genaue Orte und Messdaten. Es gibt kein Feld dafür.

privacy-points-5 = Was es nicht gibt:
    .text = Konto, Cookies, Zugriffsstatistik oder Dateien anderer Firmen.

privacy-kept = Was dieses Gerät behält
privacy-kept-lead = Den neuesten Stand des Registers, den es geprüft hat, damit kein älterer als neu ausgegeben werden kann; und die letzten Auskünfte, höchstens 50, damit sie mit Datum genannt werden können, wenn das Register nicht erreichbar ist. Sie bleiben in diesem Browser.
privacy-checkpoint = Neuester gesehener Stand
privacy-answers = Letzte Auskünfte
privacy-nothing = Zurzeit behält es nichts.
privacy-forget = Alles davon vergessen
privacy-forgotten = Vergessen
privacy-forget-means = Danach ist die nächste Prüfung wie ein erster Besuch: Ein älterer Stand des Registers fiele nicht auf.
privacy-cache = Damit sie auch ohne Verbindung funktioniert, behält diese Seite zudem Kopien der abgerufenen Dateien des Registers. Sie zeigen, in welchen Paketen nachgesehen wurde, nicht für welchen Roboter, und werden mit vergessen. Die Seite selbst bleibt, bis Sie in den Einstellungen des Browsers die Daten dieser Website löschen.
api-lead = Das Register ist ein Ordner statischer Dateien, den jeder lesen darf. Diese Befehle für bash brauchen curl, jq und sha256sum; jeder setzt die vorigen fort.

api-examples-1 = Welcher Registerstand ist der neueste?
    .text = Zeiten stehen in Unix-Sekunden.

api-examples-2 = Was sagt sie über eine ID?
    .text = Die ersten Bits vom SHA-256 der ID sind der Weg zu ihrem Paket. Keine Ausgabe heißt: nicht im Register. Denn das Paket hat jeden Eintrag mit diesen Bits.

api-examples-3 = Ist es das, was veröffentlicht wurde?
    .text = Die ersten zwei Zeilen müssen denselben Hashwert zeigen, die letzten zwei auch.

api-examples-4 = Wer hat ihn gebaut?
    .text = „models“ ist der Hashwert, nach dem die Datei mit den Modellen und Rückrufen dieses Herstellers heißt.

api-examples-5 = Alle Prüfungen auf einmal, auch die Signaturen
    .text = Mit dem Programm robot-registry, das dem Quelltext beiliegt. Es endet mit 0, wenn die ID im Register steht, mit 3, wenn nicht, und mit 4, wenn der Nachweis scheitert.

api-copy = Kopieren
api-copied = Kopiert
api-copy-failed = Markieren und kopieren Sie den Text:
api-run = Hier ausführen
api-bytes-say = Das sagen die Bytes. Nichts davon wurde geprüft.
api-rules-title = Regeln für Programme

api-rules-1 = Prüfen Sie,
    .text = oder sagen Sie, dass Sie es nicht getan haben.

api-rules-2 = Holen Sie latest.json höchstens einmal in der Minute.
    .text = Objekte ändern sich nie: Behalten Sie sie.

api-rules-3 = Holen Sie ganze Pakete.
    .text = Senden Sie nirgendwohin IDs.

limits-1 = Dass dies der gemeinte Roboter ist.
    .text = Keine Seite sieht, was vor Ihnen steht. Vergleichen Sie Hersteller, Modell und Seriennummer mit dem Typenschild.

limits-2 = Dass die Einträge wahr sind.
    .text = Es zeigt, dass sie vom Register stammen, unverändert sind und von welchem Tag.

limits-3 = Was seither geschah.
    .text = Eine Auskunft gilt für das Datum ihres Registerstands. Wenn ein neuerer überfällig ist, sagt es die Seite.

limits-4 = Dass diese Seite die richtige ist.
    .text = Wer eine Seite liefert, bestimmt, was sie prüft, und eine andere kann genauso aussehen. Lesen Sie die Domain.

limits-5 = Mehr, als die Zeichen sagen.
    .text = Ohne das Register ist eine ID wohlgeformt oder nicht. Über einen Roboter weist das nichts nach.

accessibility-1 = Dieses Portal ist nach WCAG 2.2 AA gemacht: allein mit der Tastatur, mit einem Bildschirmleser, bei 200 % Vergrößerung und 320 Pixel Breite, hell und dunkel, mit verringerter Bewegung und mit erzwungenen Farben.
accessibility-2 = Nichts wird allein durch Farbe gesagt. Fläche, Form und Worte einer Auskunft sagen dasselbe, und sie wird angesagt, wenn sie kommt.
accessibility-3 = Wenn Sie etwas hindert, ist das ein Fehler: Bitte melden Sie ihn wie unten beschrieben.
help-problem = Sagen Sie es dem, der { $domain } betreibt. Ein Nachweis, der auch über ein anderes Netz scheitert, ist eine Meldung wert: wann es war, und was „So wurde geprüft“ zeigt.

help-points-1 = Ein Fehler im Programm:
    .text = Melden Sie ihn dort, woher Sie den Quelltext haben: was Sie taten und was Sie sahen.

help-points-2 = Lizenz:
    .text = MIT oder Apache-2.0, nach Ihrer Wahl.

help-points-3 = Gemacht mit
    .text = Rust, übersetzt in WebAssembly; Yew für die Seite; ed25519-dalek und sha2 für Signaturen und Hashwerte; qrcode für QR-Codes. Das Protokoll folgt C2SP tlog-tiles.
