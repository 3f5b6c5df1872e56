summary-failed = غير مُثبت: { $step }. { $why }
summary-unreachable = غير مُثبت: تعذّر تتبّع السلسلة إلى نهايتها.

listed-in = مُثبت: القيد موجود في اللقطة { $snapshot }، بتوقيع { $key }، { $witnesses }.

absent-from = مُثبت: لا قيد كهذا في اللقطة { $snapshot }، بتوقيع { $key }، { $witnesses }.

witnesses =
    { $count ->
        [zero] دون شهود
        [one] شاهد واحد
        [two] شاهدان
        [few] { $count } شهود
        [many] { $count } شاهدًا
       *[other] { $count } شاهد
    }

title = كيف نعرف ذلك

step =
    .latest = ملف أحدث لقطة
    .signature = مفتاح السجل
    .witnesses = الشهود
    .inclusion = اللقطة في سجل التدقيق
    .snapshot = اللقطة
    .clock = تاريخ اللقطة
    .history = ماضي سجل التدقيق
    .node = الطريق إلى الدفعة
    .bucket = دفعة القيود
    .manufacturers = الشركات المصنّعة
    .models = طرازات الشركة المصنّعة
    .statistics = الإحصاءات
    .entries = قيود سجل التدقيق

held =
    .latest = صحيح
    .signature = التوقيع صحيح
    .witnesses = رآها الشهود
    .inclusion = هي أحدث قيد
    .snapshot = صحيح
    .clock = صحيح
    .history = لم تُعَد كتابة أي شيء
    .node = سمّته اللقطة
    .bucket = سمّته اللقطة، ولم يُغيَّر
    .manufacturers = سمّته اللقطة، ولم يُغيَّر
    .models = سمّته قائمة الشركات المصنّعة، ولم يُغيَّر
    .statistics = صحيح
    .entries = صحيح

unread = لم يُقرأ
failed-hash-mismatch = هذا الملف لا يطابق بصمته في اللقطة.
failed-too-large = الملف أكبر من الحد المسموح بالبايت: { $limit }.
failed-format = الملف يخالف الصيغة.
failed-newer-format = ينتمي إلى إصدار من السجل أحدث مما تعرفه هذه الصفحة. لا شيء يدل على أنه عُدِّل: أعد التحميل للحصول على صفحة أحدث.
failed-wrong-origin = ينتمي إلى سجل آخر.
failed-no-trusted-signature = لم يوقّعه مفتاح موثوق.
failed-bad-signature = التوقيع غير صحيح.
failed-quorum-not-met = عدد الشهود الموقّعين { $have }، والمطلوب { $need }.
failed-not-included = اللقطة ليست أحدث قيد في سجل التدقيق.
failed-from-the-future = تاريخه بعد ساعة هذا الجهاز.
failed-rollback = عدد القيود في سجل التدقيق { $got }، وقد رأى هذا الجهاز منها { $seen }.
failed-forked = ليس سجل التدقيق هذا الذي رآه هذا الجهاز (عدد قيوده { $size }).
failed-inconsistent = لا يُكمل سجل التدقيق ما رآه هذا الجهاز (عدد القيود { $seen }).
key-built-in = { $key }، مدمج في هذه الصفحة
log = حجم سجل التدقيق { $size }، والجذر { $root }
no-witness-needed = لا يُشترط شهود.
cosigned = { $name }، { $time }

path =
    { $hashes ->
        [zero] على الطريق إلى الجذر: لا بصمات. القيد { $entry }
        [one] على الطريق إلى الجذر: بصمة واحدة. القيد { $entry }
        [two] على الطريق إلى الجذر: بصمتان. القيد { $entry }
        [few] على الطريق إلى الجذر: { $hashes } بصمات. القيد { $entry }
        [many] على الطريق إلى الجذر: { $hashes } بصمة. القيد { $entry }
       *[other] على الطريق إلى الجذر: { $hashes } بصمة. القيد { $entry }
    }

first-visit = أول زيارة: سيتذكر هذا الجهاز اللقطة من الآن.
extends = يُكمل سجل التدقيق الذي رآه هذا الجهاز من قبل، عند الحجم { $size }.
bucket-found = الدفعة { $prefix }: هذا هو القيد { $position } من { $units }.

bucket-absent =
    { $units ->
        [zero] الدفعة { $prefix }: لا قيود، وليس هذا المعرّف بينها.
        [one] الدفعة { $prefix }: قيد واحد، وليس هذا المعرّف بينها.
        [two] الدفعة { $prefix }: قيدان، وليس هذا المعرّف بينها.
        [few] الدفعة { $prefix }: { $units } قيود، وليس هذا المعرّف بينها.
        [many] الدفعة { $prefix }: { $units } قيدًا، وليس هذا المعرّف بينها.
       *[other] الدفعة { $prefix }: { $units } قيد، وليس هذا المعرّف بينها.
    }

node = العقدة { $prefix }
node-first = العقدة الأولى
file = الملف
expected = المتوقع
got = الواصل

received =
    { $files ->
        [zero] جرى التحقق في هذه الصفحة: لا ملفات، { $size }. لم يُرسَل المعرّف نفسه.
        [one] جرى التحقق في هذه الصفحة: ملف واحد، { $size }. لم يُرسَل المعرّف نفسه.
        [two] جرى التحقق في هذه الصفحة: ملفان، { $size }. لم يُرسَل المعرّف نفسه.
        [few] جرى التحقق في هذه الصفحة: { $files } ملفات، { $size }. لم يُرسَل المعرّف نفسه.
        [many] جرى التحقق في هذه الصفحة: { $files } ملفًا، { $size }. لم يُرسَل المعرّف نفسه.
       *[other] جرى التحقق في هذه الصفحة: { $files } ملف، { $size }. لم يُرسَل المعرّف نفسه.
    }

show-all = أظهر البصمة كاملة
