title = 我的机器人
lead = 您选择保存在本设备上的机器人。打开本页时会逐一核查；其他人不会知道是哪些机器人。
empty = 还没有机器人
    .text = 在机器人页面上选择“保存到我的机器人”，或在下方添加编码。此后本页会显示哪些机器人需要处理，以及自您上次查看以来的变化。

keep-title = 将此机器人保存在本设备上？
kept = 您已保存此机器人
keep = 保存
name = 自定义名称（可不填）
add-title = 添加机器人
add-label = 粘贴编码
add-hint = 每行一个编码，后面可写名称；也可粘贴从电子表格复制的行。名为“name”的列用作名称。
add = 保存这些机器人
or-file = 或选择文件：本页导出的文件，或含有编码的 CSV、文本文件
refused =
    .no-id = 其中没有机器人编码，未添加任何内容。请选择在此导出的文件，或含有编码的 CSV 或文本。
    .too-many = 加上这些将超过本页可保存的 10,000 台，未添加任何内容。如需核查更多，请使用“批量查询”页面。
    .too-large = 内容超过 4 MB，未添加任何内容。如需核查长列表，请使用“批量查询”页面。
    .no-text = 此文件不是文本，未添加任何内容。请将表格另存为 CSV 后选择，或直接粘贴编码。
    .unreadable = 无法读取此文件。文件可能已被移动或更改，请重新选择。
added =
    { $count ->
       *[other] 已添加 { $count } 台机器人。
    }
added-known =
    { $count ->
       *[other] 其中 { $count } 台此前已保存。
    }
added-without =
    { $count ->
       *[other] { $count } 行没有编码，已略过。
    }
checking = 正在核查您的机器人…
checked = 已在本页核查并证明：第 { $number } 号快照，{ $time }。
unproved =
    { $count ->
       *[other] { $count } 台机器人目前无法核查。所显示的内容是在所注时间证明的。
    }
last-checked = 上次核查依据 { $time } 的登记册
never-checked = 尚未核查
news = 自您上次查看以来的变化
status-changed = 原为：{ $before }。现为：{ $now }。
new-recall = 新召回：{ $number }
recall-settled = 不再待处理：召回 { $number }
near = 召回即将到期：{ $day }
overdue = 召回自 { $day } 起已逾期
more-news =
    { $count ->
       *[other] 另有 { $count } 台机器人有变化：请在下方选择“有变化”。
    }
seen = 我已看过
robots = 您的机器人
all = 全部
needs = 需要处理
changed = 有变化
search = 名称、编码、制造商或型号
edit = 改名或移除
save-name = 保存名称
remove = 从本设备移除
export = 导出（CSV）
calendar = 将期限加入日历（.ics）
calendar-summary = 召回到期：{ $name }
calendar-description = 机器人 { $id }。召回 { $numbers }。依据 { $time } 的登记册；处理前请再次核查。
remove-all = 从本设备移除全部机器人
remove-all-means =
    { $count ->
       *[other] { $count } 台机器人将不再保存在此。若日后还要用，请先导出。
    }
remove-all-now = 立即全部移除
kept-here =
    { $count ->
       *[other] 您在“我的机器人”中保存的 { $count } 台机器人，可在该页移除。
    }
unkept = 此浏览器没有空间保存您的机器人，或不允许本页保存内容。它们只保留到您关闭本页为止：请立即导出。此前保存的内容仍在。
erased-when-idle = 若七天不访问，Safari 会清除网页保存的内容，除非您已将本页添加到主屏幕。请不时导出您的机器人。
