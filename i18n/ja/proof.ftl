summary-failed = 証明できません：{ $step }。{ $why }
summary-unreachable = 証明できません：証明の連鎖を最後までたどれませんでした。

listed-in = 証明済み：記録はスナップショット{ $snapshot }にあります。署名：{ $key }、{ $witnesses }。

absent-from = 証明済み：スナップショット{ $snapshot }に該当する記録はありません。署名：{ $key }、{ $witnesses }。

witnesses =
    { $count ->
        [0] 立会署名者（第三者）なし
       *[other] 立会署名者{ $count }名
    }

title = 確認の方法

step =
    .latest = 最新スナップショットのファイル
    .signature = 登録簿の鍵
    .witnesses = 立会署名者（第三者）
    .inclusion = ログの中のスナップショット
    .snapshot = スナップショット
    .clock = スナップショットの日付
    .history = ログの履歴
    .node = グループへの経路
    .bucket = 記録のグループ
    .manufacturers = 製造者
    .models = 製造者の型式
    .statistics = 統計
    .entries = ログのエントリ

held =
    .latest = 正しい
    .signature = 署名は正しい
    .witnesses = 立会署名者が確認済み
    .inclusion = 最新のエントリである
    .snapshot = 正しい
    .clock = 正しい
    .history = 書き換えられていない
    .node = スナップショットが指すもの
    .bucket = スナップショットが指すもので、改変なし
    .manufacturers = スナップショットが指すもので、改変なし
    .models = 製造者一覧が指すもので、改変なし
    .statistics = 正しい
    .entries = 正しい

unread = 未読
failed-hash-mismatch = 内容が、スナップショットの指すものと違います。
failed-too-large = ファイルが上限の{ $limit }バイトを超えています。
failed-format = ファイルの形式が正しくありません。
failed-newer-format = このページが対応していない、登録簿の新しい版のものです。改変の形跡はありません。再読み込みして新しいページを取得してください。
failed-wrong-origin = 別の登録簿のものです。
failed-no-trusted-signature = 信頼する鍵の署名がありません。
failed-bad-signature = 署名が正しくありません。
failed-quorum-not-met = 必要な立会署名者{ $need }名のうち、署名したのは{ $have }名です。
failed-not-included = スナップショットがログの最新のエントリではありません。
failed-from-the-future = この端末の時計より先の日付です。
failed-rollback = ログは{ $got }件ですが、この端末は以前{ $seen }件を見ています。
failed-forked = この端末が見た{ $size }件のログとは別のものです。
failed-inconsistent = ログが、この端末が見た{ $seen }件の続きになっていません。
key-built-in = { $key }、このページに組み込み済み
log = ログは{ $size }件、ルートは{ $root }
no-witness-needed = 立会署名者は求められていません。
cosigned = { $name }、{ $time }
path = ルートまでの経路のハッシュ：{ $hashes }個。エントリ { $entry }
first-visit = 初めての訪問です。この端末は今後、このスナップショットを記憶します。
extends = この端末が以前見た{ $size }件のログに続いています。
bucket-found = グループ { $prefix }：{ $units }件中の{ $position }件目です。
bucket-absent = グループ { $prefix }：{ $units }件の中に、このIDはありません。
node = ノード { $prefix }
node-first = ノード 全体
file = ファイル
expected = 期待
got = 実際
received = このページで確認：{ $files }ファイル、{ $size }。ID自体は送信されていません。
show-all = ハッシュの全体を表示
