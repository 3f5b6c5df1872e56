title = リストを確認
lead = 最大100,000行を貼り付けるか、アップロードできます。リストは端末の外に出ません。
paste = ID、またはIDを含む表を貼り付け
hint = 1行に1つのID、または表計算ソフトからコピーした行。IDがどの列にあっても見つけます。
check = このリストを確認
or-file = またはファイルから
choose-file = ファイルを選択
drop = ここにドロップすることもできます。CSVまたはテキスト、32 MBまで。
drop-now = ドロップすると確認を始めます。
no-list = リストがありませんか？
example = 例を確認する
private = ブラウザーは登録簿のファイルを約100件ずつ取得し、この端末の中で探します。IDは送信されません。

refused =
    { $why ->
        [empty] このリストには何もありません。
        [too_large] このリストは32 MBを超えています。分割して順に確認してください。
        [too_many_rows] このリストは100,000行を超えています。分割して順に確認してください。
        [spreadsheet] これは表計算ファイルです。シートをUTF-8のCSVで保存し、そのファイルを選んでください。Excelでは「名前を付けて保存」の「CSV UTF-8」、LibreOfficeでは「名前を付けて保存」の「CSV」、Numbersでは「書き出す」の「CSV」です。IDの列をコピーしてここに貼り付けることもできます。
        [archive] これは圧縮ファイルです。展開して、中のリストを選んでください。
        [unloaded] リストを確認するための部分を読み込めませんでした。接続を確認して、もう一度試してください。リストは失われていません。
        [document] これは文書です。IDをコピーしてここに貼り付けてください。
        [picture] これは画像です。画像のQRコードを読むには「読み取り」を使ってください。リストはテキストかCSVにしてください。
        [binary] このファイルはテキストではありません。リストはテキストかCSVにしてください。
        [unreadable] このファイルを読めません。移動または変更された可能性があります。もう一度選んでください。
       *[other] 確認を実行できませんでした。ページを再読み込みしてやり直してください。それでもだめな場合は、別のブラウザーを使ってください。
    }

pasted = 貼り付けたリスト
reading = リストを読み込んでいます…
rows = { $count }行
column = IDは{ $column }列目
column-named = IDは「{ $name }」列
progress-label = 確認したID
progress = 異なるID { $count }件のうち{ $done }件
rate = 毎秒{ $rate }件
left = 残り約{ $span }
done = 完了
paused = 一時停止中
offline = 登録簿に接続できません。ここまでの結果は失われません。接続を確認して続けてください。接続が戻ると自動で再開します。
late = 登録簿の情報が古くなっています。結果は{ $time }時点のもので、その後のリコールは表示されません。
pause = 一時停止
resume = 続ける
cancel = 中止
retry = 証明のないものをやり直す
another = 別のリストを確認
results = 結果
filter = 表示する行
all = すべての行

outcome =
    .unproven = 証明できず
    .newer-format = このページより新しい
    .unreachable = 接続できず
    .malformed = IDではない
    .not-listed = 登録なし
    .suspended = 一時停止中
    .under-recall = リコール中
    .retired = 廃止済み
    .recycled = 解体済み
    .registered = 使用開始前
    .in-operation = 稼働中
    .open = 待機中

recalled = 未対応のリコールあり
overdue = 期限を過ぎたリコールあり
recalls = 未対応のリコール{ $count }件
recalls-due = 未対応のリコール{ $count }件、{ $day }まで
recalls-overdue = 未対応のリコール{ $count }件、期限を{ $span }超過
repeated = 重複
table = リストの行
head-line = 行
head-id = ID
head-robot = ロボット
head-answer = 結果
none = 該当する行はありません。
same-as = { $line }行目と同じID
download = CSVをダウンロード（{ $rows }）
print = 概要を印刷
summary = ロボットIDリストの確認結果
list = リスト
checked-at = 確認日時
checked = 確認済み
proved-by = 証明の根拠
snapshot = 登録簿のスナップショット{ $number }、{ $time }
summary-note = 目の前のロボットがIDの示すものかどうかは、銘板でしか確かめられません。

again = もう一度試す
read-as = 文字コード：{ $name }
read-wrong = 文字化けしていますか？正しく読めるものを選んでください：
busy = 登録簿のサーバーが待つよう求めています：{ $span }。
digits-lost = 表計算ソフトで桁が失われています。元のIDを確認してください
digits-lost-short = 桁の欠落
ends-in-zeros = 末尾の0は表計算ソフトによるものかもしれません。銘板と照合してください
together = この行のID：{ $count }件
to-line = { $line }行目まで続く
