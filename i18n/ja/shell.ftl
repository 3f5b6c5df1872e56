skip = 本文へ移動
navigation = メインメニュー

page =
    .check = 確認
    .scan = 読み取り
    .list = リスト
    .mine = マイロボット
    .makers = 製造者
    .recalls = リコール
    .statistics = 統計
    .history = 履歴
    .embed = 販売者向け
    .about = このサイトについて

menu = メニュー

switch-language = 言語
about-proof = 証明の仕組み
about-privacy = プライバシー
about-accessibility = アクセシビリティ
footer = 信頼する鍵：{ $key }。アカウント不要、Cookieや追跡は使いません。
operator = 運営：{ $name }
imprint = 運営者情報
operator-privacy = 運営者のプライバシーポリシー
contact = 連絡先
independence = 独立したプロジェクトです。いかなる当局や製造者の運営でもなく、提携もしていません。

no-trust = このページは設定されていません
    .text = 信頼の設定ファイルを読み取れないため、ここでは何も証明できません。このページの運営者による修正が必要です。

name-and-detail = { $name }：{ $detail }
comma = 、
stop = 。
quote-begin = 「
quote-end = 」
