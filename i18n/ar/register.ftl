reading = يجري جلب ملفات السجل والتحقق منها في هذه الصفحة.
proved = مُثبَت في هذه الصفحة: اللقطة { $snapshot }،
signed = بتوقيع { $key }، { $witnesses }.
stale = وعد السجل بلقطة أحدث قبل { $due }، ولم تتمكن هذه الصفحة من الحصول عليها.
nothing-shown = لا يمكن إثبات شيء من دون ملفات السجل، ولذلك لا يُعرض شيء.
withheld = وصلت بيانات لكنها لم تجتز التحقق، ولذلك لا تُعرض.
not-in-log = هناك مُدخَل ليس في موضعه في السجل الزمني.

robots =
    { $count ->
        [zero] لا روبوتات
        [one] روبوت واحد
        [two] روبوتان
        [few] { $count } روبوتات
        [many] { $count } روبوتًا
       *[other] { $count } روبوت
    }

models =
    { $count ->
        [zero] لا طرازات
        [one] طراز واحد
        [two] طرازان
        [few] { $count } طرازات
        [many] { $count } طرازًا
       *[other] { $count } طراز
    }

makers =
    { $count ->
        [zero] لا صانعين
        [one] صانع واحد
        [two] صانعان
        [few] { $count } صانعين
        [many] { $count } صانعًا
       *[other] { $count } صانع
    }

others =
    { $count ->
        [zero] غيرها ({ $count })
        [one] واحد آخر
        [two] اثنان آخران
        [few] { $count } أخرى
        [many] غيرها ({ $count })
       *[other] غيرها ({ $count })
    }

largest = الأكثر: { $label }، { $count }.
table = عرض كجدول
robots-head = الروبوتات
share-head = النسبة
total = المجموع
by-stage = الروبوتات حسب مرحلة العمر
by-status = الروبوتات حسب الحالة
not-told = لا يذكر هذا السجل توزيعها.

status =
    .registered = مسجَّل ولم يُستخدم بعد
    .in-operation = في الخدمة
    .suspended = موقوف
    .under-recall = تحت الاستدعاء: أوقف استخدامه
    .retired = خارج الخدمة
    .recycled = أُعيد تدويره

standing =
    .active = يجوز له تسجيل الروبوتات
    .suspended = لا يجوز له تسجيل الروبوتات حاليًا
    .withdrawn = لم يعد يجوز له تسجيل الروبوتات

more = عرض المزيد
