skip = Zum Inhalt
navigation = Hauptmenü

page =
    .check = Prüfen
    .scan = Scannen
    .list = Liste
    .mine = Meine Roboter
    .makers = Hersteller
    .recalls = Rückrufe
    .statistics = Statistik
    .history = Verlauf
    .embed = Für Händler
    .about = Info

menu = Menü

switch-language = Sprache
about-proof = Wie der Nachweis funktioniert
about-privacy = Datenschutz
about-accessibility = Barrierefreiheit
footer = Vertraut dem Schlüssel { $key }. Ohne Konto, ohne Cookies, ohne Nachverfolgung.
operator = Betrieben von { $name }.
imprint = Impressum
operator-privacy = Datenschutzerklärung des Betreibers
contact = Kontakt
independence = Ein unabhängiges Projekt. Es wird von keiner Behörde und keinem Hersteller betrieben und ist mit keinem von ihnen verbunden.

no-trust = Diese Seite ist nicht eingerichtet
    .text = Ihre Vertrauensdatei ist nicht lesbar, deshalb ließe sich hier nichts nachweisen. Wer die Seite betreibt, muss das beheben.

name-and-detail = { $name }: { $detail }
comma = ,{" "}
stop = .{" "}
quote-begin = „
quote-end = “
