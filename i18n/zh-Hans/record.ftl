compare = 与面前的机器人核对
compare-lead = 如有任何一处与铭牌不同，铭牌可能是仿制的。
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
