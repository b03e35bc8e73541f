# ስለምንታይ፣ ክሳብ መሰረቱ፦ ኣብ ዙርያ ሰንሰለት ምኽንያታት ዘለዉ ቃላት።

explain-term = ንውህደትኩም ({ -inburgering }) ዝተዋህበ ግዜ
explain-next-term = ዝነውሐ ግዜ እንተ ኣድልዩኩም፦ ድሕሪኡ ዘሎ ግዜ
explain-next-letter = ክንደይ ከም ዝነውሕ ክትነግር እትኽእል ደብዳበ { -duo } ጥራይ እያ።

explain-from-answer = ናይ ገዛእ ርእስኹም መልሲ
explain-from-letter = ካብታ ደብዳበ “{ $letter }”
explain-from-letter-of = ካብታ ደብዳበ “{ $letter }” ናይ { $date }
explain-from-decision = ካብቲ ውሳነ ናይ { $date }
explain-from-decision-by = ካብቲ ውሳነ ናይ { $date } ({ $who })

explain-sheet-title = ስለምንታይ ከምዚ ኮይኑ፧
explain-sheet-made = ብ{ $date } ብWegwijs ካብ መልስታት ናይቲ ሰብ ዝተዳለወ።
explain-sheet-sure = ክሳብ ክንደይ ርግጽ
explain-sheet-facts = ድሕሪኡ ዘለዉ መልስታት
explain-sheet-fact = { $value } ({ $origin })
explain-sheet-missing = ገና ዘይተፈልጠ
explain-role-decides = ነዚ እትብል ሕጊ
explain-role-rests = እቲ ዝምርኮሰሉ
explain-role-duty = ሕጊ ስለምንታይ ነዚ ካባኹም ይሓትት
explain-role-check = ከምኡውን ምስ ንሓድሕዶም ተነጻጺሮም
explain-compared = እዞም መልስታት ይሳነዩ።

explain-plan-all = ንሓጋዚ፦ ኩሉ፣ ምስ ቁጽርታት ናይቶም ሕግታት
