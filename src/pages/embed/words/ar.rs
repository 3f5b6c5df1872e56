//! العربية.

use super::EmbedText;
use crate::format::Plural;
use crate::pages::embed::sheet::{BYTES, LABELS};
use crate::text::Language;
use crate::text::ar::{Noun, code};

const LABEL: Noun =
    Noun {
        zero: "لا ملصقات بعد", one: "ملصق واحد", two: "ملصقان", few: "ملصقات", many: "ملصقًا", other: "ملصق"
    };

const LINE: Noun = Noun {
    zero: "لا أسطر", one: "سطر واحد", two: "سطران", few: "أسطر", many: "سطرًا", other: "سطر"
};

const TEXTS: Noun = Noun {
    zero: "لا نصوص", one: "نص واحد", two: "نصّان", few: "نصوص", many: "نصًّا", other: "نص"
};

pub(in crate::pages) static TEXT: EmbedText = EmbedText {
    title: "أظهر حالة روبوت على صفحتك",
    lead: "شارة تُثبت في متصفح زائرك ما يقوله السجل، وملصقات بالرابط نفسه للروبوت.",
    choose: "الاختيار",
    id_hint: "اكتب أو ألصق معرّف الروبوت الذي تعرضه.",
    automatic: "تلقائي",
    variants: "الحجم",
    variant_names: ["مدمجة: سطر واحد", "بطاقة: 320 بكسل", "كاملة: حتى 736 بكسل"],
    languages: "اللغة",
    themes: "الألوان",
    theme_names: ["فاتح", "داكن"],
    preview: "معاينة",
    preview_note: "هذه هي الشارة نفسها لا صورة منها: ما تقوله يُثبت هنا والآن.",
    not_loaded: "تعذّر تحميل الشارة. تحقق من اتصالك ثم أعد تحميل هذه الصفحة. ومع ذلك فالشيفرة أدناه صحيحة.",
    no_id: "حين يكتمل المعرّف تظهر هنا الشارة وشيفرتها والملصق.",
    snippets: "شيفرة لصفحتك",
    element: ("كعنصر", "الأنسب لصفحتك: يكبر مع محتواه. والرابط داخله هو ما يراه الزائر الذي لا يستخدم JavaScript."),
    frame: ("كإطار", "للصفحات التي لا تقبل البرامج النصية، مثل أنظمة المتاجر. حجمه ثابت."),
    frame_language: "لا يستطيع الإطار معرفة لغة صفحتك: إن كانت اللغة تلقائية فهو يتكلم الإنجليزية.",
    policy: "إن كان لصفحتك Content-Security-Policy فأضف:",
    copy: "انسخ الشيفرة",
    copied: "نُسخت الشيفرة",
    copy_failed: "حدّد الشيفرة وانسخها:",
    labels: "الملصقات",
    label_lead: |domain| {
        format!(
            "من يمسح الملصق يحصل على نتيجة اليوم على {}. اسم النطاق مطبوع تحت الرمز ليرى الناس إلى أين يجب أن يقود.",
            code(domain)
        )
    },
    label_of: |id| format!("ملصق {} مع رمز QR", code(id)),
    no_label: "عنوان هذه البوابة أطول من أن يتسع له رمز QR.",
    svg: "احفظ بصيغة SVG",
    png: "احفظ بصيغة PNG",
    png_failed: "لا يستطيع هذا المتصفح إنشاء الصورة. احفظ الملصق بصيغة SVG بدلًا من ذلك.",
    sheet: "ورقة ملصقات",
    list: "المعرّفات المراد طباعتها، واحد في كل سطر",
    count: |count| LABEL.counted(count),
    left_out: |count| {
        format!(
            "لم يُؤخذ في الحسبان: {}. أقصى ما تتسع له الورقة {} و{} من بايتات النص: اطبع هذه أولًا ثم الباقي.",
            LINE.counted(count),
            LABEL.counted(LABELS),
            Language::Arabic.number(BYTES as u64)
        )
    },
    faults: |count| match Language::Arabic.plural(count as u64) {
        Plural::One => "هذا النص ليس معرّف روبوت ولن يُطبع. صحّحه أو أزله:".to_owned(),
        _ => format!("ليست معرّفات روبوتات ولن تُطبع: {}. صحّحها أو أزلها:", TEXTS.counted(count)),
    },
    line: |line| format!("السطر {line}: "),
    more: |count| format!("وغيرها: {}", TEXTS.counted(count)),
    print: "اطبع الملصقات",
    print_note: "على ورق A4، عشرون ملصقًا في الصفحة، عرض كل منها 42 مليمترًا. اطبع بنسبة 100%، وامسح واحدًا قبل أن تلصقها.",
};
