title = Auskunft behalten oder weitergeben
copy = Link kopieren
copied = Link kopiert
copy-failed = Markieren Sie den Link, und kopieren Sie ihn:
print = Drucken
qr = QR-Code des Links zu dieser Seite
qr-caption = Öffnet die tagesaktuelle Auskunft auf { $domain }. Bevor Sie einem Code an einem Roboter trauen, prüfen Sie, ob er dorthin führt. Die ID bleibt hinter dem # des Links, das Browser nicht senden.
certificate = Registereintrag

entry = Eintrag im Protokoll: { $hash }

parts = Bauteile, die vom Modell abweichen: { $parts }

no-parts = Kein Bauteil weicht vom Modell ab.

with-receipt = Zu diesem Blatt gehört der Beleg { $file }: Er weist die Auskunft erneut nach.

printed = Gedruckt: { $time }. Papier aktualisiert sich nicht: Scannen Sie den Code für die tagesaktuelle Auskunft.
