### التواريخ في تقاويم أخرى، بجانب التاريخ الميلادي. المصدر: الإنجليزية.

calendars-month-persian = { $month ->
    [m1] فروردين
    [m2] أرديبهشت
    [m3] خرداد
    [m4] تير
    [m5] مرداد
    [m6] شهريور
    [m7] مهر
    [m8] آبان
    [m9] آذر
    [m10] دي
    [m11] بهمن
   *[m12] إسفند
}

calendars-month-afghan = { $month ->
    [m1] حمل
    [m2] ثور
    [m3] جوزا
    [m4] سرطان
    [m5] أسد
    [m6] سنبلة
    [m7] ميزان
    [m8] عقرب
    [m9] قوس
    [m10] جدي
    [m11] دلو
   *[m12] حوت
}

calendars-month-ethiopic = { $month ->
    [m1] مسكرم
    [m2] تقمت
    [m3] هدار
    [m4] تاهساس
    [m5] تر
    [m6] يكاتيت
    [m7] مغابيت
    [m8] ميازيا
    [m9] غنبوت
    [m10] سني
    [m11] هملي
    [m12] نهاسي
   *[m13] باغومي
}

calendars-month-islamic = { $month ->
    [m1] محرم
    [m2] صفر
    [m3] ربيع الأول
    [m4] ربيع الآخر
    [m5] جمادى الأولى
    [m6] جمادى الآخرة
    [m7] رجب
    [m8] شعبان
    [m9] رمضان
    [m10] شوال
    [m11] ذو القعدة
   *[m12] ذو الحجة
}

calendars-beside-digits = بأرقامك: { $date }
calendars-beside-persian = التقويم الفارسي: { $date }
calendars-beside-afghan = التقويم الأفغاني: { $date }
calendars-beside-ethiopic = التقويم الإثيوبي: { $date }
calendars-beside-islamic = التقويم الهجري، قد يختلف بيوم واحد: { $date }
