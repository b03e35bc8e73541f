### ብዛዕባ ሰብ እንፈልጦ፦ ውሳነታት፡ ዘጋጠመ ነገራት፡ ፈተናታት፡ ትምህርቲ፡ ደብዳበታት፡ ልቓሕ፡ ስራሕን ቆጸራታትን (fact-…፡ ask-…)። ምንጪ፦ ሆላንድኛ።

## ውሳነታት

fact-decisions = ኣብ ደብዳበታት ዘሎ ውሳነታት
fact-decisions-kind = ዓይነት ውሳነ
fact-decisions-on = ኣብ ደብዳበ ዘሎ ዕለት
fact-decisions-by = ካብ መን
fact-decisions-outcome = ውጽኢት
fact-decisions-ground = ምኽንያት
fact-decisions-until = ሓዳስ መወዳእታ መዓልቲ
fact-decisions-days = ዝተወሰኸ መዓልታት
fact-decisions-months = ዝተወሰኸ ኣዋርሕ
fact-decisions-parts = ብዛዕባ ኣየኖት ክፋላት
fact-decisions-level = ደረጃ
fact-decisions-route = ሓድሽ መንገዲ
fact-decisions-amount-eur = መጠን ገንዘብ ብዩሮ
fact-decisions-received-on = ደብዳበ ዝበጽሓኩምላ መዓልቲ
fact-decisions-about = ተቓውሞ ኣንጻር እንታይ
ask-decisions = ውሳነ ዘለዎ ደብዳበ መጺኡኩም ድዩ፧
    .why = ውሳነ ንመወዳእታ መዓልትኹም ክቕይራ ይኽእል። ኣንጻር ውሳነ ኣብ ውሽጢ ሽዱሽተ ሰሙን ተቓውሞ (bezwaar) ከተቕርቡ ትኽእሉ።

## ዘጋጠመ ነገር

fact-circumstances = ዘጋጠመ ነገር
fact-circumstances-kind = እንታይ
fact-circumstances-from = ካብ
fact-circumstances-until = ክሳብ (እታ መዓልቲ እውን ትቑጸር)
fact-circumstances-relation = መን
fact-circumstances-treated-here = ኣብ ሆላንድ ብሓኪም ዝግበር ሕክምና
fact-circumstances-proof = መረጋገጺ ኣለኩም
fact-circumstances-study = ዓይነት ትምህርቲ
ask-circumstances = ካብ ምምሃር ዝኸልከለኩም ነገር ኣጋጢሙ ድዩ፧
    .why = ብምኽንያት ሕማም፡ ልደት ቆልዓ ወይ ሞት መብዛሕትኡ ግዜ ተወሳኺ ግዜ ክትሓቱ ትኽእሉ።

## ፈተናታት

fact-exams = ፈተናታት
fact-exams-part = ክፋል
fact-exams-level = ደረጃ
fact-exams-on = መዓልቲ ፈተና
fact-exams-result-on = መዓልቲ ውጽኢት
fact-exams-result = ውጽኢት
ask-exams = ክሳብ ሕጂ ፈተና ጌርኩም ወይ ንፈተና ተመዝጊብኩም ዲኹም፧
    .why = ዝሓለፍኩሞ ፈተና እንደገና ክትገብርዎ ኣየድልየኩምን። ሽዑ ገና ዝተረፈ ትርእዩ።

## ትምህርትን ካልኦት ክፋላትን

fact-activities = ትምህርትን ካልኦት ክፋላትን
fact-activities-kind = እንታይ
fact-activities-on = ዝተወድአላ መዓልቲ
fact-activities-from = ካብ
fact-activities-until = ክሳብ (እታ መዓልቲ እውን ትቑጸር)
fact-activities-hours = ሰዓታት
fact-activities-provider-mark = ምልክት ጽሬት ዘለዎ ቤት ትምህርቲ
fact-activities-all-attended = ኩሉ ትምህርቲ ተኸታቲልኩም
fact-activities-by = ካብ መን
ask-activities = ኣየናይ ትምህርቲ ወይ ክፋል ትኽተሉ ኣለኹም፡ ወይ ተኸታቲልኩም፧
    .why = እቲ ሰዓታት ንተወሳኺ ግዜን ንመንገድኹምን ይቑጸር።

## ደብዳበታት

fact-letters = ደብዳበታት
fact-letters-kind = ዓይነት ደብዳበ
fact-letters-dated-on = ኣብ ደብዳበ ዘሎ ዕለት
fact-letters-received-on = ደብዳበ ዝበጽሓኩምላ መዓልቲ
fact-letters-place = ደብዳበ ዘለዎ ቦታ
ask-letters = ኣየኖት ደብዳበታት ኣለዉኹም፧
    .why = ደብዳበ መረጋገጺ እዩ። ኩሉ ደብዳበታት ኣብ ሓደ ቦታ ዓቅቡ።

## ልቓሕ

fact-loan = ካብ { -duo } ልቓሕ
fact-loan-taken = ካብ { -duo } ልቓሕ
ask-loan-taken = ንውህደትኩም ካብ { -duo } ገንዘብ ተለቂሕኩም ዲኹም፧
    .why = ገንዘብ ትመልሱ ዲኹም፡ ብዓይነት መንበሪ ፍቓድኩም ይውሰን።
fact-loan-amount-eur = ዝተለቃሕኩሞ ገንዘብ ብዩሮ
ask-loan-amount-eur = ክንደይ ዩሮ ተለቂሕኩም፧
    .why = ኣብ { -mijn-inburgering } ተጻሒፉ ኣሎ።
fact-loan-paid-eur = ዝመለስኩሞ ገንዘብ ብዩሮ
ask-loan-paid-eur = ክሳብ ሕጂ ክንደይ ዩሮ መሊስኩም፧
    .why = ሓድሓደ ግዜ፡ ኣረጊት ዕዳ እንደገና ክረአ ክትሓቱ ትኽእሉ።
fact-loan-first-on = ቀዳማይ ክፍሊት
ask-loan-first-on = ቀዳማይ ክፍሊት ኣየነይቲ መዓልቲ እዩ፡ ወይ ነይሩ፧
    .why = ሽዑ እዛ መዓልቲ ኣብ መደብኩም ትህሉ።

## ስራሕ

fact-work = ስራሕ
fact-work-kind = ዓይነት ስራሕ
fact-work-from = ካብ
fact-work-until = ክሳብ (እታ መዓልቲ እውን ትቑጸር)
fact-work-hours-per-month = ሰዓታት ኣብ ወርሒ
ask-work = ትሰርሑ ዲኹም፡ ወይ ቅድሚ ሕጂ ኣብዚ ሰሪሕኩም፧
    .why = ስራሕ ንሓደ ክፋል ናይ ውህደትኩም ክቑጸር ይኽእል።

## ቆጸራታት

fact-agenda = ናተይ ቆጸራታት
fact-agenda-id = ስም
fact-agenda-kind = እንታይ
fact-agenda-starts-at = ዝጅምረሉ
fact-agenda-ends-at = ዝውድኣሉ
fact-agenda-place = ኣበይ
fact-agenda-track = ዓውዲ
ask-agenda = እንታይ ቆጸራታት ኣለኩም፧
    .why = ሽዑ ክልተ ቆጸራታት ኣብ ሓደ ግዜ እንተ ኾይኖም ትርእዩ።
