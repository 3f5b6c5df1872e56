title = ロボットを確認
lead = ロボットの銘板にある29文字のIDを入力するか、貼り付けてください。
scan-code = コードを読み取る
check-list = リストを確認
find = IDの場所
find-figure = 人型ロボットを後ろから見た線画。銘板は両肩の間にあり、印刷した写しがバッテリーカバーの下にある。

find-places-1 = 両肩の間
    .text = QRコード付きの金属板

find-places-2 = バッテリーカバーの下
    .text = 印刷した写し

find-places-3 = ロボットの画面またはアプリ
    .text = 設定の「情報」

now = 現在の登録簿
robots = ロボット
models = 型式
makers = 製造者
snapshot = スナップショット{ $number }
proved = このページで証明を確認済み

signed-by =
    { $witnesses ->
        [0] 署名：{ $key }。
       *[other] 署名：{ $key }、立会署名者：{ $witnesses }名。
    }

unreachable = 現在、登録簿に接続できません。IDの形式は確認できます。
unproven = 受信したデータは検証できないため、表示しません。
checking = 登録簿を確認中…
examples = 試してみる
examples-lead = 架空のロボットで、このページが示すすべての結果を見られます。

example =
    .in-operation = 稼働中
    .service-recall = 点検のリコールが未対応
    .recall-remedied = リコール対応済み
    .foreign = 外国製
    .registered = 使用開始前
    .market-access = 未販売
    .development = 開発中
    .under-recall = リコール中：使用中止
    .suspended = 一時停止中
    .retired = 廃止済み
    .recycled = 解体済み
    .unknown-serial = 登録されていない
    .unknown-model = 型式不明
    .unknown-maker = 製造者不明
    .malformed = 入力の誤り
    .offline = シミュレーション：接続なし
    .tampered = シミュレーション：途中で改変
    .stale = シミュレーション：1か月前の情報
