compare = 目の前のロボットと照合
compare-lead = 銘板と違うところがあれば、その銘板は複製かもしれません。

report = この銘板を報告する

this-one = この1台
set-by-maker = 製造者が付けた番号です。1文字ずつ照合してください。
unknown = 不明
notices = このロボットと型式のお知らせ
no-notices = お知らせはありません。
over = このロボットは永久に使用を終えたため、未対応のリコールはありません。再び使用してはなりません。
affects = このロボットに該当
not-affects = このロボットには該当しない
settled = { $day } に対応済み。
open = 未対応です。
not-recorded = 対応済みとの記録はありません。

sale = 販売できますか

sale-answer =
    .allowed = 登録簿で分かる限り、できます。
    .open-recall = できます。ただし未対応のリコールを買い手に伝えてください。
    .not-yet = まだできません。
    .stop-use = 譲渡はできますが、使用はできません。
    .suspended = 譲渡はできますが、稼働させてはいけません。
    .scrapped = できません。
    .not-listed = できません。
    .out-of-date = この結果は古すぎて答えられません。

sale-rule =
    .allowed = 販売が禁じられるのは、廃止または解体されたロボットと、未登録のロボットだけです。
    .open-recall = リコールは、所有者が変わっても、対応が済むまで続きます。
    .not-yet = 市場への承認前のロボットは販売できず、記録に承認がありません。
    .stop-use = リコールは買い手にも及びます。先に対応を済ませるか、契約に明記してください。
    .suspended = 稼働の許可は取り消されており、売却しても戻りません。
    .scrapped = 廃止または解体されたロボットは、再生、販売、再使用ができません。
    .not-listed = 登録されていないロボットは市場に出せません。
    .out-of-date = その後の停止や廃止で答えが変わります。先にもう一度照会してください。

sale-unknown = 登録簿には、所有者、盗難の有無、貸し手など第三者の権利は記録されていません。

buyer = 購入する前に

buyer-check-1 = 銘板のID、製造者、型式がここと同じである。

buyer-check-2 = 売り手に所有の証明があり、第三者の権利がない。

buyer-check-3 = 未対応のリコールが済んでいるか、誰が対応するか契約にある。

buyer-check-4 = 売買の当日にもう一度照会し、照会証を保存した。

turn-to = 問い合わせ先

turn-to-note = これらの宛先は製造者が登録簿に届け出たものです。外部のサイトが開きます。

no-contact = 登録簿にこの製造者の宛先はありません。

maker-web = ウェブサイト

maker-support = サポート

maker-recalls = リコール

remedy = リコールの対応方法

remedy-step-1 = リコール番号とこのIDを控えます。

remedy-step-2 = 下の宛先から、製造者またはそのサービスに対応を依頼します。

remedy-step-3 = その後もう一度照会してください。対応した日がこのページに表示されます。

recall = リコール { $number }：{ $title }
suspension = 一時停止 { $number }

severity =
    .service = 点検が必要
    .stop-use = 使用中止

opened-on = { $day } に公表。
deadline = 期限は { $day }。
deadline-passed = 期限は { $day }：{ $span }超過。
serials = { $from } ～ { $to }
inside = 製造番号 { $serial } は対象に含まれます：
outside = 製造番号 { $serial } は対象に含まれません：
identity = 身分証
maker = 製造者
model = 型式
made-on = 製造日
software = ソフトウェア
level = 知能レベル
level-of = L{ $level }（5段階）
status = 状態
stage = 段階
registered-in = 登録国
now-in = { $since } から{ $country }
figure = 人型ロボットの輪郭、高さ { $height }
life = これまでの経過

stage-name =
    .research_development = 研究開発
    .manufacturing = 製造
    .market_access = 市場承認
    .sales = 販売
    .operation = 稼働
    .recycling = 再資源化

event =
    .type-filed = 型式の届出
    .built = 製造完了
    .factory-inspected = 工場検査に合格
    .approved = 承認
    .sold = 販売
    .activated = 使用開始
    .software-updated = ソフトウェア更新
    .maintained = 保守
    .component-replaced = 部品交換
    .inspected = 検査に合格
    .moved = 移転
    .recall-remedied = リコール対応済み
    .suspended = 一時停止
    .resumed = 停止の解除
    .decommissioned = 使用終了
    .recycled = 解体

moved-to = { $country }へ移転

by =
    .manufacturer = 製造者による
    .service-provider = 整備事業者による
    .seller = 販売者による
    .user = 使用者による
    .recycler = 解体事業者による
    .regulator = 当局による

not-yet = 未実施
now = 現在
nothing-recorded = 記録なし

original = 原文：{ $language }

components = 主要部品

component =
    .battery = バッテリー
    .compute = 主計算機
    .actuators = 関節駆動
    .sensors = センサー
    .hands = 手

head-component = 部品
head-supplier = 供給者
head-part = 部品番号
head-fitted = 搭載
as-model = 型式どおり
replaced = 型式と異なる
parameters = 技術仕様

parameter =
    .height = 身長
    .mass = 質量
    .joints = 可動関節
    .battery = バッテリー
    .compute = 計算能力
    .payload = 可搬質量
    .speed = 最高速度
