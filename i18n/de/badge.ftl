stuck = Auf dieser Seite nicht prüfbar
as-of = Stand: { $time }
no-answer = Zurzeit keine Antwort. Dies zeigt nicht, dass der Roboter registriert ist.
recalls = Offene Rückrufe: { $count }
recalls-due = Offene Rückrufe: { $count }, Wartung bis { $day }
proof = Nachweis
signed = Registerstand { $snapshot }, signiert von { $key }, Zeugen: { $witnesses }
ask = Prüfen auf { $host }
