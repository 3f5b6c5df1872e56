reading = يجري جلب ملفات السجل والتحقق منها في هذه الصفحة.
proved = مُثبَت في هذه الصفحة: اللقطة { $snapshot }،
signed = بتوقيع { $key }، { $witnesses }.
stale = وعد السجل بلقطة أحدث في موعد أقصاه { $due }، ولم تتمكن هذه الصفحة من الحصول عليها.
nothing-shown = لا يمكن إثبات شيء من دون ملفات السجل، ولذلك لا يُعرض شيء.
withheld = وصلت بيانات لكنها لم تجتز التحقق، ولذلك لا تُعرض.
not-in-log = هناك قيد ليس في موضعه في سجل التدقيق.

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
        [zero] لا شركات مصنّعة
        [one] شركة مصنّعة واحدة
        [two] شركتان مصنّعتان
        [few] { $count } شركات مصنّعة
        [many] { $count } شركة مصنّعة
       *[other] { $count } شركة مصنّعة
    }

others =
    .makers =
        { $count ->
            [zero] لا شركات أخرى
            [one] شركة واحدة أخرى
            [two] شركتان أخريان
            [few] { $count } شركات أخرى
            [many] { $count } شركة أخرى
           *[other] { $count } شركة أخرى
        }
    .models =
        { $count ->
            [zero] لا طرازات أخرى
            [one] طراز واحد آخر
            [two] طرازان آخران
            [few] { $count } طرازات أخرى
            [many] { $count } طرازًا آخر
           *[other] { $count } طراز آخر
        }
    .countries =
        { $count ->
            [zero] لا بلدان أخرى
            [one] بلد واحد آخر
            [two] بلدان آخران
            [few] { $count } بلدان أخرى
            [many] { $count } بلدًا آخر
           *[other] { $count } بلد آخر
        }
    .rest =
        { $count ->
            [zero] لا شيء غيرها
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
    .active = يجوز لها تسجيل الروبوتات
    .suspended = لا يجوز لها تسجيل الروبوتات حاليًا
    .withdrawn = لم يعد يجوز لها تسجيل الروبوتات

more = عرض المزيد
