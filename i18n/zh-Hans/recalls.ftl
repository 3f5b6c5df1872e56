title = 召回
lead = 登记册中的全部召回，以及各涉及多少台机器人、已处理多少台。均在本页证明。
search = 编号、型号、制造商或词语
state-label = 状态
state =
    .all = 全部
    .open = 待处理
    .overdue = 已逾期
    .settled = 已完成
severity-label = 要求
any = 不限
found =
    { $count ->
       *[other] { $count } 项召回
    }
counts =
    { $count ->
       *[other] 涉及 { $count } 台：待处理 { $open } 台，已处理 { $remedied } 台
    }
all = 全部召回
unknown = 该型号没有编号为 { $number } 的召回。
progress = 进展
affected = 涉及
open = 待处理
remedied = 已处理
remedied-by-month = 各月处理数量
out-of-service =
    { $count ->
       *[other] { $count } 台受影响的机器人在处理之前已退出使用。
    }
not-told = 此登记册的统计中尚未列出召回。召回可在相应型号的页面查看。
affected-title = 涉及哪些机器人
affected-lead = 序列号在以下范围内的该型号机器人：
subscribe = 订阅
subscribe-lead = 订阅阅读器会告知新的召回。这些文件由发布方编写，未经证明：请在此核对其内容。
