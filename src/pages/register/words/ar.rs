//! العربية.

use super::RegisterText;
use crate::format::Plural;
use registry::document::{Standing, Status};

pub(in crate::pages) static TEXT: RegisterText = RegisterText {
    reading: "يجري جلب ملفات السجل والتحقق منها في هذه الصفحة.",
    proved: |snapshot| format!("مُثبَت في هذه الصفحة: اللقطة {snapshot}،"),
    signed: |key, witnesses| format!("بتوقيع \u{2068}{key}\u{2069}، {witnesses}."),
    stale: |due| format!("وعد السجل بلقطة أحدث قبل {due}، ولم تتمكن هذه الصفحة من الحصول عليها."),
    nothing_shown: "لا يمكن إثبات شيء من دون ملفات السجل، ولذلك لا يُعرض شيء.",
    withheld: "وصلت بيانات لكنها لم تجتز التحقق، ولذلك لا تُعرض.",
    not_in_log: "هناك مُدخَل ليس في موضعه في السجل الزمني.",
    robots: |plural, count| match plural {
        Plural::Zero => "لا روبوتات".to_owned(),
        Plural::One => "روبوت واحد".to_owned(),
        Plural::Two => "روبوتان".to_owned(),
        Plural::Few => format!("{count} روبوتات"),
        Plural::Many => format!("{count} روبوتًا"),
        Plural::Other => format!("{count} روبوت"),
    },
    models: |plural, count| match plural {
        Plural::Zero => "لا طرازات".to_owned(),
        Plural::One => "طراز واحد".to_owned(),
        Plural::Two => "طرازان".to_owned(),
        Plural::Few => format!("{count} طرازات"),
        Plural::Many => format!("{count} طرازًا"),
        Plural::Other => format!("{count} طراز"),
    },
    makers: |plural, count| match plural {
        Plural::Zero => "لا صانعين".to_owned(),
        Plural::One => "صانع واحد".to_owned(),
        Plural::Two => "صانعان".to_owned(),
        Plural::Few => format!("{count} صانعين"),
        Plural::Many => format!("{count} صانعًا"),
        Plural::Other => format!("{count} صانع"),
    },
    others: |plural, count| match plural {
        Plural::One => "واحد آخر".to_owned(),
        Plural::Two => "اثنان آخران".to_owned(),
        Plural::Few => format!("{count} أخرى"),
        _ => format!("غيرها ({count})"),
    },
    largest: |label, count| format!("الأكثر: {label}، {count}."),
    table: "عرض كجدول",
    robots_head: "الروبوتات",
    share_head: "النسبة",
    total: "المجموع",
    by_stage: "الروبوتات حسب مرحلة العمر",
    by_status: "الروبوتات حسب الحالة",
    not_told: "لا يذكر هذا السجل توزيعها.",
    status: |status| match status {
        Status::Registered => "مسجَّل ولم يُستخدم بعد",
        Status::InOperation => "في الخدمة",
        Status::Suspended => "موقوف",
        Status::UnderRecall => "تحت الاستدعاء: أوقف استخدامه",
        Status::Retired => "خارج الخدمة",
        Status::Recycled => "أُعيد تدويره",
    },
    standing: |standing| match standing {
        Standing::Active => "يجوز له تسجيل الروبوتات",
        Standing::Suspended => "لا يجوز له تسجيل الروبوتات حاليًا",
        Standing::Withdrawn => "لم يعد يجوز له تسجيل الروبوتات",
    },
    more: "عرض المزيد",
};
