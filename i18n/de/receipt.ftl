title = Beleg öffnen
lead = Ein Beleg ist eine Datei mit der Auskunft eines Registers und ihrem ganzen Nachweis. Diese Seite prüft den Nachweis noch einmal.
choose = Datei des Belegs
or-drop = Oder lassen Sie die Datei irgendwo auf dieser Seite los. Sie wird auf diesem Gerät geprüft und nirgendwohin gesendet.
reading = Der Beleg wird geprüft …

refused =
    .several = Das sind mehrere Dateien.
    .unreadable = Die Datei ließ sich nicht lesen.
    .too-large = Für einen Beleg ist diese Datei zu groß.
    .no-receipt = Diese Datei ist kein Beleg.
    .incomplete = In diesem Beleg fehlt ein Teil des Nachweises; er zeigt also nichts.
    .wrong-time = Dieser Beleg kann nicht zu der Zeit entstanden sein, die er nennt.

refused-advice =
    .several = Öffnen Sie einen Beleg nach dem anderen.
    .unreadable = Prüfen Sie, ob sie noch da ist, und wählen Sie sie noch einmal.
    .too-large = Kein Beleg ist größer als 20 MB.
    .no-receipt = Ein Beleg ist die .json-Datei, die auf der Seite eines Roboters gespeichert wurde, unverändert.
    .incomplete = Bitten Sie um die Datei, wie sie gespeichert wurde, oder prüfen Sie die ID selbst.
    .wrong-time = Prüfen Sie die Uhr dieses Geräts. Wenn sie richtig geht, verlassen Sie sich nicht auf den Beleg.

says = Er nennt als Zeit { $time }.
from-receipt = Diese Auskunft kommt aus einem Beleg, der als Zeit { $time } nennt. Sein Nachweis wurde eben noch einmal geprüft. Was seither geschah, ist nicht zu sehen.
altered = Dieser Beleg wurde verändert oder beschädigt, oder er stammt aus einem anderen Register. Er zeigt nichts über diesen Roboter.
today = Heutige Auskunft ansehen
another = Einen anderen Beleg öffnen
