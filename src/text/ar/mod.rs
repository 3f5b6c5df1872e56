//! العربية.

mod noun;
mod robot;

pub(crate) use noun::Noun;
pub(crate) use robot::TEXT as ROBOT;

use super::{CheckPage, Field, Headline, Language, MalformedText, Shell, Text};
use crate::examples::ExampleName;
use crate::format::Plural;
use registry::document::{Stage, Status};
use robot_id::{Fold, ParseErrorKind, Script, Segment};

pub(crate) static TEXT: Text =
    Text { shell: SHELL, field: FIELD, check: CHECK, malformed: MALFORMED, headline: Some(&HEADLINE) };

pub(super) static HEADLINE: Headline = Headline {
    site: "سجل الروبوتات",
    ribbon: ("سجل تجريبي", "بيانات خيالية"),
    region: "النتيجة",
    status: |status, stage| match (status, stage) {
        (Status::Registered, Stage::ResearchDevelopment) => "مسجَّل\u{a0}— قيد التطوير",
        (Status::Registered, Stage::Manufacturing) => "مسجَّل\u{a0}— قيد التصنيع",
        (Status::Registered, Stage::MarketAccess) => "مسجَّل\u{a0}— لم يُبَع بعد",
        (Status::Registered, _) => "مسجَّل\u{a0}— لم يُستخدم بعد",
        (Status::InOperation, _) => "مسجَّل\u{a0}— في الخدمة",
        (Status::Suspended, _) => "موقوف\u{a0}— يُمنع تشغيله",
        (Status::UnderRecall, _) => "تحت الاستدعاء\u{a0}— أوقف استخدامه",
        (Status::Retired, _) => "خارج الخدمة\u{a0}— تُمنع إعادة بيعه",
        (Status::Recycled, _) => "أُعيد تدويره\u{a0}— تُمنع إعادة بيعه",
    },
    not_listed: "غير موجود في السجل",
    not_listed_maker_unknown: "غير موجود في السجل\u{a0}— صانع مجهول",
    model_unknown: "الصانع معروف والطراز غير معروف",
    unreachable: "تعذّر الوصول إلى السجل",
    unproven: "فشل الإثبات\u{a0}— لا تعتمد على هذه النتيجة",
    malformed: "ليس معرّف روبوت",
    check_character: |place| format!("تحقق من الحرف رقم {place}"),
    checking: "جارٍ التحقق…",
    out_of_date: |age| format!("نتيجة قديمة\u{a0}— عمرها {age}"),
    as_of: |time, ago| format!("حتى {time}، {ago}"),
    absent_as_of: |time, ago| format!("ثبت عدم وجوده حتى {time}، {ago}"),
    it_was: |what, time| format!("كانت الحالة «{what}» حتى {time}. أي استدعاء أو إيقاف بعد ذلك لا يظهر هنا."),
    withheld: "وصلت بيانات لهذا المعرّف لكنها لم تجتز التحقق، ولذلك لا تُعرض.",
    service_flag: |count, deadline| {
        let what = match Language::Arabic.plural(count as u64) {
            Plural::Zero => "لا استدعاءات مفتوحة تخص هذا الروبوت".to_owned(),
            Plural::One => "استدعاء واحد مفتوح يخص هذا الروبوت".to_owned(),
            Plural::Two => "استدعاءان مفتوحان يخصان هذا الروبوت".to_owned(),
            Plural::Few => format!("{count} استدعاءات مفتوحة تخص هذا الروبوت"),
            Plural::Many => format!("{count} استدعاءً مفتوحًا يخص هذا الروبوت"),
            Plural::Other => format!("{count} استدعاء مفتوح يخص هذا الروبوت"),
        };
        deadline.map_or_else(|| what.clone(), |deadline| format!("{what}، الصيانة قبل {deadline}"))
    },
    proved: |snapshot, key, witnesses| {
        format!("مُثبت: القيد موجود في اللقطة {snapshot}، بتوقيع {}، {witnesses}.", code(key))
    },
    proved_absent: |snapshot, key, witnesses| {
        format!("مُثبت: لا قيد كهذا في اللقطة {snapshot}، بتوقيع {}، {witnesses}.", code(key))
    },
    witnesses: |count| WITNESSES.counted(count),
    how: "كيف نعرف ذلك",
    incomplete: "تعذّر تحميل بقية هذه الصفحة. تحقق من اتصالك ثم أعد التحميل.",
};

/// A code or an address among Arabic words: it is read from left to right, with all signs at its ends.
pub(crate) fn code(text: &str) -> String {
    format!("\u{2066}{text}\u{2069}")
}

/// A name among Arabic words, in whatever script it is written.
pub(crate) fn name(text: &str) -> String {
    format!("\u{2068}{text}\u{2069}")
}

const WITNESSES: Noun =
    Noun {
        zero: "دون شهود", one: "شاهد واحد", two: "شاهدان", few: "شهود", many: "شاهدًا", other: "شاهد"
    };

const SHELL: Shell = Shell {
    skip: "انتقل إلى المحتوى",
    navigation: "القائمة الرئيسية",
    pages: ["تحقق", "مسح", "قائمة", "الصانعون والطرازات", "إحصاءات", "السجل الزمني", "للبائعين", "حول"],
    menu: "القائمة",
    switch_language: "اللغة",
    about: ["كيف يعمل الإثبات", "الخصوصية", "إمكانية الوصول"],
    footer: |key| format!("يثق بالمفتاح {}. يعمل دون حساب أو ملفات تعريف ارتباط أو تتبّع.", code(key)),
    independence: "مشروع مستقل. لا تديره أي جهة رسمية أو صانع، ولا يتبع أيًّا منهم.",
    no_trust: (
        "هذه الصفحة غير مهيّأة",
        "تعذّرت قراءة ملف الثقة، فلا يمكن إثبات شيء هنا. على من يدير هذه الصفحة إصلاح ذلك.",
    ),
    name_and_detail: |what, detail| format!("{what}: {}", name(detail)),
    comma: "، ",
    stop: ". ",
};

const FIELD: Field = Field {
    label: "معرّف الروبوت",
    count: |count| format!("{count} من 29"),
    segment: |segment| match segment {
        Segment::National => "البلد",
        Segment::Manufacturer => "الصانع",
        Segment::Model => "الطراز",
        Segment::Serial => "الرقم التسلسلي",
    },
    hint: |segment| match segment {
        Segment::National => "حرفان أو رقمان",
        Segment::Manufacturer => "4 أحرف وأرقام",
        Segment::Model => "6 أحرف وأرقام",
        Segment::Serial => "17 حرفًا ورقمًا",
    },
    more: |count| {
        let missing = Noun {
            zero: "لا شيء", one: "حرف واحد", two: "حرفان", few: "أحرف", many: "حرفًا", other: "حرف"
        };
        format!("بقي {}", missing.counted(count))
    },
    complete: "مكتمل",
    looking_up: "جارٍ البحث…",
    no_country: "لا بلد له هذا الرمز",
    not_known: "غير معروف في السجل",
    not_now: "لا يمكن البحث عنه الآن",
    tidied: |what| format!("جرى ترتيبه: {what}."),
    fold: |fold| match fold {
        Fold::Case => "أحرف صغيرة",
        Fold::FullWidth => "أحرف كاملة العرض",
        Fold::Spaces => "مسافات",
        Fold::Dashes => "شرطات",
        Fold::ZeroWidth => "أحرف غير مرئية",
        Fold::UrlAround => "الرابط المحيط به",
        Fold::TextAround => "النص المحيط به",
    },
    and: " و",
    submit: "تحقق من هذا المعرّف",
    clear: "إفراغ",
    privacy: |batch| match batch {
        Some(batch) => format!(
            "لا يُرسَل المعرّف أبدًا. تجلب هذه الصفحة دفعة القيود التي قد يكون فيها (عددها نحو {batch})، وتبحث داخلها هنا."
        ),
        None => "لا يُرسَل المعرّف أبدًا. تجلب هذه الصفحة دفعة القيود التي قد يكون فيها، وتبحث داخلها هنا.".to_owned(),
    },
};

const CHECK: CheckPage = CheckPage {
    title: "تحقق من روبوت",
    lead: "اكتب أو ألصق المعرّف المكوَّن من 29 حرفًا الموجود على لوحة الروبوت.",
    scan_code: "امسح رمزًا",
    check_list: "تحقّق من قائمة",
    find: "أين تجد المعرّف",
    find_figure: "رسم خطي لروبوت شبيه بالإنسان من الخلف: اللوحة بين الكتفين، ونسخة مطبوعة تحت غطاء البطارية.",
    find_places: [
        ("بين الكتفين", "على لوحة معدنية عليها رمز QR"),
        ("تحت غطاء البطارية", "نسخة مطبوعة"),
        ("على شاشة الروبوت أو في تطبيقه", "ضمن الإعدادات، حول"),
    ],
    now: "السجل الآن",
    robots: "الروبوتات",
    models: "الطرازات",
    makers: "الصانعون",
    snapshot: |number| format!("اللقطة {number}"),
    proved: "جرى التحقق من الإثبات في هذه الصفحة",
    signed_by: |key, witnesses| match witnesses {
        0 => format!("بتوقيع {}.", code(key)),
        count => format!("بتوقيع {}، بحضور {}.", code(key), OF_WITNESSES.counted(count)),
    },
    unreachable: "لا يمكن الوصول إلى السجل الآن. ما زال بالإمكان فحص شكل المعرّف.",
    unproven: "ما وصل لم يجتز التحقق، ولذلك لا يُعرض.",
    checking: "جارٍ التحقق من السجل…",
    examples: "جرّب واحدًا",
    examples_lead: "روبوتات خيالية تُظهر كل نتيجة يمكن أن تعطيها هذه الصفحة.",
    example: |name| match name {
        ExampleName::InOperation => "في الخدمة",
        ExampleName::ServiceRecall => "عليه استدعاء صيانة مفتوح",
        ExampleName::RecallRemedied => "عولج الاستدعاء",
        ExampleName::Foreign => "صُنع في بلد آخر",
        ExampleName::Registered => "لم يُستخدم بعد",
        ExampleName::MarketAccess => "لم يُبَع بعد",
        ExampleName::Development => "قيد التطوير",
        ExampleName::UnderRecall => "تحت الاستدعاء: أوقف استخدامه",
        ExampleName::Suspended => "موقوف",
        ExampleName::Retired => "خارج الخدمة",
        ExampleName::Recycled => "أُعيد تدويره",
        ExampleName::UnknownSerial => "غير موجود في السجل",
        ExampleName::UnknownModel => "طراز غير معروف",
        ExampleName::UnknownMaker => "صانع مجهول",
        ExampleName::Malformed => "مكتوب خطأً",
        ExampleName::Offline => "محاكاة: لا اتصال",
        ExampleName::Tampered => "محاكاة: عُدّل في الطريق",
        ExampleName::Stale => "محاكاة: قديم منذ شهر",
    },
};

/// In the genitive, as after a preposition.
const OF_WITNESSES: Noun = Noun { zero: "لا شهود", one: "شاهد واحد", two: "شاهدَين", ..WITNESSES };

const MALFORMED: MalformedText = MalformedText {
    fault: |kind| match kind {
        ParseErrorKind::Empty => "لا شيء للتحقق منه بعد.".to_owned(),
        ParseErrorKind::TooShort { found } | ParseErrorKind::TooLong { found } => {
            format!("المعرّف 29 حرفًا، وعدد الأحرف هنا {found}.")
        }
        ParseErrorKind::UnexpectedCharacter { found } => {
            format!("لا يرد «{}» في معرّف روبوت، فليس فيه إلا الأحرف من A إلى Z والأرقام.", name(&found.to_string()))
        }
        ParseErrorKind::LookAlike { found, looks_like, script } => {
            format!(
                "«{}» يشبه {}، لكنه {}. ليس الحرف نفسه.",
                name(&found.to_string()),
                code(&looks_like.to_string()),
                script_name(script)
            )
        }
        ParseErrorKind::NationalMixed { first, second } => {
            format!("رمز البلد حرفان أو رقمان، لا «{}».", code(&format!("{first}{second}")))
        }
        ParseErrorKind::NoId => "لا يوجد معرّف روبوت في هذا النص.".to_owned(),
        ParseErrorKind::SeveralIds { .. } => "في هذا النص أكثر من معرّف روبوت. تحقق منها واحدًا واحدًا.".to_owned(),
        ParseErrorKind::InputTooLarge { limit } => format!("النص أطول من الحد المسموح، وهو {limit} حرف."),
    },
    fault_place: |place, segment, within| format!("الحرف رقم {place} من 29، وترتيبه {within} في جزء «{segment}»."),
    nothing_fetched: "اكتُشف ذلك في هذه الصفحة، ولم يُجلب شيء لأجله.",
};

fn script_name(script: Script) -> &'static str {
    match script {
        Script::Armenian => "حرف أرمني",
        Script::Cherokee => "حرف من كتابة الشيروكي",
        Script::Cyrillic => "حرف كيريلي",
        Script::Greek => "حرف يوناني",
        Script::Han => "رمز صيني",
        Script::Latin => "حرف لاتيني آخر",
        Script::Lisu => "حرف من كتابة الليسو",
        Script::Mathematical => "رمز رياضي",
        Script::Symbol => "رمز",
    }
}
