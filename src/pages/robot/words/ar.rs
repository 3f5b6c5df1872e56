//! العربية.

use super::{KeepText, RobotPageText, SimilarText};
use crate::format::Plural;
use crate::text::{Language, ar};

pub(crate) static TEXT: RobotPageText = RobotPageText { said: &ar::ROBOT, keep: KEEP, similar: SIMILAR };

const KEEP: KeepText = KeepText {
    share: "شارك",
    svg: "رمز QR بصيغة SVG",
    png: "رمز QR بصيغة PNG",
    png_failed: "يتعذّر على هذا المتصفح إنشاء الصورة. احفظ رمز QR بصيغة SVG بدلًا منها.",
    receipt: "الإيصال",
    receipt_lead: "ملف واحد فيه هذه النتيجة وإثباتها كاملًا. يستطيع أي شخص التحقق منه لاحقًا من دون السجل ومن دون اتصال.",
    save_receipt: "احفظ الإيصال",
    receipt_saved: "حُفظ باسم",
    receipt_failed: "تعذّر إنشاء الإيصال. تحقّق من اتصالك، وأعد تحميل الصفحة، ثم حاول مرة أخرى.",
    open_receipt: "افتح إيصالًا",
};

const SIMILAR: SimilarText = SimilarText {
    title: "هل قُرئ خطأً؟",
    lead: "يسهل الخلط بين 0 وO، و1 وI، و8 وB، و5 وS، و2 وZ. تستطيع هذه الصفحة البحث عن المعرّفات التي ربما قُرئ معرّفك منها.",
    fetches: |count| format!("ستبحث عن {} وتجلب لكلٍّ منها دفعة من القيود. {PRIVACY}", similar_ids(count)),
    fetches_at_most: |count| {
        format!(
            "ستبحث عن معرّفات صنّاع وطُرز رموزها متشابهة (بحد أقصى {})، وتجلب لكلٍّ منها دفعة من القيود. {PRIVACY}",
            number(count)
        )
    },
    search: "ابحث عن معرّفات مشابهة",
    reading: "جارٍ البحث عن صنّاع وطُرز برموز متشابهة…",
    searching: |done, of| format!("المعرّفات المشابهة التي بُحث عنها: {} من {}…", number(done), number(of)),
    found: |listed, of| match listed {
        0 => format!("لا يوجد في السجل أي من المعرّفات المشابهة ({}).", number(of)),
        _ => format!("الموجود في السجل من المعرّفات المشابهة: {} من {}", number(listed), number(of)),
    },
    no_similar: "لا يوجد في السجل صانع أو طراز برمز مشابه.",
    unanswered: |count| format!("تعذّر البحث عن {}.", similar_ids(count)),
    compare: "اقرأ الأحرف المعلَّمة على اللوحة مرة أخرى قبل أن تعدّ أحدها معرّف الروبوت الذي أمامك.",
};

const PRIVACY: &str = "هذه الدفعات مجتمعةً تكشف لخادم السجل عن المعرّف الذي تقصده أكثر مما يكشفه بحث واحد، ولذلك لا يُجلب شيء قبل أن تطلب ذلك.";

fn number(count: usize) -> String {
    Language::Arabic.number(count as u64)
}

fn similar_ids(count: usize) -> String {
    let digits = number(count);
    match Language::Arabic.plural(count as u64) {
        Plural::One => "معرّف مشابه واحد".to_owned(),
        Plural::Two => "معرّفين مشابهين".to_owned(),
        Plural::Few => format!("{digits} معرّفات مشابهة"),
        Plural::Many => format!("{digits} معرّفًا مشابهًا"),
        Plural::Zero | Plural::Other => format!("{digits} معرّف مشابه"),
    }
}
