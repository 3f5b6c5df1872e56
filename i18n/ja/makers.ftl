title = 製造者と型式
lead = 登録簿にあるすべての製造者と型式。証明はこのページで検証します。
search = 名称・コード・国
order = 並べ替え

order-by =
    .country = 国・地域別
    .name = 名称順
    .code = コード順

none-found = 「{ $text }」に一致する製造者はありません。
all-makers = すべての製造者

back = ロボットに戻る

country = 国・地域
code = コード
standing = 登録資格
robots = 登録台数
models = 型式
no-models = この製造者が登録した型式はありません。
recalls = リコール{ $count }件
unknown = 登録されていません
unknown-maker = { $country }にコード{ $code }の製造者はありません。
unknown-model = { $maker }はコード{ $code }の型式を登録していません。
not-a-code = 「{ $code }」は製造者や型式のコードではありません。製造者のコードは英数字6文字（国コードと製造者）、型式のコードは12文字です。
pattern = IDの先頭
pattern-lead = この型式のロボットのIDは、すべてこの12文字で始まり、17文字の製造番号が続きます。
check = この型式のロボットを確認する
recalls-title = リコール
no-recalls = この型式のリコールはありません。
serials = 対象の製造番号：
