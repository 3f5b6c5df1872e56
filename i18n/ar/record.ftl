compare = قارنه بالروبوت الذي أمامك
compare-lead = إن اختلف شيء عن اللوحة، فقد تكون اللوحة منسوخة.
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
