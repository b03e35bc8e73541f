### الفتح والقفل وعبارة المرور المفقودة والملف التالف. المصدر: الإنجليزية.

unlock-title = مرحبًا { $name }
unlock-label = عبارة المرور
unlock-hint = الأحرف الكبيرة والمسافات مهمة.
unlock-open = فتح خطتي
unlock-opening = لحظة من فضلك، يجري فتح خطتك.
unlock-lost = فقدت عبارة المرور
unlock-other = أنا شخص آخر
unlock-remove = حذفي من هذا الحاسوب

## عبارة المرور المفقودة

unlock-recover-title = الفتح بالرمز الورقي
unlock-recover-lead = خذ ورقتك. عليها ثماني مجموعات، في كل مجموعة خمسة أرقام.
unlock-code-label = الرمز الورقي
unlock-code-hint = 40 رقمًا. المسافات غير مهمة.
unlock-new-label = عبارة مرور جديدة
unlock-new-hint = 8 أحرف أو أكثر. عدة كلمات أفضل من كلمة واحدة.
unlock-recover-open = الفتح وحفظ عبارة المرور الجديدة
unlock-no-code = أليس لديك رمز ورقي؟ إذن لا يستطيع أحد فتح هذه الخطة، ولا نحن أيضًا. يمكنك أن تبدأ خطة جديدة.

## ملف تالف

unlock-backups-title = ملف خطتك تالف
unlock-backups-lead = توجد نسخ أنشأها هذا الحاسوب تلقائيًا. اختر واحدة منها. الملف التالف يبقى محفوظًا.
unlock-backup = نسخة من { $date }
unlock-secret-label = عبارة المرور أو الرمز الورقي
unlock-restore = المتابعة بهذه النسخة
unlock-backups-none = لا توجد نسخة على هذا الحاسوب. هل لديك نسخة مقفلة على ذاكرة USB؟ افتح تلك النسخة.
unlock-restored = عادت خطتك كما كانت في { $date }.
unlock-restored-lost = { $count ->
    [zero] لم يُفقد أي تغيير بعد ذلك اليوم.
    [one] فُقد تغيير واحد بعد ذلك اليوم.
    [two] فُقد تغييران بعد ذلك اليوم.
    [few] فُقدت { $shown } تغييرات بعد ذلك اليوم.
    [many] فُقد { $shown } تغييرًا بعد ذلك اليوم.
   *[other] فُقد { $shown } تغيير بعد ذلك اليوم.
}

## القفل التلقائي

unlock-warning = { $count ->
    [zero] تُقفل خطتك الآن.
    [one] تُقفل خطتك بعد ثانية واحدة.
    [two] تُقفل خطتك بعد ثانيتين.
    [few] تُقفل خطتك بعد { $shown } ثوانٍ.
    [many] تُقفل خطتك بعد { $shown } ثانية.
   *[other] تُقفل خطتك بعد { $shown } ثانية.
}
unlock-still-here = ما زلت هنا
unlock-locked = خطتك مقفلة. كل شيء محفوظ.
