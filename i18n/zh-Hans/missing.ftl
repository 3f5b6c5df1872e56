page = 找不到页面
title = 页面不存在
lead = 未作任何查询。要查询机器人，请{ $start }并输入其编码。
start = 打开首页
