### ብዛዕባ ዘጋጠመ ነገር፡ ፈተናታት፡ ትምህርቲ፡ ስራሕን ቆጸራታትን ዝምረጽ መልስታት (value-…)። ምንጪ፦ ሆላንድኛ።

## ዘጋጠመ ነገር

value-circumstances-kind-illness = ሕማም
value-circumstances-kind-birth = ልደት ቆልዓ
value-circumstances-kind-bereavement = ሞት ኣብ ስድራቤት
value-circumstances-kind-literacy-course = ኮርስ ምንባብን ምጽሓፍን (alfabetisering)
value-circumstances-kind-study = ትምህርቲ ወይ ስልጠና (opleiding)
value-circumstances-kind-divorce = ፍትሕ ሓዳር
value-circumstances-kind-homeless = ገዛ ዘይምህላው
value-circumstances-kind-shelter = ናይ ደቂ ኣንስትዮ መዕቆቢ ወይ ካልእ መዕቆቢ
value-circumstances-kind-abroad = ኣብ ወጻኢ ሃገር
value-circumstances-kind-care = ንሓደ ሰብ ምክንኻን
value-circumstances-kind-detention = ኣብ ቤት ማእሰርቲ
value-circumstances-kind-no-course = ኮርስ ኣይነበረን
value-circumstances-kind-late-offer = ናይ ምምሕዳር ከተማ ትምህርቲ ደንጕዩ ጀሚሩ
value-circumstances-kind-late-letter = ደብዳበ { -duo } ደንጕዩ መጺኡ
value-circumstances-kind-exam-wait = ንፈተና ነዊሕ ምጽባይ
value-circumstances-kind-school-failed = ቤት ትምህርቲ ኣቋሪጹ ወይ ብግቡእ ኣይሰርሐን
value-circumstances-kind-special = ካልእ ፍሉይ ኩነታት
value-circumstances-relation-self = ኣነ ባዕለይ
value-circumstances-relation-partner = ሰብኣይ፡ ሰበይቲ ወይ መጻምድቲ
value-circumstances-relation-child = ውላድ
value-circumstances-relation-parent = ኣቦ ወይ ኣደ
value-circumstances-relation-in-law = ስድራቤት መጻምድቲ
value-circumstances-relation-other = ካልእ ሰብ
value-circumstances-study-exempting = ነጻ ዘውጽእ (vrijstelling) ዲፕሎማ ዘለዎ ትምህርቲ
value-circumstances-study-not-exempting = ካልእ ትምህርቲ (ንኣብነት mbo 1)

## ፈተናታት

value-exams-part-reading = ምንባብ
value-exams-part-listening = ምስማዕ
value-exams-part-writing = ምጽሓፍ
value-exams-part-speaking = ምዝራብ
value-exams-part-knm = { -knm }
value-exams-part-ona = { -ona }
value-exams-part-nt2-i = ናይ መንግስቲ ፈተና { -nt2 } I (ምሉእ ዲፕሎማ)
value-exams-part-nt2-ii = ናይ መንግስቲ ፈተና { -nt2 } II (ምሉእ ዲፕሎማ)
value-exams-level-a1 = A1
value-exams-level-a2 = A2
value-exams-level-b1 = B1
value-exams-level-b2 = B2
value-exams-result-passed = ሓሊፈ
value-exams-result-failed = ኣይሓለፍኩን
value-exams-result-pending = ውጽኢት ገና የለን
value-exams-result-booked = ተመዝጊቡ
value-exams-result-absent = ኣይከድኩን

## ትምህርትን ካልኦት ክፋላትን

value-activities-kind-pvt = { -pvt } (ኣኼባታት ክብርታት፡ { -participatieverklaring })
value-activities-kind-map = { -map } (ብዛዕባ ስራሕን ተሳትፎን ዝግበር ትምህርቲ)
value-activities-kind-map-practice = { -map }፦ ሰዓታት ልምምድ
value-activities-kind-map-talk = { -map }፦ ናይ መወዳእታ ዝርርብ
value-activities-kind-z-language = { -z-route }፦ ትምህርቲ ቋንቋ
value-activities-kind-z-participation = { -z-route }፦ ተሳትፎ
value-activities-kind-z-talk = { -z-route }፦ ናይ መወዳእታ ዝርርብ
value-activities-kind-education-course = ናይ ቋንቋ ኮርስ ንትምህርቲ (taalschakeltraject፡ { -onderwijsroute })
value-activities-kind-course = ኮርስ { -inburgering } (ውህደት)
value-activities-kind-course-nt2 = ኮርስ { -nt2 }
value-activities-kind-course-knm = ኮርስ { -knm }
value-activities-kind-course-ona = ኮርስ { -ona }
value-activities-kind-literacy = ኮርስ ምንባብን ምጽሓፍን (alfabetisering)
value-activities-kind-agi-test = ፈተና ኣብ { -duo }፦ እዚ ክትመሃሩ ትኽእሉ ዲኹም፧
value-activities-by-school = ቤት ትምህርቲ
value-activities-by-municipality = ምምሕዳር ከተማ
value-activities-by-coa = { -coa }

## ስራሕ

value-work-kind-paid = ደሞዝ ዘለዎ ስራሕ
value-work-kind-voluntary = ናይ ወለንታ ስራሕ
value-work-kind-self-employed = ናይ ገዛእ ርእሰይ ትካል
value-work-kind-internship = ናይ ስራሕ ልምምድ (stage)

## ቆጸራታት

value-agenda-kind-lesson = ትምህርቲ
value-agenda-kind-exam = ፈተና
value-agenda-kind-appointment = ቆጸራ
value-agenda-kind-shift = ስራሕ
value-agenda-kind-school = ቤት ትምህርቲ ውላደይ
value-agenda-kind-own = ናይ ገዛእ ርእሰይ ነገር
value-agenda-track-integration = { -inburgering } (ምውህሃድ)
value-agenda-track-guidance = መሰነይታ
value-agenda-track-work = ስራሕ
