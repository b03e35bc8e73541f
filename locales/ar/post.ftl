### الرسائل: أي رسالة هي، وماذا تعني، ونقل تاريخها. المصدر: الإنجليزية.

post-door-topics = المواضيع
post-door-letters = وصلتني رسالة
post-title = أي رسالة هذه؟
post-lead = قل من أرسلها واكتب بضع كلمات موجودة عليها. ليس عليك أن تفهم الرسالة.
post-sender = من أرسل الرسالة؟
post-sender-any = أظهر كل المرسلين
post-words = كلمات على الرسالة
post-words-hint = اكتب العنوان الكبير أو بضع كلمات من الأسطر الأولى، بالهولندية.
post-tick = هل ترى إحدى هذه الكلمات؟
post-found = قد تكون هذه الرسالة
post-all = رسائل من هذا المرسل
post-found-count =
    { $count ->
        [zero] لا توجد رسالة مطابقة
        [one] رسالة واحدة مطابقة
        [two] رسالتان مطابقتان
        [few] { $shown } رسائل مطابقة
        [many] { $shown } رسالة مطابقة
       *[other] { $shown } رسالة مطابقة
    }
post-matched = وُجد: { $words }
post-unknown = لا نعرف هذه الرسالة
post-unknown-do = لا بأس بذلك. اطلب من أحد أن يقرأها معك. انظر إن كان فيها تاريخ.
post-signs = انتبه: قد تكون هذه الرسالة مزيفة
post-signs-do = هذه الكلمات توجد أيضًا في رسائل مزيفة: { $words }. لا تدفع ولا تضغط على رابط. أرِ الرسالة لأحد أولًا.
post-signs-more = كيف تبدو الرسائل المزيفة
post-help = من يساعدك
post-phone = الهاتف: { $number }
post-keep-other = احفظ هذه الرسالة مع ملاحظة
post-back = رسالة أخرى
post-heading = العنوان على الرسالة
post-what = ما هي
post-starts = ما الذي يبدأ
post-todo = ما يمكنك فعله
post-by = حتى متى
post-otherwise = إذا لم تفعل شيئًا
post-ask = من يمكنك أن تسأل
post-legal = اسأل شخصًا يعرف القانون. هذا مجاني.
post-take = انقل هذه الرسالة إلى خطتي
post-take-title = ماذا تقول الرسالة؟
post-take-lead = انقل فقط ما تستطيع قراءته. سترى أولًا ما الذي سيتغير. لا يُحفظ شيء قبل أن تقول ذلك.
post-take-locked = لنقل التاريخ، افتح خطتك أولًا.
post-dated = تاريخ الرسالة
post-note = بكلماتك أنت
post-note-hint = مثلًا: ما المكتوب عليها، ومن أعطاك إياها. ستصبح ملاحظة.
post-try = أظهر ما يتغير
post-preview = هذا ما سيتغير
post-answers = في إجاباتك
post-before = كما هو: { $value }
post-stays = يبقى كما هو: { $value }. الرسالة الأقدم هي التي تُحسب.
post-after = بعد ذلك: { $value }
post-plan = في خطتك
post-plan-same = لا يتغير شيء في خطتك.
post-keep = احفظ هذه الرسالة
post-drop = لا تحفظها
post-edit = غيّر ما كتبتُه
post-kept = حُفظت الرسالة
