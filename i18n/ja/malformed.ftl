empty = 確認するものがまだ入力されていません。
length = IDは29文字ですが、これは{ $found }文字です。

short = IDは29文字です。これは{ $found }文字で、{ $missing }文字足りません。

character = 「{ $found }」はロボットIDに使えません。使えるのは英字AからZと数字だけです。

look-alike =
    { $script ->
        [armenian] 「{ $found }」は{ $looks-like }に似ていますが、アルメニア文字です。同じ文字ではありません。
        [cherokee] 「{ $found }」は{ $looks-like }に似ていますが、チェロキー文字です。同じ文字ではありません。
        [cyrillic] 「{ $found }」は{ $looks-like }に似ていますが、キリル文字です。同じ文字ではありません。
        [greek] 「{ $found }」は{ $looks-like }に似ていますが、ギリシャ文字です。同じ文字ではありません。
        [han] 「{ $found }」は{ $looks-like }に似ていますが、漢字です。同じ文字ではありません。
        [latin] 「{ $found }」は{ $looks-like }に似ていますが、別のラテン文字です。同じ文字ではありません。
        [lisu] 「{ $found }」は{ $looks-like }に似ていますが、リス文字です。同じ文字ではありません。
        [mathematical] 「{ $found }」は{ $looks-like }に似ていますが、数学記号です。同じ文字ではありません。
       *[symbol] 「{ $found }」は{ $looks-like }に似ていますが、記号です。同じ文字ではありません。
    }

national-mixed = 国コードは英字2文字または数字2桁です。「{ $code }」にはなりません。
no-id = この文章にはロボットIDがありません。
several-ids = この文章には複数のロボットIDがあります。1つずつ確認してください。
too-long = 文章が{ $limit }文字を超えています。
fault-place = 29文字中の{ $place }文字目。「{ $segment }」の{ $within }文字目です。

nothing-fetched = このページの中で見つかりました。そのために取得したものはありません。
