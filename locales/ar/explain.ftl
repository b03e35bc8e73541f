# لماذا، حتى الأساس: كلمات حول سلسلة الأسباب.

explain-term = المدة المخصصة لاندماجك ({ -inburgering })
explain-next-term = إذا احتجت إلى وقت أطول: المدة التي تلي ذلك
explain-next-letter = رسالة من { -duo } وحدها تستطيع أن تحدد طول هذه المدة.

explain-from-answer = إجابتك أنت
explain-from-letter = من الرسالة «{ $letter }»
explain-from-letter-of = من الرسالة «{ $letter }» بتاريخ { $date }
explain-from-decision = من القرار المؤرخ { $date }
explain-from-decision-by = من القرار المؤرخ { $date } ({ $who })

explain-sheet-title = لماذا الأمر هكذا؟
explain-sheet-made = أُعدّت في { $date } بواسطة Wegwijs، من إجابات الشخص نفسه.
explain-sheet-sure = مدى التأكد
explain-sheet-facts = الإجابات التي يستند إليها
explain-sheet-fact = { $value } ({ $origin })
explain-sheet-missing = غير معروف بعد
explain-role-decides = القاعدة التي تقول هذا
explain-role-rests = ما تستند إليه
explain-role-duty = لماذا يطلب القانون هذا منك
explain-role-check = وقارنّا أيضًا بين الإجابات
explain-compared = هذه الإجابات متوافقة.

explain-plan-all = للمرافق: كل شيء، مع أرقام القواعد
