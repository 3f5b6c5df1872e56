label = ロボットID
count = { $count } / 29文字

segment =
    .national = 国コード
    .manufacturer = 製造者
    .model = 型式
    .serial = 製造番号

hint =
    .national = 英字2文字または数字2桁
    .manufacturer = 英数字4文字
    .model = 英数字6文字
    .serial = 英数字17文字

more = あと{ $count }文字
complete = 入力済み
looking-up = 調べています…
no-country = このコードの国はありません
not-known = 登録簿にありません
not-now = 今は調べられません
tidied = 自動で整えました：{ $what }。

fold =
    .case = 小文字
    .full-width = 全角文字
    .spaces = 空白
    .dashes = ハイフン
    .zero-width = 見えない文字
    .digits = ほかの文字体系の数字
    .keyboard = 別のキーボード配列
    .url-around = 前後のリンク
    .text-around = 前後の文章

and = 、
submit = このIDを確認
clear = 消去
privacy = IDは送信されません。このページは、そのIDが含まれるはずの記録をまとめて取得し、この端末の中で探します。
privacy-batch = IDは送信されません。このページは、そのIDが含まれるはずの約{ $batch }件の記録をまとめて取得し、この端末の中で探します。
