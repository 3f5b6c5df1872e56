title = 打开凭证
lead = 凭证是一个文件，包含登记册的结果及其完整证明。本页面重新核验该证明。
choose = 凭证文件
or-drop = 也可以把文件拖放到本页任意位置。文件在本机核验，不会被发送。
reading = 正在核验凭证…

refused =
    .several = 这是多个文件。
    .unreadable = 无法读取该文件。
    .too-large = 该文件太大，不可能是凭证。
    .no-receipt = 该文件不是凭证。
    .incomplete = 此凭证缺少一部分证明，因此不能说明任何事情。
    .wrong-time = 此凭证不可能在其所称的时间生成。

refused-advice =
    .several = 请一次打开一个凭证。
    .unreadable = 请确认它仍然存在，然后重新选择。
    .too-large = 凭证不会超过 20 MB。
    .no-receipt = 凭证是机器人页面保存的 .json 文件，且未经改动。
    .incomplete = 请索取原样保存的文件，或自行查询该编码。
    .wrong-time = 请检查本机时钟。如果时钟无误，请勿依赖此凭证。

says = 它自称生成于{ $time }。
from-receipt = 此结果来自一份自称生成于{ $time }的凭证。其证明刚刚重新核验过。此后发生的事情不会显示。
altered = 此凭证被改动或已损坏，或来自另一个登记册。它不能说明这台机器人的任何情况。
today = 查看今日结果
another = 打开另一份凭证
