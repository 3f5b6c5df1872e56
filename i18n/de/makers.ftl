title = Hersteller und Modelle
lead = Alle Hersteller und Modelle im Register, mit einem Nachweis, der auf dieser Seite geprüft wird.
search = Name, Code oder Land
order = Reihenfolge

order-by =
    .country = Nach Land
    .name = Nach Name
    .code = Nach Code

none-found = Kein Hersteller passt zu „{ $text }“.
all-makers = Alle Hersteller

back = Zurück zum Roboter

country = Land

# As in English
code = Code

standing = Stellung
robots = Roboter im Register
models = Modelle
no-models = Dieser Hersteller hat keine Modelle registriert.

recalls =
    { $count ->
        [one] { $count } Rückruf
       *[other] { $count } Rückrufe
    }

unknown = Nicht im Register
unknown-maker = Kein Hersteller hat den Code { $code } unter { $country }.
unknown-model = { $maker } hat kein Modell mit dem Code { $code } registriert.
not-a-code = „{ $code }“ ist kein Code eines Herstellers oder Modells. Der eines Herstellers hat 6 Buchstaben und Ziffern (Ländercode und Hersteller), der eines Modells 12.
pattern = Wie seine IDs beginnen
pattern-lead = Die ID jedes Roboters dieses Modells beginnt mit diesen 12 Zeichen. Es folgt die Seriennummer mit 17.
check = Einen Roboter dieses Modells prüfen
recalls-title = Rückrufe
no-recalls = Zu diesem Modell gibt es keine Rückrufe.
serials = Betroffene Seriennummern:
