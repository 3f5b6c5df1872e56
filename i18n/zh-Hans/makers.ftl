title = 制造商与型号
lead = 登记册中的所有制造商和型号，证明均在本页面内核验。
search = 名称、代码或国家/地区
order = 排序

order-by =
    .country = 按国家或地区
    .name = 按名称
    .code = 按代码

none-found = 没有与“{ $text }”相符的制造商。
all-makers = 所有制造商

back = 返回机器人

country = 国家或地区
code = 代码
standing = 登记资格
robots = 登记的机器人
models = 型号
no-models = 该制造商没有登记任何型号。
recalls = { $count } 次召回
unknown = 不在登记册中
unknown-maker = { $country }没有代码为 { $code } 的制造商。
unknown-model = { $maker } 没有登记代码为 { $code } 的型号。
not-a-code = “{ $code }”不是制造商或型号的代码。制造商代码为 6 位字母和数字（国家代码加制造商），型号代码为 12 位。
pattern = 编码的开头
pattern-lead = 该型号每台机器人的编码都以这 12 个字符开头，其后是 17 位序列号。
check = 查询该型号的机器人
recalls-title = 召回
no-recalls = 该型号没有召回。
serials = 受影响的序列号：
