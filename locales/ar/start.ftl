### الشاشة الأولى، شخص جديد، الرمز الورقي. المصدر: الإنجليزية.

start-title = مرحبًا بك في { -app }
start-lead = خطتك للاندماج ({ -inburgering }) بلغتك. تبقى على هذا الحاسوب.
start-language = اختر لغتك
start-people = من أنت؟
start-open-person = فتح خطة { $name }
start-new = أنا جديد هنا
start-new-hint = ضع خطة خاصة بك. لا يمكن لأحد غيرك قراءتها.
start-copy = لدي نسخة على ذاكرة USB
start-guide = قراءة الدليل أولًا
start-copy-dropped = فتح هذه النسخة

## شخص جديد

start-new-title = خطة جديدة
start-name-title = بماذا نناديك؟
start-name-label = اسم مستعار
start-name-hint = ليس اسمك الكامل: كل من يستخدم هذا الحاسوب يمكنه رؤيته.
start-picture-title = اختر صورة
start-picture-hint = بها تجد نفسك مرة أخرى.
start-picture-kettle = فنجان
start-picture-tree = شجرة
start-picture-boat = قارب
start-picture-sun = شمس
start-picture-bicycle = دراجة
start-picture-bird = طائر
start-picture-key = مفتاح
start-picture-lamp = مصباح
start-picture-bread = خبز
start-picture-book = كتاب
start-picture-star = نجمة
start-picture-leaf = ورقة شجر
start-picture-fish = سمكة
start-picture-moon = قمر
start-picture-house = بيت
start-picture-flower = زهرة
start-passphrase-title = عبارة المرور
start-passphrase-why = عبارة المرور تفتح خطتك. نحن لا نعرفها، ولا يستطيع أحد أن يصنع لك عبارة جديدة.
start-passphrase-which = أي عبارة مرور تريد؟
start-passphrase-offered = هذه الكلمات
start-passphrase-own = كلماتي الخاصة
start-passphrase-own-hint = 8 أحرف أو أكثر. عدة كلمات أفضل من كلمة واحدة.
start-passphrase-other = كلمات أخرى
start-passphrase-label = عبارة المرور
start-passphrase-again = العبارة نفسها مرة أخرى
start-passphrase-not-same = العبارتان غير متطابقتين. انظر إلى كلتيهما.
start-passphrase-write = اكتبها على ورقة أو احفظها عن ظهر قلب الآن. ثم اكتبها هنا مرة واحدة.
start-create = إنشاء خطتي
start-creating = يجري إنشاء مفتاحك.

## الرمز الورقي

start-code-title = رمزك الورقي
start-code-lead = هل نسيت عبارة المرور؟ هذا الرمز يفتح خطتك. احفظ الورقة في مكان آمن، وليس مع الحاسوب.
start-code-group = المجموعة { $number }
start-code-print = طباعة الرمز
start-code-save = حفظ الورقة في مجلد
start-code-printed = الورقة جاهزة: { $file }
start-code-printed-where = تجدها هنا: { $path }. احذفها من هناك عندما تكون لديك على الورق.
start-code-written = الرمز عندي على الورق
start-code-check-title = تحقق من ورقتك
start-code-check-lead = اكتب هذه المجموعات من ورقتك.
start-code-show = إظهار الرمز مرة أخرى
start-code-confirm = تحقق
start-code-confirmed = الورقة صحيحة. احفظها جيدًا.
start-code-later = لاحقًا
start-code-gone = لا يمكن إظهار الرمز مرة أخرى. يمكنك إنشاء رمز جديد، وعندها لا يعمل الرمز القديم.
start-code-new = إنشاء رمز ورقي جديد
