site = سجل الروبوتات

ribbon = سجل تجريبي
    .text = بيانات خيالية

region = النتيجة

status =
    .registered =
        { $stage ->
            [research_development] مسجَّل — قيد التطوير
            [manufacturing] مسجَّل — قيد التصنيع
            [market_access] مسجَّل — لم يُبَع بعد
           *[other] مسجَّل — لم يُستخدم بعد
        }
    .in-operation = مسجَّل — في الخدمة
    .suspended = موقوف — يُمنع تشغيله
    .under-recall = تحت الاستدعاء — أوقف استخدامه
    .retired = خارج الخدمة — تُمنع إعادة بيعه
    .recycled = أُعيد تدويره — تُمنع إعادة بيعه

not-listed = غير موجود في السجل
not-listed-maker-unknown = غير موجود في السجل — صانع مجهول
model-unknown = الصانع معروف والطراز غير معروف
unreachable = تعذّر الوصول إلى السجل
unproven = فشل الإثبات — لا تعتمد على هذه النتيجة
malformed = ليس معرّف روبوت
check-character = تحقق من الحرف رقم { $place }
checking = جارٍ التحقق…
out-of-date = نتيجة قديمة — عمرها { $age }
as-of = حتى { $time }، { $ago }
absent-as-of = ثبت عدم وجوده حتى { $time }، { $ago }
it-was = كانت الحالة «{ $what }» حتى { $time }. أي استدعاء أو إيقاف بعد ذلك لا يظهر هنا.
withheld = وصلت بيانات لهذا المعرّف لكنها لم تجتز التحقق، ولذلك لا تُعرض.

open-recalls =
    { $count ->
        [zero] لا استدعاءات مفتوحة تخص هذا الروبوت
        [one] استدعاء واحد مفتوح يخص هذا الروبوت
        [two] استدعاءان مفتوحان يخصان هذا الروبوت
        [few] { $count } استدعاءات مفتوحة تخص هذا الروبوت
        [many] { $count } استدعاءً مفتوحًا يخص هذا الروبوت
       *[other] { $count } استدعاء مفتوح يخص هذا الروبوت
    }

open-recalls-due =
    { $count ->
        [zero] لا استدعاءات مفتوحة تخص هذا الروبوت، الصيانة قبل { $deadline }
        [one] استدعاء واحد مفتوح يخص هذا الروبوت، الصيانة قبل { $deadline }
        [two] استدعاءان مفتوحان يخصان هذا الروبوت، الصيانة قبل { $deadline }
        [few] { $count } استدعاءات مفتوحة تخص هذا الروبوت، الصيانة قبل { $deadline }
        [many] { $count } استدعاءً مفتوحًا يخص هذا الروبوت، الصيانة قبل { $deadline }
       *[other] { $count } استدعاء مفتوح يخص هذا الروبوت، الصيانة قبل { $deadline }
    }

proved = مُثبت: القيد موجود في اللقطة { $snapshot }، بتوقيع { $key }، { $witnesses }.
proved-absent = مُثبت: لا قيد كهذا في اللقطة { $snapshot }، بتوقيع { $key }، { $witnesses }.

witnesses =
    { $count ->
        [zero] دون شهود
        [one] شاهد واحد
        [two] شاهدان
        [few] { $count } شهود
        [many] { $count } شاهدًا
       *[other] { $count } شاهد
    }

how = كيف نعرف ذلك
incomplete = تعذّر تحميل بقية هذه الصفحة. تحقق من اتصالك ثم أعد التحميل.
