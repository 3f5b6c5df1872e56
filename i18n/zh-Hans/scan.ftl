title = 扫描二维码
lead = 将摄像头对准机器人上的二维码，或选择一张照片。
privacy = 图像只在本设备上识别，不会发送，也不会保留。
picture = 摄像头画面
use-camera = 使用摄像头
asks = 浏览器会询问是否允许本网站使用摄像头。
stop = 关闭摄像头
torch = 补光灯
camera = 摄像头
again = 重新扫描
choose-photo = 选择照片
drop-hint = 也可以将照片拖放或粘贴到本页。不超过 40 MB。
starting = 正在打开摄像头……
running = 请将二维码置于四角之内，四周略留空白。
reading = 正在识别照片……
read = 已读取：

dark =
    .denied = 未获得摄像头权限
    .none = 未找到摄像头
    .busy = 摄像头没有画面

dark-advice =
    .denied = 如需允许，请点击地址旁的图标，或在浏览器设置的网站权限中打开本网站的摄像头权限。如果浏览器本身没有摄像头权限，请在设备设置中允许。然后重新扫描，或选择一张照片。
    .none = 请连接摄像头后重新扫描，或选择一张二维码的照片。也可以在首页直接输入编码。
    .busy = 它可能正被其他程序或标签页使用。请关闭后重新扫描，或选择一张照片。

nothing =
    .empty = 照片中未找到二维码
    .no-image = 此文件不是浏览器能打开的图片
    .heic = 此浏览器无法打开 HEIC 照片
    .too-large = 文件过大
    .failed = 无法加载识别程序

nothing-advice =
    .empty = 请靠近一些，正对拍摄，避免反光，并让整个二维码连同四周少许空白都在画面内。
    .no-image = 请选择 JPEG、PNG 或 WebP 格式的照片。
    .heic = 请将照片另存或导出为 JPEG，或对照片截屏，然后选择该图片。
    .too-large = 请选择不超过 40 MB 的文件。
    .failed = 请检查网络连接，然后重新加载本页。也可以在首页直接输入编码。

elsewhere = 此二维码指向另一个网站：
elsewhere-note = 它并不指向 { $portal }。在真码上贴假码是常见的骗术：请勿打开其中的链接。请先与机器人铭牌上的编码核对，再在此处查询。
holds-id = 二维码中的编码：
check-here = 在此查询该编码
other = 此二维码中没有机器人身份编码
other-note = 它可能是机器人或包装上用于其他用途的码。内容为：
no-text = （没有可显示的内容）
several = 发现多个二维码，请选择一个：
