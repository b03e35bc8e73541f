### ماذا لو: تغييرات نجرّبها في نسخة من الخطة. لا يُحفظ شيء حتى تقول ذلك. المصدر: الإنجليزية.

## مقدار انتقال آخر يوم.

whatif-later-days = متأخرًا بمدة { common-span-days }
whatif-later-weeks = متأخرًا بمدة { common-span-weeks }
whatif-later-months = متأخرًا بمدة { common-span-months }
whatif-later-years = متأخرًا بمدة { common-span-years }
whatif-later-years-months = متأخرًا بمدة { common-span-years } و{ common-span-months }
whatif-earlier-days = مبكرًا بمدة { common-span-days }
whatif-earlier-weeks = مبكرًا بمدة { common-span-weeks }
whatif-earlier-months = مبكرًا بمدة { common-span-months }
whatif-earlier-years = مبكرًا بمدة { common-span-years }
whatif-earlier-years-months = مبكرًا بمدة { common-span-years } و{ common-span-months }

## الشاشة

whatif-title = ماذا لو
whatif-lead = جرّب تغييرًا وانظر ماذا يفعل بخطتك. لا يُحفظ شيء حتى تقول ذلك.
whatif-to-ways = المخارج الممكنة
whatif-ask = ماذا تريد أن تجرّب؟
whatif-case-failed = لا أنجح في امتحان
whatif-case-passed = أنجح في امتحان
whatif-case-later = أؤدي امتحانًا في يوم آخر
whatif-case-ill = كنت مريضًا أو سأمرض
whatif-case-child = يولد طفل
whatif-case-move = أنتقل إلى بلدية أخرى
whatif-case-route = أنتقل إلى مسار آخر
whatif-case-level = يُسمح لي بالمستوى A2
whatif-case-extension = أحصل على وقت أكثر
whatif-case-lessons = تبدأ دروسي في يوم آخر
whatif-case-other = شيء آخر
whatif-other-which = أي إجابة ستكون مختلفة؟
whatif-try = جرّب هذا
whatif-tried = ما تجرّبه الآن
whatif-drop = اترك هذا
whatif-drop-of = اترك هذا: { $what }
whatif-tried-said = هذا ما سيتغيّر. لم يُحفظ شيء.
whatif-not-real = هذا ليس حقيقيًا. لم يُحفظ شيء.
whatif-outcome = ما الذي سيتغيّر
whatif-term-moves = سيكون آخر يوم لك:
whatif-keep = احفظ هذا
whatif-throw = تخلَّص منه
whatif-kept = تم الحفظ. هذه هي خطتك الآن.
whatif-thrown = تم التخلص منه. خطتك كما كانت.
whatif-side = الخطتان جنبًا إلى جنب
whatif-thing = الشيء
whatif-now = الآن
whatif-then = عندئذ (ليس حقيقيًا)
whatif-absent = ليس في هذه الخطة
whatif-differs = مختلف
whatif-state = الوضع
whatif-first-day = اليوم الأول
whatif-last-day = اليوم الأخير
whatif-duty = الواجب

## ما الذي يغيّره المخرج

whatif-brings-duty = لن يكون عليك واجب الاندماج بعد ذلك
whatif-brings-end = سيكون آخر يوم لك { $date }: { $moved }
whatif-brings-time = وقت أكثر. القرار وحده يقول كم.
whatif-brings-falls = لم يعد مطلوبًا: { $parts }
whatif-brings-one-of = واحد من هذه لم يعد مطلوبًا، والقرار يحدد أيها: { $parts }
whatif-brings-level = يكفي المستوى { $level } في: { $parts }
whatif-brings-instead = المطلوب بدلًا من ذلك: { $parts }
whatif-brings-stops = لن ينطبق بعد ذلك: { $what }
whatif-brings-costs = انتبه، هذا يأتي معه: { $what }
whatif-brings-nothing = لن يغيّر شيئًا في خطتك اليوم
whatif-brings-decision = القرار وحده يقول ما الذي يتغيّر

whatif-differences = هذا ما سيكون مختلفًا
whatif-differences-none = لن يختلف شيء في خطتك.
