### لوحة المفاتيح على الشاشة، المفاتيح، حقول اليوم، الورقة التي تخفي كل شيء. المصدر: الإنجليزية.

keyboard-title = لوحة مفاتيح على الشاشة
keyboard-button = لوحة المفاتيح
keyboard-keys-of = الأحرف: { $script }
keyboard-script = الخط
keyboard-shift = أحرف أخرى
keyboard-space = مسافة
keyboard-erase = مسح
keyboard-enter = إدخال
keyboard-choose-letter = اختر حرفًا، ثم حركته.

## يوم

keyboard-date-day = اليوم
keyboard-date-month = الشهر
keyboard-date-year = السنة
keyboard-date-none = هذا اليوم غير موجود. انظر إلى اليوم والشهر والسنة.

## المفاتيح

keyboard-keys-title = مفاتيح تعمل في كل مكان
keyboard-key-lock = قفل
keyboard-key-hide = إخفاء ما على الشاشة
keyboard-key-search = بحث
keyboard-key-keyboard = لوحة مفاتيح على الشاشة
keyboard-key-dutch = إظهار النص الهولندي أو إخفاؤه
keyboard-key-back = رجوع
keyboard-key-next = إلى العنصر التالي في الصفحة
keyboard-key-help = إظهار هذه المفاتيح
keyboard-hidden = اضغط أي مفتاح للمتابعة.
keyboard-screen-facts = إجاباتي
