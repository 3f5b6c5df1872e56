compare = قارنه بالروبوت الذي أمامك
compare-lead = إن اختلف شيء عن اللوحة، فقد تكون اللوحة منسوخة.

report = الإبلاغ عن هذه اللوحة

this-one = هذا الروبوت وحده
set-by-maker = رقم وضعته الشركة المصنّعة. قارنه حرفًا حرفًا.
unknown = غير معروف
notices = إشعارات هذا الروبوت وطرازه
no-notices = لا توجد إشعارات.
over = أُخرج الروبوت من الخدمة نهائيًا، لذا لا استدعاء مفتوح: لا يجوز استخدامه مرة أخرى.
affects = يخص هذا الروبوت
not-affects = لا يخص هذا الروبوت
settled = عولج في { $day }.
open = مفتوح: لم يُعالَج بعد.
not-recorded = لا يذكر القيد أنه عولج.

sale = هل يجوز بيعه؟

sale-answer =
    .allowed = نعم، بقدر ما يعلم السجل.
    .open-recall = نعم، لكن أخبر المشتري بالاستدعاء المفتوح.
    .not-yet = ليس بعد.
    .stop-use = يجوز أن تنتقل ملكيته، لكن لا يجوز استخدامه.
    .suspended = يجوز أن تنتقل ملكيته، لكن لا يجوز أن يعمل.
    .scrapped = لا.
    .not-listed = لا.
    .out-of-date = هذه النتيجة أقدم من أن تجيب عن ذلك.

sale-rule =
    .allowed = لا يُمنع إلا بيع روبوت أُخرج من الخدمة أو أُعيد تدويره أو ليس في السجل.
    .open-recall = يبقى الاستدعاء مفتوحًا، أيًّا كان المالك، حتى تتم معالجته.
    .not-yet = لا يجوز بيع روبوت قبل اعتماده للسوق، ولا يُظهر القيد اعتمادًا.
    .stop-use = يُلزم الاستدعاء المشتري أيضًا: عالجه أولًا أو اذكره في العقد.
    .suspended = سُحب إذن التشغيل، والبيع لا يعيده.
    .scrapped = لا يجوز تجديد روبوت أُخرج من الخدمة أو أُعيد تدويره، ولا بيعه ولا استخدامه.
    .not-listed = لا يُسمح في السوق بروبوت ليس في السجل.
    .out-of-date = أي إيقاف أو إخراج من الخدمة بعد ذلك يغيّر الجواب. استعلم من جديد أولًا.

sale-unknown = لا يعلم السجل من يملكه، ولا هل سُرق، ولا هل لغيره حق فيه، كمُقرض.

buyer = قبل أن تشتريه

buyer-check-1 = تُظهر اللوحة هذا المعرّف وهذه الشركة المصنّعة وهذا الطراز.

buyer-check-2 = لدى البائع إثبات ملكية، وليس لغيره حق فيه.

buyer-check-3 = عولجت الاستدعاءات المفتوحة، أو يذكر العقد من يعالجها.

buyer-check-4 = استُعلم عنه من جديد يوم البيع وحُفظ الإيصال.

turn-to = إلى من تتوجه

turn-to-note = هذه العناوين قدّمتها الشركة المصنّعة إلى السجل، وهي تقود إلى مواقع أخرى.

no-contact = ليس في السجل عنوان لهذه الشركة المصنّعة.

maker-web = الموقع

maker-support = الدعم

maker-recalls = الاستدعاءات

remedy = كيف تُنجَز معالجة الاستدعاء

remedy-step-1 = دوّن رقم الاستدعاء وهذا المعرّف.

remedy-step-2 = اطلب من الشركة المصنّعة أو خدمتها إنجازه عبر العناوين أدناه.

remedy-step-3 = استعلم عن الروبوت بعد ذلك: ستذكر هذه الصفحة اليوم الذي أُنجز فيه.

recall = الاستدعاء { $number }: { $title }
suspension = الإيقاف { $number }

severity =
    .service = زيارة صيانة
    .stop-use = أوقف الاستخدام

opened-on = صدر في { $day }.
deadline = يُنجز في موعد أقصاه { $day }.
deadline-passed = كان يجب إنجازه في موعد أقصاه { $day }، وتأخر { $span }.
serials = { $from } – { $to }
inside = الرقم التسلسلي { $serial } من المعنيّة:
outside = الرقم التسلسلي { $serial } ليس من المعنيّة:
identity = بطاقة الهوية
maker = الشركة المصنّعة
model = الطراز
made-on = تاريخ الصنع
software = البرمجيات
level = مستوى الذكاء
level-of = L{ $level } من 5
status = الحالة
stage = المرحلة
registered-in = بلد التسجيل
now-in = في { $country } منذ { $since }
figure = شكل روبوت شبيه بالإنسان، طوله { $height }
life = حياته حتى الآن

stage-name =
    .research_development = البحث والتطوير
    .manufacturing = التصنيع
    .market_access = دخول السوق
    .sales = البيع
    .operation = التشغيل
    .recycling = إعادة التدوير

event =
    .type-filed = إيداع الطراز
    .built = صُنع
    .factory-inspected = اجتاز فحص المصنع
    .approved = اعتُمد
    .sold = بيع
    .activated = دخل الخدمة
    .software-updated = حُدّثت البرمجيات
    .maintained = صيانة
    .component-replaced = استُبدل مكوّن
    .inspected = اجتاز الفحص
    .moved = نُقل
    .recall-remedied = عولج الاستدعاء
    .suspended = أُوقف
    .resumed = رُفع الإيقاف
    .decommissioned = أُخرج من الخدمة
    .recycled = أُعيد تدويره

moved-to = نُقل إلى { $country }

by =
    .manufacturer = بواسطة الشركة المصنّعة
    .service-provider = بواسطة مقدّم خدمة
    .seller = بواسطة بائع
    .user = بواسطة المستخدم
    .recycler = بواسطة جهة تدوير
    .regulator = بواسطة الجهة الرقابية

not-yet = ليس بعد
now = الآن
nothing-recorded = لا شيء مقيَّد

original = الأصل: { $language }

components = المكوّنات الرئيسية

component =
    .battery = البطارية
    .compute = الحاسوب الرئيسي
    .actuators = محركات المفاصل
    .sensors = المستشعرات
    .hands = اليدان

head-component = المكوّن
head-supplier = المورّد
head-part = رقم القطعة
head-fitted = التركيب
as-model = كما في الطراز
replaced = يختلف عن الطراز
parameters = المواصفات التقنية

parameter =
    .height = الطول
    .mass = الكتلة
    .joints = المفاصل المتحركة
    .battery = البطارية
    .compute = القدرة الحاسوبية
    .payload = الحمولة
    .speed = السرعة القصوى
