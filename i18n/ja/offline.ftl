ready = このページの新しいバージョンを利用できます。
reload = 再読み込み
later = 後で
