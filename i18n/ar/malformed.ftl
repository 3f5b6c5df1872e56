empty = لا شيء للتحقق منه بعد.
length = المعرّف 29 حرفًا، وعدد الأحرف هنا { $found }.

short = المعرّف 29 حرفًا، وعدد الأحرف هنا { $found }. الناقص: { $missing }.

character = لا يرد «{ $found }» في معرّف روبوت، فليس فيه إلا الأحرف من A إلى Z والأرقام.

look-alike =
    { $script ->
        [armenian] «{ $found }» يشبه { $looks-like }، لكنه حرف أرمني. ليس الحرف نفسه.
        [cherokee] «{ $found }» يشبه { $looks-like }، لكنه حرف من كتابة الشيروكي. ليس الحرف نفسه.
        [cyrillic] «{ $found }» يشبه { $looks-like }، لكنه حرف كيريلي. ليس الحرف نفسه.
        [greek] «{ $found }» يشبه { $looks-like }، لكنه حرف يوناني. ليس الحرف نفسه.
        [han] «{ $found }» يشبه { $looks-like }، لكنه رمز صيني. ليس الحرف نفسه.
        [latin] «{ $found }» يشبه { $looks-like }، لكنه حرف لاتيني آخر. ليس الحرف نفسه.
        [lisu] «{ $found }» يشبه { $looks-like }، لكنه حرف من كتابة الليسو. ليس الحرف نفسه.
        [mathematical] «{ $found }» يشبه { $looks-like }، لكنه رمز رياضي. ليس الحرف نفسه.
       *[symbol] «{ $found }» يشبه { $looks-like }، لكنه رمز. ليس الحرف نفسه.
    }

national-mixed = رمز البلد حرفان أو رقمان، لا «{ $code }».
no-id = لا يوجد معرّف روبوت في هذا النص.
several-ids = في هذا النص أكثر من معرّف روبوت. تحقق منها واحدًا واحدًا.
too-long = النص أطول من الحد المسموح، وهو { $limit } حرف.
fault-place = الحرف رقم { $place } من 29، وترتيبه { $within } في جزء «{ $segment }».

nothing-fetched = اكتُشف ذلك في هذه الصفحة، ولم يُجلب شيء لأجله.
