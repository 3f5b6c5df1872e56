title = ロボットIDについて
lead = IDの仕組みと用途、そしてこのページが結果をどう証明するかを説明します。
source = IDが4つの部分からなる29文字であることは、報道によるものです。実際のコード表は公開されていません。
fictional = そのため、このデモの製造者、型式、ロボットはすべて架空です。いかなる当局や製造者とも提携していません。
contents = このページの内容

section =
    .anatomy = IDの4つの部分
    .life = ライフサイクルと役割
    .placement = IDの場所
    .recalls = リコールと廃棄されたロボット
    .proof = 証明の仕組み
    .privacy = プライバシー
    .api = プログラム向けのデータ
    .limits = 示せないこと
    .accessibility = アクセシビリティ
    .help = 問題の報告、ソース、ライセンス

anatomy-lead = 29文字は4つの部分に分かれ、全体で1台のロボットを表します。
anatomy-segments-head-1 = 部分
anatomy-segments-head-2 = この例
anatomy-segments-head-3 = 表すもの

anatomy-segment =
    .national = ロボットが登録されている国。
    .manufacturer = その国の製造者。
    .model = その製造者の型式。
    .serial = その型式の1台。番号は製造者が付けます。

anatomy-rules-1 = 変わりません。
    .text = 登録後にIDを変えることはできません。

anatomy-rules-2 = 英字AからZと数字だけです。
    .text = Oと0、Iと1はどちらも使われ、違えば別のIDになります。

anatomy-rules-3 = 検査用の数字はありません。
    .text = 知られている限り存在しません。1文字違っても形式の整ったIDになり得るため、見分けられるのは登録簿だけです。

anatomy-rules-4 = 隠れた意味はありません。
    .text = 型式や製造番号から日付、ロット、レベルを読み取ることはできません。それらは記録にあります。

anatomy-rules-5 = 名前ではなくコードで区別します。
    .text = 型式コードが同じでも、製造者が違えば別の型式です。

anatomy-reading = 入力はどう読まれるか
anatomy-reading-lead = 意味が一つに決まるものは自動で整えます。それ以外は、位置と理由を示して受け付けません。次の各行は、ID欄と同じプログラムが今ここで読んだものです。
anatomy-reading-head-1 = 入力
anatomy-reading-head-2 = 読み取り
anatomy-reading-head-3 = 整えた内容、または理由
life-lead = ロボットは6つの段階を経ます。出来事は日付と、行った者の役割とともに記録されます。名前は記録されません。

life-who =
    .research_development = 製造者
    .manufacturing = 製造者
    .market_access = 規制当局
    .sales = 販売者
    .operation = 使用者、サービス事業者、規制当局
    .recycling = 使用者、リサイクル業者

life-what =
    .research_development = 型式を届け出ます。
    .manufacturing = ロボットを製造し、出荷検査に合格させます。
    .market_access = 承認します。コードがなければ市場に出せません。
    .sales = 販売します。
    .operation = 使用を始め、整備、更新、検査を行います。国外に移ることもあります。
    .recycling = 恒久的に使用を終え、その後解体します。

life-roles-title = それぞれの役割
life-roles-head-1 = 誰が
life-roles-head-2 = 何をするか

role =
    .manufacturer = 製造者
    .service-provider = サービス事業者
    .seller = 販売者
    .user = 使用者
    .recycler = リサイクル業者
    .regulator = 規制当局

role-does =
    .manufacturer = 型式を届け出て、ロボットを製造し、番号を付け、ソフトウェアの更新を提供します。
    .service-provider = 整備、部品の交換、リコールへの対応を行います。
    .seller = 販売し、商品のそばに登録簿の結果を示すことができます。
    .user = 使用を始め、移動し、使用を終えます。
    .recycler = 解体し、材料を回収します。
    .regulator = 承認と検査を行い、稼働の許可を停止し、また戻します。

life-statuses-title = 状態の意味
life-statuses-head-1 = 状態
life-statuses-head-2 = 意味
life-under-recall = 電源を切り、リコールの対応が済むまで使用しないでください。
placement-lead = 場所に関する規則は公開されていません。この登録簿では次の3か所とします。
placement-places-1 = QRコード付きの金属板です。29文字すべてを結果と照合してください。
placement-places-2 = 印刷した写しです。銘板と同じはずです。
placement-places-3 = 設定の「情報」にあります。銘板と違う場合は、どちらも信用せず、まず理由を確かめてください。

placement-rules-1 = コードのそばにドメインを印刷してください。
    .text = 主な攻撃は、よく似た別サイトへのステッカーです。コードがどこへ導くべきかを、誰でも見られるようにします。

placement-rules-2 = コードを信用する前に確かめてください。
    .text = 開いたらアドレスを読みます。# の後ろはIDで、ブラウザーはこれを送信しません。

placement-lead-here = このサイトのコードは { $domain } へ導きます。
placement-for-sellers = コードとドメイン付きのラベル、ご自分のページに置くバッジはこちら：
recalls-lead = 共通の欠陥があるとリコールになります。リコールは型式、対象の製造番号、期限がある場合は期限を示します。
recalls-kinds-head-1 = リコール
recalls-kinds-head-2 = 意味
recalls-stop-use = 対応が済むまで電源を切ってください。状態は「リコール中」になり、そのロボットのページの最初に示されます。
recalls-service = 期限までは稼働できます。状態は変わらず、未対応のリコールがあることが結果の中に1行で示されます。

recalls-rules-1 = 対象かどうか。
    .text = ロボットのページには、その型式のリコールがすべて並び、その製造番号が対象かどうかも示されます。

recalls-rules-2 = 廃棄は取り消せません。
    .text = 廃止または解体されたロボットを、再生したり転売したりすることはできません。動いているロボットにそのIDがあれば、銘板は別のロボットのものです。

recalls-rules-3 = 国境を越えるとき。
    .text = ロボットが移っても国コードは変わりません。移動は日付と国とともに記録され、たどることができます。

recalls-examples = ロボットのページでの見え方：
proof-lead = 次の連鎖がすべて成り立つときだけ、結果は証明済みとされます。確かめるのはあなたのブラウザーで、サーバーを信じる必要はありません。

proof-steps-1 = IDから記録のグループへ。
    .text = IDのSHA-256をこの端末で計算します。その先頭のビットで約100件のグループが決まり、まるごと取得します。

proof-steps-2 = ファイルの名前はそのハッシュです。
    .text = 1ビットでも変わればハッシュが変わり、受け付けません。グループの中にIDがなければ、登録されていないことの証明になります。

proof-steps-3 = ハッシュはスナップショットへつながります。
    .text = スナップショットは、全記録を表すハッシュと全製造者を表すハッシュを示します。どのグループもここから決まります。

proof-steps-4 = スナップショットはログに載り、署名されます。
    .text = 増えるだけのログの最新のエントリであり、このページに組み込まれた鍵で署名されていなければなりません。

proof-steps-5 = 第三者である立会署名者が同じログに署名します。
    .text = そのため、あなたにだけ別のログを見せれば、必ず気付かれます。

proof-steps-6 = この端末が覚えています。
    .text = 以前に見たものより古い状態は受け付けず、新しい状態はログの続きでなければなりません。

proof-live = 実際に試す
proof-live-lead = ほかの確認と同じ手順を、この登録簿で実行します。対象のID：{ $id }
proof-run = 確認を実行
proof-tamper = 1ビット変えて実行
proof-hash-of-id = IDのSHA-256
proof-bits = その先頭のビット
proof-named = 名前のハッシュ
proof-computed = 届いた内容のハッシュ
proof-same = ✓ 一致
proof-differs = ✗ 不一致

privacy-points-1 = 送信するもの：
    .text = 最新のスナップショット、製造者一覧、1製造者の型式、約100件の記録のグループを求める要求です。IDは送信しません。

privacy-points-2 = サーバーに分かること：
    .text = どのグループと、どの製造者のファイルか。そして、どのウェブサイトとも同じく、時刻とネットワークアドレス。どのロボットかは分かりません。

privacy-points-3 = 隠れるもの：
    .text = あなたの問い合わせです。登録簿の記録は公開されています。

privacy-points-4 = 記録にないもの：
    .text = 所有者、個人、正確な場所、稼働データ。書き込む欄もありません。

privacy-points-5 = ここにないもの：
    .text = アカウント、Cookie、アクセス解析、他社のファイル。

privacy-kept = この端末に保存されるもの
privacy-kept-lead = 検証した登録簿の最新の状態（古いものを新しいと偽られないため）と、最近の結果（最大50件。登録簿に接続できないとき、日付とともに示すため）です。このブラウザーの中だけに残ります。
privacy-checkpoint = 確認した最新の状態
privacy-answers = 最近の結果
privacy-nothing = 今は何も保存されていません。
privacy-forget = すべて忘れる
privacy-forgotten = 忘れました
privacy-forget-means = その後の最初の確認は、初めての利用と同じです。登録簿の古い状態を見せられても気付けません。
privacy-cache = 通信できないときにも使えるように、このページは取得した登録簿のファイルの写しも残します。分かるのはどのグループを調べたかだけで、どのロボットかは分かりません。ほかの記録と一緒に消去されます。ページ自体は、ブラウザーの設定でこのサイトのデータを消去するまで残ります。
api-lead = 登録簿は、誰でも読める静的ファイルのフォルダーです。次のbashのコマンドにはcurl、jq、sha256sumが必要で、後のものは前のものに続けて実行します。

api-examples-1 = 最新のスナップショットは？
    .text = 時刻はUnix秒です。

api-examples-2 = あるIDについての内容は？
    .text = IDのSHA-256の先頭のビットが、グループへの経路になります。何も出力されなければ、登録されていません。先頭のビットが同じ記録は、すべてそのグループにあるからです。

api-examples-3 = 公表されたものと同じか？
    .text = 最初の2行は同じハッシュになり、最後の2行も同じになります。

api-examples-4 = 製造者は？
    .text = 「models」は、その製造者の型式とリコールのファイルを指すハッシュです。

api-examples-5 = 署名を含むすべての検証を一度に
    .text = ソースに含まれるプログラム robot-registry を使います。終了コードは、登録ありが0、登録なしが3、証明できない場合が4です。

api-copy = コピー
api-copied = コピーしました
api-copy-failed = 文字列を選択してコピーしてください：
api-run = ここで実行
api-bytes-say = ファイルの内容そのままです。何も検証していません。
api-rules-title = プログラムの決まり

api-rules-1 = 検証してください。
    .text = しない場合は、その旨を示してください。

api-rules-2 = latest.jsonの取得は1分に1回までにしてください。
    .text = オブジェクトは変わらないので、保存しておいてください。

api-rules-3 = グループごと取得してください。
    .text = IDをどこにも送らないでください。

limits-1 = 目の前のロボットがそのロボットであること。
    .text = どのページにも、目の前のものは見えません。製造者、型式、製造番号を銘板と照合してください。

limits-2 = 記録が事実であること。
    .text = 示せるのは、登録簿のもので、改変がなく、いつのものかということです。

limits-3 = その後に起きたこと。
    .text = 結果はスナップショットの日付のものです。新しいものが遅れていれば、ページがそう示します。

limits-4 = このページが確かに登録簿のページであること。
    .text = 何を確かめるかは、ページを提供する者が決めます。見た目が同じ別のページもあり得ます。ドメインを読んでください。

limits-5 = 文字以上のこと。
    .text = 登録簿がなければ、IDの形式が整っているかどうかしか分かりません。ロボットについては何の証明にもなりません。

accessibility-1 = このサイトはWCAG 2.2 AAに沿って作られています。キーボードだけでも、スクリーンリーダーでも、200 %の拡大や幅320ピクセルでも、明暗どちらの配色でも、動きを減らす設定や強制カラーでも使えます。
accessibility-2 = 色だけで伝える情報はありません。結果の面、形、言葉が同じことを示し、表示されると読み上げられます。
accessibility-3 = 使えないところがあれば、それは不具合です。下記のとおり知らせてください。
help-problem = { $domain } の運営者に知らせてください。別のネットワークでも証明に失敗する場合は、日時と「確認の方法」の内容を添えて報告してください。

help-points-1 = プログラムの不具合：
    .text = ソースコードの入手元に、行ったことと表示されたことを報告してください。

help-points-2 = ライセンス：
    .text = MITまたはApache-2.0のどちらかを選べます。

help-points-3 = 使用しているもの：
    .text = Rust（WebAssemblyに変換）、ページにYew、署名とハッシュにed25519-dalekとsha2、QRコードにqrcode。ログはC2SP tlog-tilesに従います。
