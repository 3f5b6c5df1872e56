compare = Mit dem Roboter vor Ihnen vergleichen
compare-lead = Wenn etwas vom Typenschild abweicht, ist das Typenschild vielleicht nachgemacht.

report = Dieses Typenschild melden

this-one = Dieser eine Roboter
set-by-maker = Nummer vom Hersteller vergeben. Vergleichen Sie sie Zeichen für Zeichen.
unknown = Nicht bekannt
notices = Hinweise zu diesem Roboter und seinem Modell
no-notices = Es gibt keine Hinweise.
over = Der Roboter ist endgültig außer Betrieb, daher ist kein Rückruf offen: Er darf nicht mehr benutzt werden.
affects = Betrifft diesen Roboter
not-affects = Betrifft diesen Roboter nicht
settled = Erledigt am { $day }.
open = Offen: noch nicht erledigt.
not-recorded = Der Eintrag sagt nicht, dass er erledigt wurde.

sale = Darf er verkauft werden?

sale-answer =
    .allowed = Ja, soweit das Register weiß.
    .open-recall = Ja, aber nennen Sie dem Käufer den offenen Rückruf.
    .not-yet = Noch nicht.
    .stop-use = Er darf den Besitzer wechseln, aber nicht benutzt werden.
    .suspended = Er darf den Besitzer wechseln, aber nicht arbeiten.
    .scrapped = Nein.
    .not-listed = Nein.
    .out-of-date = Diese Auskunft ist zu alt, um das zu sagen.

sale-rule =
    .allowed = Nur ein Roboter, der ausgemustert oder verwertet ist oder nicht im Register steht, darf nicht verkauft werden.
    .open-recall = Ein Rückruf bleibt offen, wem der Roboter auch gehört, bis er erledigt ist.
    .not-yet = Vor seiner Zulassung zum Markt darf ein Roboter nicht verkauft werden, und der Eintrag zeigt keine.
    .stop-use = Der Rückruf gilt auch für den Käufer: Lassen Sie ihn vorher erledigen, oder schreiben Sie ihn in den Vertrag.
    .suspended = Die Betriebserlaubnis ist entzogen, und ein Verkauf gibt sie nicht zurück.
    .scrapped = Ein ausgemusterter oder verwerteter Roboter darf nicht aufbereitet, verkauft oder wieder benutzt werden.
    .not-listed = Ein Roboter, der nicht im Register steht, darf nicht auf den Markt.
    .out-of-date = Eine Stilllegung seither würde verbieten, was erlaubt war. Fragen Sie zuerst neu ab.

sale-unknown = Das Register weiß nicht, wem er gehört, ob er gestohlen wurde oder ob ein anderer Rechte an ihm hat, etwa ein Kreditgeber.

buyer = Bevor Sie ihn kaufen

buyer-check-1 = Das Typenschild zeigt diese ID, diesen Hersteller und dieses Modell.

buyer-check-2 = Der Verkäufer belegt sein Eigentum, und niemand sonst hat Rechte daran.

buyer-check-3 = Offene Rückrufe sind erledigt, oder der Vertrag sagt, wer sie erledigen lässt.

buyer-check-4 = Am Tag des Verkaufs wurde neu abgefragt und der Beleg aufgehoben.

turn-to = An wen Sie sich wenden

turn-to-note = Diese Adressen hat der Hersteller dem Register genannt. Sie führen zu fremden Websites.

no-contact = Das Register hat von diesem Hersteller keine Adresse.

# As in English
maker-web = Website

maker-support = Kundendienst

maker-recalls = Rückrufe

remedy = So wird ein Rückruf erledigt

remedy-step-1 = Notieren Sie die Nummer des Rückrufs und diese ID.

remedy-step-2 = Lassen Sie ihn vom Hersteller oder seinem Dienst erledigen, über die Adressen unten.

remedy-step-3 = Fragen Sie den Roboter danach wieder ab: Diese Seite nennt dann den Tag, an dem es geschah.

recall = Rückruf { $number }: { $title }
suspension = Aussetzung { $number }

severity =
    .service = Zur Wartung
    .stop-use = Nicht mehr benutzen

opened-on = Ausgegeben am { $day }.
deadline = Zu erledigen bis { $day }.
deadline-passed = Zu erledigen bis { $day }: überfällig ({ $span }).
serials = { $from } bis { $to }
inside = Die Seriennummer { $serial } gehört zu den betroffenen:
outside = Die Seriennummer { $serial } gehört nicht zu den betroffenen:
identity = Steckbrief
maker = Hersteller
model = Modell
made-on = Gebaut am

# As in English
software = Software

level = Intelligenzstufe
level-of = L{ $level } von 5

# As in English
status = Status

stage = Abschnitt
registered-in = Registriert in
now-in = in { $country } seit { $since }
figure = Umriss eines humanoiden Roboters, { $height } hoch
life = Bisheriges Leben

stage-name =
    .research_development = Entwicklung
    .manufacturing = Herstellung
    .market_access = Zulassung
    .sales = Verkauf
    .operation = Betrieb
    .recycling = Verwertung

event =
    .type-filed = Typ angemeldet
    .built = Gebaut
    .factory-inspected = Werksprüfung bestanden
    .approved = Zugelassen
    .sold = Verkauft
    .activated = In Betrieb genommen
    .software-updated = Software aktualisiert
    .maintained = Gewartet
    .component-replaced = Bauteil ersetzt
    .inspected = Prüfung bestanden
    .moved = In ein anderes Land verbracht
    .recall-remedied = Rückruf erledigt
    .suspended = Ausgesetzt
    .resumed = Aussetzung aufgehoben
    .decommissioned = Außer Betrieb genommen
    .recycled = Verwertet

moved-to = Nach { $country } verbracht

by =
    .manufacturer = durch den Hersteller
    .service-provider = durch einen Dienstleister
    .seller = durch einen Händler
    .user = durch den Nutzer
    .recycler = durch einen Verwerter
    .regulator = durch die Behörde

not-yet = Noch nicht
now = Jetzt
nothing-recorded = Nichts eingetragen

# As in English
original = Original: { $language }

components = Wichtige Bauteile

component =
    .battery = Akku
    .compute = Hauptrechner
    .actuators = Gelenkantriebe
    .sensors = Sensoren
    .hands = Hände

head-component = Bauteil
head-supplier = Lieferant
head-part = Teilenummer
head-fitted = Einbau
as-model = wie beim Modell
replaced = weicht vom Modell ab
parameters = Technische Daten

parameter =
    .height = Größe
    .mass = Masse
    .joints = Bewegliche Gelenke
    .battery = Akku
    .compute = Rechen­leistung
    .payload = Traglast
    .speed = Höchstgeschwindigkeit
