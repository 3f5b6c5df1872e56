label = معرّف الروبوت
count = { $count } من 29

segment =
    .national = البلد
    .manufacturer = الصانع
    .model = الطراز
    .serial = الرقم التسلسلي

hint =
    .national = حرفان أو رقمان
    .manufacturer = 4 أحرف وأرقام
    .model = 6 أحرف وأرقام
    .serial = 17 حرفًا ورقمًا

more =
    { $count ->
        [zero] بقي لا شيء
        [one] بقي حرف واحد
        [two] بقي حرفان
        [few] بقي { $count } أحرف
        [many] بقي { $count } حرفًا
       *[other] بقي { $count } حرف
    }

complete = مكتمل
looking-up = جارٍ البحث…
no-country = لا بلد له هذا الرمز
not-known = غير معروف في السجل
not-now = لا يمكن البحث عنه الآن
tidied = جرى ترتيبه: { $what }.

fold =
    .case = أحرف صغيرة
    .full-width = أحرف كاملة العرض
    .spaces = مسافات
    .dashes = شرطات
    .zero-width = أحرف غير مرئية
    .digits = أرقام بكتابة أخرى
    .keyboard = تخطيط لوحة مفاتيح آخر
    .url-around = الرابط المحيط به
    .text-around = النص المحيط به

and = {" "}و
submit = تحقق من هذا المعرّف
clear = إفراغ
privacy = لا يُرسَل المعرّف أبدًا. تجلب هذه الصفحة دفعة القيود التي قد يكون فيها، وتبحث داخلها هنا.
privacy-batch = لا يُرسَل المعرّف أبدًا. تجلب هذه الصفحة دفعة القيود التي قد يكون فيها (عددها نحو { $batch })، وتبحث داخلها هنا.
