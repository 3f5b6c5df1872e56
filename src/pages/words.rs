//! What the later pages say: a catalogue for each language. The words of each page stand with it.

use super::{about, embed, history, list, makers, receipt, register, scan, statistics};

/// Everything the later pages say in one language.
#[derive(Debug)]
#[allow(missing_docs)] // Each is named after its page.
pub struct PagesText {
    /// An address that leads nowhere, and the way back.
    pub not_found: (&'static str, &'static str),
    pub go_to_check: &'static str,
    pub(super) scan: &'static scan::words::ScanText,
    pub(super) list: &'static list::words::ListText,
    pub(super) makers: &'static makers::words::MakersText,
    pub(super) register: &'static register::words::RegisterText,
    pub(super) statistics: &'static statistics::words::StatisticsText,
    pub(super) history: &'static history::words::HistoryText,
    pub(super) about: &'static about::words::AboutText,
    pub(super) embed: &'static embed::words::EmbedText,
    pub(super) receipt: &'static receipt::words::ReceiptText,
}

pub(crate) static EN: PagesText = PagesText {
    not_found: (
        "Page not found",
        "There is nothing at this address. If it was meant to show a robot, check its ID again.",
    ),
    go_to_check: "Check a robot",
    scan: &scan::words::en::TEXT,
    list: &list::words::en::TEXT,
    makers: &makers::words::en::TEXT,
    register: &register::words::en::TEXT,
    statistics: &statistics::words::en::TEXT,
    history: &history::words::en::TEXT,
    about: &about::words::en::TEXT,
    receipt: &receipt::words::en::TEXT,
    embed: &embed::words::en::TEXT,
};

pub(crate) static ZH_HANS: PagesText = PagesText {
    not_found: ("找不到页面", "此地址没有内容。如果它本应显示某台机器人，请重新查询其编码。"),
    go_to_check: "查询机器人",
    scan: &scan::words::zh_hans::TEXT,
    list: &list::words::zh_hans::TEXT,
    makers: &makers::words::zh_hans::TEXT,
    register: &register::words::zh_hans::TEXT,
    statistics: &statistics::words::zh_hans::TEXT,
    history: &history::words::zh_hans::TEXT,
    about: &about::words::zh_hans::TEXT,
    receipt: &receipt::words::zh_hans::TEXT,
    embed: &embed::words::zh_hans::TEXT,
};

pub(crate) static JA: PagesText = PagesText {
    not_found: (
        "ページが見つかりません",
        "このアドレスには何もありません。ロボットを表示するはずだった場合は、IDをもう一度確認してください。",
    ),
    go_to_check: "ロボットを確認する",
    scan: &scan::words::ja::TEXT,
    list: &list::words::ja::TEXT,
    makers: &makers::words::ja::TEXT,
    register: &register::words::ja::TEXT,
    statistics: &statistics::words::ja::TEXT,
    history: &history::words::ja::TEXT,
    about: &about::words::ja::TEXT,
    receipt: &receipt::words::ja::TEXT,
    embed: &embed::words::ja::TEXT,
};

pub(crate) static DE: PagesText = PagesText {
    not_found: (
        "Seite nicht gefunden",
        "Unter dieser Adresse gibt es nichts. Sollte sie einen Roboter zeigen, prüfen Sie dessen ID noch einmal.",
    ),
    go_to_check: "Einen Roboter prüfen",
    scan: &scan::words::de::TEXT,
    list: &list::words::de::TEXT,
    makers: &makers::words::de::TEXT,
    register: &register::words::de::TEXT,
    statistics: &statistics::words::de::TEXT,
    history: &history::words::de::TEXT,
    about: &about::words::de::TEXT,
    receipt: &receipt::words::de::TEXT,
    embed: &embed::words::de::TEXT,
};

pub(crate) static AR: PagesText = PagesText {
    not_found: (
        "الصفحة غير موجودة",
        "لا يوجد شيء في هذا العنوان. إن كان يُفترض أن يعرض روبوتًا، فتحقّق من معرّفه مرة أخرى.",
    ),
    go_to_check: "تحقّق من روبوت",
    scan: &scan::words::ar::TEXT,
    list: &list::words::ar::TEXT,
    makers: &makers::words::ar::TEXT,
    register: &register::words::ar::TEXT,
    statistics: &statistics::words::ar::TEXT,
    history: &history::words::ar::TEXT,
    about: &about::words::ar::TEXT,
    receipt: &receipt::words::ar::TEXT,
    embed: &embed::words::ar::TEXT,
};
