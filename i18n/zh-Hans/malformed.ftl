empty = 还没有可查询的内容。
length = 编码应为 29 位，这里有 { $found } 位。

short = 身份编码有 29 位，这里只有 { $found } 位，还缺 { $missing } 位。

character = 机器人身份编码只含字母 A 至 Z 和数字，不能有“{ $found }”。

look-alike =
    { $script ->
        [armenian] “{ $found }”看起来像 { $looks-like }，但它是亚美尼亚字母，并非同一个字符。
        [cherokee] “{ $found }”看起来像 { $looks-like }，但它是切罗基字母，并非同一个字符。
        [cyrillic] “{ $found }”看起来像 { $looks-like }，但它是西里尔字母，并非同一个字符。
        [greek] “{ $found }”看起来像 { $looks-like }，但它是希腊字母，并非同一个字符。
        [han] “{ $found }”看起来像 { $looks-like }，但它是汉字，并非同一个字符。
        [latin] “{ $found }”看起来像 { $looks-like }，但它是另一个拉丁字母，并非同一个字符。
        [lisu] “{ $found }”看起来像 { $looks-like }，但它是傈僳字母，并非同一个字符。
        [mathematical] “{ $found }”看起来像 { $looks-like }，但它是数学字符，并非同一个字符。
       *[symbol] “{ $found }”看起来像 { $looks-like }，但它是符号，并非同一个字符。
    }

national-mixed = 国别码应为两位字母或两位数字，不能是“{ $code }”。
no-id = 这段文字里没有机器人身份编码。
several-ids = 这段文字里有不止一个机器人身份编码，请逐个查询。
too-long = 文字超过 { $limit } 个字符。
fault-place = 29 位中的第 { $place } 位，即“{ $segment }”的第 { $within } 位。

nothing-fetched = 在本页面内发现，未为此获取任何数据。
