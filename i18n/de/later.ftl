not-found = Seite nicht gefunden
    .text = Unter dieser Adresse gibt es nichts. Sollte sie einen Roboter zeigen, prüfen Sie dessen ID noch einmal.

go-to-check = Einen Roboter prüfen
