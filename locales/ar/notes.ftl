### الملاحظات: الكتابة والربط والبحث. المصدر: الإنجليزية.

notes-new = ملاحظة جديدة
notes-list = ملاحظاتي
notes-empty-title = ستظهر ملاحظاتك هنا
notes-empty-text = اكتب ما تريد أن تتذكره: كلمة جديدة، أو سؤالًا لمن يدرّسك، أو ما قاله أحد الأشخاص.
notes-untitled = ملاحظة بلا عنوان

## البحث

notes-search = بحث
notes-search-hint = يكفي حرفان. يمكنك أن تكتب بأي خط.
notes-found = { $count ->
    [zero] لا توجد نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $shown } نتائج
    [many] { $shown } نتيجة
   *[other] { $shown } نتيجة
}
notes-found-none = لا نتائج للبحث عن { $query }.
notes-kind-note = ملاحظة
notes-kind-date = موعد
notes-kind-guide = الدليل
notes-kind-step = خطوة
notes-kind-action = إجراء في { -app }

## ملاحظة واحدة

notes-title-label = العنوان
notes-text-label = النص
notes-attach = تخص
notes-attach-none = لا شيء
notes-attach-dates = المواعيد
notes-attach-courses = الدورات
notes-state-saved = محفوظ على هذا الحاسوب
notes-state-unsaved = لم يُحفظ بعد
notes-state-empty = ابدأ الكتابة. يُحفظ النص تلقائيًا.
notes-remove = حذف هذه الملاحظة
notes-removed = تم حذف الملاحظة.
notes-back = إلى ملاحظاتي
notes-conflict = هذا العنوان مكتوب أيضًا بصيغة أخرى. أي صيغة تريد؟
notes-conflict-take = استخدم: { $title }
notes-draft = هذه هي الكلمات التي لم تكن قد أكملتها.
