title = リコール
lead = 登録簿のすべてのリコールと、対象台数、対応済み台数です。このページで証明しています。
search = 番号、型式、製造者、ことば
state-label = 状態
state =
    .all = すべて
    .open = 対応待ち
    .overdue = 期限切れ
    .settled = 完了
severity-label = 求める対応
any = 指定なし
found =
    { $count ->
       *[other] リコール { $count } 件
    }
counts =
    { $count ->
       *[other] 対象 { $count } 台：対応待ち { $open } 台、対応済み { $remedied } 台
    }
all = すべてのリコール
unknown = この型式に番号 { $number } のリコールはありません。
progress = 進み具合
affected = 対象
open = 対応待ち
remedied = 対応済み
remedied-by-month = 月ごとの対応済み台数
out-of-service =
    { $count ->
       *[other] 対象のうち { $count } 台は、対応の前に使用を終えました。
    }
not-told = この登録簿の統計にはまだリコールがありません。リコールは各型式のページにあります。
affected-title = 対象のロボット
affected-lead = 製造番号が次の範囲にある、この型式のロボット：
subscribe = 購読
subscribe-lead = フィードリーダーが新しいリコールを知らせます。これらのファイルは発行者が書いたもので、証明されていません。内容はここで確認してください。
