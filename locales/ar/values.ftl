### الإجابات التي يمكن اختيارها (value-…). المصدر: الهولندية.

## الشخص

value-person-nationality-nl = هولندية
value-person-nationality-eu = من بلد في الاتحاد الأوروبي (EU) أو النرويج أو آيسلندا أو ليختنشتاين أو سويسرا
value-person-nationality-be-lu = بلجيكية أو لوكسمبورغية
value-person-nationality-tr = تركية
value-person-nationality-stateless = بلا جنسية
value-person-nationality-other = جنسية أخرى
value-person-partner-nationality-nl = هولندية
value-person-partner-nationality-eu = من بلد في الاتحاد الأوروبي (EU) أو النرويج أو آيسلندا أو ليختنشتاين أو سويسرا
value-person-partner-nationality-be-lu = بلجيكية أو لوكسمبورغية
value-person-partner-nationality-tr = تركية
value-person-partner-nationality-stateless = بلا جنسية
value-person-partner-nationality-other = جنسية أخرى
value-person-health-ok = نعم، هذا ممكن
value-person-health-temporary = ليس الآن، ربما لاحقًا
value-person-health-lasting = لا، والأمر دائم
value-person-health-unknown = هذا غير واضح بعد

## الإقامة

value-stay-permit-kind-none = لا يوجد بعد: أنتظر قرارًا
value-stay-permit-kind-asylum = لجوء
value-stay-permit-kind-asylum-family = لجوء، كأحد أفراد عائلة لاجئ (nareis)
value-stay-permit-kind-family = عائلة (السكن مع العائلة)
value-stay-permit-kind-humanitarian = أسباب إنسانية
value-stay-permit-kind-religious = رجل دين
value-stay-permit-kind-temporary = مؤقت: دراسة أو عمل
value-stay-permit-kind-temporary-protection = حماية مؤقتة (أوكرانيا)
value-stay-permit-kind-eu-family = من عائلة شخص من الاتحاد الأوروبي (EU)
value-stay-permit-kind-other = شيء آخر، أو لا أعرف الغرض
value-stay-permit-sponsor-asylum = شخص لديه تصريح لجوء
value-stay-permit-sponsor-dutch = شخص هولندي
value-stay-permit-sponsor-other = شخص آخر

## الواجب

value-obligation-act-wi2006 = { -wi2006 } (قانون الاندماج لعام 2006)
value-obligation-act-wi2013 = { -wi2013 } (قانون الاندماج لعام 2013)
value-obligation-act-wi2021 = { -wi2021 } (قانون الاندماج لعام 2021)
value-obligation-route-b1 = { -b1-route }
value-obligation-route-education = { -onderwijsroute } (مسار التعليم)
value-obligation-route-z = { -z-route } (مسار الاعتماد على النفس)

## القرارات

value-decisions-kind-extension = وقت أكثر (verlenging)
value-decisions-kind-exemption = الإعفاء من الواجب لأنه غير ممكن لك (ontheffing)
value-decisions-kind-dispensation = الإعفاء لأنك تتقن ذلك من قبل (vrijstelling)
value-decisions-kind-efforts = جهد كافٍ (aantoonbare inspanningen)
value-decisions-kind-level-a2 = مستوى أقل، A2 (afschalen)
value-decisions-kind-route-change = مسار آخر
value-decisions-kind-new-term = مدة جديدة
value-decisions-kind-fine = غرامة (boete)
value-decisions-kind-loan-repayment = سداد القرض
value-decisions-kind-term-met = اكتمل في الوقت المحدد
value-decisions-kind-objection = اعتراض (bezwaar)
value-decisions-kind-pip = الخطة الشخصية (PIP)
value-decisions-kind-other = شيء آخر
value-decisions-by-duo = { -duo }
value-decisions-by-municipality = البلدية
value-decisions-by-ind = { -ind }
value-decisions-by-court = القاضي
value-decisions-outcome-granted = نعم، تمت الموافقة
value-decisions-outcome-refused = لا، رُفض
value-decisions-outcome-withdrawn = سُحب
value-decisions-ground-illness = مرض
value-decisions-ground-birth = ولادة
value-decisions-ground-bereavement = وفاة
value-decisions-ground-literacy-course = دورة القراءة والكتابة
value-decisions-ground-study = دراسة
value-decisions-ground-divorce = طلاق
value-decisions-ground-homeless = بلا مسكن
value-decisions-ground-shelter = دار لحماية النساء أو دار أخرى
value-decisions-ground-abroad = الإقامة خارج هولندا
value-decisions-ground-care = رعاية شخص
value-decisions-ground-detention = السجن
value-decisions-ground-no-course = لم توجد دورة
value-decisions-ground-late-offer = بدأت الدروس متأخرة
value-decisions-ground-late-letter = وصلت الرسالة متأخرة
value-decisions-ground-exam-wait = انتظار امتحان
value-decisions-ground-school-failed = لم تقم المدرسة بعملها جيدًا
value-decisions-ground-special = وضع خاص
value-decisions-ground-reception = الوقت في مركز الاستقبال (azc)
value-decisions-ground-corona = كورونا
value-decisions-ground-effort = جهد كافٍ
value-decisions-ground-nearly-done = قريب من النهاية
value-decisions-parts-reading = القراءة
value-decisions-parts-listening = الاستماع
value-decisions-parts-writing = الكتابة
value-decisions-parts-speaking = المحادثة
value-decisions-parts-knm = { -knm }
value-decisions-parts-ona = { -ona }
value-decisions-parts-pvt = { -pvt }
value-decisions-parts-map = { -map }
value-decisions-parts-z-language = دروس اللغة في { -z-route }
value-decisions-parts-z-participation = المشاركة في { -z-route }
value-decisions-parts-z-talk = المقابلة الختامية في { -z-route }
value-decisions-parts-education-course = دورة اللغة للدراسة (taalschakeltraject)
value-decisions-level-a1 = A1
value-decisions-level-a2 = A2
value-decisions-level-b1 = B1
value-decisions-level-b2 = B2
value-decisions-route-b1 = { -b1-route }
value-decisions-route-education = { -onderwijsroute } (مسار التعليم)
value-decisions-route-z = { -z-route }
value-decisions-about-extension = وقت أكثر (verlenging)
value-decisions-about-exemption = الإعفاء من الواجب (ontheffing)
value-decisions-about-dispensation = الإعفاء لأنك تتقن ذلك (vrijstelling)
value-decisions-about-efforts = جهد مثبت (aantoonbare inspanningen)
value-decisions-about-level-a2 = مستوى أقل (afschalen)
value-decisions-about-route-change = مسار آخر
value-decisions-about-new-term = مدة جديدة
value-decisions-about-fine = غرامة (boete)
value-decisions-about-loan-repayment = سداد القرض
value-decisions-about-term-met = اكتمل في الوقت المحدد
value-decisions-about-objection = اعتراض (bezwaar)
value-decisions-about-pip = الخطة الشخصية (PIP)
value-decisions-about-other = شيء آخر
