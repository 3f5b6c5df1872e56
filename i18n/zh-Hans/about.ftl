title = 关于机器人身份编码
lead = 编码如何构成、有何用途，以及本页面如何证明其结果。
source = 编码由四段共 29 位组成，这一点来自媒体报道。真实的代码表尚未公布。
fictional = 因此，本演示中的制造商、型号和机器人均为虚构。本项目与任何主管机关或制造商均无隶属关系。
contents = 本页内容

section =
    .anatomy = 编码的四个部分
    .life = 生命周期与各方职责
    .placement = 编码的位置
    .recalls = 召回与报废
    .proof = 证明的原理
    .privacy = 隐私
    .api = 供程序使用的数据
    .limits = 无法表明的事情
    .accessibility = 无障碍
    .help = 问题反馈、源代码与许可

anatomy-lead = 29 位，分为四段，合起来对应一台机器人。
anatomy-segments-head-1 = 部分
anatomy-segments-head-2 = 本例
anatomy-segments-head-3 = 对应

anatomy-segment =
    .national = 机器人登记所在的国家或地区。
    .manufacturer = 该国别下的一家制造商。
    .model = 该制造商的一个型号。
    .serial = 该型号中的一台机器人，由制造商编定。

anatomy-rules-1 = 不可更改。
    .text = 编码一经登记，不得改动。

anatomy-rules-2 = 只用字母 A 至 Z 和数字。
    .text = O 与 0、I 与 1 都可能出现，代表不同的编码。

anatomy-rules-3 = 没有校验位。
    .text = 目前未见任何校验位的规定。错一位仍可能是格式无误的编码，只有登记册才能分辨。

anatomy-rules-4 = 没有隐含信息。
    .text = 不能从型号或序列号读出日期、批次或等级，这些内容在记录中。

anatomy-rules-5 = 以代码为准，不以名称为准。
    .text = 同样的型号代码，在另一家制造商那里就是另一个型号。

anatomy-reading = 输入内容如何读取
anatomy-reading-lead = 只有一种理解的内容会自动整理，其余一律不接受，并指出位置和原因。以下各行由编码输入框所用的同一段代码当场读取：
anatomy-reading-head-1 = 输入
anatomy-reading-head-2 = 读作
anatomy-reading-head-3 = 整理内容或不接受的原因
life-lead = 机器人一生经过六个阶段。所发生的事以带日期的事件记录，只写经办方的角色，从不写姓名。

life-who =
    .research_development = 制造商
    .manufacturing = 制造商
    .market_access = 主管机关
    .sales = 销售商
    .operation = 使用方、服务商、主管机关
    .recycling = 使用方、回收商

life-what =
    .research_development = 备案型式。
    .manufacturing = 制造机器人，并通过出厂检验。
    .market_access = 批准准入。没有编码，不得进入市场。
    .sales = 售出。
    .operation = 启用、维护、更新和检验，也可能转移到其他国家或地区。
    .recycling = 永久停用，然后拆解。

life-roles-title = 各方职责
life-roles-head-1 = 谁
life-roles-head-2 = 做什么

role =
    .manufacturer = 制造商
    .service-provider = 服务商
    .seller = 销售商
    .user = 使用方
    .recycler = 回收商
    .regulator = 主管机关

role-does =
    .manufacturer = 备案型式，制造机器人并编定号码，发布软件更新。
    .service-provider = 维护机器人，更换部件，处理召回。
    .seller = 出售机器人，并可在商品旁展示登记册的结果。
    .user = 启用、转移和停用机器人。
    .recycler = 拆解机器人，回收材料。
    .regulator = 批准和检验，暂停运行许可，也可恢复。

life-statuses-title = 各种状态的含义
life-statuses-head-1 = 状态
life-statuses-head-2 = 含义
life-under-recall = 请关机，在召回处理完成前不要使用。
placement-lead = 关于位置的规定尚未公布。本登记册以三处为准：
placement-places-1 = 金属铭牌，带二维码。请将全部 29 位与结果逐一核对。
placement-places-2 = 印刷件，内容应与铭牌一致。
placement-places-3 = 在“设置”的“关于”中。如与铭牌不同，请先问明原因，再作判断。

placement-rules-1 = 在二维码旁印上域名。
    .text = 最主要的攻击手段，是贴上外观相似、却通向其他网站的标签。必须让人看得出二维码应当通向哪里。

placement-rules-2 = 信任二维码之前先看一眼。
    .text = 打开后请查看网址。其中 # 之后是编码，浏览器不会发送它。

placement-lead-here = 本网站的二维码通向 { $domain }。
placement-for-sellers = 带二维码和域名的标签，以及可放在您网页上的徽章：
recalls-lead = 共性缺陷会引发召回。召回写明型号、涉及的序列号，以及可能设定的期限。
recalls-kinds-head-1 = 召回
recalls-kinds-head-2 = 含义
recalls-stop-use = 在召回处理完成前须关机。状态变为“召回中”，并显示在其页面的最前面。
recalls-service = 在期限之前可以继续使用。状态不变，结果中会有一行提示召回尚未处理。

recalls-rules-1 = 是否涉及。
    .text = 机器人的页面列出该型号的每一次召回，并说明其序列号是否在涉及范围内。

recalls-rules-2 = 报废不可逆转。
    .text = 已退役或已回收的机器人不得翻新或转售。如果一台能运行的机器人带有这样的编码，其铭牌来自另一台机器人。

recalls-rules-3 = 跨境转移。
    .text = 机器人转移后国别码不变。转移的日期和目的地会被记录，便于追溯。

recalls-examples = 机器人页面上的样子：
proof-lead = 只有以下每一环都通过核验，结果才算经过证明。核验由您的浏览器完成，不必相信任何服务器。

proof-steps-1 = 从编码到一批记录。
    .text = 在本机计算编码的 SHA-256，其开头几位决定一批约一百条记录，整批获取。

proof-steps-2 = 文件以其哈希命名。
    .text = 哪怕改动一位，哈希也会不同，文件即被拒绝。一批记录中没有该编码，就证明该机器人未登记。

proof-steps-3 = 哈希通向快照。
    .text = 快照写明全部记录的一个哈希和全部制造商的一个哈希，每一批记录都由此确定。

proof-steps-4 = 快照写入日志并签名。
    .text = 它必须是一份只增不改的日志的最新条目，并由内置于本页面的密钥签名。

proof-steps-5 = 见证方为同一份日志签名。
    .text = 因此，登记册若单独给您看另一份日志，必会被发现。

proof-steps-6 = 本机会记住。
    .text = 比以前见过的更旧的内容会被拒绝；更新的内容必须延续原有日志。

proof-live = 现场示例
proof-live-lead = 与其他查询完全相同，在本登记册上查询编码 { $id }
proof-run = 开始查询
proof-tamper = 改动一位后再查询
proof-hash-of-id = 编码的 SHA-256
proof-bits = 其开头几位
proof-named = 命名文件的哈希
proof-computed = 收到内容的哈希
proof-same = ✓ 一致
proof-differs = ✗ 不一致

privacy-points-1 = 发送什么：
    .text = 对最新快照、制造商名录、某一制造商的型号以及一批约一百条记录的请求。从不发送编码。

privacy-points-2 = 服务器能看到什么：
    .text = 哪一批记录、哪家制造商的文件，以及与任何网站一样，访问的时间和网络地址。看不到是哪一台机器人。

privacy-points-3 = 隐藏的是什么：
    .text = 您的查询，而不是登记册，其中的记录是公开的。

privacy-points-4 = 记录中没有什么：
    .text = 所有者、个人、精确地点和遥测数据，也没有可以填写它们的栏目。

privacy-points-5 = 这里没有什么：
    .text = 账号、Cookie、统计分析，或其他公司的文件。

privacy-kept = 本机保存的内容
privacy-kept-lead = 本机核验过的登记册最新状态，以防有人拿旧内容冒充新内容；以及最近的结果，最多 50 条，以便在无法连接登记册时注明日期后显示。它们只保存在此浏览器中。
privacy-checkpoint = 见过的最新状态
privacy-answers = 最近的结果
privacy-nothing = 目前没有保存任何内容。
privacy-forget = 全部忘记
privacy-forgotten = 已忘记
privacy-forget-means = 忘记之后，下一次查询就如同首次访问：若收到更旧的登记册，将无从察觉。
privacy-cache = 为了在没有网络时也能使用，本页面还会保留已获取的登记册文件的副本。它们只显示查看过哪些批次，不显示查的是哪台机器人，并会一并清除。页面本身会保留，直到您在浏览器设置中清除本网站的数据。
api-lead = 登记册是一个由静态文件组成的文件夹，任何人都可读取。以下 bash 命令需要 curl、jq 和 sha256sum，后面的命令接着前面的执行。

api-examples-1 = 最新的快照是哪一份？
    .text = 时间以 Unix 秒表示。

api-examples-2 = 它对某个编码怎么说？
    .text = 编码 SHA-256 的开头几位指明通往其所在批次的路径。没有输出即未登记：这一批包含开头几位相同的全部记录。

api-examples-3 = 内容与所发布的一致吗？
    .text = 前两行应显示同一个哈希，后两行也是。

api-examples-4 = 由谁制造？
    .text = “models”是一个哈希，指明该制造商的型号与召回文件。

api-examples-5 = 一次完成所有核验，包括签名
    .text = 使用随源代码提供的程序 robot-registry。已登记时以 0 结束，未登记为 3，未能证明为 4。

api-copy = 复制
api-copied = 已复制
api-copy-failed = 请选中文字并复制：
api-run = 在此运行
api-bytes-say = 以下是文件内容的原样，未经任何核验。
api-rules-title = 程序须守的规则

api-rules-1 = 请核验，
    .text = 否则请说明没有核验。

api-rules-2 = latest.json 每分钟最多获取一次。
    .text = 对象从不改变，请予保留。

api-rules-3 = 整批获取。
    .text = 不要把编码发送到任何地方。

limits-1 = 面前的机器人就是所查的那台。
    .text = 任何页面都看不到您面前的东西。请将制造商、型号和序列号与铭牌核对。

limits-2 = 记录属实。
    .text = 它只表明记录出自登记册、未被改动，以及是哪一天的。

limits-3 = 此后发生的事。
    .text = 结果只说明快照当日的情况。如应有更新的快照而未取得，页面会说明。

limits-4 = 您看到的就是正确的页面。
    .text = 页面由谁提供，就由谁决定核验什么；别的页面也可以做得一模一样。请看清域名。

limits-5 = 字符之外的事。
    .text = 没有登记册，编码只有格式无误与否之分，对机器人本身不能证明任何事。

accessibility-1 = 本网站按 WCAG 2.2 AA 制作：可只用键盘、使用屏幕阅读器、放大到 200 %、在 320 像素宽的屏幕上使用，支持浅色与深色、减少动态效果和强制颜色。
accessibility-2 = 任何信息都不只靠颜色表达。结果的底纹、形状和文字含义一致，并在出现时播报。
accessibility-3 = 如果有什么妨碍您使用，那就是缺陷，请按下文反馈。
help-problem = 请告知 { $domain } 的运营者。如果换了网络仍然证明失败，值得反馈：请写明时间，以及“查看验证过程”中显示的内容。

help-points-1 = 程序本身的缺陷：
    .text = 请在您取得源代码的地方反馈，并写明您做了什么、看到了什么。

help-points-2 = 许可：
    .text = MIT 或 Apache-2.0，任选其一。

help-points-3 = 所用技术：
    .text = Rust，编译为 WebAssembly；页面使用 Yew；签名与哈希使用 ed25519-dalek 和 sha2；二维码使用 qrcode。日志遵循 C2SP tlog-tiles。
