not-found = 找不到页面
    .text = 此地址没有内容。如果它本应显示某台机器人，请重新查询其编码。

go-to-check = 查询机器人
