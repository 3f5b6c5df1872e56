label = 机器人身份编码
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

fold =
    .case = 已将小写字母改为大写。
    .full-width = 已替换全角字符。
    .spaces = 已去掉空格。
    .dashes = 已去掉连字符。
    .zero-width = 已去掉不可见字符。
    .digits = 已替换其他文字的数字。
    .keyboard = 已按另一种键盘布局还原。
    .url-around = 已去掉编码前后的链接。
    .text-around = 已去掉编码前后的文字。

submit = 查询此编码
clear = 清空
privacy = 编码不会被发送。本页面获取它可能所在的一批记录，并在本机查找。
privacy-batch = 编码不会被发送。本页面获取它可能所在的一批约 { $batch } 条记录，并在本机查找。
