### الإعدادات. المصدر: الإنجليزية.

settings-title = الإعدادات
settings-language = اللغة
settings-theme = الألوان
settings-theme-system = مثل الحاسوب
settings-theme-light = فاتح
settings-theme-dark = داكن
settings-theme-contrast = تباين عالٍ
settings-text = حجم النص
settings-text-percent = { $percent } بالمئة
settings-calm = دون حركة
settings-calm-hint = لا شيء يتحرك أو يتلاشى.
settings-dutch = النص الهولندي بجانب لغتي
settings-dutch-hint = تتعلم الكلمات التي تُستخدم في الرسائل، ويمكن لمن يساعدك أن يقرأ معك.
settings-keyboard = لوحة مفاتيح على الشاشة
settings-keyboard-hint = تظهر عند كل حقل، للأحرف غير الموجودة على هذا الحاسوب.
settings-lock = القفل تلقائيًا بعد
settings-lock-minutes = { $count ->
    [zero] { $shown } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $shown } دقائق
    [many] { $shown } دقيقة
   *[other] { $shown } دقيقة
}
settings-calendars = تقاويم بجانب التاريخ
settings-calendars-hint = تستخدم الرسائل التاريخ الهولندي (الميلادي). وهو يأتي أولًا دائمًا.
settings-calendars-persian = الفارسي (إيران)
settings-calendars-afghan = الفارسي (أفغانستان)
settings-calendars-ethiopic = الإثيوبي
settings-calendars-islamic = الهجري
settings-calendars-islamic-hint = يتبع القمر: قد يكون في بلد آخر قبل يوم أو بعد يوم.
settings-digits = الأرقام بجانب التاريخ
settings-digits-hint = يبقى التاريخ الهولندي بالأرقام المستخدمة في الرسائل.
settings-digits-western = كما في الرسائل: 1 2 3
settings-digits-arabic = عربية: ١ ٢ ٣
settings-digits-persian = فارسية: ۱ ۲ ۳
settings-passphrase-title = عبارة المرور والرمز الورقي
settings-passphrase-change = تغيير عبارة المرور
settings-passphrase-current = عبارة المرور الحالية
settings-passphrase-new = عبارة المرور الجديدة
settings-passphrase-done = تم حفظ عبارة المرور الجديدة. العبارة القديمة لم تعد تفتح خطتك.
settings-code-new = إنشاء رمز ورقي جديد
settings-code-hint = الرمز الموجود على ورقتك القديمة لا يعمل بعد ذلك.
settings-history-title = ما فعلته
settings-history-lead = كل ما غيّرته، والأحدث أولًا. يمكنك التراجع عنه.
settings-history-none = سترى هنا ما غيّرته.
settings-history-undone = تم التراجع
settings-history-show = عرض ما فعلته
settings-rules = عرض القواعد
