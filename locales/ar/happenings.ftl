### الإجابات التي يمكن اختيارها عن الأحداث والامتحانات والدروس والعمل والمواعيد (value-…). المصدر: الهولندية.

## ما حدث

value-circumstances-kind-illness = مرض
value-circumstances-kind-birth = ولادة طفل
value-circumstances-kind-bereavement = وفاة في العائلة
value-circumstances-kind-literacy-course = دورة القراءة والكتابة (alfabetisering)
value-circumstances-kind-study = دراسة أو تدريب مهني
value-circumstances-kind-divorce = طلاق
value-circumstances-kind-homeless = دون مسكن
value-circumstances-kind-shelter = دار لحماية النساء أو دار إيواء أخرى
value-circumstances-kind-abroad = في الخارج
value-circumstances-kind-care = رعاية شخص
value-circumstances-kind-detention = في السجن
value-circumstances-kind-no-course = لم تكن هناك دورة
value-circumstances-kind-late-offer = بدأت دروس البلدية متأخرة
value-circumstances-kind-late-letter = وصلت رسالة { -duo } متأخرة
value-circumstances-kind-exam-wait = انتظار طويل للامتحان
value-circumstances-kind-school-failed = توقفت المدرسة أو لم تقم بعملها جيدًا
value-circumstances-kind-special = وضع خاص آخر
value-circumstances-relation-self = أنا
value-circumstances-relation-partner = الزوج أو الزوجة أو شريك الحياة
value-circumstances-relation-child = ابن أو ابنة
value-circumstances-relation-parent = الأب أو الأم
value-circumstances-relation-in-law = عائلة الشريك
value-circumstances-relation-other = شخص آخر
value-circumstances-study-exempting = دراسة تنتهي بشهادة تعطي إعفاءً (vrijstelling)
value-circumstances-study-not-exempting = دراسة أخرى (مثلًا mbo 1)

## الامتحانات

value-exams-part-reading = القراءة
value-exams-part-listening = الاستماع
value-exams-part-writing = الكتابة
value-exams-part-speaking = المحادثة
value-exams-part-knm = { -knm }
value-exams-part-ona = { -ona }
value-exams-part-nt2-i = امتحان الدولة { -nt2 } I (الشهادة كاملة)
value-exams-part-nt2-ii = امتحان الدولة { -nt2 } II (الشهادة كاملة)
value-exams-level-a1 = A1
value-exams-level-a2 = A2
value-exams-level-b1 = B1
value-exams-level-b2 = B2
value-exams-result-passed = ناجح
value-exams-result-failed = غير ناجح
value-exams-result-pending = لا توجد نتيجة بعد
value-exams-result-booked = محجوز
value-exams-result-absent = لم أحضر

## الدروس والأجزاء الأخرى

value-activities-kind-pvt = { -pvt } (لقاءات القيم و{ -participatieverklaring })
value-activities-kind-map = { -map } (وحدة سوق العمل والمشاركة)
value-activities-kind-map-practice = { -map }: ساعات التطبيق العملي
value-activities-kind-map-talk = { -map }: المقابلة الختامية
value-activities-kind-z-language = { -z-route }: دروس اللغة
value-activities-kind-z-participation = { -z-route }: المشاركة
value-activities-kind-z-talk = { -z-route }: المقابلة الختامية
value-activities-kind-education-course = دورة اللغة للدراسة (taalschakeltraject في { -onderwijsroute })
value-activities-kind-course = دورة { -inburgering } (الاندماج)
value-activities-kind-course-nt2 = دورة { -nt2 }
value-activities-kind-course-knm = دورة { -knm }
value-activities-kind-course-ona = دورة { -ona }
value-activities-kind-literacy = دورة القراءة والكتابة (alfabetisering)
value-activities-kind-agi-test = اختبار لدى { -duo }: هل تستطيع تعلم هذا؟
value-activities-by-school = المدرسة
value-activities-by-municipality = البلدية
value-activities-by-coa = { -coa }

## العمل

value-work-kind-paid = عمل بأجر
value-work-kind-voluntary = عمل تطوعي
value-work-kind-self-employed = عمل حر أو شركة خاصة بي
value-work-kind-internship = تدريب عملي (stage)

## المواعيد

value-agenda-kind-lesson = درس
value-agenda-kind-exam = امتحان
value-agenda-kind-appointment = موعد
value-agenda-kind-shift = عمل
value-agenda-kind-school = مدرسة طفلي
value-agenda-kind-own = أمر خاص بي
value-agenda-track-integration = الاندماج ({ -inburgering })
value-agenda-track-guidance = المرافقة
value-agenda-track-work = العمل
