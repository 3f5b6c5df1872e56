title = ロボットの登録状態をあなたのページに表示
lead = 訪問者のブラウザー内で登録簿の内容を証明するバッジと、同じリンクを載せたロボット用のラベルです。
choose = 選択
id-hint = 販売するロボットのIDを入力するか、貼り付けてください。
automatic = 自動
variants = 大きさ

variant =
    .compact = コンパクト：1行
    .card = カード：320ピクセル
    .full = フル：最大736ピクセル

languages = 言語
themes = 配色

theme =
    .light = ライト
    .dark = ダーク

preview = プレビュー
preview-note = これは画像ではなくバッジそのものです。表示の内容は、今ここで証明されています。
not-loaded = バッジを読み込めませんでした。接続を確認してから、このページを再読み込みしてください。下のコードに問題はありません。
no-id = IDがそろうと、バッジ、コード、ラベルがここに表示されます。
snippets = ページ用のコード

element = 要素として
    .text = ご自分のページに最適です。内容に合わせて大きさが変わります。JavaScriptを使わない訪問者には、中のリンクが見えます。

frame = フレームとして
    .text = ショップのシステムなど、スクリプトを置けないページ向けです。大きさは固定です。

frame-language = フレームからはページの言語が分かりません。言語が自動のときは英語で表示されます。
policy = ページにContent-Security-Policyがある場合は、次を加えてください：
copy = コードをコピー
copied = コードをコピーしました
copy-failed = コードを選択してコピーしてください：
labels = ラベル
label-lead = ラベルを読み取ると、{ $domain } でその日の結果が表示されます。つながるべき先が分かるように、ドメインがコードの下に印刷されます。
label-of = { $id } のQRコード付きラベル
no-label = このサイトのアドレスは長すぎて、QRコードにできません。
svg = SVGで保存
png = PNGで保存
png-failed = このブラウザーでは画像を作れません。代わりにSVGで保存してください。
sheet = ラベルのシート
list = 印刷するID、1行に1つ

stock = ラベル用紙

to-cut = 普通のA4用紙（切り分け）

stock-of = { $name }：1ページ{ $labels }枚、{ $size }

start = 開始位置（何枚目から）

count =
    { $count ->
        [0] ラベルはまだありません
       *[other] ラベル{ $count }枚
    }

left-out = { $count }行は含まれていません。1回に扱えるのはラベル{ $labels }枚、文字データ{ $bytes }バイトまでです。先にこれを印刷し、その後に残りを印刷してください。
faults = 次の{ $count }件はロボットIDではないため印刷されません。修正するか削除してください：
line = { $line }行目：
more = ほか{ $count }件
print = ラベルを印刷

print-note = 倍率100%（「実際のサイズ」）、余白なしで印刷し、貼る前に1枚を読み取って確かめてください。
