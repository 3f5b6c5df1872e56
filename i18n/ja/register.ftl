reading = 登録簿のファイルを取得し、このページで検証しています。
proved = このページで証明済み：スナップショット{ $snapshot }、
signed = 署名：{ $key }、{ $witnesses }。
stale = 登録簿は{ $due }までに新しいスナップショットを公開するはずでしたが、このページでは取得できていません。
nothing-shown = ファイルがなければ何も証明できないため、表示しません。
withheld = データを受信しましたが、検証できないため表示しません。
not-in-log = ログの本来の位置にない項目があります。
robots = ロボット{ $count }台
models = { $count }型式
makers = 製造者{ $count }社
others =
    .makers = その他{ $count }社
    .models = その他{ $count }型式
    .countries = その他{ $count }か国
    .rest = その他{ $count }件
largest = 最多：{ $label }、{ $count }。
table = 表で見る
robots-head = 台数
share-head = 割合
total = 合計
by-stage = ライフサイクル段階別の台数
by-status = 状態別の台数
not-told = この登録簿には内訳がありません。

status =
    .registered = 登録済み、使用開始前
    .in-operation = 稼働中
    .suspended = 一時停止中
    .under-recall = リコール中：使用中止
    .retired = 廃止済み
    .recycled = 解体済み

standing =
    .active = ロボットを登録できます
    .suspended = 現在はロボットを登録できません
    .withdrawn = 登録資格を失っています

more = さらに表示
