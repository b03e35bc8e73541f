### المواعيد: ماذا ومتى ولماذا. المصدر: الإنجليزية.

dates-lead = مع كل موعد سببه. افتح الموعد لترى القاعدة والإجابات التي بُني عليها.
dates-coming = ما هو قادم
dates-unknown = ما لا يمكننا معرفته بعد
dates-unknown-lead = نحن لا نخمّن. هنا ترى ما ينقص ومن يستطيع أن يخبرك به.
dates-behind = ما مضى
dates-empty-title = ستظهر مواعيدك هنا
dates-empty-text = أجب عن بضعة أسئلة. بعدها ترى هنا المواعيد التي تهمك.
dates-empty-start = ابدأ بالأسئلة

## موعد واحد

dates-no-day = غير معروف بعد
dates-why = لماذا هذا الموعد؟
dates-why-unknown = لماذا هو غير معروف؟
dates-why-this = لماذا؟
dates-change = تغيير هذه الإجابة
dates-change-of = تغيير هذه الإجابة: { $label }
dates-note = كتابة ملاحظة
dates-note-of = كتابة ملاحظة: { $title }
dates-notes = { $count ->
    [zero] لا توجد ملاحظات
    [one] ملاحظة واحدة
    [two] ملاحظتان
    [few] { $shown } ملاحظات
    [many] { $shown } ملاحظة
   *[other] { $shown } ملاحظة
}
