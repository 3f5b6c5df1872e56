site = 机器人登记册

ribbon = 演示登记册
    .text = 数据均为虚构

region = 查询结果

status =
    .registered =
        { $stage ->
            [research_development] 已登记，研发中
            [manufacturing] 已登记，制造中
            [market_access] 已登记，未售出
           *[other] 已登记，未投入使用
        }
    .in-operation = 已登记，使用中
    .suspended = 已暂停，不得运行
    .under-recall = 召回中，停止使用
    .retired = 已退役，禁止转售
    .recycled = 已回收，禁止转售

not-listed = 未登记
not-listed-maker-unknown = 未登记，制造商未知
model-unknown = 制造商已登记，型号未知
unreachable = 无法连接登记册
unproven = 验证失败，请勿采信
newer-format = 本页面比登记册旧——请重新加载
malformed = 不是机器人身份编码
check-character = 请检查第 { $place } 位
checking = 正在核验……
out-of-date = 数据陈旧（{ $age }前的快照）
as-of = 截至{ $time }，{ $ago }
absent-as-of = 已证明截至{ $time }（{ $ago }）未登记
it-was = 截至{ $time }的状态为“{ $what }”。此后的召回或暂停不会在此显示。
withheld = 收到了此编码的数据，但未通过验证，因此不予显示。
open-recalls = { $count } 项未完成的召回涉及这台机器人
open-recalls-due = { $count } 项未完成的召回涉及这台机器人，请于{ $deadline }前（含当日）维修
open-recalls-overdue = { $count } 项未完成的召回涉及这台机器人，已逾期 { $span }
more-recalls = 另有 { $count } 项未完成的召回涉及这台机器人

proved = 已在本机核验：由登记册签名，未被改动。

how = 查看验证过程
incomplete = 页面的其余部分无法载入。请检查网络连接后重新加载。

stopped = 本页面已停止工作
    .text = 为避免误导，不再显示任何结果。请重新加载页面。
