### Datums in andere kalenders, naast de gewone datum. Bron: Engels.

calendars-month-persian = { $month ->
    [m1] Farvardin
    [m2] Ordibehesht
    [m3] Chordad
    [m4] Tir
    [m5] Mordad
    [m6] Sjahrivar
    [m7] Mehr
    [m8] Aban
    [m9] Azar
    [m10] Dey
    [m11] Bahman
   *[m12] Esfand
}

calendars-month-afghan = { $month ->
    [m1] Hamal
    [m2] Saur
    [m3] Djawza
    [m4] Saratan
    [m5] Asad
    [m6] Sunbula
    [m7] Mizan
    [m8] Aqrab
    [m9] Qaws
    [m10] Djadi
    [m11] Dalw
   *[m12] Hut
}

calendars-month-ethiopic = { $month ->
    [m1] Meskerem
    [m2] Tikimt
    [m3] Hidar
    [m4] Tahsas
    [m5] Tir
    [m6] Yekatit
    [m7] Megabit
    [m8] Miazia
    [m9] Ginbot
    [m10] Sene
    [m11] Hamle
    [m12] Nehase
   *[m13] Pagumen
}

calendars-month-islamic = { $month ->
    [m1] Moeharram
    [m2] Safar
    [m3] Rabi al-awwal
    [m4] Rabi al-thani
    [m5] Joemada al-oela
    [m6] Joemada al-thania
    [m7] Rajab
    [m8] Sjaban
    [m9] Ramadan
    [m10] Sjawwal
    [m11] Doe al-qada
   *[m12] Doe al-hidja
}

calendars-beside-digits = In uw cijfers: { $date }
calendars-beside-persian = Perzische kalender: { $date }
calendars-beside-afghan = Afghaanse kalender: { $date }
calendars-beside-ethiopic = Ethiopische kalender: { $date }
calendars-beside-islamic = Islamitische kalender, kan één dag verschillen: { $date }
