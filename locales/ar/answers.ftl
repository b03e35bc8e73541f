### إجابات بالكلمات: كيف هو الوضع، والأجزاء، والشهادات (value-…)، ومن يمكنك أن تسأل (whom-…). المصدر: الهولندية.

## القانون والواجب

value-regime-wi2006 = { -wi2006 } (قانون الاندماج لعام 2006)
value-regime-wi2013 = { -wi2013 } (قانون الاندماج لعام 2013)
value-regime-wi2021 = { -wi2021 } (قانون الاندماج لعام 2021)
value-regime-none = لا ينطبق عليك أي قانون للاندماج
value-regime-unknown = لا نعرف بعد أي قانون ينطبق عليك
value-duty-yes = نعم، عليك واجب الاندماج
value-duty-no = لا، ليس عليك واجب الاندماج
value-duty-exempt = لا، أنت معفى من الواجب
value-duty-met = أكملت الاندماج
value-duty-unknown = لا نعرف ذلك بعد

## المدة

value-term-not-started = لم تبدأ بعد
value-term-running = جارية
value-term-met = اكتملت
value-term-ended = توقفت
value-term-overrun = تجاوزت الموعد النهائي
value-term-unknown = غير معروفة

## الأجزاء

value-part-reading = القراءة
value-part-listening = الاستماع
value-part-writing = الكتابة
value-part-speaking = المحادثة
value-part-knm = { -knm } (المجتمع الهولندي)
value-part-ona = { -ona } (العمل في هولندا)
value-part-pvt = { -pvt } (القيم في هولندا)
value-part-map = { -map } (التعرف على العمل)
value-part-z-language = دروس اللغة في { -z-route }
value-part-z-participation = المشاركة في { -z-route }
value-part-z-talk = المقابلة الختامية في { -z-route }
value-part-education-course = دورة اللغة للدراسة (taalschakeltraject، { -onderwijsroute })
value-component-open = لم يكتمل بعد
value-component-passed = ناجح
value-component-exempt = معفى
value-component-not-required = غير مطلوب
value-component-pending = لا توجد نتيجة بعد
value-component-unknown = غير معروف

## ما يمكنك أن تطلبه وما يُطلب منك

value-option-possible = ممكن الآن
value-option-not-yet = غير ممكن بعد
value-option-needs-facts = تنقص إجابات
value-option-too-late = لم يعد ممكنًا
value-requirement-met = متحقق
value-requirement-not-met = لم يتحقق بعد
value-requirement-exempt = معفى
value-requirement-ask = اسأل { -ind }
value-authority-duo = { -duo }
value-authority-municipality = البلدية
value-authority-ind = { -ind }

## الشهادات

value-person-diplomas-kind-vmbo = Vmbo (مدرسة ثانوية، 4 سنوات)
value-person-diplomas-kind-havo = Havo (مدرسة ثانوية، 5 سنوات)
value-person-diplomas-kind-vwo = Vwo (مدرسة ثانوية، 6 سنوات)
value-person-diplomas-kind-mbo-1 = التعليم المهني المستوى 1 (mbo 1، entree)
value-person-diplomas-kind-mbo-2 = التعليم المهني المستوى 2 أو 3 أو 4 (mbo)
value-person-diplomas-kind-hbo = التعليم العالي المهني (hbo)
value-person-diplomas-kind-wo = الجامعة (wo)
value-person-diplomas-kind-belgium-suriname = شهادة باللغة الهولندية من بلجيكا أو سورينام
value-person-diplomas-kind-practical-education = التعليم العملي (praktijkonderwijs)
value-person-diplomas-kind-inburgering = دبلوم الاندماج ({ -inburgering })
value-person-diplomas-kind-inburgering-z = شهادة الاندماج ({ -inburgering }) من { -z-route }
value-person-diplomas-kind-nt2-i = امتحان الدولة { -nt2 } I (الدبلوم كاملًا)
value-person-diplomas-kind-nt2-ii = امتحان الدولة { -nt2 } II (الدبلوم كاملًا)
value-person-diplomas-kind-cnavt = CNaVT (الهولندية لغةً أجنبية)
value-person-diplomas-kind-foreign = شهادة من بلد آخر

## من يمكنك أن تسأل

whom-self = نفسك: انظر في رسائلك وأوراقك
whom-duo = { -duo }
whom-municipality = البلدية
whom-ind = { -ind }
whom-coa = المسؤول عنك في { -coa }
whom-vwn = { -vwn }
whom-juridisch-loket = { -juridisch-loket } (مساعدة قانونية مجانية)
whom-school = مدرستك
whom-doctor = طبيبك
