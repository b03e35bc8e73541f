### Dates in other calendars, beside the Gregorian date. Source: English.

# Months of the Solar Hijri calendar, as in Iran. $month chooses: m1 is the month that begins in March.
calendars-month-persian = { $month ->
    [m1] Farvardin
    [m2] Ordibehesht
    [m3] Khordad
    [m4] Tir
    [m5] Mordad
    [m6] Shahrivar
    [m7] Mehr
    [m8] Aban
    [m9] Azar
    [m10] Dey
    [m11] Bahman
   *[m12] Esfand
}

# The same months, as in Afghanistan.
calendars-month-afghan = { $month ->
    [m1] Hamal
    [m2] Sawr
    [m3] Jawza
    [m4] Saratan
    [m5] Asad
    [m6] Sunbula
    [m7] Mizan
    [m8] Aqrab
    [m9] Qaws
    [m10] Jadi
    [m11] Dalw
   *[m12] Hut
}

# Months of the Ethiopian calendar. m1 begins in September; m13 has five or six days.
calendars-month-ethiopic = { $month ->
    [m1] Meskerem
    [m2] Tikimt
    [m3] Hidar
    [m4] Tahsas
    [m5] Tir
    [m6] Yekatit
    [m7] Megabit
    [m8] Miyazya
    [m9] Ginbot
    [m10] Sene
    [m11] Hamle
    [m12] Nehase
   *[m13] Pagumen
}

# Months of the Islamic calendar.
calendars-month-islamic = { $month ->
    [m1] Muharram
    [m2] Safar
    [m3] Rabi al-Awwal
    [m4] Rabi al-Thani
    [m5] Jumada al-Ula
    [m6] Jumada al-Thani
    [m7] Rajab
    [m8] Shaban
    [m9] Ramadan
    [m10] Shawwal
    [m11] Dhu al-Qadah
   *[m12] Dhu al-Hijjah
}

## The line beside a date. $date: "2 Azar 1405", ready in the chosen digits.

# The Gregorian date in the digits of Arabic script. Only shown in languages that have that script.
calendars-beside-digits = In your digits: { $date }
calendars-beside-persian = Persian calendar: { $date }
calendars-beside-afghan = Afghan calendar: { $date }
calendars-beside-ethiopic = Ethiopian calendar: { $date }
# Islamic dates follow the moon: another country may be a day earlier or later. Says so.
calendars-beside-islamic = Islamic calendar, may differ by one day: { $date }
