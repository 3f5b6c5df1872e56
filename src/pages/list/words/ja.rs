//! 日本語。

use super::ListText;

pub(in crate::pages) static TEXT: ListText = ListText {
    title: "リストを確認",
    lead: "最大100,000行を貼り付けるか、アップロードできます。リストは端末の外に出ません。",
    paste: "ID、またはIDを含む表を貼り付け",
    hint: "1行に1つのID、または表計算ソフトからコピーした行。IDがどの列にあっても見つけます。",
    check: "このリストを確認",
    or_file: "またはファイルから",
    choose_file: "ファイルを選択",
    drop: "ここにドロップすることもできます。CSVまたはテキスト、32 MBまで。",
    drop_now: "ドロップすると確認を始めます。",
    no_list: "リストがありませんか？",
    example: "例を確認する",
    private: "ブラウザーは登録簿のファイルを約100件ずつ取得し、この端末の中で探します。IDは送信されません。",
    refused: |why| match why {
        "empty" => "このリストには何もありません。",
        "too_large" => "このリストは32 MBを超えています。分割して順に確認してください。",
        "too_many_rows" => "このリストは100,000行を超えています。分割して順に確認してください。",
        "spreadsheet" => {
            "これは表計算ファイルです。開いてCSVで保存し、そのファイルを選ぶか、IDの列をコピーしてここに貼り付けてください。"
        }
        "document" => "これは文書です。IDをコピーしてここに貼り付けてください。",
        "picture" => {
            "これは画像です。画像のQRコードを読むには「スキャン」を使ってください。リストはテキストかCSVにしてください。"
        }
        "binary" => "このファイルはテキストではありません。リストはテキストかCSVにしてください。",
        "unreadable" => "このファイルを読めません。移動または変更された可能性があります。もう一度選んでください。",
        _ => {
            "確認を実行できませんでした。ページを再読み込みしてやり直してください。それでもだめな場合は、別のブラウザーを使ってください。"
        }
    },
    pasted: "貼り付けたリスト",
    reading: "リストを読み込んでいます…",
    rows: |_, count| format!("{count}行"),
    column: |column| format!("IDは{column}列目"),
    column_named: |name| format!("IDは「{name}」列"),
    progress_label: "確認したID",
    progress: |_, done, all| format!("異なるID {all}件のうち{done}件"),
    rate: |rate| format!("毎秒{rate}件"),
    left: |span| format!("残り約{span}"),
    done: "完了",
    paused: "一時停止中",
    offline: "登録簿に接続できません。ここまでの結果は失われません。接続を確認して続けてください。接続が戻ると自動で再開します。",
    late: |time| {
        format!("登録簿の情報が古くなっています。結果は{time}時点のもので、その後のリコールは表示されません。")
    },
    pause: "一時停止",
    resume: "続ける",
    cancel: "中止",
    retry: "証明のないものをやり直す",
    another: "別のリストを確認",
    results: "結果",
    filter: "表示する行",
    all: "すべての行",
    outcomes: [
        "証明できず",
        "接続できず",
        "IDではない",
        "登録なし",
        "一時停止中",
        "リコール中",
        "廃止済み",
        "解体済み",
        "使用開始前",
        "稼働中",
        "待機中",
    ],
    recalled: "未対応のリコールあり",
    repeated: "重複",
    table: "リストの行",
    columns: ["行", "ID", "ロボット", "結果"],
    none: "該当する行はありません。",
    same_as: |line| format!("{line}行目と同じID"),
    download: |rows| format!("CSVをダウンロード（{rows}）"),
    print: "概要を印刷",
    summary: "ロボットIDリストの確認結果",
    list: "リスト",
    checked_at: "確認日時",
    checked: "確認済み",
    proved_by: "証明の根拠",
    snapshot: |number, time| format!("登録簿のスナップショット{number}、{time}"),
    summary_note: "目の前のロボットがIDの示すものかどうかは、銘板でしか確かめられません。",
};
