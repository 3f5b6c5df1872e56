link = このロボットのIDを確認
frame = ロボットID
