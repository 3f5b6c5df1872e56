label = 机器人编码
count = { $count } / 29 位

segment =
    .national = 国别码
    .manufacturer = 制造商
    .model = 型号
    .serial = 序列号

hint =
    .national = 2 位字母或 2 位数字
    .manufacturer = 4 位字母和数字
    .model = 6 位字母和数字
    .serial = 17 位字母和数字

more = 还差 { $count } 位
complete = 已完整
looking-up = 正在查找……
no-country = 没有使用此代码的国家或地区
not-known = 登记册中没有
not-now = 暂时无法查找
tidied = 已自动整理：{ $what }。

fold =
    .case = 小写字母
    .full-width = 全角字符
    .spaces = 空格
    .dashes = 连字符
    .zero-width = 不可见字符
    .digits = 其他文字的数字
    .keyboard = 另一种键盘布局
    .url-around = 前后的链接
    .text-around = 前后的文字

and = 、
submit = 查询此编码
clear = 清空
privacy = 编码不会被发送。本页面获取它可能所在的一批记录，并在本机查找。
privacy-batch = 编码不会被发送。本页面获取它可能所在的一批约 { $batch } 条记录，并在本机查找。
