### ኣብ ብዙሓት ገጻትን ኣብ ወረቐትን ዘለዋ ቃላት። ምንጪ፦ እንግሊዝኛ።

common-app = { -app }
common-back = ተመለሱ
common-next = ዝቕጽል
common-continue = ቀጽሉ
common-cancel = ግደፉ
common-undo = ናብ ዝነበሮ መልሱ
common-close = ዕጸዉ
common-change = ለውጡ
common-remove = ኣልግሱ
common-search = ድለዩ
common-show = ኣርእዩ
common-hide = ሕብኡ
common-lock = ቆልፉ
common-yes = እወ
common-no = ኣይፋል
common-dont-know = ኣይፈልጥን እየ
common-optional = ኣየድልን
common-undone = ተመሊሱ

common-screen-path = መንገደይ
common-screen-dates = ዕለታት
common-screen-notes = መዘኻኸሪታት
common-screen-guide = መምርሒ
common-screen-share = ቅዳሕን ምልጋስን
common-screen-settings = ምርጫታት
common-menu = ዝርዝር
common-skip = ናብ ትሕዝቶ

common-certainty-certain = ርግጸኛ
common-certainty-likely = ምናልባት
common-certainty-ask = ሕተቱ

common-state-past = ሓሊፉ
common-state-due = ሕጂ
common-state-later = ደሓር
common-state-done = ተወዲኡ
common-state-now = ሕጂ
common-state-not-met = ገና ኣይተማልአን
common-state-blocked = ካልእ ነገር ይጽበ ኣሎ
common-state-passed = ሓሊፍኩም
common-state-failed = ኣይሓለፍኩምን
common-state-pending = ውጽኢት ገና የለን
common-state-booked = ተመዝጊቡ
common-state-exempt = ነጻ
common-state-not-required = ኣየድልን
common-state-not-started = ገና ኣይጀመረን
common-state-running = ይቕጽል ኣሎ
common-state-met = ተዛዚሙ
common-state-ended = ኣቋሪጹ
common-state-overrun = ግዜኡ ሓሊፉ
common-state-unknown = ኣይፍለጥን
common-state-possible = ይከኣል
common-state-not-yet = ገና ኣይከኣልን
common-state-needs-facts = መልስታት ይጎድል
common-state-too-late = ድሕሪ ሕጂ ኣይከኣልን
common-state-applies = ሕጂ ይምልከተኩም
common-state-threatens = ከጋጥም ይኽእል
common-state-none = ኣይምልከተኩምን

common-track-integration = { -inburgering } (ምውህሃድ)
common-track-guidance = መሰነይታ
common-track-work = ስራሕ

common-date-legal = ብሕጊ ዝተወሰነ
common-date-advice = ምኽሪ
common-date-own = ናተይ ዕለት

common-because-facts = ካብ መልስታትኩም
common-fact-value = { $label }፦ { $value }
common-fact-numbered = { $label } ({ $number })
common-source = ምንጪ፦ { $source }
common-checked-on = ኣብ { $date } ተመርሚሩ
common-missing = ገና ዘይንፈልጦ
common-ask-whom = ሕተቱ፦ { $whom }
common-conflict = እዞም መልስታት ምስ ነንሕድሕዶም ኣይሰማምዑን
common-way-out = ክትገብርዎ እትኽእሉ
common-amount = መጠን ገንዘብ፦ { $amount }
common-amount-max = እንተ በዝሐ { $amount }
common-loan-waived = { $percent } ሚእታዊት ናይቲ ልቓሕ ይስረዝ፦ ነቲ ክፋል ኣይትመልስዎን
common-period = ካብ { $from } ክሳብ { $until }
common-period-open = ካብ { $from } ጀሚሩ
common-until = ክሳብ { $date }
common-on = ኣብ { $date }

common-unchecked = ብተዛራቢ ቋንቋ ገና ኣይተመርመረን
common-other-language = ብቋንቋኹም ገና የለን
common-dutch-beside = ናይ ሆላንድ ጽሑፍ ኣርእዩ

common-distance-today = ሎሚ
common-distance-tomorrow = ጽባሕ
common-distance-yesterday = ትማሊ
common-distance-in-days = { $days-count ->
    [one] ድሕሪ { $days-shown } መዓልቲ
   *[other] ድሕሪ { $days-shown } መዓልታት
}
common-distance-in-weeks = { $weeks-count ->
    [one] ድሕሪ { $weeks-shown } ሰሙን
   *[other] ድሕሪ { $weeks-shown } ሰሙናት
}
common-distance-in-months = { $months-count ->
    [one] ድሕሪ { $months-shown } ወርሒ
   *[other] ድሕሪ { $months-shown } ኣዋርሕ
}
common-distance-in-years = { $years-count ->
    [one] ድሕሪ { $years-shown } ዓመት
   *[other] ድሕሪ { $years-shown } ዓመታት
}
common-distance-in-years-months = ድሕሪ { common-span-years }ን { common-span-months }ን
common-distance-ago-days = { $days-count ->
    [one] ቅድሚ { $days-shown } መዓልቲ
   *[other] ቅድሚ { $days-shown } መዓልታት
}
common-distance-ago-weeks = { $weeks-count ->
    [one] ቅድሚ { $weeks-shown } ሰሙን
   *[other] ቅድሚ { $weeks-shown } ሰሙናት
}
common-distance-ago-months = { $months-count ->
    [one] ቅድሚ { $months-shown } ወርሒ
   *[other] ቅድሚ { $months-shown } ኣዋርሕ
}
common-distance-ago-years = { $years-count ->
    [one] ቅድሚ { $years-shown } ዓመት
   *[other] ቅድሚ { $years-shown } ዓመታት
}
common-distance-ago-years-months = ቅድሚ { common-span-years }ን { common-span-months }ን
common-span-years = { $years-count ->
    [one] { $years-shown } ዓመት
   *[other] { $years-shown } ዓመታት
}
common-span-months = { $months-count ->
    [one] { $months-shown } ወርሒ
   *[other] { $months-shown } ኣዋርሕ
}
common-span-weeks = { $weeks-count ->
    [one] { $weeks-shown } ሰሙን
   *[other] { $weeks-shown } ሰሙናት
}
common-span-days = { $days-count ->
    [one] { $days-shown } መዓልቲ
   *[other] { $days-shown } መዓልታት
}

common-left-today = ሎሚ ናይ መወዳእታ መዓልቲ እያ
common-left-days = ዝተረፈ ግዜ፦ { common-span-days }
common-left-weeks = ዝተረፈ ግዜ፦ { common-span-weeks }
common-left-months = ዝተረፈ ግዜ፦ { common-span-months }
common-left-years = ዝተረፈ ግዜ፦ { common-span-years }
common-left-years-months = ዝተረፈ ግዜ፦ { common-span-years }ን { common-span-months }ን

common-option-opens = ካብ { $date } ጀሚርኩም ክትሓቱ ትኽእሉ
common-option-apply-by = እንተ ደንጎየ ክሳብ { $date } ሕተቱ
common-option-adds-months = { $count ->
    [one] { $shown } ወርሒ ይውስኸልኩም
   *[other] { $shown } ኣዋርሕ ይውስኸልኩም
}
common-option-adds-days = { $count ->
    [one] { $shown } መዓልቲ ይውስኸልኩም
   *[other] { $shown } መዓልታት ይውስኸልኩም
}
common-option-would-end = ናይ መወዳእታ መዓልትኹም { $date } ትኸውን

common-euros = { $amount } ዩሮ
common-list = { $before }፣ { $next }
common-at = { $date }፣ ሰዓት { $time }
common-hours = { $count ->
    [one] { $shown } ሰዓት
   *[other] { $shown } ሰዓታት
}
