skip = انتقل إلى المحتوى
navigation = القائمة الرئيسية

page =
    .check = تحقق
    .scan = مسح الرمز
    .list = تحقق جماعي
    .mine = روبوتاتي
    .makers = الشركات المصنّعة
    .recalls = الاستدعاءات
    .statistics = إحصاءات
    .history = سجل التدقيق
    .embed = للبائعين
    .about = حول

menu = القائمة

switch-language = اللغة
about-proof = كيف يعمل الإثبات
about-privacy = الخصوصية
about-accessibility = إمكانية الوصول
footer = يثق بالمفتاح { $key }. يعمل دون حساب أو ملفات تعريف ارتباط أو تتبّع.
operator = تديره { $name }.
imprint = بيانات المشغّل
operator-privacy = إشعار الخصوصية من المشغّل
contact = للتواصل
independence = مشروع مستقل. لا تديره أي جهة رسمية أو شركة مصنّعة، ولا يتبع أيًّا منها.

no-trust = هذه الصفحة غير مهيّأة
    .text = تعذّرت قراءة ملف الثقة، فلا يمكن إثبات شيء هنا. على من يدير هذه الصفحة إصلاح ذلك.

name-and-detail = { $name }: { $detail }
comma = ،{" "}
stop = .{" "}
# As in English
quote-begin = “
# As in English
quote-end = ”
