compare = Mit dem Roboter vor Ihnen vergleichen
compare-lead = Wenn etwas vom Typenschild abweicht, ist das Typenschild vielleicht nachgemacht.
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
