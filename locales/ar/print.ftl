### كلمات على الورق: الخطة المطبوعة وورقة الرمز. المصدر: الإنجليزية.

print-plan-title = خطتي
print-plan-made = أُعدّت في { $date } باستخدام Wegwijs. التاريخ المكتوب في رسالة من جهة رسمية يتقدم على أي تاريخ في هذه الورقة.
print-plan-unchecked = هذه الكلمات لم يراجعها بعدُ متحدث باللغة. الكلمات الهولندية هي المعتمدة.
print-plan-footer = هذه معلومات من Wegwijs وليست استشارة قانونية. القواعد كما روجعت في الأيام المذكورة.
print-plan-next = خطوتي التالية
print-plan-dates = مواعيدي
print-plan-missing = ما ليس معروفًا بعد
print-plan-achieved = ما أنجزته
print-plan-whom = من يمكنه المساعدة
print-plan-why = لماذا: القواعد
print-plan-rules = القواعد في آخر الورقة: { $numbers }.
print-plan-source = المصدر: { $source }، تمت مراجعته في { $date }.
print-plan-facts = محسوب من: { $facts }.
print-plan-ask = اسأل: { $who }.
print-plan-nothing = لا توجد مواعيد بعد. أجب أولًا عن الأسئلة في Wegwijs.
print-code-title = رمزي الورقي
print-code-what = بهذا الرمز يمكنك فتح خطتك إذا فقدت عبارة المرور. هذا الرمز يفتح كل شيء.
print-code-keep = احفظ هذه الورقة في مكان آمن. لا تحفظها مع الحاسوب. لا تلتقط صورة لها.
print-code-use = هل فقدت عبارة المرور؟ شغّل Wegwijs، واختر صورتك، ثم اختر «فقدت عبارة المرور». اكتب مجموعات الأرقام الثماني.
print-code-lost = هل فقدت هذه الورقة؟ افتح Wegwijs بعبارة المرور وأنشئ رمزًا ورقيًا جديدًا. الرمز القديم لا يعمل بعد ذلك.
