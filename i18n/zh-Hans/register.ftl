reading = 正在获取登记册的文件，并在本页面内核验。
proved = 已在本页面内证明：第 { $snapshot } 号快照，
signed = 由 { $key } 签名，{ $witnesses }。
stale = 登记册承诺在{ $due }前发布新的快照，但本页面未能取得。
nothing-shown = 没有这些文件就无法证明任何内容，因此不予显示。
withheld = 收到了数据，但未能通过核验，因此不予显示。
not-in-log = 有一个条目不在日志中应在的位置。
robots = { $count } 台机器人
models = { $count } 个型号
makers = { $count } 家制造商
others =
    .makers = 其他 { $count } 家
    .models = 其他 { $count } 个型号
    .countries = 其他 { $count } 个国家/地区
    .rest = 其他 { $count } 项
largest = 最多：{ $label }，{ $count }。
table = 以表格显示
robots-head = 机器人
share-head = 占比
total = 合计
by-stage = 按生命周期阶段
by-status = 按状态
not-told = 此登记册没有给出细分。

status =
    .registered = 已登记，尚未使用
    .in-operation = 使用中
    .suspended = 已暂停
    .under-recall = 召回中：停止使用
    .retired = 已退役
    .recycled = 已回收

standing =
    .active = 可登记机器人
    .suspended = 暂不可登记机器人
    .withdrawn = 不再可登记机器人

more = 显示更多
