title = マイロボット
lead = この端末に保存することを選んだロボットです。このページを開くと確認します。どのロボットかは他の誰にも知られません。
empty = ロボットはまだありません
    .text = ロボットのページで「マイロボットに保存」を選ぶか、下で ID を追加してください。以後このページに、対応が必要なロボットと、前回見てからの変化が表示されます。

keep-title = このロボットをこの端末に保存しますか？
kept = このロボットは保存済みです
keep = 保存する
name = 自分で付ける名前（任意）
add-title = ロボットを追加
add-label = ID を貼り付け
add-hint = 1 行に 1 つの ID。後ろに名前を書けます。表計算からコピーした行も貼り付けられます。「name」という列は名前として使われます。
add = これらのロボットを保存
or-file = またはファイルを選択：このページの書き出し、または ID を含む CSV かテキスト
refused =
    .no-id = ロボットの ID がありません。何も追加していません。ここで書き出したファイルか、ID を含む CSV またはテキストを選んでください。
    .too-many = 保存できる 10,000 台を超えます。何も追加していません。それ以上は「リスト」のページで確認してください。
    .too-large = 4 MB を超えています。何も追加していません。長いリストは「リスト」のページで確認してください。
    .no-text = このファイルはテキストではありません。何も追加していません。シートを CSV で保存して選ぶか、ID を貼り付けてください。
    .unreadable = このファイルを読めません。移動または変更された可能性があります。選び直してください。
added =
    { $count ->
       *[other] { $count } 台を追加しました。
    }
added-known =
    { $count ->
       *[other] { $count } 台はすでに保存済みでした。
    }
added-without =
    { $count ->
       *[other] ID のない { $count } 行は除きました。
    }
checking = ロボットを確認しています…
checked = このページで確認し証明しました：スナップショット { $number }、{ $time }。
unproved =
    { $count ->
       *[other] { $count } 台は今は確認できませんでした。表示は、記された時点で証明されたものです。
    }
last-checked = 最後の確認：{ $time } の登録簿
never-checked = 未確認
news = 前回見てからの変化
status-changed = 以前：{ $before }。現在：{ $now }。
new-recall = 新しいリコール：{ $number }
recall-settled = 対応待ちではなくなったリコール：{ $number }
near = リコールの期限が近づいています：{ $day }
overdue = リコールの期限を過ぎています：{ $day }
more-news =
    { $count ->
       *[other] ほかに { $count } 台に変化があります。下の「変化あり」で表示できます。
    }
seen = 確認しました
robots = 保存したロボット
all = すべて
needs = 対応が必要
changed = 変化あり
search = 名前、ID、製造者、型式
edit = 名前の変更・削除
save-name = 名前を保存
remove = この端末から削除
export = 書き出し（CSV）
calendar = 期限をカレンダーへ（.ics）
calendar-summary = リコール期限：{ $name }
calendar-description = ロボット { $id }。リコール { $numbers }。{ $time } の登録簿による。対応の前にもう一度確認してください。
remove-all = この端末からすべてのロボットを削除
remove-all-means =
    { $count ->
       *[other] { $count } 台がここに保存されなくなります。後で必要になりそうなら、先に書き出してください。
    }
remove-all-now = 今すぐすべて削除
kept-here =
    { $count ->
       *[other] 「マイロボット」に保存した { $count } 台。そのページで削除できます。
    }
unkept = このブラウザーにはロボットを保存する空きがないか、このページの保存が許されていません。このページを閉じるまでしか残りません。今すぐ書き出してください。以前に保存したものは残っています。
erased-when-idle = Safari は、7 日間訪れないページの保存内容を消します（ホーム画面に追加した場合を除く）。ときどきロボットを書き出してください。
