ready = Eine neuere Version dieser Seite ist bereit.
reload = Neu laden
later = Nicht jetzt
