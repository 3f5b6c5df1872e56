title = تحقق من روبوت
lead = اكتب أو ألصق المعرّف المكوَّن من 29 حرفًا الموجود على لوحة الروبوت.
scan-code = مسح الرمز
check-list = تحقق جماعي
find = أين تجد المعرّف
find-figure = رسم خطي لروبوت شبيه بالإنسان من الخلف: اللوحة بين الكتفين، ونسخة مطبوعة تحت غطاء البطارية.

find-places-1 = بين الكتفين
    .text = على لوحة معدنية عليها رمز QR

find-places-2 = تحت غطاء البطارية
    .text = نسخة مطبوعة

find-places-3 = على شاشة الروبوت أو في تطبيقه
    .text = ضمن الإعدادات، حول

now = السجل الآن
robots = الروبوتات
models = الطرازات
makers = الشركات المصنّعة
snapshot = اللقطة { $number }
proved = جرى التحقق من الإثبات في هذه الصفحة

signed-by =
    { $witnesses ->
        [zero] بتوقيع { $key }.
        [one] بتوقيع { $key }، بحضور شاهد واحد.
        [two] بتوقيع { $key }، بحضور شاهدَين.
        [few] بتوقيع { $key }، بحضور { $witnesses } شهود.
        [many] بتوقيع { $key }، بحضور { $witnesses } شاهدًا.
       *[other] بتوقيع { $key }، بحضور { $witnesses } شاهد.
    }

unreachable = لا يمكن الوصول إلى السجل الآن. ما زال بالإمكان فحص شكل المعرّف.
unproven = ما وصل لم يجتز التحقق، ولذلك لا يُعرض.
checking = جارٍ التحقق من السجل…
examples = جرّب واحدًا
examples-lead = روبوتات خيالية تُظهر كل نتيجة يمكن أن تعطيها هذه الصفحة.

example =
    .in-operation = في الخدمة
    .service-recall = عليه استدعاء صيانة مفتوح
    .recall-remedied = عولج الاستدعاء
    .foreign = صُنع في بلد آخر
    .registered = لم يُستخدم بعد
    .market-access = لم يُبَع بعد
    .development = قيد التطوير
    .under-recall = تحت الاستدعاء: أوقف استخدامه
    .suspended = موقوف
    .retired = خارج الخدمة
    .recycled = أُعيد تدويره
    .unknown-serial = غير موجود في السجل
    .unknown-model = طراز غير معروف
    .unknown-maker = شركة مصنّعة مجهولة
    .malformed = مكتوب خطأً
    .offline = محاكاة: لا اتصال
    .tampered = محاكاة: عُدّل في الطريق
    .stale = محاكاة: قديم منذ شهر
