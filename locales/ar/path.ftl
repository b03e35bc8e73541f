### طريقي: خطوة تالية واحدة، وما أُنجز، وكم بقي من الوقت، وثلاثة مسارات. المصدر: الإنجليزية.

path-next = خطوتي التالية
path-next-none = لا يوجد الآن شيء يجب عليك فعله.
path-next-none-how = في الأسفل ترى ما يأتي لاحقًا.
path-today = محسوب ليوم { $date }

## عندما لا توجد إجابات أو لا تكتمل

path-empty-title = طريقك يبدأ هنا
path-empty-text = أجب عن بضعة أسئلة. بعدها ترى هنا خطوتك التالية، وكم لديك من الوقت، ولماذا.
path-empty-start = ابدأ بالأسئلة
path-intake-open = ما زالت هناك أسئلة بلا إجابة. يمكنك أن تتابع من حيث توقفت.
path-intake-go = متابعة الأسئلة

## أجزاء الشاشة

path-duty-title = هل عليّ واجب الاندماج ({ -inburgering })؟
path-done-title = ما أنجزته
path-done-none = ما تنجزه يظهر هنا مع تاريخه.
path-term-title = كم لدي من الوقت
path-term-none = لم تبدأ مدتك بعد، أو لا نعرفها بعد.
path-term-safe = للاطمئنان: حاول أن تنتهي في { $date } أو قبله.
path-term-computed = حسب إجاباتك يكون الموعد { $date }. التاريخ المكتوب في رسالتك هو الذي يُحسب. اسأل إذا اختلف التاريخان.
path-quick-title = الأشهر الستة الأولى
path-quick-until = تستمر أشهرك الستة الأولى حتى { $date }.
path-quick-left = { $count ->
    [zero] لم يبقَ أي يوم
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقيت { $shown } أيام
    [many] بقي { $shown } يومًا
   *[other] بقي { $shown } يوم
}
path-quick-over = انتهت أشهرك الستة الأولى. ما زال بإمكانك أن تبدأ بكل شيء.
path-quick-possible = يمكنك أن تبدأ الآن بما يلي
path-tracks-title = ثلاثة مسارات جنبًا إلى جنب
path-track-none = لا شيء مطلوب هنا الآن.
path-goals-title = أهدافي
path-goals-none = ماذا تريد أن تحقق؟ العمل أو الدراسة أو العائلة: إنه طريقك.
path-goals-write = كتابة هدف
path-components-title = أجزاء الاندماج ({ -inburgering }) الخاصة بي
path-consequences-title = إذا تأخر شيء
path-consequences-lead = نذكر هذا مرة واحدة لكي تعرفه. وبجانبه ما يمكنك فعله.
path-options-title = ما يتيحه لك القانون
path-requirements-title = الإقامة الدائمة والجنسية الهولندية
path-requirements-lead = تنظر { -ind } في هذا بشكل منفصل عن الاندماج ({ -inburgering }).
path-whom-title = من يمكنه المساعدة

## ما ينقص وما لا يتوافق

path-missing-lead = الإجابة هنا تجعل خطتك أدق.
path-missing-unlocks = مطلوب من أجل: { $what }
path-missing-answer = أجب عن هذا
path-missing-answer-of = أجب عن هذا: { $question }
path-conflicts-lead = انظر أيّها صحيح. كل ما كتبته ما زال موجودًا.

## الورق

path-print = طباعة خطتي
path-print-save = حفظ في مجلد
path-print-open = الورق والملفات غير مقفلة. من يحصل عليها يمكنه قراءتها.
path-printed = خطتك جاهزة: { $file }
path-printed-where = تجدها هنا: { $path }

## القواعد وراء ذلك

path-pack = القواعد: { $pack }
path-pack-old = مضى على هذه القواعد أكثر من سنة. اطلب من أحد نسخة أحدث من { -app }.

path-option-try = اعرف ما الذي سيغيّره
path-option-try-of = اعرف ما الذي سيغيّره: { $what }
