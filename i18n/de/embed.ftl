title = Den Status eines Roboters auf Ihrer Seite zeigen
lead = Ein Badge, das im Browser Ihrer Besucher nachweist, was das Register sagt, und Etiketten mit demselben Link für den Roboter selbst.
choose = Auswahl
id-hint = Tippen oder fügen Sie die ID des Roboters ein, den Sie anbieten.
automatic = Automatisch
variants = Größe

variant =
    .compact = Kompakt: eine Zeile
    .card = Karte: 320 Pixel
    .full = Voll: bis 736 Pixel

languages = Sprache
themes = Farben

theme =
    .light = Hell
    .dark = Dunkel

preview = Vorschau
preview-note = Dies ist das Badge selbst, kein Bild davon: Was es sagt, wird hier und jetzt nachgewiesen.
not-loaded = Das Badge konnte nicht geladen werden. Prüfen Sie Ihre Verbindung, und laden Sie diese Seite neu. Der Code unten funktioniert trotzdem.
no-id = Sobald die ID vollständig ist, erscheinen hier das Badge, sein Code und das Etikett.
snippets = Code für Ihre Seite

element = Als Element
    .text = Am besten für Ihre eigene Seite: Es wächst mit seinem Inhalt. Den Link darin sehen Besucher ohne JavaScript.

frame = Als Rahmen
    .text = Für Seiten, die keine Skripte annehmen, wie Shop-Systeme. Seine Größe ist fest.

frame-language = Ein Rahmen kann die Sprache Ihrer Seite nicht sehen: Bei automatischer Sprache wird Englisch angezeigt.
policy = Wenn Ihre Seite eine Content-Security-Policy hat, fügen Sie hinzu:
copy = Code kopieren
copied = Code kopiert
copy-failed = Markieren Sie den Code, und kopieren Sie ihn:
labels = Etiketten
label-lead = Wer das Etikett scannt, bekommt die tagesaktuelle Auskunft auf { $domain }. Die Domain steht unter dem Code, damit man sieht, wohin er führen muss.
label-of = Etikett von { $id } mit QR-Code
no-label = Die Adresse dieses Portals ist zu lang für einen QR-Code.
svg = Als SVG speichern
png = Als PNG speichern
png-failed = Dieser Browser kann das Bild nicht erzeugen. Speichern Sie das Etikett als SVG.
sheet = Ein Bogen Etiketten
list = IDs zum Drucken, eine je Zeile

stock = Etikettenbogen

to-cut = Normales A4-Papier, zum Schneiden

stock-of = { $name }: { $labels } je Seite, { $size }

start = Beginnen bei Etikett

count =
    { $count ->
        [0] Noch keine Etiketten
        [one] { $count } Etikett
       *[other] { $count } Etiketten
    }

left-out =
    { $count ->
        [one] 1 Zeile bleibt weg. Ein Bogen fasst { $labels } Etiketten und { $bytes } Bytes Text: Drucken Sie zuerst diese, dann den Rest.
       *[other] { $count } Zeilen bleiben weg. Ein Bogen fasst { $labels } Etiketten und { $bytes } Bytes Text: Drucken Sie zuerst diese, dann den Rest.
    }

faults =
    { $count ->
        [one] Dies ist keine Roboter-ID und wird nicht gedruckt. Berichtigen oder entfernen Sie sie:
       *[other] Diese { $count } sind keine Roboter-IDs und werden nicht gedruckt. Berichtigen oder entfernen Sie sie:
    }

line = Zeile { $line }:{" "}
more = und { $count } weitere
print = Etiketten drucken

print-note = Drucken Sie mit 100 % („tatsächliche Größe“) und ohne Ränder, und scannen Sie eines, bevor Sie sie aufkleben.
