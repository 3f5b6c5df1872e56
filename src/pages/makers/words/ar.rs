//! العربية.

use super::MakersText;
use crate::format::Plural;

pub(in crate::pages) static TEXT: MakersText = MakersText {
    title: "الصانعون والطرازات",
    lead: "كل الصانعين والطرازات في السجل، بإثبات يُتحقَّق منه في هذه الصفحة.",
    search: "الاسم أو الرمز أو البلد",
    order: "الترتيب",
    orders: ["حسب البلد", "حسب الاسم", "حسب الرمز"],
    none_found: |text| format!("لا صانع يطابق «{text}»."),
    all_makers: "كل الصانعين",
    country: "البلد",
    code: "الرمز",
    standing: "صفة الصانع",
    robots: "الروبوتات في السجل",
    models: "الطرازات",
    no_models: "لم يسجّل هذا الصانع أي طراز.",
    recalls: |plural, count| match plural {
        Plural::Zero => "لا استدعاءات".to_owned(),
        Plural::One => "استدعاء واحد".to_owned(),
        Plural::Two => "استدعاءان".to_owned(),
        Plural::Few => format!("{count} استدعاءات"),
        Plural::Many => format!("{count} استدعاءً"),
        Plural::Other => format!("{count} استدعاء"),
    },
    unknown: "غير موجود في السجل",
    unknown_maker: |code, country| format!("لا صانع رمزه \u{2068}{code}\u{2069} ضمن {country}."),
    unknown_model: |maker, code| format!("لم يسجّل \u{2068}{maker}\u{2069} طرازًا رمزه \u{2068}{code}\u{2069}."),
    not_a_code: |code| {
        format!("«{code}» ليس رمز صانع ولا طراز. رمز الصانع 6 أحرف وأرقام (رمز البلد والصانع)، ورمز الطراز 12.")
    },
    pattern: "كيف تبدأ معرّفاته",
    pattern_lead: "يبدأ معرّف كل روبوت من هذا الطراز بهذه الأحرف الاثني عشر، ويليها الرقم التسلسلي المكوّن من 17.",
    check: "تحقّق من روبوت من هذا الطراز",
    recalls_title: "الاستدعاءات",
    no_recalls: "لا استدعاءات لهذا الطراز.",
    serials: "الأرقام التسلسلية المشمولة:",
};
