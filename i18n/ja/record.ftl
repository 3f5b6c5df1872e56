compare = 目の前のロボットと照合
compare-lead = 銘板と違うところがあれば、その銘板は複製かもしれません。
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
