title = 保存或分享此结果
copy = 复制链接
copied = 已复制链接
copy-failed = 请选中链接并复制：
print = 打印
qr = 本页链接的二维码
qr-caption = 在 { $domain } 打开当日的结果。信任机器人上的二维码之前，请确认它通向该网站。编码位于链接的 # 之后，浏览器不会发送它。
certificate = 登记记录

entry = 日志条目：{ $hash }

parts = 与型号不同的部件：{ $parts }

no-parts = 没有部件与型号不同。

with-receipt = 随附凭证 { $file }：可用它再次证明此结果。

printed = 打印于{ $time }。纸张不会自动更新：请扫码查看当日结果。
