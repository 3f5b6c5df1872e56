empty = Noch gibt es nichts zu prüfen.
length = Eine ID hat 29 Zeichen, hier sind es { $found }.

short = Eine ID hat 29 Zeichen, hier sind es { $found }. Es fehlen: { $missing }.

character = „{ $found }“ kommt in keiner Roboter-ID vor: Sie hat nur die Buchstaben A bis Z und Ziffern.

look-alike =
    { $script ->
        [armenian] „{ $found }“ sieht aus wie { $looks-like }, ist aber ein armenischer Buchstabe. Es ist nicht dasselbe Zeichen.
        [cherokee] „{ $found }“ sieht aus wie { $looks-like }, ist aber ein Cherokee-Zeichen. Es ist nicht dasselbe Zeichen.
        [cyrillic] „{ $found }“ sieht aus wie { $looks-like }, ist aber ein kyrillischer Buchstabe. Es ist nicht dasselbe Zeichen.
        [greek] „{ $found }“ sieht aus wie { $looks-like }, ist aber ein griechischer Buchstabe. Es ist nicht dasselbe Zeichen.
        [han] „{ $found }“ sieht aus wie { $looks-like }, ist aber ein chinesisches Schriftzeichen. Es ist nicht dasselbe Zeichen.
        [latin] „{ $found }“ sieht aus wie { $looks-like }, ist aber ein anderer lateinischer Buchstabe. Es ist nicht dasselbe Zeichen.
        [lisu] „{ $found }“ sieht aus wie { $looks-like }, ist aber ein Lisu-Buchstabe. Es ist nicht dasselbe Zeichen.
        [mathematical] „{ $found }“ sieht aus wie { $looks-like }, ist aber ein mathematisches Zeichen. Es ist nicht dasselbe Zeichen.
       *[symbol] „{ $found }“ sieht aus wie { $looks-like }, ist aber ein Symbol. Es ist nicht dasselbe Zeichen.
    }

national-mixed = Der Ländercode besteht aus zwei Buchstaben oder zwei Ziffern, nicht aus „{ $code }“.
no-id = In diesem Text steht keine Roboter-ID.
several-ids = In diesem Text steht mehr als eine Roboter-ID. Prüfen Sie sie einzeln.
too-long = Der Text ist länger als { $limit } Zeichen.
fault-place = Zeichen { $place } von 29; Stelle { $within } im Abschnitt „{ $segment }“.

nothing-fetched = Auf dieser Seite festgestellt. Dafür wurde nichts geholt.
