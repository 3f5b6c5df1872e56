stuck = يتعذّر التحقق في هذه الصفحة
as-of = وفق حالة السجل في { $time }
no-answer = لا توجد استجابة الآن. وهذا لا يثبت أن الروبوت مسجَّل.
recalls = استدعاءات مفتوحة: { $count }
recalls-due = استدعاءات مفتوحة: { $count }، الصيانة في موعد أقصاه { $day }
proof = الإثبات
signed = اللقطة { $snapshot }، بتوقيع { $key }، الشهود: { $witnesses }
ask = تحقَّق على { $host }
