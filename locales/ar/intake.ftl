### الأسئلة و«إجاباتي». المصدر: الإنجليزية.

intake-title = بضعة أسئلة
intake-progress = الصفحة { $page } من { $pages }
intake-lead = أجب عما تعرفه. تُحفظ كل إجابة فورًا. يمكنك أن تتوقف متى شئت.
intake-stop = توقف هنا وتابع لاحقًا
intake-finish = عرض طريقي
intake-nothing = لا توجد أسئلة الآن.

## سؤال واحد

intake-why = لماذا هذا السؤال؟
intake-clear = سحب هذه الإجابة
intake-choose = اختر
intake-choose-several = اختر كل ما ينطبق
intake-number-between = من { $min } إلى { $max }
intake-number-fit = اكتب عددًا صحيحًا من { $min } إلى { $max }.
intake-number-whole = اكتب عددًا صحيحًا.

## قائمة: امتحانات، إقامات، قرارات

intake-items-none = لا يوجد شيء هنا بعد.
intake-items-add = إضافة إلى القائمة
intake-items-keep = احتفظ بهذا
intake-items-change = تغيير: { $what }
intake-items-remove = حذف: { $what }
intake-items-needed = نحتاج إلى هذا للمتابعة.
intake-items-optional = إذا كنت تعرفه

## إجاباتي

intake-facts-title = إجاباتي
intake-facts-lead = خطتك محسوبة من هذه الإجابات. غيّر ما ليس صحيحًا، فتتغير الخطة فورًا.
intake-facts-open = لا توجد إجابة بعد
intake-facts-unknown = قلت: لا أعرف
intake-facts-change = تغيير: { $question }
intake-facts-answer = أجب: { $question }
intake-facts-give = أجب
intake-facts-ready = تم

## ما غيّرته إجابة في الخطة

intake-changes-title = ما تغيّر في خطتك
intake-changes-none = تم حفظ إجابتك. لم يتغير شيء في خطتك.
intake-changes-added = جديد
intake-changes-removed = لم يعد موجودًا
intake-changes-before = سابقًا: { $value }
intake-changes-after = الآن: { $value }
