stuck = 无法在本页面核验
as-of = 截至{ $time }
no-answer = 目前没有应答。这并不表明该机器人已登记。
recalls = 未完成的召回：{ $count } 项
recalls-due = 未完成的召回：{ $count } 项，请于{ $day }前（含当日）维修
proof = 证明
signed = 第 { $snapshot } 号快照，由 { $key } 签名，{ $witnesses } 个见证方
ask = 在 { $host } 查验
