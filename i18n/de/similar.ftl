title = Falsch gelesen?
lead = 0 und O, 1 und I, 8 und B, 5 und S, 2 und Z werden leicht verwechselt. Diese Seite kann nachschlagen, aus welchen IDs Ihre verlesen sein könnte.

fetches =
    { $count ->
        [one] Sie schlägt 1 ähnliche ID nach und holt für jede ein Paket von Einträgen. Zusammen verraten diese Pakete dem Server des Registers mehr darüber, welche ID Sie meinen, als eine einzelne Auskunft. Darum wird nichts geholt, bevor Sie es verlangen.
       *[other] Sie schlägt { $count } ähnliche IDs nach und holt für jede ein Paket von Einträgen. Zusammen verraten diese Pakete dem Server des Registers mehr darüber, welche ID Sie meinen, als eine einzelne Auskunft. Darum wird nichts geholt, bevor Sie es verlangen.
    }

fetches-at-most = Sie schlägt höchstens { $count } IDs von Herstellern und Modellen mit ähnlichem Code nach und holt für jede ein Paket von Einträgen. Zusammen verraten diese Pakete dem Server des Registers mehr darüber, welche ID Sie meinen, als eine einzelne Auskunft. Darum wird nichts geholt, bevor Sie es verlangen.
search = Ähnliche IDs nachschlagen
reading = Hersteller und Modelle mit ähnlichem Code werden gesucht …
searching = { $done } von { $of } ähnlichen IDs nachgeschlagen …

found =
    { $listed ->
        [0] { $of ->
                [one] Auch die ähnliche ID steht nicht im Register.
               *[other] Keine der { $of } ähnlichen IDs steht im Register.
            }
        [one] 1 von { $of } ähnlichen IDs steht im Register:
       *[other] { $listed } von { $of } ähnlichen IDs stehen im Register:
    }

no-similar = Kein Hersteller oder Modell im Register hat einen ähnlichen Code.

unanswered =
    { $count ->
        [one] 1 ähnliche ID ließ sich nicht nachschlagen.
       *[other] { $count } ähnliche IDs ließen sich nicht nachschlagen.
    }

compare = Lesen Sie die markierten Zeichen noch einmal auf dem Typenschild, bevor Sie eine davon für die des Roboters vor Ihnen halten.
