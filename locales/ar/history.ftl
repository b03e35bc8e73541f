### ما فعلته ويمكنك التراجع عنه، وأسماء ما تغيّر في الخطة. المصدر: الإنجليزية.

history-answer = إجابة: { $what }
history-kept = تم الحفظ: { $what }
history-removed = تم الحذف: { $what }
history-note = تمت كتابة ملاحظة
history-note-removed = تم حذف ملاحظة
history-settings = تم تغيير الإعدادات
history-tried = حُفظ ما تمت تجربته

## أجزاء من الخطة، كعنوان لتغيير.

history-what-regime = القانون الذي ينطبق عليك
history-what-duty = هل عليك واجب الاندماج ({ -inburgering })
history-what-term = نهاية مدتك
