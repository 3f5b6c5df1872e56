summary-failed = 未能证明：{ $step }。{ $why }
summary-unreachable = 未能证明：证明链不完整。

listed-in = 已证明：记录在第 { $snapshot } 号快照中，由 { $key } 签名，{ $witnesses }。

absent-from = 已证明：第 { $snapshot } 号快照中没有此记录，由 { $key } 签名，{ $witnesses }。

witnesses =
    { $count ->
        [0] 无见证方
       *[other] { $count } 个见证方
    }

title = 查看验证过程

step =
    .latest = 最新快照文件
    .signature = 登记机构密钥
    .witnesses = 见证方
    .inclusion = 日志中的快照
    .snapshot = 快照
    .clock = 快照日期
    .history = 日志历史
    .node = 通往该批的路径
    .bucket = 一批记录
    .manufacturers = 制造商
    .models = 制造商的型号
    .statistics = 统计
    .entries = 日志条目

held =
    .latest = 通过
    .signature = 签名通过核验
    .witnesses = 已有见证
    .inclusion = 是日志的最新条目
    .snapshot = 通过
    .clock = 通过
    .history = 历史未被改写
    .node = 由快照指明
    .bucket = 由快照指明，未被改动
    .manufacturers = 由快照指明，未被改动
    .models = 由制造商名录指明，未被改动
    .statistics = 通过
    .entries = 通过

unread = 未读取
failed-hash-mismatch = 内容与快照所指明的不符。
failed-too-large = 文件超过允许的 { $limit } 字节。
failed-format = 文件不符合格式。
failed-newer-format = 它属于登记册的较新版本，本页面尚不认识。没有迹象表明它被改动：请重新加载以获取新页面。
failed-wrong-origin = 它属于另一个登记册。
failed-no-trusted-signature = 没有受信任密钥的签名。
failed-bad-signature = 签名未通过核验。
failed-quorum-not-met = 需要 { $need } 个见证方，只有 { $have } 个签名。
failed-not-included = 快照不是日志的最新条目。
failed-from-the-future = 其日期晚于本机时钟。
failed-rollback = 日志有 { $got } 条，而本机曾见过 { $seen } 条。
failed-forked = 这不是本机见过的那份 { $size } 条的日志。
failed-inconsistent = 日志没有延续本机见过的 { $seen } 条。
key-built-in = { $key }，内置于本页面
log = 日志共 { $size } 条，根为 { $root }
no-witness-needed = 无需见证。
cosigned = { $name }，{ $time }
path = 路径含 { $hashes } 个哈希；条目 { $entry }
first-visit = 首次访问：本机从现在起记住此快照。
extends = 延续了本机以前见过的 { $size } 条。
bucket-found = 第 { $prefix } 批：这是 { $units } 条中的第 { $position } 条。
bucket-absent = 第 { $prefix } 批：共 { $units } 条，其中没有此编码。
node = 节点 { $prefix }
node-first = 首个节点
file = 文件
expected = 应为
got = 实为
received = 在本页面内核验：{ $files } 个文件，{ $size }。编码本身没有被发送。
show-all = 显示完整哈希
