### ቃላት ናይቲ ዝዳሎ መደብ፦ ክፋላት ፈተና፡ ገጻት ሕቶታት። ምንጪ፦ እንግሊዝኛ።

## ሓደ ክፋል ናይ ፈተና ወይ መንገዲ

plan-component-level = ደረጃ { $level }
plan-component-hours = { $count ->
    [one] { $shown } ሰዓት የድሊ
   *[other] { $shown } ሰዓታት የድሊ
}
plan-component-hours-done = { $count ->
    [one] { $shown } ሰዓት ገይርኩም
   *[other] { $shown } ሰዓታት ገይርኩም
}
plan-component-tries = { $count ->
    [one] { $shown } ግዜ ፈቲንኩም
   *[other] { $shown } ግዜ ፈቲንኩም
}
plan-component-free = { $count ->
    [one] ብነጻ ዝተረፈ ፈተነ፦ { $shown }
   *[other] ብነጻ ዝተረፉ ፈተነታት፦ { $shown }
}
plan-component-fee = ንነፍሲ ወከፍ ፈተነ { $amount } ይኽፈል

## ኣርእስትታት ናይ ገጻት ሕቶታት

plan-intake-stay = ኣብዚ ቀዳሞት መዓልታትኩም
plan-intake-you = ብዛዕባኹም
plan-intake-letter = ደብዳበታትኩም
plan-intake-plan = ምስ ምምሕዳር ከተማ ዘለኩም መደብ
plan-intake-learning = ሆላንድኛ ምምሃር
plan-intake-school = ቤት ትምህርቲ
plan-intake-home = እትነብሩሉ ቦታ
plan-intake-work = ስራሕ
plan-intake-goals = ሸቶታትኩም
plan-intake-more = ክትነግሩ እትኽእሉ ተወሳኺ
