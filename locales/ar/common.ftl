### كلمات مشتركة بين الشاشات والورق. المصدر: الإنجليزية.

common-app = { -app }
common-back = رجوع
common-next = التالي
common-continue = متابعة
common-cancel = إلغاء
common-undo = تراجع
common-close = إغلاق
common-change = تغيير
common-remove = حذف
common-search = بحث
common-show = إظهار
common-hide = إخفاء
common-lock = قفل
common-yes = نعم
common-no = لا
common-dont-know = لا أعرف
common-optional = غير ضروري
common-undone = تم التراجع

common-screen-path = طريقي
common-screen-dates = المواعيد
common-screen-notes = الملاحظات
common-screen-guide = الدليل
common-screen-share = النسخ والحذف
common-screen-settings = الإعدادات
common-menu = القائمة
common-skip = إلى المحتوى

common-certainty-certain = مؤكد
common-certainty-likely = محتمل
common-certainty-ask = اسأل

common-state-past = مضى
common-state-due = الآن
common-state-later = لاحقًا
common-state-done = تم
common-state-now = الآن
common-state-not-met = لم يتحقق بعد
common-state-blocked = ينتظر شيئًا آخر
common-state-passed = ناجح
common-state-failed = غير ناجح
common-state-pending = لا توجد نتيجة بعد
common-state-booked = محجوز
common-state-exempt = معفى
common-state-not-required = غير مطلوب
common-state-not-started = لم يبدأ
common-state-running = جارٍ
common-state-met = اكتمل
common-state-ended = توقف
common-state-overrun = تجاوز الموعد النهائي
common-state-unknown = غير معروف
common-state-possible = ممكن
common-state-not-yet = غير ممكن بعد
common-state-needs-facts = تنقص إجابات
common-state-too-late = لم يعد ممكنًا
common-state-applies = ينطبق الآن
common-state-threatens = قد يحدث
common-state-none = لا ينطبق

common-track-integration = الاندماج ({ -inburgering })
common-track-guidance = المرافقة
common-track-work = العمل

common-date-legal = يحدده القانون
common-date-advice = نصيحة
common-date-own = موعدي الخاص

common-because-facts = من إجاباتك
common-fact-value = { $label }: { $value }
common-fact-numbered = { $label } ({ $number })
common-source = المصدر: { $source }
common-checked-on = تمت المراجعة في { $date }
common-missing = ما لا نعرفه بعد
common-ask-whom = اسأل: { $whom }
common-conflict = هذه الإجابات لا تتوافق معًا
common-way-out = ما يمكنك فعله
common-amount = المبلغ: { $amount }
common-amount-max = { $amount } على الأكثر
common-loan-waived = يسقط { $percent } بالمئة من القرض: لا تدفع هذا الجزء
common-period = من { $from } حتى { $until }
common-period-open = ابتداءً من { $from }
common-until = حتى { $date }
common-on = في { $date }

common-unchecked = لم يراجعه بعدُ متحدث باللغة
common-other-language = غير متوفر بلغتك بعد
common-dutch-beside = عرض النص الهولندي

common-distance-today = اليوم
common-distance-tomorrow = غدًا
common-distance-yesterday = أمس
common-distance-in-days = { $days-count ->
    [zero] بعد { $days-shown } يوم
    [one] بعد يوم واحد
    [two] بعد يومين
    [few] بعد { $days-shown } أيام
    [many] بعد { $days-shown } يومًا
   *[other] بعد { $days-shown } يوم
}
common-distance-in-weeks = { $weeks-count ->
    [zero] بعد { $weeks-shown } أسبوع
    [one] بعد أسبوع واحد
    [two] بعد أسبوعين
    [few] بعد { $weeks-shown } أسابيع
    [many] بعد { $weeks-shown } أسبوعًا
   *[other] بعد { $weeks-shown } أسبوع
}
common-distance-in-months = { $months-count ->
    [zero] بعد { $months-shown } شهر
    [one] بعد شهر واحد
    [two] بعد شهرين
    [few] بعد { $months-shown } أشهر
    [many] بعد { $months-shown } شهرًا
   *[other] بعد { $months-shown } شهر
}
common-distance-in-years = { $years-count ->
    [zero] بعد { $years-shown } سنة
    [one] بعد سنة واحدة
    [two] بعد سنتين
    [few] بعد { $years-shown } سنوات
    [many] بعد { $years-shown } سنة
   *[other] بعد { $years-shown } سنة
}
common-distance-in-years-months = بعد { common-span-years } و{ common-span-months }
common-distance-ago-days = { $days-count ->
    [zero] قبل { $days-shown } يوم
    [one] قبل يوم واحد
    [two] قبل يومين
    [few] قبل { $days-shown } أيام
    [many] قبل { $days-shown } يومًا
   *[other] قبل { $days-shown } يوم
}
common-distance-ago-weeks = { $weeks-count ->
    [zero] قبل { $weeks-shown } أسبوع
    [one] قبل أسبوع واحد
    [two] قبل أسبوعين
    [few] قبل { $weeks-shown } أسابيع
    [many] قبل { $weeks-shown } أسبوعًا
   *[other] قبل { $weeks-shown } أسبوع
}
common-distance-ago-months = { $months-count ->
    [zero] قبل { $months-shown } شهر
    [one] قبل شهر واحد
    [two] قبل شهرين
    [few] قبل { $months-shown } أشهر
    [many] قبل { $months-shown } شهرًا
   *[other] قبل { $months-shown } شهر
}
common-distance-ago-years = { $years-count ->
    [zero] قبل { $years-shown } سنة
    [one] قبل سنة واحدة
    [two] قبل سنتين
    [few] قبل { $years-shown } سنوات
    [many] قبل { $years-shown } سنة
   *[other] قبل { $years-shown } سنة
}
common-distance-ago-years-months = قبل { common-span-years } و{ common-span-months }
# كلها مجرورة: تأتي بعد «بعد» أو «قبل» أو «مدة».
common-span-years = { $years-count ->
    [zero] { $years-shown } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $years-shown } سنوات
    [many] { $years-shown } سنة
   *[other] { $years-shown } سنة
}
common-span-months = { $months-count ->
    [zero] { $months-shown } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $months-shown } أشهر
    [many] { $months-shown } شهرًا
   *[other] { $months-shown } شهر
}
common-span-weeks = { $weeks-count ->
    [zero] { $weeks-shown } أسبوع
    [one] أسبوع واحد
    [two] أسبوعين
    [few] { $weeks-shown } أسابيع
    [many] { $weeks-shown } أسبوعًا
   *[other] { $weeks-shown } أسبوع
}
common-span-days = { $days-count ->
    [zero] { $days-shown } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days-shown } أيام
    [many] { $days-shown } يومًا
   *[other] { $days-shown } يوم
}

common-left-today = اليوم هو آخر يوم
common-left-days = تبقّت مدة { common-span-days }
common-left-weeks = تبقّت مدة { common-span-weeks }
common-left-months = تبقّت مدة { common-span-months }
common-left-years = تبقّت مدة { common-span-years }
common-left-years-months = تبقّت مدة { common-span-years } و{ common-span-months }

common-option-opens = يمكنك أن تطلب ذلك ابتداءً من { $date }
common-option-apply-by = اطلب ذلك في { $date } أو قبله
common-option-adds-months = { $count ->
    [zero] لا يضيف أي شهر
    [one] يضيف لك شهرًا واحدًا
    [two] يضيف لك شهرين
    [few] يضيف لك { $shown } أشهر
    [many] يضيف لك { $shown } شهرًا
   *[other] يضيف لك { $shown } شهر
}
common-option-adds-days = { $count ->
    [zero] لا يضيف أي يوم
    [one] يضيف لك يومًا واحدًا
    [two] يضيف لك يومين
    [few] يضيف لك { $shown } أيام
    [many] يضيف لك { $shown } يومًا
   *[other] يضيف لك { $shown } يوم
}
common-option-would-end = سيكون آخر يوم لك { $date }

common-euros = { $amount } يورو
common-list = { $before }، { $next }
common-at = { $date }، الساعة { $time }
common-hours = { $count ->
    [zero] { $shown } ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $shown } ساعات
    [many] { $shown } ساعة
   *[other] { $shown } ساعة
}
