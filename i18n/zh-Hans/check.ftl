title = 查询机器人
lead = 输入或粘贴机器人铭牌上的 29 位编码。
scan-code = 扫描二维码
check-list = 批量查询
find = 编码在哪里
find-figure = 人形机器人背面线描图：铭牌位于两肩之间，电池盖下另有一份印刷件。

find-places-1 = 两肩之间
    .text = 金属铭牌，带二维码

find-places-2 = 电池盖下
    .text = 印刷件

find-places-3 = 机器人屏幕或应用
    .text = 设置，关于

now = 登记册现况
robots = 机器人
models = 型号
makers = 制造商
snapshot = 第 { $number } 号快照
proved = 证明已在本页面核验
signed-by = 由 { $key } 签名，{ $witnesses } 个见证方见证。
unreachable = 目前无法连接登记册，仍可检查编码的格式。
unproven = 收到的数据未通过验证，因此不予显示。
checking = 正在核验登记册……
examples = 试一试
examples-lead = 虚构的机器人，可看到本页面能给出的每一种结果。

example =
    .in-operation = 使用中
    .service-recall = 有未完成的维修召回
    .recall-remedied = 召回已处理
    .foreign = 外国制造
    .registered = 未投入使用
    .market-access = 尚未售出
    .development = 研发中
    .under-recall = 召回中，停止使用
    .suspended = 已暂停
    .retired = 已退役
    .recycled = 已回收
    .unknown-serial = 未登记
    .unknown-model = 型号未知
    .unknown-maker = 制造商未知
    .malformed = 输入有误
    .offline = 模拟：没有网络
    .tampered = 模拟：途中被改动
    .stale = 模拟：数据陈旧一个月
