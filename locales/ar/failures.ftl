### ما الذي لم ينجح (failure-…) وما العمل (failure-…-do). المصدر: الإنجليزية.

failure-wrong-passphrase = هذه ليست عبارة المرور.
failure-wrong-passphrase-do = انظر إلى الأحرف الكبيرة والمسافات، وحاول مرة أخرى. أو استخدم رمزك الورقي.
failure-try-later = كانت هناك عدة محاولات. خطتك في أمان.
failure-try-later-do = { $wait-count ->
    [zero] حاول الآن مرة أخرى.
    [one] انتظر ثانية واحدة ثم حاول مرة أخرى.
    [two] انتظر ثانيتين ثم حاول مرة أخرى.
    [few] انتظر { $wait-shown } ثوانٍ ثم حاول مرة أخرى.
    [many] انتظر { $wait-shown } ثانية ثم حاول مرة أخرى.
   *[other] انتظر { $wait-shown } ثانية ثم حاول مرة أخرى.
}
failure-wrong-paper-code = هذا الرمز الورقي يخص خطة أخرى، أو يوجد رمز أحدث منه.
failure-wrong-paper-code-do = تأكد من أن ورقتك هي الأحدث، وحاول مرة أخرى.
failure-paper-group = يوجد خطأ كتابة في المجموعة { $group }.
failure-paper-group-do = انظر إلى تلك المجموعة في ورقتك واكتبها مرة أخرى.
failure-paper-length = يتكوّن الرمز من 40 رقمًا. عدد الأرقام التي كتبتها: { $digits }.
failure-paper-length-do = انظر إلى ورقتك: ثماني مجموعات، في كل مجموعة خمسة أرقام.
failure-paper-not-same = هذه ليست أرقام رمزك.
failure-paper-not-same-do = قارنها بورقتك. يمكنك إظهار الرمز مرة أخرى.
failure-damaged-vault = ملف خطتك تالف.
failure-damaged-vault-do = توجد نسخة على هذا الحاسوب. اختر نسخة لتتابع بها؛ الملف التالف يبقى محفوظًا.
failure-damaged-no-backup = ملف خطتك تالف، ولا توجد نسخة على هذا الحاسوب.
failure-damaged-no-backup-do = هل لديك نسخة مقفلة على ذاكرة USB؟ افتح تلك النسخة. لا تحذف هذا الشخص: الملف يبقى محفوظًا.
failure-backup-damaged = هذه النسخة تالفة أيضًا.
failure-backup-damaged-do = اختر نسخة أقدم.
failure-newer-vault = أُنشئت هذه الخطة بنسخة أحدث من { -app }.
failure-newer-vault-do = استخدم البرنامج الأحدث. لم يتغير شيء.
failure-already-open = هذه الخطة مفتوحة في نافذة أخرى.
failure-already-open-do = أغلقها هناك أولًا.
failure-disk-full = قرص هذا الحاسوب ممتلئ. التغيير الأخير غير محفوظ.
failure-disk-full-do = احذف شيئًا آخر من الحاسوب، أو اسأل صاحبه. ثم حاول مرة أخرى. ما حُفظ من قبل في أمان.
failure-read-only = لا يسمح لنا هذا الحاسوب بالكتابة هنا. التغيير الأخير غير محفوظ.
failure-read-only-do = اسأل صاحب الحاسوب. ما حُفظ من قبل في أمان.
failure-disk-error = القرص أو ذاكرة USB لا يستجيب.
failure-disk-error-do = هل ذاكرة USB ما زالت موصولة؟ صِلها من جديد وحاول مرة أخرى. ما حُفظ من قبل في أمان.
failure-no-memory = ذاكرة الحاسوب لا تكفي في هذه اللحظة.
failure-no-memory-do = أغلق البرامج الأخرى وحاول مرة أخرى.
failure-nickname-empty = لا يوجد اسم مستعار بعد.
failure-nickname-empty-do = اكتب اسمًا يعجبك. ليس من الضروري أن يكون اسمك الحقيقي.
failure-nickname-taken = يوجد هنا شخص له هذا الاسم المستعار وهذه الصورة.
failure-nickname-taken-do = اختر صورة أخرى أو اسمًا آخر.
failure-passphrase-short = عبارة المرور هذه أقصر من أن تكون آمنة.
failure-passphrase-short-do = استخدم 8 أحرف أو أكثر. عدة كلمات اختيار جيد.
failure-passphrase-guessable = عبارة المرور هذه سهلة التخمين.
failure-passphrase-guessable-do = استخدم عدة كلمات، أو 12 رقمًا على الأقل.
failure-locked = خطتك مقفلة.
failure-locked-do = افتحها بعبارة المرور. ما حُفظ من قبل في أمان.
failure-too-large = هذا أطول من أن يُحفظ. الحد الأقصى لعدد الأحرف: { $limit }.
failure-too-large-do = اجعله أقصر أو قسّمه إلى جزأين.
failure-bad-request = حدث خطأ من { -app }. لم يتغير شيء.
failure-bad-request-do = أغلق البرنامج وشغّله من جديد. ما حُفظ من قبل في أمان.
failure-bad-date = هذا ليس يومًا بين سنة 1900 وسنة 2200.
failure-bad-date-do = انظر إلى اليوم والشهر والسنة.
failure-bad-value = هذه الإجابة لا تناسب السؤال.
failure-bad-value-do = انظر إلى التوضيح وأجب مرة أخرى، أو اختر «{ common-dont-know }».
failure-not-found = هذا لم يعد موجودًا.
failure-not-found-do = ارجع إلى الخلف. ربما تم التراجع عنه أو حذفه.
failure-changed-since = تغيّر هذا مرة أخرى لاحقًا.
failure-changed-since-do = تراجع أولًا عن التغيير الأحدث.
failure-not-a-copy = هذا الملف ليس نسخة مقفلة من { -app }.
failure-not-a-copy-do = اختر الملف الذي ينتهي اسمه بنقطة ثم كلمة wegwijs.
failure-copy-damaged = هذه النسخة تالفة.
failure-copy-damaged-do = خذ نسخة أخرى، أو أنشئ نسخة جديدة على الحاسوب الأول.
failure-copy-exists = هذا الشخص موجود على هذا الحاسوب.
failure-copy-exists-do = افتح الخطة الموجودة هنا. لم نغيّر شيئًا في النسخة.
failure-copy-not-read-back = ما نقرؤه من ذاكرة USB يختلف عما كتبناه. لا توجد نسخة سليمة.
failure-copy-not-read-back-do = استخدم ذاكرة USB أخرى. خطتك على هذا الحاسوب في أمان.
failure-viewer-missing = لا يوجد على هذا الحاسوب برنامج يعرض الصفحة.
failure-viewer-missing-do = احفظ الصفحة في مجلد واطبعها في مكان آخر.
failure-name-differs = هذا اسم مستعار آخر.
failure-name-differs-do = اكتبه كما هو معروض تمامًا. لم يُحذف شيء.
failure-not-a-pack = لا توجد في هذا الملف قواعد لـ { -app }.
failure-not-a-pack-do = اختر الملف الذي ينتهي اسمه بنقطة ثم wegwijs-pack.
failure-pack-damaged = ملف القواعد تالف أو غير كامل.
failure-pack-damaged-do = ضعه على ذاكرة USB من جديد، أو استخدم ذاكرة USB أخرى. لم يتغير شيء.
failure-pack-forged = غيّر أحد هذا الملف بعد توقيعه. لن نستخدمه.
failure-pack-forged-do = اطلب الملف مرة أخرى ممن صنعه. لم يتغير شيء.
failure-pack-unknown-key = لا نعرف من صنع هذا الملف. لا يستخدم { -app } إلا قواعد من جهات يعرفها.
failure-pack-unknown-key-do = اطلب الملف ممن صنعه، أو اطلب نسخة أحدث من { -app }. لم يتغير شيء.
failure-pack-newer = هذه القواعد لنسخة أحدث من { -app }.
failure-pack-newer-do = اطلب البرنامج الأحدث. ففيه قواعد جديدة. لم يتغير شيء.
failure-pack-faulty = يوجد خطأ في هذا الملف. ليس ذلك بسببك.
failure-pack-faulty-do = أخبر من أعطاك الملف. القواعد الحالية تبقى مستخدمة.
failure-pack-older = هذه القواعد نسختها { $version }. القواعد المستخدمة أحدث، ونسختها { $used }.
failure-pack-older-do = لا داعي لأن تفعل شيئًا. لم يتغير شيء.
failure-pack-same-version = يقول هذا الملف إن نسخته { $version }، مثل القواعد المستخدمة. لكن محتواه مختلف.
failure-pack-same-version-do = أخبر من أعطاك الملف. القواعد الحالية تبقى مستخدمة.
failure-pack-in-use = هذه القواعد مستخدمة بالفعل: النسخة { $version }.
failure-pack-in-use-do = لا داعي لأن تفعل شيئًا.
failure-no-paint = لا يستطيع { -app } عرض نافذته على هذا الحاسوب.
failure-no-paint-do = أعد تشغيل الحاسوب. إذا بقي الأمر كذلك، فاطلب تحديث النظام. خطتك في أمان.
failure-bug = حدث خلل في { -app }. ليس ذلك بسببك.
failure-bug-do = حاول مرة أخرى. إذا بقي الأمر كذلك، فاذكر هذا الرقم عندما تطلب المساعدة: { $report }. ما حُفظ من قبل في أمان.
