title = 批量查询
lead = 粘贴或上传最多 100,000 行。列表不会离开您的设备。
paste = 粘贴编码，或含有编码的表格
hint = 每行一个编码，或从电子表格复制的多行：编码在哪一列都能找到。
check = 查询此列表
or-file = 或使用文件
choose-file = 选择文件
drop = 或拖放到这里。CSV 或文本，最大 32 MB。
drop-now = 松开即可查询。
no-list = 手边没有列表？
example = 查询示例列表
private = 浏览器按每组约一百条记录获取登记册的文件，并在本地查找。不会发送任何编码。

refused =
    { $why ->
        [empty] 此列表没有内容。
        [too_large] 此列表大于 32 MB。请拆分后分别查询。
        [too_many_rows] 此列表超过 100,000 行。请拆分后分别查询。
        [spreadsheet] 这是电子表格文件。请将工作表另存为 UTF-8 编码的 CSV，再选择该文件：Excel 选“另存为”，类型选“CSV UTF-8”；WPS 或 LibreOffice 选“另存为”，类型选“CSV”；Numbers 选“导出为”，“CSV”。也可以复制含编码的一列粘贴到这里。
        [archive] 这是压缩文件。请解压后选择其中的列表。
        [unloaded] 本页面中用于批量查询的部分未能加载。请检查网络连接后重试；您的列表没有丢失。
        [document] 这是文档。请从中复制编码，粘贴到这里。
        [picture] 这是图片。若要识别其中的二维码，请使用“扫码”；列表须为文本或 CSV。
        [binary] 此文件不是文本。列表须为文本或 CSV。
        [unreadable] 无法读取此文件。它可能已被移动或更改，请重新选择。
       *[other] 无法进行查询。请重新加载本页面后再试；如仍无效，请换用其他浏览器。
    }

pasted = 粘贴的列表
reading = 正在读取列表……
rows = { $count } 行
column = 编码在第 { $column } 列
column-named = 编码在“{ $name }”列
progress-label = 已查询的编码
progress = { $done } / { $count } 个不同编码
rate = 每秒 { $rate } 个
left = 约剩{ $span }
done = 已完成
paused = 已暂停
offline = 无法连接登记册。没有丢失任何内容：请检查网络连接后继续；恢复联网后也会自动继续。
late = 登记册数据陈旧：结果截至{ $time }，此后的召回不会显示。
pause = 暂停
resume = 继续
cancel = 取消
retry = 重试未得到证明的部分
another = 查询另一份列表
results = 结果
filter = 只显示
all = 所有行

outcome =
    .unproven = 未得到证明
    .newer-format = 比本页面新
    .unreachable = 无法连接
    .malformed = 不是编码
    .not-listed = 未登记
    .suspended = 已暂停
    .under-recall = 召回中
    .retired = 已退役
    .recycled = 已回收
    .registered = 未投入使用
    .in-operation = 使用中
    .open = 等待中

recalled = 有未完成的召回
overdue = 有逾期的召回
recalls = { $count } 项未完成的召回
recalls-due = { $count } 项未完成的召回，请于{ $day }前（含当日）处理
recalls-overdue = { $count } 项未完成的召回，已逾期 { $span }
repeated = 重复
table = 列表的各行
head-line = 行号
head-id = 编码
head-robot = 机器人
head-answer = 结果
none = 没有符合条件的行。
same-as = 与第 { $line } 行编码相同
download = 下载 CSV（{ $rows }）
print = 打印摘要
summary = 机器人身份编码列表的查询结果
list = 列表
checked-at = 查询时间
checked = 已查询
proved-by = 证明依据
snapshot = 登记册快照 { $number }，{ $time }
summary-note = 机器人是否就是其编码所指的那一台，只能以铭牌为准。

again = 重试
read-as = 文本编码：{ $name }
read-wrong = 显示为乱码？请选择显示正确的一项：
busy = 登记册服务器要求等待：{ $span }。
digits-lost = 编码的数字已被电子表格截断：请取得原始编码
digits-lost-short = 数字缺失
ends-in-zeros = 末尾多个 0，可能由电子表格造成：请与铭牌核对
together = 此行编码数：{ $count }
to-line = 延续至第 { $line } 行
