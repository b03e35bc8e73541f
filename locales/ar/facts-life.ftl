### ما نعرفه عن الشخص: القرارات والأحداث والامتحانات والدروس والرسائل والقرض والعمل والمواعيد (fact-…، ask-…). المصدر: الهولندية.

## القرارات

fact-decisions = القرارات في الرسائل
fact-decisions-kind = نوع القرار
fact-decisions-on = التاريخ المكتوب على الرسالة
fact-decisions-by = ممّن
fact-decisions-outcome = النتيجة
fact-decisions-ground = السبب
fact-decisions-until = اليوم الأخير الجديد
fact-decisions-days = أيام إضافية
fact-decisions-months = أشهر إضافية
fact-decisions-parts = الأجزاء المعنية
fact-decisions-level = المستوى
fact-decisions-route = المسار الجديد
fact-decisions-amount-eur = المبلغ باليورو
fact-decisions-received-on = اليوم الذي وصلتك فيه الرسالة
fact-decisions-about = الاعتراض على
ask-decisions = هل وصلتك رسالة فيها قرار؟
    .why = القرار قد يغيّر يومك الأخير. يمكنك الاعتراض على القرار خلال ستة أسابيع (bezwaar).

## ما حدث

fact-circumstances = ما حدث
fact-circumstances-kind = ماذا
fact-circumstances-from = من
fact-circumstances-until = حتى (واليوم محسوب)
fact-circumstances-relation = الشخص المعني
fact-circumstances-treated-here = العلاج عند طبيب في هولندا
fact-circumstances-proof = لديك إثبات
fact-circumstances-study = نوع الدراسة
ask-circumstances = هل حدث شيء منعك من التعلم؟
    .why = بسبب المرض أو الولادة أو الوفاة يمكنك في كثير من الأحيان أن تطلب وقتًا أكثر.

## الامتحانات

fact-exams = الامتحانات
fact-exams-part = الجزء
fact-exams-level = المستوى
fact-exams-on = يوم الامتحان
fact-exams-result-on = يوم النتيجة
fact-exams-result = النتيجة
ask-exams = هل أديت امتحانات أو حجزت امتحانات؟
    .why = ما نجحت فيه يبقى لك. وهكذا ترى ما بقي.

## الدروس والأجزاء الأخرى

fact-activities = الدروس والأجزاء الأخرى
fact-activities-kind = ماذا
fact-activities-on = اليوم الذي اكتمل فيه
fact-activities-from = من
fact-activities-until = حتى (واليوم محسوب)
fact-activities-hours = الساعات
fact-activities-provider-mark = مدرسة لديها علامة الجودة
fact-activities-all-attended = حضور جميع الدروس
fact-activities-by = ممّن
ask-activities = ما الدروس أو الأجزاء التي تتابعها أو تابعتها؟
    .why = الساعات تُحسب لطلب وقت أكثر ولمسارك.

## الرسائل

fact-letters = الرسائل
fact-letters-kind = نوع الرسالة
fact-letters-dated-on = التاريخ المكتوب على الرسالة
fact-letters-received-on = اليوم الذي وصلتك فيه الرسالة
fact-letters-place = مكان الرسالة
ask-letters = ما الرسائل التي لديك؟
    .why = الرسالة إثبات. احتفظ بجميع الرسائل في مكان واحد.

## القرض

fact-loan = قرض من { -duo }
fact-loan-taken = قرض من { -duo }
ask-loan-taken = هل اقترضت مالًا من { -duo } من أجل اندماجك؟
    .why = نوع تصريحك يحدد إن كنت تسدد شيئًا.
fact-loan-amount-eur = المبلغ المقترض باليورو
ask-loan-amount-eur = كم يورو اقترضت؟
    .why = المبلغ مكتوب في { -mijn-inburgering }.
fact-loan-paid-eur = المبلغ المسدد باليورو
ask-loan-paid-eur = كم يورو سددت حتى الآن؟
    .why = أحيانًا يمكنك أن تطلب النظر من جديد في دين قديم.
fact-loan-first-on = الدفعة الأولى
ask-loan-first-on = في أي يوم تكون الدفعة الأولى أو كانت؟
    .why = هكذا يظهر هذا اليوم في خطتك.

## العمل

fact-work = العمل
fact-work-kind = نوع العمل
fact-work-from = من
fact-work-until = حتى (واليوم محسوب)
fact-work-hours-per-month = الساعات في الشهر
ask-work = هل تعمل الآن، أو عملت هنا من قبل؟
    .why = العمل قد يُحسب لجزء من اندماجك.

## المواعيد

fact-agenda = مواعيدي
fact-agenda-id = الاسم
fact-agenda-kind = ماذا
fact-agenda-starts-at = البداية
fact-agenda-ends-at = النهاية
fact-agenda-place = المكان
fact-agenda-track = المجال
ask-agenda = ما مواعيدك؟
    .why = هكذا ترى إن كان هناك موعدان في الوقت نفسه.
