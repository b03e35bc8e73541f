### طلبات واعتراضات على الورق: يكتب الشخص إلى DUO أو البلدية. كل جملة بالهولندية وبجانبها الترجمة. المصدر: الهولندية.

## ما يُطلب: الموضوع والطلب نفسه (.ask)

request-extension = طلب تمديد مدتي للاندماج (verlenging)
    .ask = أطلب منكم تمديد مدتي للاندماج.
request-exemption = طلب إعفاء من واجب الاندماج (ontheffing)
    .ask = أطلب منكم إعفائي من واجب الاندماج.
request-dispensation = طلب إعفاء من جزء من الاندماج (vrijstelling)
    .ask = أطلب منكم إعفائي من الجزء الذي لدي شهادة فيه.
request-efforts = طلب إعفاء بسبب الجهد الذي بذلته ({ -agi })
    .ask = أطلب منكم إعفائي من الامتحانات لأنني بذلت جهدًا كافيًا.
request-level-a2 = طلب أداء الامتحان في المستوى A2 (afschalen)
    .ask = أطلب منكم خفض مستواي من B1 إلى A2.
request-route-change = طلب الانتقال إلى مسار آخر
    .ask = أطلب منكم مقابلة حول مساري. هناك مسار آخر يناسبني أكثر.
request-objection = اعتراض (bezwaar)، والأسباب تأتي لاحقًا
    .ask = لا أوافق على قراركم وأقدّم اعتراضًا عليه. سأرسل أسبابي لاحقًا. أسألكم كم من الوقت لدي لذلك.
request-review = طلب إعادة النظر في قرار قديم (herziening)
    .ask = أطلب منكم إعادة النظر في قراركم. لدي تصريح لجوء. وقد حكم القضاة في هذا الأمر، والأحكام مذكورة أدناه.
request-statement = طلب إفادة عن بداية دروسي
    .ask = بدأت دروسي في وقت متأخر عما تقوله القواعد. أطلب منكم إفادة مكتوبة بذلك. سأرفقها عندما أطلب من { -duo } وقتًا أكثر.
request-lower-amount = طلب مبلغ أقل في الشهر (draagkracht)
    .ask = المبلغ الشهري لقرضي مرتفع بالنسبة إلى دخلي. أطلب منكم حساب ما أستطيع دفعه وخفض المبلغ.

## السبب، لكل خيار

request-why-extension-illness = كنت مريضًا، ولذلك لم أستطع الدراسة ولا أداء الامتحانات.
request-why-extension-illness-family = مرض أحد أفراد عائلتي مدة طويلة، ولذلك لم أستطع الدراسة ولا أداء الامتحانات.
request-why-extension-birth = وضعتُ طفلًا خلال مدتي.
request-why-extension-bereavement = توفي أحد أفراد عائلتي خلال مدتي.
request-why-extension-literacy = تابعتُ أولًا دورة لتعلم القراءة والكتابة (alfabetisering).
request-why-extension-study = أتابع أو تابعت دراسة هولندية.
request-why-extension-homeless = كنت بلا مسكن، أو أقمت في دار حماية أو مؤسسة. فضاع مني وقت بسبب ذلك.
request-why-extension-special = بسبب ظروف خاصة لم أستطع الدراسة ولا أداء الامتحانات.
request-why-extension-combined = بسبب عدة ظروف متتالية لم أستطع الدراسة ولا أداء الامتحانات.
request-why-extension-late-offer = بدأت دروسي في وقت متأخر عما تقوله القواعد. البلدية هي التي ترتب الدروس.
request-why-extension-effort = تابعت الدروس وأديت الامتحانات، لكنني أحتاج إلى وقت أكثر.
request-why-extension-nearly-done = نجحت في أجزاء كثيرة وأوشكت على الانتهاء.
request-why-exemption-medical = بسبب مرض أو إعاقة لا أستطيع الاندماج بصورة دائمة. يقدم طبيب مستقل رأيه في ذلك.
request-why-exemption-special = بسبب ظروف خاصة جدًا لا أستطيع الاندماج.
request-why-dispensation-part = شهادتي تبين أنني أعرف الهولندية.
request-why-efforts-course = تابعت ساعات كثيرة من الدروس وأديت الامتحانات مرات كثيرة.
request-why-efforts-literacy = تابعت ساعات كثيرة من الدروس، ومنها دروس القراءة والكتابة.
request-why-lower-to-a2 = تابعت دروسًا كثيرة وبذلت جهدًا كافيًا. لا أستطيع بلوغ المستوى B1.

## أسطر الرسالة

request-term = تنتهي مدتي في { $date }.
request-period = الفترة من { $from } حتى { $until }.
request-would-end = حسب حسابي يصبح آخر يوم لي { $date }.
request-to-route = المسار الذي أطلبه: { $route }.
request-decision = يتعلق الأمر بقراركم بتاريخ { $date }.
request-decision-blank = يتعلق الأمر بقراركم بتاريخ:
request-rules = القواعد: { $sources }.
request-facts = بياناتي عن هذا
request-more = ما أريد أن أقوله عن هذا:
request-enclosed = أرفق مع هذه الرسالة
request-answer = أطلب منكم قرارًا أو جوابًا مكتوبًا.
request-greeting = مع أطيب التحيات،
request-to = إلى
request-to-unknown = الجهة التي اتخذت القرار
request-address = العنوان: انظر آخر رسالة من هذه الجهة
request-name = الاسم
request-home = العنوان ومكان السكن
request-bsn = رقم { -bsn }
request-reference = الرقم المرجعي في الرسالة
request-day = المكان والتاريخ
request-signature = التوقيع
request-draft = هذه مسودة من { -app }. اقرأ كل شيء واملأ الأسطر ووقّع. احتفظ بنسخة. مساعدة مجانية: { -vwn } أو { -juridisch-loket }.

request-proof-course-hours = إفادة من المدرسة بساعات دروسي (Verklaring deelname cursus)
request-proof-diploma = نسخة من شهادتي
request-proof-effort = ما يثبت الجهد الذي بذلته، مثلًا من المدرسة
request-proof-payments = كشف بما دفعته حتى الآن
request-fact-obligation-pip-on = التاريخ المكتوب على أول { -pip } لي
