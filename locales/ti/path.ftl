### መንገደይ፦ ዝቕጽል ስጉምቲ፡ ዝተገብረ፡ ዝተረፈ ግዜ፡ ሰለስተ መስመራት። ምንጪ፦ እንግሊዝኛ።

path-next = ዝቕጽል ስጉምተይ
path-next-none = ሕጂ ክትገብርዎ ዘለኩም ነገር የለን።
path-next-none-how = ደሓር ዝመጽእ ኣብ ታሕቲ ትርእዩ።
path-today = ን{ $date } ዝተዳለወ

## መልስታት ገና ክጎድሉ ከለዉ

path-empty-title = መንገድኹም ኣብዚ ይጅምር
path-empty-text = ንውሑዳት ሕቶታት መልሲ ሃቡ። ድሕሪኡ ዝቕጽል ስጉምትኹም፡ ክንደይ ግዜ ከም ዘለኩም፡ ስለምንታይ ምዃኑን ኣብዚ ትርእዩ።
path-empty-start = በቶም ሕቶታት ጀምሩ
path-intake-open = ገለ ሕቶታት ገና መልሲ የብሎምን። ካብቲ ዘቋረጽኩምዎ ክትቅጽሉ ትኽእሉ።
path-intake-go = ነቶም ሕቶታት ቀጽሉ

## ክፋላት ናይቲ ገጽ

path-duty-title = { -inburgering } ክገብር ግዴታ ኣለኒ ድዩ፧
path-done-title = ዝገበርክዎ
path-done-none = ዝበጻሕኩምዎ ምስ መዓልቱ ኣብዚ ይጽሓፍ።
path-term-title = ክንደይ ግዜ ኣለኒ
path-term-none = ግዜኹም ገና ኣይጀመረን፡ ወይ ገና ኣይንፈልጦን።
path-term-safe = ንጥንቃቐ፦ ክሳብ { $date } ወድኡ።
path-term-computed = ካብ መልስታትኩም { $date } ይወጽእ። እቲ ኣብ ደብዳበኹም ዘሎ ዕለት እዩ ዝቑጸር። እንተ ተፈላልዮም ሕተቱ።
path-quick-title = ቀዳሞት ሽዱሽተ ኣዋርሕ
path-quick-until = ቀዳሞት ሽዱሽተ ኣዋርሕኩም ክሳብ { $date } እየን።
path-quick-left = { $count ->
    [one] ዝተረፈ ግዜ፦ { $shown } መዓልቲ
   *[other] ዝተረፈ ግዜ፦ { $shown } መዓልታት
}
path-quick-over = ቀዳሞት ሽዱሽተ ኣዋርሕኩም ሓሊፈን። ሕጂ እውን ንኹሉ ክትጅምርዎ ትኽእሉ።
path-quick-possible = ሕጂ በዚ ክትጅምሩ ትኽእሉ
path-tracks-title = ሰለስተ መስመራት፡ ጎድኒ ንጎድኒ
path-track-none = ኣብዚ ሕጂ ዝግበር የለን።
path-goals-title = ሸቶታተይ
path-goals-none = እንታይ ክትበጽሑ ትደልዩ፧ ስራሕ፡ ትምህርቲ፡ ስድራቤትኩም፦ መንገድኹም እዩ።
path-goals-write = ሸቶ ጽሓፉ
path-components-title = ክፋላት ናይ { -inburgering }
path-consequences-title = ገለ ነገር እንተ ደንጕዩ
path-consequences-lead = ምእንቲ ክትፈልጥዎ ሓንሳብ ጥራይ ይንገር። ኣብ ጎድኑ ክትገብርዎ እትኽእሉ ተጻሒፉ ኣሎ።
path-options-title = ሕጊ ዝፈቅደልኩም
path-requirements-title = ንሓዋሩ ምንባርን ዜግነት ሆላንድን
path-requirements-lead = { -ind } ነዚ ካብ { -inburgering } ፈልዩ ይርእዮ።
path-whom-title = መን ክሕግዝ ይኽእል

## ዝጎድልን ዘይሰማማዕን

path-missing-lead = ኣብዚ መልሲ እንተ ሂብኩም፡ መደብኩም ዝያዳ ልክዕ ይኸውን።
path-missing-unlocks = ነዚ የድሊ፦ { $what }
path-missing-answer = ነዚ ሕቶ መልሲ ሃቡ
path-missing-answer-of = ነዚ ሕቶ መልሲ ሃቡ፦ { $question }
path-conflicts-lead = ኣየናይ ቅኑዕ ምዃኑ ርኣዩ። ዝጸሓፍኩሞ ኩሉ ገና ኣብዚ ኣሎ።

## ወረቐት

path-print = መደበይ ሕተሙ
path-print-save = ኣብ ፎልደር ኣቐምጡ
path-print-open = ወረቐትን ፋይላትን ዝተቖልፉ ኣይኮኑን። ዝሓዞም ሰብ ከንብቦም ይኽእል።
path-printed = መደብኩም ድሉው እዩ፦ { $file }
path-printed-where = ኣብዚ ይርከብ፦ { $path }

## እቶም ሕግታት

path-pack = ሕግታት፦ { $pack }
path-pack-old = እዞም ሕግታት ካብ ዓመት ንላዕሊ ኮይኖም። ዝሓደሸ { -app } ንምርካብ ሰብ ሕተቱ።

path-option-try = እንታይ ከም ዝቕይር ርኣዩ
path-option-try-of = እንታይ ከም ዝቕይር ርኣዩ፦ { $what }
