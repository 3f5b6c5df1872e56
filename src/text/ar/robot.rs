//! العربية، صفحة الروبوت.

use super::{Noun, code, name};
use crate::client::Simulation;
use crate::text::Language;
use crate::text::robot::{Parameter, ProofText, RecordText, RobotText, Share, VerdictText};
use registry::document::{Actor, ComponentKind, EventKind, Severity, Stage, Standing, Status};
use registry::{Check, Reason, Unavailable};

pub(crate) static TEXT: RobotText = RobotText { verdict: VERDICT, proof: PROOF, record: RECORD, share: SHARE };

const VERDICT: VerdictText = VerdictText {
    checking_step: |check| match check {
        Check::Bucket | Check::Node => "جارٍ جلب دفعة القيود",
        Check::Manufacturers | Check::Models => "جارٍ جلب طرازات الصانع",
        _ => "جارٍ جلب أحدث لقطة",
    },
    stale: |due| {
        format!(
            "وعد السجل بلقطة أحدث قبل {due}، ولم تتمكن هذه الصفحة من الحصول عليها. حاول مرة أخرى قبل أن تشتري هذا الروبوت أو تسمح بدخوله."
        )
    },
    expired: "هذه النتيجة أقدم من أن يُعتمد عليها.",
    status_means: |status| match status {
        Status::Registered => "الروبوت مسجَّل، ولم تبدأ حياته العملية بعد.",
        Status::InOperation => "الروبوت مسجَّل ويجوز أن يعمل.",
        Status::Suspended => "سُحب إذن التشغيل مؤقتًا، وقد يُعاد.",
        Status::UnderRecall => "أوقف تشغيله ولا تستخدمه حتى تتم معالجة الاستدعاء. انظر الإشعار أدناه.",
        Status::Retired => "أُخرج من الخدمة نهائيًا.",
        Status::Recycled => "فُكّك واستُعيدت مواده.",
    },
    compare: "قارن الصانع والطراز والرقم التسلسلي بلوحة الروبوت الذي أمامك.",
    buying: ("تشتريه جديدًا؟", "هذه هي النتيجة التي ينبغي أن تراها."),
    at_work: ("يعمل بالفعل في مكان عام؟", "لا ينبغي ذلك. اسأل من يشغّله."),
    seen_working: ("رأيته يعمل؟", "ابقَ بعيدًا عنه، وأخبر من يشغّله."),
    scrapped: ("لا تشترِ روبوتًا بهذا المعرّف ولا تبعه ولا تشغّله.", "إن كان أمامك واحد، فلوحته مأخوذة من روبوت خُرِّد."),
    read_again: ("اقرأ اللوحة مرة أخرى أولًا.", "فمعظم المعرّفات غير الموجودة قُرئت أو كُتبت خطأً."),
    confusable: |pairs| format!("في هذا المعرّف أحرف يسهل الخلط بينها: {}.", code(pairs)),
    still_same: ("النتيجة نفسها؟", "إذن الروبوت غير مسجَّل، أو لوحته مزوّرة. لا تشترِه."),
    maker_unknown: |maker, country| {
        format!(
            "لا يوجد صانع مسجَّل بالرمز {} تحت {}، فلا يمكن أن يكون في السجل روبوت بهذا المعرّف.",
            code(maker),
            name(country)
        )
    },
    model_not_registered: |maker, model| {
        format!("لم يسجّل {} طرازًا بالرمز {}، فلا يمكن أن يكون في السجل روبوت بهذا المعرّف.", name(maker), code(model))
    },
    all_known: "الصانع والطراز معروفان، أما هذه الوحدة فلا.",
    standing: |standing| match standing {
        Standing::Active => "",
        Standing::Suspended => "لا يحق لهذا الصانع تسجيل روبوتات في الوقت الحالي.",
        Standing::Withdrawn => "لم يعد يحق لهذا الصانع تسجيل روبوتات.",
    },
    no_answer: |why| match why {
        Unavailable::Network => "لا توجد استجابة الآن. تحقق من اتصالك.".to_owned(),
        Unavailable::Status(status) => format!("أجاب خادم السجل بالخطأ {status}."),
    },
    last_answer: |what, time, ago| format!("آخر نتيجة مُثبتة على هذا الجهاز: «{what}»، حتى {time}، {ago}."),
    no_last_answer: "لا توجد على هذا الجهاز نتيجة سابقة لهذا المعرّف.",
    id_says: |what| format!("ما يقوله المعرّف نفسه: {}.", name(what)),
    id_says_nothing: "المعرّف سليم الشكل.",
    not_a_proof: "وهذا لا يثبت أن الروبوت مسجَّل.",
    kept_here: "تُحفظ النتائج السابقة على هذا الجهاز وحده، وعددها 50 على الأكثر.",
    advice_network: "غيّر شيء ما البيانات في طريقها إلى هنا، أو أن على الخادم نسخة تالفة. جرّب شبكة أخرى. وإن تكرر ذلك فأخبر من يدير هذه الصفحة.",
    advice_clock: |issued, now| {
        format!("تاريخ اللقطة {issued}، لكن ساعة هذا الجهاز تشير إلى {now}. اضبط الساعة وحاول مرة أخرى.")
    },
    advice_history: "رأى هذا الجهاز من قبل حالة للسجل أحدث مما وصله الآن، أو ماضيًا مختلفًا. ربما يخفي أحد تغييرًا. جرّب شبكة أخرى.",
    advice_registry: "النتيجة غير موقّعة بمفتاح تثق به هذه الصفحة. تأكد من أنك على الموقع الصحيح.",
    simulated: |simulation| match simulation {
        Simulation::Offline => "محاكاة: تتصرف هذه الصفحة كأنه لا اتصال. لا يُحفظ شيء من ذلك.",
        Simulation::Tampered => "محاكاة: غُيّر بِتّ واحد في القيود المجلوبة قبل التحقق منها. لا يُحفظ شيء من ذلك.",
        Simulation::Stale => "محاكاة: قُدّمت الساعة 32 يومًا. لا يُحفظ شيء من ذلك.",
    },
    retry: "حاول مرة أخرى",
    edit: "عدّل المعرّف",
    forget: "انسَ اللقطة الأقدم (للعرض التجريبي فقط)",
};

const FILES: Noun = Noun {
    zero: "لا ملفات", one: "ملف واحد", two: "ملفان", few: "ملفات", many: "ملفًا", other: "ملف"
};

const HASHES: Noun =
    Noun {
        zero: "لا بصمات", one: "بصمة واحدة", two: "بصمتان", few: "بصمات", many: "بصمة", other: "بصمة"
    };

const ENTRIES: Noun = Noun {
    zero: "لا قيود", one: "قيد واحد", two: "قيدان", few: "قيود", many: "قيدًا", other: "قيد"
};

const PROOF: ProofText = ProofText {
    summary_failed: |step, why| format!("غير مُثبت: {step}. {why}"),
    summary_unreachable: "غير مُثبت: تعذّر تتبّع السلسلة إلى نهايتها.",
    title: "كيف نعرف ذلك",
    step: |check| match check {
        Check::Latest => "ملف أحدث لقطة",
        Check::Signature => "مفتاح السجل",
        Check::Witnesses => "الشهود",
        Check::Inclusion => "اللقطة في السجل الزمني",
        Check::Snapshot => "اللقطة",
        Check::Clock => "تاريخ اللقطة",
        Check::History => "ماضي السجل الزمني",
        Check::Node => "الطريق إلى الدفعة",
        Check::Bucket => "دفعة القيود",
        Check::Manufacturers => "الصانعون",
        Check::Models => "طرازات الصانع",
        Check::Statistics => "الإحصاءات",
        Check::Entries => "قيود السجل الزمني",
    },
    held: |check| match check {
        Check::Signature => "التوقيع صحيح",
        Check::Witnesses => "رآها الشهود",
        Check::Inclusion => "هي أحدث قيد",
        Check::History => "لم يُعَد كتابة شيء",
        Check::Node => "سمّته اللقطة",
        Check::Bucket | Check::Manufacturers => "سمّته اللقطة، ولم يُغيَّر",
        Check::Models => "سمّته قائمة الصانعين، ولم يُغيَّر",
        _ => "صحيح",
    },
    unread: "لم يُقرأ",
    failed: |reason| {
        let number = |value: u64| Language::Arabic.number(value);
        match reason {
            Reason::HashMismatch { .. } => "المحتوى ليس ما سمّته اللقطة.".to_owned(),
            Reason::TooLarge { limit } => {
                format!("الملف أكبر من الحد المسموح بالبايت: {}.", number(*limit as u64))
            }
            Reason::Format(_) => "الملف يخالف الصيغة.".to_owned(),
            Reason::WrongOrigin => "ينتمي إلى سجل آخر.".to_owned(),
            Reason::NoTrustedSignature => "لم يوقّعه مفتاح موثوق.".to_owned(),
            Reason::BadSignature => "التوقيع غير صحيح.".to_owned(),
            Reason::QuorumNotMet { have, need } => {
                format!("عدد الشهود الموقّعين {have}، والمطلوب {need}.")
            }
            Reason::NotIncluded => "اللقطة ليست أحدث قيد في السجل الزمني.".to_owned(),
            Reason::FromTheFuture { .. } => "تاريخه بعد ساعة هذا الجهاز.".to_owned(),
            Reason::Rollback { seen, got } => {
                format!("عدد القيود في السجل الزمني {}، وقد رأى هذا الجهاز منها {}.", number(*got), number(*seen))
            }
            Reason::Forked { size } => {
                format!("ليس هذا السجل الزمني الذي رآه هذا الجهاز (عدد قيوده {}).", number(*size))
            }
            Reason::Inconsistent { seen, .. } => {
                format!("لا يُكمل السجل الزمني ما رآه هذا الجهاز (عدد القيود {}).", number(*seen))
            }
        }
    },
    key_built_in: "مدمج في هذه الصفحة",
    log: |size| format!("حجم السجل الزمني {size}، والجذر"),
    no_witness_needed: "لا يُشترط شهود.",
    cosigned: |witness, time| format!("{}، {time}", code(witness)),
    path: |hashes| format!("على الطريق إلى الجذر: {}. القيد", HASHES.counted(hashes)),
    first_visit: "أول زيارة: سيتذكر هذا الجهاز اللقطة من الآن.",
    extends: |size| format!("يُكمل السجل الزمني الذي رآه هذا الجهاز من قبل، عند الحجم {size}."),
    bucket: |prefix, units, position| match position {
        Some(position) => format!("الدفعة {}: هذا هو القيد {} من {units}.", code(prefix), position + 1),
        None => format!("الدفعة {}: {}، وليس هذا المعرّف بينها.", code(prefix), ENTRIES.counted(units)),
    },
    // The root has no prefix of its own.
    node: |prefix| {
        if prefix == "all" { "العقدة الأولى".to_owned() } else { format!("العقدة {}", code(prefix)) }
    },
    file: "الملف",
    expected: "المتوقع",
    got: "الواصل",
    received: |files, size| format!("جرى التحقق في هذه الصفحة: {}، {size}. لم يُرسَل المعرّف نفسه.", FILES.counted(files)),
    show_all: "أظهر البصمة كاملة",
};

const RECORD: RecordText = RecordText {
    compare: "قارنه بالروبوت الذي أمامك",
    compare_lead: "إن اختلف شيء عن اللوحة، فقد تكون اللوحة منسوخة.",
    this_one: "هذا الروبوت وحده",
    set_by_maker: "رقم وضعه الصانع. قارنه حرفًا حرفًا.",
    unknown: "غير معروف",
    notices: "إشعارات هذا الروبوت وطرازه",
    no_notices: "لا توجد إشعارات.",
    affects: "يخص هذا الروبوت",
    not_affects: "لا يخص هذا الروبوت",
    settled: |day| format!("عولج في {day}."),
    open: "مفتوح: لم يُعالَج بعد.",
    not_recorded: "لا يذكر القيد أنه عولج.",
    recall: |number, title| format!("الاستدعاء {}: {}", code(number), name(title)),
    suspension: |number| format!("الإيقاف {}", code(number)),
    severity: |severity| match severity {
        Severity::Service => "زيارة صيانة",
        Severity::StopUse => "أوقف الاستخدام",
    },
    opened_on: |day| format!("صدر في {day}."),
    deadline: |day| format!("يُنجز قبل {day}."),
    // Shown from left to right, as the serials themselves are.
    serials: |from, to| format!("{from} – {to}"),
    inside: |serial| format!("الرقم التسلسلي {} من المعنيّة:", code(serial)),
    outside: |serial| format!("الرقم التسلسلي {} ليس من المعنيّة:", code(serial)),
    identity: "بطاقة الهوية",
    maker: "الصانع",
    model: "الطراز",
    made_on: "تاريخ الصنع",
    software: "البرمجيات",
    level: "مستوى الذكاء",
    level_of: |level| format!("{} من 5", code(&format!("L{level}"))),
    status: "الحالة",
    stage: "المرحلة",
    registered_in: "بلد التسجيل",
    now_in: |country, since| format!("في {} منذ {since}", name(country)),
    figure: |height| format!("شكل روبوت شبيه بالإنسان، طوله {height}"),
    life: "حياته حتى الآن",
    stage_name: |stage| match stage {
        Stage::ResearchDevelopment => "البحث والتطوير",
        Stage::Manufacturing => "التصنيع",
        Stage::MarketAccess => "دخول السوق",
        Stage::Sales => "البيع",
        Stage::Operation => "التشغيل",
        Stage::Recycling => "إعادة التدوير",
    },
    event: |event| match event {
        EventKind::TypeFiled => "إيداع الطراز",
        EventKind::Built => "صُنع",
        EventKind::FactoryInspected => "اجتاز فحص المصنع",
        EventKind::Approved => "اعتُمد",
        EventKind::Sold => "بيع",
        EventKind::Activated => "دخل الخدمة",
        EventKind::SoftwareUpdated => "حُدّثت البرمجيات",
        EventKind::Maintained => "صيانة",
        EventKind::ComponentReplaced => "استُبدل مكوّن",
        EventKind::Inspected => "اجتاز الفحص",
        EventKind::Moved => "نُقل",
        EventKind::RecallRemedied => "عولج الاستدعاء",
        EventKind::Suspended => "أُوقف",
        EventKind::Resumed => "رُفع الإيقاف",
        EventKind::Decommissioned => "أُخرج من الخدمة",
        EventKind::Recycled => "أُعيد تدويره",
    },
    moved_to: |country| format!("نُقل إلى {}", name(country)),
    by: |actor| match actor {
        Actor::Manufacturer => "بواسطة الصانع",
        Actor::ServiceProvider => "بواسطة مقدّم خدمة",
        Actor::Seller => "بواسطة بائع",
        Actor::User => "بواسطة المستخدم",
        Actor::Recycler => "بواسطة جهة تدوير",
        Actor::Regulator => "بواسطة الجهة الرقابية",
    },
    not_yet: "ليس بعد",
    now: "الآن",
    nothing_recorded: "لا شيء مقيَّد",
    components: "المكوّنات الرئيسية",
    component: |kind| match kind {
        ComponentKind::Battery => "البطارية",
        ComponentKind::Compute => "الحاسوب الرئيسي",
        ComponentKind::Actuators => "محركات المفاصل",
        ComponentKind::Sensors => "المستشعرات",
        ComponentKind::Hands => "اليدان",
    },
    component_head: ["المكوّن", "المورّد", "رقم القطعة", "التركيب"],
    as_model: "كما في الطراز",
    replaced: "يختلف عن الطراز",
    parameters: "المواصفات التقنية",
    parameter: |parameter| match parameter {
        Parameter::Height => "الطول",
        Parameter::Mass => "الكتلة",
        Parameter::Joints => "المفاصل المتحركة",
        Parameter::Battery => "البطارية",
        Parameter::Compute => "القدرة الحاسوبية",
        Parameter::Payload => "الحمولة",
        Parameter::Speed => "السرعة القصوى",
    },
};

const SHARE: Share = Share {
    title: "احفظ هذه النتيجة أو شاركها",
    copy: "انسخ الرابط",
    copied: "نُسخ الرابط",
    copy_failed: "حدّد الرابط وانسخه:",
    print: "اطبع",
    qr: "رمز QR لرابط هذه الصفحة",
    qr_caption: |domain| {
        format!(
            "يفتح نتيجة اليوم على {}. قبل أن تثق برمز على روبوت، تأكد من أنه يقود إلى هناك. يبقى المعرّف بعد علامة # في الرابط، والمتصفحات لا ترسله.",
            code(domain)
        )
    },
    certificate: "قيد في السجل",
    printed: |time| format!("طُبع في {time}. الورق لا يتحدّث من تلقاء نفسه: امسح الرمز لترى نتيجة اليوم."),
};
