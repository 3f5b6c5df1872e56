link = 查询这台机器人的编码
frame = 机器人身份编码
