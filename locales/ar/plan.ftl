### كلمات حول الخطة: أجزاء الامتحان وصفحات الأسئلة. المصدر: الإنجليزية.

## جزء واحد من الامتحان أو المسار.

plan-component-level = المستوى { $level }
plan-component-hours = { $count ->
    [zero] لا ساعات مطلوبة
    [one] المطلوب ساعة واحدة
    [two] المطلوب ساعتان
    [few] المطلوب { $shown } ساعات
    [many] المطلوب { $shown } ساعة
   *[other] المطلوب { $shown } ساعة
}
plan-component-hours-done = { $count ->
    [zero] لم تُنجز أي ساعة بعد
    [one] أُنجزت ساعة واحدة
    [two] أُنجزت ساعتان
    [few] أُنجزت { $shown } ساعات
    [many] أُنجزت { $shown } ساعة
   *[other] أُنجزت { $shown } ساعة
}
plan-component-tries = { $count ->
    [zero] لا محاولات بعد
    [one] محاولة واحدة
    [two] محاولتان
    [few] { $shown } محاولات
    [many] { $shown } محاولة
   *[other] { $shown } محاولة
}
plan-component-free = { $count ->
    [zero] لم تبقَ محاولات مجانية
    [one] بقيت محاولة مجانية واحدة
    [two] بقيت محاولتان مجانيتان
    [few] بقيت { $shown } محاولات مجانية
    [many] بقيت { $shown } محاولة مجانية
   *[other] بقيت { $shown } محاولة مجانية
}
plan-component-fee = تكلفة المحاولة الواحدة: { $amount }

## عناوين صفحات الأسئلة.

plan-intake-stay = أيامك الأولى هنا
plan-intake-you = عنك
plan-intake-letter = رسائلك
plan-intake-plan = خطتك مع البلدية
plan-intake-learning = تعلم الهولندية
plan-intake-school = المدرسة والشهادات
plan-intake-home = مكان سكنك
plan-intake-work = العمل
plan-intake-goals = أهدافك
plan-intake-more = ما يمكنك أن تخبرنا به أيضًا
