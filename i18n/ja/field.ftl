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

fold =
    .case = 小文字を大文字にしました。
    .full-width = 全角文字を半角にしました。
    .spaces = 空白を取り除きました。
    .dashes = ハイフンを取り除きました。
    .zero-width = 見えない文字を取り除きました。
    .digits = 別の文字体系の数字を置き換えました。
    .keyboard = 別のキーボード配列で入力されたものとして読みました。
    .url-around = IDの前後のリンクを取り除きました。
    .text-around = IDの前後の文字を取り除きました。

submit = このIDを確認
clear = 消去
privacy = IDは送信されません。このページは、そのIDが含まれるはずの記録をまとめて取得し、この端末の中で探します。
privacy-batch = IDは送信されません。このページは、そのIDが含まれるはずの約{ $batch }件の記録をまとめて取得し、この端末の中で探します。
