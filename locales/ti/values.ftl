### ክምረጹ ዝኽእሉ መልስታት (value-…)። ምንጪ፦ ሆላንድኛ።

## ሰብ

value-person-nationality-nl = ናይ ሆላንድ
value-person-nationality-eu = ናይ ሃገር ኤውሮጳዊ ሕብረት (EU)፡ ኖርወይ፡ ኣይስላንድ፡ ሊኽተንሽታይን ወይ ስዊዘርላንድ
value-person-nationality-be-lu = ናይ በልጅዩም ወይ ሉክሰምበርግ
value-person-nationality-tr = ናይ ቱርኪ
value-person-nationality-stateless = ብዘይ ዜግነት
value-person-nationality-other = ካልእ ዜግነት
value-person-partner-nationality-nl = ናይ ሆላንድ
value-person-partner-nationality-eu = ናይ ሃገር ኤውሮጳዊ ሕብረት (EU)፡ ኖርወይ፡ ኣይስላንድ፡ ሊኽተንሽታይን ወይ ስዊዘርላንድ
value-person-partner-nationality-be-lu = ናይ በልጅዩም ወይ ሉክሰምበርግ
value-person-partner-nationality-tr = ናይ ቱርኪ
value-person-partner-nationality-stateless = ብዘይ ዜግነት
value-person-partner-nationality-other = ካልእ ዜግነት
value-person-health-ok = እወ፡ ይከኣል
value-person-health-temporary = ሕጂ ኣይፋል፡ ደሓር ምናልባት
value-person-health-lasting = ኣይፋል፡ እዚ ድማ ኣይሓልፍን እዩ
value-person-health-unknown = ገና ንጹር ኣይኮነን

## ምንባር ኣብ ሆላንድ

value-stay-permit-kind-none = ገና የብለይን፦ ውሳነ እጽበ ኣለኹ
value-stay-permit-kind-asylum = ዕቑባ
value-stay-permit-kind-asylum-family = ዕቑባ፡ ከም ስድራቤት ናይ ስደተኛ (nareis)
value-stay-permit-kind-family = ስድራቤት (ምስ ስድራቤት ምንባር)
value-stay-permit-kind-humanitarian = ሰብኣዊ ምኽንያት
value-stay-permit-kind-religious = ኣገልጋሊ ሃይማኖት
value-stay-permit-kind-temporary = ግዝያዊ፦ ትምህርቲ ወይ ስራሕ
value-stay-permit-kind-temporary-protection = ግዝያዊ ዕቑባ (ዩክሬን)
value-stay-permit-kind-eu-family = ስድራቤት ናይ ሰብ ካብ ኤውሮጳዊ ሕብረት (EU)
value-stay-permit-kind-other = ካልእ፡ ወይ ዕላምኡ ኣይፈልጥን እየ
value-stay-permit-sponsor-asylum = ናይ ዕቑባ መንበሪ ፍቓድ ዘለዎ ሰብ
value-stay-permit-sponsor-dutch = ዜጋ ሆላንድ
value-stay-permit-sponsor-other = ካልእ ሰብ

## ግዴታ

value-obligation-act-wi2006 = { -wi2006 } (ሕጊ ውህደት 2006)
value-obligation-act-wi2013 = { -wi2013 } (ሕጊ ውህደት 2013)
value-obligation-act-wi2021 = { -wi2021 } (ሕጊ ውህደት 2021)
value-obligation-route-b1 = { -b1-route }
value-obligation-route-education = { -onderwijsroute } (መንገዲ ትምህርቲ)
value-obligation-route-z = { -z-route } (መንገዲ ርእሰ-ምርኮሳ)

## ውሳነታት

value-decisions-kind-extension = ተወሳኺ ግዜ (verlenging)
value-decisions-kind-exemption = ካብ ግዴታ ነጻ፡ ስለ ዘይከኣል (ontheffing)
value-decisions-kind-dispensation = ነጻ፡ ድሮ ስለ እትኽእልዎ (vrijstelling)
value-decisions-kind-efforts = እኹል ጻዕሪ ተገይሩ (aantoonbare inspanningen)
value-decisions-kind-level-a2 = ዝተሓተ ደረጃ፡ A2 (afschalen)
value-decisions-kind-route-change = ካልእ መንገዲ
value-decisions-kind-new-term = ሓድሽ ገደብ ግዜ
value-decisions-kind-fine = ቅጽዓት ገንዘብ (boete)
value-decisions-kind-loan-repayment = ልቓሕ ምምላስ
value-decisions-kind-term-met = ብግዜኡ ተወዲኡ
value-decisions-kind-objection = ተቓውሞ (bezwaar)
value-decisions-kind-pip = ውልቃዊ መደብ (PIP)
value-decisions-kind-other = ካልእ
value-decisions-by-duo = { -duo }
value-decisions-by-municipality = ምምሕዳር ከተማ
value-decisions-by-ind = { -ind }
value-decisions-by-court = ቤት ፍርዲ
value-decisions-outcome-granted = እወ፡ ተፈቒዱ
value-decisions-outcome-refused = ኣይፋል፡ ተነጺጉ
value-decisions-outcome-withdrawn = ተሳሒቡ
value-decisions-ground-illness = ሕማም
value-decisions-ground-birth = ልደት ቆልዓ
value-decisions-ground-bereavement = ሞት
value-decisions-ground-literacy-course = ኮርስ ምንባብን ምጽሓፍን
value-decisions-ground-study = ትምህርቲ
value-decisions-ground-divorce = ፍትሕ ሓዳር
value-decisions-ground-homeless = ገዛ ዘይምህላው
value-decisions-ground-shelter = ናይ ደቂ ኣንስትዮ መዕቆቢ ወይ ካልእ መዕቆቢ
value-decisions-ground-abroad = ኣብ ወጻኢ ሃገር ምጽናሕ
value-decisions-ground-care = ንሰብ ምክንኻን
value-decisions-ground-detention = ማእሰርቲ
value-decisions-ground-no-course = ኮርስ ኣይተረኽበን
value-decisions-ground-late-offer = ትምህርቲ ደንጕዩ ጀሚሩ
value-decisions-ground-late-letter = ደብዳበ ደንጕዩ መጺኡ
value-decisions-ground-exam-wait = ፈተና ምጽባይ
value-decisions-ground-school-failed = ቤት ትምህርቲ ስርሑ ብግቡእ ኣይገበረን
value-decisions-ground-special = ፍሉይ ኩነታት
value-decisions-ground-reception = ኣብ መዕቆቢ (azc) ዝሓለፈ ግዜ
value-decisions-ground-corona = ኮሮና
value-decisions-ground-effort = እኹል ጻዕሪ ተገይሩ
value-decisions-ground-nearly-done = ክውዳእ ቀሪቡ
value-decisions-parts-reading = ምንባብ
value-decisions-parts-listening = ምስማዕ
value-decisions-parts-writing = ምጽሓፍ
value-decisions-parts-speaking = ምዝራብ
value-decisions-parts-knm = { -knm }
value-decisions-parts-ona = { -ona }
value-decisions-parts-pvt = { -pvt }
value-decisions-parts-map = { -map }
value-decisions-parts-z-language = ትምህርቲ ቋንቋ ኣብ { -z-route }
value-decisions-parts-z-participation = ተሳትፎ ኣብ { -z-route }
value-decisions-parts-z-talk = ናይ መወዳእታ ዝርርብ { -z-route }
value-decisions-parts-education-course = ናይ ቋንቋ ኮርስ ንትምህርቲ (taalschakeltraject)
value-decisions-level-a1 = A1
value-decisions-level-a2 = A2
value-decisions-level-b1 = B1
value-decisions-level-b2 = B2
value-decisions-route-b1 = { -b1-route }
value-decisions-route-education = { -onderwijsroute } (መንገዲ ትምህርቲ)
value-decisions-route-z = { -z-route }
value-decisions-about-extension = ተወሳኺ ግዜ (verlenging)
value-decisions-about-exemption = ካብ ግዴታ ነጻ ምዃን (ontheffing)
value-decisions-about-dispensation = ድሮ ስለ እትኽእልዎ ነጻ ምዃን (vrijstelling)
value-decisions-about-efforts = ዝተረጋገጸ ጻዕሪ (aantoonbare inspanningen)
value-decisions-about-level-a2 = ዝተሓተ ደረጃ (afschalen)
value-decisions-about-route-change = ካልእ መንገዲ
value-decisions-about-new-term = ሓድሽ ገደብ ግዜ
value-decisions-about-fine = ቅጽዓት ገንዘብ (boete)
value-decisions-about-loan-repayment = ልቓሕ ምምላስ
value-decisions-about-term-met = ብግዜኡ ተወዲኡ
value-decisions-about-objection = ተቓውሞ (bezwaar)
value-decisions-about-pip = ውልቃዊ መደብ (PIP)
value-decisions-about-other = ካልእ
