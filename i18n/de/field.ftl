label = Roboter-ID
count = { $count } von 29

segment =
    .national = Land
    .manufacturer = Hersteller
    .model = Modell
    .serial = Serien-Nr.

hint =
    .national = 2 Buch­staben oder 2 Ziffern
    .manufacturer = 4 Buch­staben und Ziffern
    .model = 6 Buch­staben und Ziffern
    .serial = 17 Buch­staben und Ziffern

more = noch { $count } Zeichen
complete = Vollständig
looking-up = Wird nachgeschlagen …
no-country = Kein Land hat diesen Code
not-known = Dem Register nicht bekannt
not-now = Zurzeit nicht nachzuschlagen

fold =
    .case = Kleinbuchstaben wurden zu Großbuchstaben.
    .full-width = Vollbreite Zeichen wurden ersetzt.
    .spaces = Leerzeichen wurden entfernt.
    .dashes = Bindestriche wurden entfernt.
    .zero-width = Unsichtbare Zeichen wurden entfernt.
    .digits = Ziffern einer anderen Schrift wurden ersetzt.
    .keyboard = Die Eingabe wurde als die einer anderen Tastaturbelegung gelesen.
    .url-around = Der Link um die ID wurde entfernt.
    .text-around = Der Text um die ID wurde entfernt.

submit = Diese ID prüfen
clear = Leeren
privacy = Die ID wird nie gesendet. Diese Seite holt das Paket von Einträgen, in dem sie stünde, und sieht hier darin nach.
privacy-batch = Die ID wird nie gesendet. Diese Seite holt das Paket von etwa { $batch } Einträgen, in dem sie stünde, und sieht hier darin nach.
