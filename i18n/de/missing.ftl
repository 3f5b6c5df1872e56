page = Nicht gefunden
title = Diese Seite gibt es nicht
lead = Es wurde nichts geprüft. Um einen Roboter zu prüfen, { $start } und geben Sie seine ID ein.
start = öffnen Sie die Startseite
