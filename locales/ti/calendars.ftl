### ዕለታት ብኻልእ ዓውደ ኣዋርሕ። ምንጪ፦ እንግሊዝኛ።

calendars-month-persian = { $month ->
    [m1] ፋርቫርዲን
    [m2] ኦርዲበህሽት
    [m3] ኾርዳድ
    [m4] ቲር
    [m5] ሞርዳድ
    [m6] ሻህሪቫር
    [m7] መህር
    [m8] ኣባን
    [m9] ኣዛር
    [m10] ደይ
    [m11] ባህማን
   *[m12] ኤስፋንድ
}

calendars-month-afghan = { $month ->
    [m1] ሓመል
    [m2] ሰውር
    [m3] ጀውዛ
    [m4] ሰረጣን
    [m5] ኣሰድ
    [m6] ሱንቡላ
    [m7] ሚዛን
    [m8] ዓቅረብ
    [m9] ቀውስ
    [m10] ጀዲ
    [m11] ደልው
   *[m12] ሑት
}

calendars-month-ethiopic = { $month ->
    [m1] መስከረም
    [m2] ጥቅምቲ
    [m3] ሕዳር
    [m4] ታሕሳስ
    [m5] ጥሪ
    [m6] ለካቲት
    [m7] መጋቢት
    [m8] ሚያዝያ
    [m9] ጉንበት
    [m10] ሰነ
    [m11] ሓምለ
    [m12] ነሓሰ
   *[m13] ጳጉሜን
}

calendars-month-islamic = { $month ->
    [m1] ሙሓረም
    [m2] ሰፈር
    [m3] ረቢዕ ኣል-ኣወል
    [m4] ረቢዕ ኣል-ሳኒ
    [m5] ጁማዳ ኣል-ኡላ
    [m6] ጁማዳ ኣል-ሳኒ
    [m7] ረጀብ
    [m8] ሻዕባን
    [m9] ረመዳን
    [m10] ሸዋል
    [m11] ዙል-ቅዕዳ
   *[m12] ዙል-ሕጃ
}

calendars-beside-digits = ብቁጽርታትኩም፦ { $date }
calendars-beside-persian = ናይ ፋርስ ዓውደ ኣዋርሕ፦ { $date }
calendars-beside-afghan = ናይ ኣፍጋኒስታን ዓውደ ኣዋርሕ፦ { $date }
calendars-beside-ethiopic = ግእዝ ዓውደ ኣዋርሕ፦ { $date }
calendars-beside-islamic = እስላማዊ ዓውደ ኣዋርሕ፡ ብሓደ መዓልቲ ክፈላለ ይኽእል፦ { $date }
