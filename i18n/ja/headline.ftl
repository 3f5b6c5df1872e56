site = ロボット登録簿

ribbon = デモ用の登録簿
    .text = 架空のデータ

region = 確認結果

status =
    .registered =
        { $stage ->
            [research_development] 登録済み、開発中
            [manufacturing] 登録済み、製造中
            [market_access] 登録済み、未販売
           *[other] 登録済み、使用開始前
        }
    .in-operation = 登録済み、稼働中
    .suspended = 一時停止中、稼働禁止
    .under-recall = リコール中、使用中止
    .retired = 廃止済み、転売禁止
    .recycled = 解体済み、転売禁止

not-listed = 登録されていません
not-listed-maker-unknown = 登録なし、製造者不明
model-unknown = 製造者は登録あり、型式不明
unreachable = 登録簿に接続できません
unproven = 検証に失敗、この結果は信用しないでください
newer-format = このページは登録簿より古い版です。再読み込みしてください
malformed = ロボットIDではありません
check-character = { $place }文字目を確認してください
checking = 確認中…
out-of-date = 情報が古くなっています（{ $age }前）
as-of = { $time } 時点、{ $ago }
absent-as-of = { $time } 時点（{ $ago }）で登録がないことを証明済み
it-was = { $time } 時点では「{ $what }」でした。その後のリコールや停止は表示されません。
withheld = このIDのデータを受信しましたが、検証できないため表示しません。
open-recalls = このロボットに関わる未対応のリコール：{ $count }件
open-recalls-due = このロボットに関わる未対応のリコール：{ $count }件、{ $deadline }までに点検
open-recalls-overdue = このロボットに関わる未対応のリコール：{ $count }件、期限を{ $span }超過
more-recalls = このロボットに関わる未対応のリコール：ほかに{ $count }件

proved = この端末で確認済み：登録簿の署名があり、改変されていません。

how = 確認の方法
incomplete = このページの残りの部分を読み込めませんでした。接続を確認してから、再読み込みしてください。

stopped = このページは動作を停止しました
    .text = 信頼できない可能性があるため、結果は表示していません。ページを再読み込みしてください。
