fetching-batch = 正在获取该批记录
fetching-models = 正在获取制造商的型号
fetching-snapshot = 正在获取最新快照
stale = 登记册承诺在{ $due }前发布更新的快照，但本页面未能取得。在购买或放行这台机器人之前，请再试一次。
expired = 此结果太旧，不能作为行动依据。

status-means =
    .registered = 这台机器人已登记，尚未开始使用。
    .in-operation = 这台机器人已登记，可以使用。
    .suspended = 运行许可暂时被收回，之后可能恢复。
    .under-recall = 在召回处理完成前，召回禁止使用它。
    .retired = 它已永久停用。
    .recycled = 它已被拆解，材料已回收。

compare = 请将制造商、型号和序列号与面前机器人的铭牌逐一核对。

buying = 购买新机？
    .text = 这正是您应当看到的结果。

at-work = 已在公共场所工作？
    .text = 不应如此。请询问其使用方。

stop-owner = 是您的机器人？
    .text = 请关机，在召回处理完成前不要使用。

paused-owner = 是您的机器人？
    .text = 在运行许可恢复之前，不要让它工作。

overdue-owner = 是您的机器人？
    .text = 请立即完成召回处理：期限已过。

stand-clear = 您在它旁边？
    .text = 请保持距离，并告知其使用方。

overdue-beside = 您在它旁边？
    .text = 请询问其使用方召回是否已处理。

see-notice = 查看公告

scrapped = 不要购买、出售或使用带有此编码的机器人。
    .text = 如果面前就有一台，它的铭牌来自已报废的机器人。

read-again = 请先重读铭牌。
    .text = 查不到的编码多半是看错或输错。

confusable = 此编码含有容易混淆的字符：{ $pairs }。

still-same = 核对后仍然如此？
    .text = 那么这台机器人未登记，或铭牌是伪造的。请不要购买。

maker-unknown = { $country }没有登记代码为 { $code } 的制造商，因此不可能有此编码的机器人登记在册。
model-not-registered = { $maker } 没有登记型号 { $model }，因此不可能有此编码的机器人登记在册。
all-known = 制造商和型号均已登记，但没有这一台。
standing-suspended = 该制造商目前不得登记机器人。
standing-withdrawn = 该制造商已不得登记机器人。
no-answer-network = 目前没有应答，请检查网络连接。
no-answer-status = 登记册服务器返回错误 { $status }。
no-answer-web-page = 收到的是网页（例如网络登录页），而不是登记册的文件。请先登录网络，然后重试。
last-answer = 本机上一次经证明的结果：“{ $what }”，截至{ $time }，{ $ago }。
no-last-answer = 本机没有此编码以前的结果。
id-says = 编码本身的含义：{ $what }。
id-says-nothing = 编码格式无误。
not-a-proof = 这并不表明该机器人已登记。
kept-here = 以前的结果只保存在本机，最多 50 条。
advice-network = 数据在途中被改动，或服务器上的副本已损坏。请换一个网络再试。如再次发生，请告知本页面的运营者。
advice-clock = 快照日期为{ $issued }，而本机时钟显示{ $now }。请校准时钟后再试。
advice-history = 本机曾见过比这次收到的更新的登记册，或不同的历史记录。可能有人在隐瞒变更。请换一个网络再试。
advice-registry = 此结果没有本页面所信任密钥的签名。请确认您访问的网站无误。

simulated =
    .offline = 模拟：本页面假装没有网络。不会记住任何结果。
    .tampered = 模拟：取得的记录在核验前被改动了一位。不会记住任何结果。
    .stale = 模拟：时钟被拨快 32天。不会记住任何结果。

retry = 再试一次
edit = 修改编码

mend = 更正为 { $text }

forget = 忘记较旧的快照（仅限演示）
