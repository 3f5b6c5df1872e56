stuck = このページでは確認できません
as-of = { $time } 時点
no-answer = 現在応答がありません。登録されていることを示すものではありません。
recalls = 未対応のリコール：{ $count }件
recalls-due = 未対応のリコール：{ $count }件、{ $day }までに点検
proof = 証明
signed = スナップショット{ $snapshot }、署名：{ $key }、立会署名者：{ $witnesses }
ask = { $host } で確認
