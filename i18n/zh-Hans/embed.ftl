title = 在您的网页上显示机器人的登记状态
lead = 徽章在访客的浏览器内证明登记册的内容；标签带有相同的链接，可贴在机器人上。
choose = 选择
id-hint = 输入或粘贴您所售机器人的编码。
automatic = 自动
variants = 尺寸

variant =
    .compact = 紧凑：一行
    .card = 卡片：320 像素
    .full = 完整：最宽 736 像素

languages = 语言
themes = 主题

theme =
    .light = 浅色
    .dark = 深色

preview = 预览
preview-note = 这就是徽章本身，不是图片：所示内容此刻在此得到证明。
not-loaded = 徽章无法载入。请检查网络连接，然后重新加载本页面。下方的代码仍然正确。
no-id = 编码输入完整后，徽章、代码和标签将显示在这里。
snippets = 网页代码

element = 作为元素
    .text = 适合您自己的网页：大小随内容变化。未启用 JavaScript 的访客会看到其中的链接。

frame = 作为框架
    .text = 适合不允许脚本的网页，例如商城系统。尺寸固定。

frame-language = 框架无法得知网页的语言：语言为“自动”时显示英文。
policy = 如果您的网页设有 Content-Security-Policy，请加入：
copy = 复制代码
copied = 已复制代码
copy-failed = 请选中代码并复制：
labels = 标签
label-lead = 扫描标签即可在 { $domain } 查看当日的结果。域名印在二维码下方，便于确认它应当通向哪里。
label-of = { $id } 的标签，带二维码
no-label = 本网站的地址过长，无法生成二维码。
svg = 保存为 SVG
png = 保存为 PNG
png-failed = 此浏览器无法生成图片。请改存为 SVG。
sheet = 成页打印标签
list = 要打印的编码，每行一个

stock = 标签纸

to-cut = 普通 A4 纸，自行裁剪

stock-of = { $name }：每页 { $labels } 张，{ $size }

start = 从第几张开始

count =
    { $count ->
        [0] 尚无标签
       *[other] { $count } 张标签
    }

left-out = 有 { $count } 行未处理。一次最多打印 { $labels } 张标签、读取 { $bytes } 字节文本：请先打印这些，再打印其余部分。
faults = 以下 { $count } 项不是机器人身份编码，不会打印。请更正或删除：
line = 第 { $line } 行：
more = 另有 { $count } 项
print = 打印标签

print-note = 请按 100%（“实际大小”）且无边距打印，粘贴前先扫描一张试试。
