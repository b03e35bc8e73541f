### መልስታት ብቃላት፦ ኩነታት ከመይ ኣሎ፡ ክፋላት፡ ዲፕሎማታት (value-…)፡ ንመን ክትሓቱ ከም እትኽእሉ ድማ (whom-…)። ምንጪ፦ ሆላንድኛ።

## ሕግን ግዴታን

value-regime-wi2006 = { -wi2006 } (ሕጊ ውህደት 2006)
value-regime-wi2013 = { -wi2013 } (ሕጊ ውህደት 2013)
value-regime-wi2021 = { -wi2021 } (ሕጊ ውህደት 2021)
value-regime-none = ዝኾነ ሕጊ ውህደት ኣይምልከተኩምን
value-regime-unknown = ኣየናይ ሕጊ ከም ዝምልከተኩም ገና ኣይንፈልጥን
value-duty-yes = እወ፡ ናይ ውህደት ግዴታ ኣለኩም
value-duty-no = ኣይፋል፡ ናይ ውህደት ግዴታ የብልኩምን
value-duty-exempt = ኣይፋል፡ ካብቲ ግዴታ ነጻ ኢኹም
value-duty-met = ውህደት ወዲእኩም
value-duty-unknown = ገና ኣይንፈልጥን

## ገደብ ግዜ

value-term-not-started = ገና ኣይጀመረን
value-term-running = ይቕጽል ኣሎ
value-term-met = ተዛዚሙ
value-term-ended = ኣቋሪጹ
value-term-overrun = ግዜኡ ሓሊፉ
value-term-unknown = ኣይፍለጥን

## ክፋላት

value-part-reading = ምንባብ
value-part-listening = ምስማዕ
value-part-writing = ምጽሓፍ
value-part-speaking = ምዝራብ
value-part-knm = { -knm } (ሕብረተሰብ ሆላንድ)
value-part-ona = { -ona } (ስራሕ ኣብ ሆላንድ)
value-part-pvt = { -pvt } (ክብርታት ሆላንድ)
value-part-map = { -map } (ብዛዕባ ስራሕ ምምሃር)
value-part-z-language = ትምህርቲ ቋንቋ ኣብ { -z-route }
value-part-z-participation = ተሳትፎ ኣብ { -z-route }
value-part-z-talk = ናይ መወዳእታ ዝርርብ { -z-route }
value-part-education-course = ናይ ቋንቋ ኮርስ ንትምህርቲ (taalschakeltraject፡ { -onderwijsroute })
value-component-open = ገና ዝተረፈ
value-component-passed = ሓሊፍኩም
value-component-exempt = ነጻ
value-component-not-required = ኣየድልን
value-component-pending = ውጽኢት ገና የለን
value-component-unknown = ኣይፍለጥን

## ክትሓትዎ እትኽእሉን ካባኹም ዝሕተትን

value-option-possible = ሕጂ ይከኣል
value-option-not-yet = ገና ኣይከኣልን
value-option-needs-facts = መልስታት ይጎድል
value-option-too-late = ድሕሪ ሕጂ ኣይከኣልን
value-requirement-met = ተማሊኡ
value-requirement-not-met = ገና ኣይተማልአን
value-requirement-exempt = ነጻ
value-requirement-ask = ን{ -ind } ሕተቱ
value-authority-duo = { -duo }
value-authority-municipality = ምምሕዳር ከተማ
value-authority-ind = { -ind }

## ዲፕሎማታት

value-person-diplomas-kind-vmbo = Vmbo (ካልኣይ ደረጃ ቤት ትምህርቲ፡ 4 ዓመት)
value-person-diplomas-kind-havo = Havo (ካልኣይ ደረጃ ቤት ትምህርቲ፡ 5 ዓመት)
value-person-diplomas-kind-vwo = Vwo (ካልኣይ ደረጃ ቤት ትምህርቲ፡ 6 ዓመት)
value-person-diplomas-kind-mbo-1 = ሞያዊ ትምህርቲ ደረጃ 1 (mbo 1፡ entree)
value-person-diplomas-kind-mbo-2 = ሞያዊ ትምህርቲ ደረጃ 2፡ 3 ወይ 4 (mbo)
value-person-diplomas-kind-hbo = ላዕለዋይ ሞያዊ ትምህርቲ (hbo)
value-person-diplomas-kind-wo = ዩኒቨርሲቲ (wo)
value-person-diplomas-kind-belgium-suriname = ብሆላንድኛ ዝተዋህበ ዲፕሎማ ካብ በልጅዩም ወይ ሱሪናም
value-person-diplomas-kind-practical-education = ግብራዊ ትምህርቲ (praktijkonderwijs)
value-person-diplomas-kind-inburgering = ዲፕሎማ ውህደት ({ -inburgering })
value-person-diplomas-kind-inburgering-z = ናይ ውህደት ምስክር ወረቐት ({ -inburgering }) ናይ { -z-route }
value-person-diplomas-kind-nt2-i = ናይ መንግስቲ ፈተና { -nt2 } I (ምሉእ ዲፕሎማ)
value-person-diplomas-kind-nt2-ii = ናይ መንግስቲ ፈተና { -nt2 } II (ምሉእ ዲፕሎማ)
value-person-diplomas-kind-cnavt = CNaVT (ሆላንድኛ ከም ናይ ወጻኢ ቋንቋ)
value-person-diplomas-kind-foreign = ዲፕሎማ ካብ ካልእ ሃገር

## ንመን ክትሓቱ ትኽእሉ

whom-self = ባዕልኹም፦ ኣብ ደብዳበታትኩምን ወረቓቕትኹምን ርኣዩ
whom-duo = { -duo }
whom-municipality = ምምሕዳር ከተማ
whom-ind = { -ind }
whom-coa = ኣብ { -coa } ዝሕግዘኩም ሰብ
whom-vwn = { -vwn }
whom-juridisch-loket = { -juridisch-loket } (ብነጻ ናይ ሕጊ ሓገዝ)
whom-school = ቤት ትምህርትኹም
whom-doctor = ሓኪምኩም
