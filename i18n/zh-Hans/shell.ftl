skip = 跳到正文
navigation = 主导航

page =
    .check = 查询
    .scan = 扫码
    .list = 批量查询
    .mine = 我的机器人
    .makers = 制造商
    .recalls = 召回
    .statistics = 统计
    .history = 历史
    .embed = 商家
    .about = 关于

menu = 菜单

switch-language = 语言
about-proof = 证明的原理
about-privacy = 隐私
about-accessibility = 无障碍
footer = 信任的密钥：{ $key }。无需账号，不使用 Cookie，不作跟踪。
operator = 由{ $name }运营。
imprint = 运营者信息
operator-privacy = 运营者的隐私声明
contact = 联系方式
independence = 本项目独立运作，与任何主管机关或制造商均无隶属关系。

no-trust = 本页面尚未配置好
    .text = 信任文件无法读取，因此这里无法证明任何内容。请由本页面的运营者修复。

name-and-detail = { $name }：{ $detail }
comma = ，
stop = 。
# As in English
quote-begin = “
# As in English
quote-end = ”
