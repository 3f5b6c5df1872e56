title = Code scannen
lead = Richten Sie die Kamera auf den QR-Code am Roboter, oder wählen Sie ein Foto davon.
privacy = Bilder werden auf diesem Gerät gelesen. Sie werden weder gesendet noch aufbewahrt.
picture = Was die Kamera sieht
use-camera = Kamera verwenden
asks = Ihr Browser wird fragen, ob diese Website sie verwenden darf.
stop = Kamera ausschalten
torch = Licht
camera = Kamera
again = Erneut scannen
choose-photo = Foto auswählen
drop-hint = Sie können ein Foto auch auf diese Seite ziehen oder einfügen. Höchstens 40 MB.
starting = Die Kamera wird eingeschaltet …
running = Halten Sie den Code zwischen die Ecken, mit etwas Rand ringsum.
reading = Das Foto wird gelesen …
read = Code gelesen:

dark =
    .denied = Die Kamera ist nicht freigegeben
    .none = Keine Kamera gefunden
    .busy = Die Kamera liefert kein Bild
    .muted = Die Kamera wurde unterbrochen

dark-advice =
    .denied = Öffnen Sie zum Freigeben die Einstellungen dieser Website: über das Zeichen neben der Adresse oder in den Browsereinstellungen unter Website-Berechtigungen. Ist die Kamera für den Browser selbst gesperrt, geben Sie sie in den Einstellungen Ihres Geräts frei. Scannen Sie dann erneut, oder wählen Sie ein Foto.
    .none = Schließen Sie eine an und scannen Sie erneut, oder wählen Sie ein Foto des Codes. Sie können die ID auch auf der ersten Seite eintippen.
    .busy = Vielleicht verwendet sie ein anderes Programm oder ein anderer Tab. Schließen Sie es und scannen Sie erneut, oder wählen Sie ein Foto.
    .muted = Ein Anruf, ein anderes Programm oder ein Schalter am Gerät hat ihr das Bild genommen. Scannen Sie danach noch einmal, oder wählen Sie ein Foto.

nothing =
    .empty = Im Foto wurde kein QR-Code gefunden
    .no-image = Diese Datei ist kein Bild, das der Browser öffnen kann
    .heic = Dieser Browser kann HEIC-Fotos nicht öffnen
    .too-large = Diese Datei ist zu groß
    .failed = Der Leser konnte nicht geladen werden
    .noise = Dieser Browser verbirgt Bilder vor Seiten
    .part = Dieser Code ist nur ein Teil

nothing-advice =
    .empty = Fotografieren Sie ihn näher, gerade von vorn und ohne Spiegelung, sodass der ganze Code mit etwas Rand im Bild ist.
    .no-image = Wählen Sie ein Foto als JPEG, PNG oder WebP.
    .heic = Speichern oder exportieren Sie das Foto als JPEG, oder machen Sie ein Bildschirmfoto davon, und wählen Sie dieses.
    .too-large = Wählen Sie eine von höchstens 40 MB.
    .failed = Prüfen Sie Ihre Verbindung und laden Sie diese Seite neu. Sie können die ID auch auf der ersten Seite eintippen.
    .noise = Zum Schutz vor Wiedererkennung gibt er statt ihres Inhalts Rauschen. Erlauben Sie dieser Website, sie zu lesen (Firefox fragt mit einem Zeichen neben der Adresse: „canvas“), nehmen Sie einen anderen Browser, oder tippen Sie die ID auf der ersten Seite ein.
    .part = Sein Text geht in anderen Codes weiter, meist gleich daneben. Wählen Sie ein Foto, das alle zeigt, oder tippen Sie die ID auf der ersten Seite ein.

elsewhere = Dieser Code führt zu einer anderen Website:
elsewhere-note = Er führt nicht zu { $portal }. Ein falscher Aufkleber über dem richtigen Code ist ein verbreiteter Trick: Öffnen Sie den Link nicht. Vergleichen Sie die ID mit der auf dem Typenschild des Roboters und prüfen Sie sie dann hier.
holds-id = ID im Code:
check-here = Diese ID hier prüfen
other = In diesem Code steht keine Roboter-ID
other-note = Vielleicht gehört er zu etwas anderem am Roboter oder an seiner Verpackung. Er sagt:
no-text = (nichts, was sich anzeigen lässt)
several = Es sind mehrere Codes. Wählen Sie einen:
