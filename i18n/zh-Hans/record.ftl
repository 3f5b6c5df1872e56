compare = 与面前的机器人核对
compare-lead = 如有任何一处与铭牌不同，铭牌可能是仿制的。

report = 举报此铭牌

this-one = 唯一对应这一台
set-by-maker = 由制造商编定，请逐位核对。
unknown = 未知
notices = 这台机器人及其型号的公告
no-notices = 没有公告。
over = 该机器人已永久停用，因此没有未完成的召回：不得再次使用。
affects = 涉及这台机器人
not-affects = 不涉及这台机器人
settled = 已于{ $day }处理完毕。
open = 尚未处理。
not-recorded = 记录中没有处理完毕的说明。

sale = 可以出售吗？

sale-answer =
    .allowed = 就登记册所知，可以。
    .open-recall = 可以，但须告知买方有未完成的召回。
    .not-yet = 尚不可以。
    .stop-use = 可以转让，但不得使用。
    .suspended = 可以转让，但不得运行。
    .scrapped = 不可以。
    .not-listed = 不可以。
    .out-of-date = 此结果太旧，无法回答。

sale-rule =
    .allowed = 只有已退役、已回收或未登记的机器人不得出售。
    .open-recall = 无论归谁所有，召回在处理完成前一直未了结。
    .not-yet = 机器人在获准上市之前不得出售，而记录中没有批准。
    .stop-use = 召回同样约束买方：请先完成处理，或写入合同。
    .suspended = 运行许可已被收回，出售不会使其恢复。
    .scrapped = 已退役或已回收的机器人不得翻新、出售或再次使用。
    .not-listed = 未登记的机器人不得进入市场。
    .out-of-date = 此后的暂停或退役会改变答案。请先重新查询。

sale-unknown = 登记册不知道它归谁所有、是否被盗，也不知道他人（例如贷款方）对它有无权利。

buyer = 购买之前

buyer-check-1 = 铭牌上的编码、制造商和型号与此处一致。

buyer-check-2 = 卖方有所有权证明，且他人对它没有权利。

buyer-check-3 = 未完成的召回已处理，或合同写明由谁处理。

buyer-check-4 = 成交当天已重新查询，并保存了凭证。

turn-to = 可联系谁

turn-to-note = 这些地址由制造商提供给登记册，会打开其他网站。

no-contact = 登记册没有该制造商的联系地址。

maker-web = 网站

maker-support = 客户支持

maker-recalls = 召回

remedy = 如何完成召回

remedy-step-1 = 记下召回编号和此身份编码。

remedy-step-2 = 通过下列地址请制造商或其服务方处理。

remedy-step-3 = 之后重新查询：本页面会显示完成日期。

recall = 召回 { $number }：{ $title }
suspension = 暂停 { $number }

severity =
    .service = 需要维修
    .stop-use = 停止使用

opened-on = 发布于{ $day }。
deadline = 须于{ $day }前（含当日）完成。
deadline-passed = 须于{ $day }前（含当日）完成，已逾期 { $span }。
serials = { $from } 至 { $to }
inside = 序列号 { $serial } 在涉及范围内：
outside = 序列号 { $serial } 不在涉及范围内：
identity = 身份卡
maker = 制造商
model = 型号
made-on = 制造日期
software = 软件
level = 智能等级
level-of = L{ $level }（共 5 级）
status = 状态
stage = 阶段
registered-in = 登记地
now-in = 自{ $since }起在{ $country }
figure = 人形机器人轮廓，高 { $height }
life = 生命历程

stage-name =
    .research_development = 研发
    .manufacturing = 制造
    .market_access = 准入
    .sales = 销售
    .operation = 使用
    .recycling = 回收

event =
    .type-filed = 型式备案
    .built = 制造完成
    .factory-inspected = 出厂检验合格
    .approved = 准入批准
    .sold = 售出
    .activated = 启用
    .software-updated = 软件更新
    .maintained = 维护
    .component-replaced = 更换部件
    .inspected = 检验合格
    .moved = 转移
    .recall-remedied = 召回已处理
    .suspended = 暂停
    .resumed = 恢复
    .decommissioned = 停用
    .recycled = 回收

moved-to = 转移到{ $country }

by =
    .manufacturer = 由制造商
    .service-provider = 由服务商
    .seller = 由销售商
    .user = 由使用方
    .recycler = 由回收商
    .regulator = 由主管机关

not-yet = 尚未
now = 现在
nothing-recorded = 没有记录

original = 原文：{ $language }

components = 关键部件

component =
    .battery = 电池组
    .compute = 主控计算机
    .actuators = 关节驱动
    .sensors = 传感器
    .hands = 手部

head-component = 部件
head-supplier = 供应商
head-part = 零件号
head-fitted = 装配
as-model = 与型号一致
replaced = 与型号不同
parameters = 技术参数

parameter =
    .height = 身高
    .mass = 质量
    .joints = 活动关节
    .battery = 电池
    .compute = 算力
    .payload = 负载
    .speed = 最高速度
