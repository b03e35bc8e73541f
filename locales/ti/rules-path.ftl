### ኣብ ድሕሪ ስጉምትታትን ዝተበጽሑ ነጥብታትን ዘለዉ ሕግታት ብቐሊል ቃላት፡ ከምኡ'ውን ኣስማት ዕለታት። ምንጪ፦ ሆላንድኛ።

## ኣስማት ዕለታት

exam-last-booking = ንፈተና ንምምዝጋብ ናይ መወዳእታ ውሑስ መዓልቲ
exam-last-sitting = ፈተና ንምግባር ናይ መወዳእታ ውሑስ መዓልቲ
extension-opens = ተወሳኺ ግዜ ንምሕታት ቀዳመይቲ መዓልቲ
loan-first = ናይ ልቓሕኩም ቀዳማይ ክፍሊት
naturalisation-earliest = ዜጋ ሆላንድ ንምዃን ክትሓቱ እትኽእሉላ ቀዳመይቲ መዓልቲ
objection-end = ተቓውሞ (bezwaar) ንምቕራብ መወዳእታ መዓልቲ
permanent-earliest = ቀዋሚ መንበሪ ፍቓድ ንምሕታት ቀዳመይቲ መዓልቲ
pip-due = ምምሕዳር ከተማ { -pip }ኹም ዝውድኣላ መወዳእታ መዓልቲ
pvt-end = መወዳእታ መዓልቲ ን{ -pvt }
route-change-end = መንገዲ ንምቕያር መወዳእታ መዓልቲ
six-months = መወዳእታ ናይ ቀዳሞት ሽዱሽተ ኣዋርሕኩም
term-end = መወዳእታ መዓልቲ ናይ ገደብ ግዜኹም

## ሕጂ ምጅማር

m1-profile = ተስፋኹም ጽሓፉ። ሸቶኹም መንገድን ፍጥነትን ንምምራጽ ይሕግዝ።
m2-basic-dutch = ሕጂ ሆላንድኛ ክትጅምሩ ትኽእሉ፦ ብትምህርቲ ወለንተኛታት፡ ኣብ ቤተ-መጻሕፍቲ ወይ ምስ መሓዛ ቋንቋ። ኣብ መዕቆቢ { -coa } ቅድሚ ግዴታ ምጅማሩ እውን ይከኣል።
m2-documents = ዲፕሎማታት፡ ናይ ልደትን መርዓን ወረቓቕቲ፡ ደብዳበታትን ድለዩ። ኩሉ ወረቓቕቲ ኣብ ሓደ ፋይል ዓቅቡ።
m3-voluntary-work = ናይ ወለንታ ስራሕ ካብ መጀመርታ ይከኣል፡ ብመንገዲ meedoenbalie (ናይ ተሳትፎ ቤት ጽሕፈት)። ብኡ ሆላንድኛ ትለማመዱ።
nareis-ask = ስድራቤትኩም ተሪፎም ድዮም፧ ሕጂ ብሓገዝ { -vwn } ወይ ጠበቓ ምጽንባር ስድራቤት ሕተቱ። ንዕኡ ዘሎ ግዜ ሓጺር እዩ።

## መንበሪ፡ ጥዕናን ሓገዝን

chain-match = { -coa } ገዛ ምስ እትደልየልኩም ምምሕዳር ከተማ የራኽበኩም። ብዛዕባ ስድራቤት፡ ትምህርትን ስራሕን ን{ -coa } ንገሩ።
chain-ontzorgen = ኣብተን ቀዳሞት ሽዱሽተ ኣዋርሕ ምምሕዳር ከተማ ካብ ሓገዝ መነባብሮኹም ክራይ፡ ጸዓትን መድሕን ጥዕናን ይኸፍል (ontzorgen)። ንሻብዓይ ወርሒ ብግዜኡ መደብ ግበሩ።
chain-register = ናብ ከተማ ምስ ግዓዝኩም ኣብ ውሽጢ ሓሙሽተ መዓልቲ ኣብ ምምሕዳር ከተማ ተመዝገቡ።
g-childcare = ምልክት ጽሬት ኣብ ዘለዎ ቤት ትምህርቲ ዝመሃር ሰብ እውን ሓገዝ ክንክን ህጻናት (kinderopvangtoeslag) ክረክብ ይኽእል፦ ንክንክን ህጻናት ዝኸውን ገንዘብ።
g-health = ኣብዚ ምንባር ካብ እትጅምሩ ኣብ ውሽጢ ኣርባዕተ ኣዋርሕ መድሕን ጥዕና ግበሩ። ንወጻኢታት ዝሕግዝ ገንዘብ (zorgtoeslag) እውን ሕተቱ።
g-social-21 = ናይ ዕቑባ መንበሪ ፍቓድ እንተ ኣለኩም፡ ኣብ መጀመርታ ምምሕዳር ከተማ ይሕግዘኩም (maatschappelijke begeleiding)። መን ከም ዝሕግዘኩም ሕተቱ።

## ናብ መደብኩምን ትምህርትኹምን

chain-intake = { -brede-intake } ብዛዕባ ትምህርቲ፡ ስራሕ፡ ጥዕና፡ ስድራቤትን ተስፋኹምን ዝግበር ዝርርባት እዩ። ብጽሑፍ ተርጓሚ ሕተቱ።
chain-lbt = { -leerbaarheidstoets } (ናይ ምምሃር ክእለት ፈተና) ብኮምፒተር እዩ። ሆላንድኛ ኣየድልየኩምን፤ ዝወድቕ ሰብ የለን።
chain-notice = { -duo } ናይ { -inburgering } ግዴታ ከም ዘለኩም ይጽሕፈልኩም። ኣብታ ከተማ ድሕሪ ሸሞንተ ሰሙን ደብዳበ እንተ ዘይመጺኡ፡ ን{ -duo } ተወከሱ። ነቲ ደብዳበ ዓቅብዎ።
chain-offer = ትምህርቲ ጀምሩ። ናይ ዕቑባ መንበሪ ፍቓድ እንተ ኣለኩም፡ ምምሕዳር ከተማ የዳልወልኩም፤ እንተ ዘይኮነ ምልክት ጽሬት ዘለዎ ቤት ትምህርቲ ባዕልኹም ትመርጹ።
wi2013-course-own = ትምህርቲ ባዕልኹም ትመርጹን ትኸፍሉን። ምልክት ጽሬት ኣብ ዘለዎ ቤት ትምህርቲ ዝተገብረ ሰዓታት ጥራይ ይቑጸር። ክትጅምሩ ከለኹም እቲ ቤት ትምህርቲ ኣብቲ ዝርዝር ከም ዝነበረ ዘርኢ መረጋገጺ ዓቅቡ።
wi2021-pip-content = { -pip }ኹም ምምሕዳር ከተማ ይገብሮ። መንገዲ፡ ሰዓታት፡ ክንክን ህጻናትን ጥዕናን ቅኑዕ ምዃኑ ርኣዩ። እተን ሰለስተ ዓመት ጽባሒቱ ናይቲ ኣብ መደብ ዘሎ ዕለት ይጅምራ።

## እቶም ክፋላት

do-knm-rule = ብዛዕባ ሕብረተሰብ ሆላንድ ዝኾነ ፈተና { -knm } ክፋል ናይ ውህደትኩም እዩ።
do-language-rule = ፈተናታት ቋንቋ ክፋል ናይ ውህደትኩም እዩ። ምጽባይ ሰሙናት ስለ ዝወስድ፡ ንዝተረፉ ፈተናታት ኣቐዲምኩም ተመዝገቡ።
do-map-rule = { -map } ክፋል ናይ መንገድኹም እዩ፦ ብዛዕባ ስራሕ ኣብ ሆላንድ ምምሃር፡ እንተ ወሓደ 40 ሰዓት ልምምድ፡ ከምኡ'ውን ናይ መወዳእታ ዝርርብ። እትሰርሕዎ ስራሕ ክቑጸር ይኽእል።
do-ona-rule = { -ona } ክፋል ናይ ውህደትኩም እዩ፦ ብዛዕባ ስራሕ ፋይል (portfolio) ትሰርሑ። ድሕሪኡ ናይ መወዳእታ ዝርርብ ወይ ናይ 64 ሰዓት ኮርስ ትገብሩ።
do-pvt-rule = { -pvt } ክፋል ናይ ውህደትኩም እዩ፦ ብዛዕባ ክብርታት ሆላንድ ዝግበሩ ኣኼባታት። ኣብ መወዳእታ { -participatieverklaring } ትፍርሙ።
do-z-hours-rule = ኣብ { -z-route } ትምህርቲ ትከታተሉ። ክንደይ ሰዓት ከም ዝገበርኩም ባዕልኹም ጽሓፉ።
do-z-talk-rule = ኣብ { -z-route } ኣብ መወዳእታ ምስ ምምሕዳር ከተማ ዝርርብ ኣሎ።

## ተወሳኺ ግዜ፡ ዲፕሎማን ስራሕን

ask-for-time-rule = ቅድሚ መወዳእታ ክትውድኡ እንተ ዘይክኢልኩም፡ ምኽንያት ድማ እንተ ኣለኩም፡ ቅድሚ መወዳእታ መዓልቲ ካብ { -duo } ተወሳኺ ግዜ ሕተቱ።
g-diploma-value = ናይ ወጻኢ ዲፕሎማኹም ኣገምግሙ (IDW)፦ ኣብዚ ክንደይ ክብሪ ከም ዘለዎ ትርእዩ። ናይ { -inburgering } ግዴታ ንዘለዎ ሰብ ብነጻ እዩ።
work-permit-holder = ናይ ዕቑባ መንበሪ ፍቓድ እንተ ኣለኩም ብናጻ ክትሰርሑ ትኽእሉ። ስራሕን ሰዓታት ትምህርትን ብኸመይ ከም ዝኸዱ ቅድም ተሰማምዑ፤ ዝረኸብኩሞ ደሞዝ ድማ ንምምሕዳር ከተማ ንገሩ።

## ዝተበጽሑ ነጥብታት

milestone-arrived-rule = ናብ ሆላንድ መጺእኩም።
milestone-course-rule = ትምህርትኹም ተጀሚሩ።
milestone-education-course-rule = ናይ ቋንቋ ኮርስ ንትምህርቲ (taalschakeltraject) ወዲእኩም።
milestone-intake-rule = { -brede-intake } ወዲእኩም።
milestone-knm-rule = ፈተና { -knm } ሓሊፍኩም።
milestone-learnability-rule = { -leerbaarheidstoets } ወዲእኩም።
milestone-listening-rule = ፈተና ምስማዕ ሓሊፍኩም።
milestone-literacy-rule = ኮርስ ምንባብን ምጽሓፍን ወዲእኩም።
milestone-map-rule = ናይ መወዳእታ ዝርርብ { -map } ገይርኩም።
milestone-met-rule = ውህደት ከም ዝወዳእኩም { -duo } ጽሒፉልኩም።
milestone-nt2-rule = ናይ መንግስቲ ፈተና { -nt2 } ዲፕሎማ ኣለኩም።
milestone-ona-rule = { -ona } ሓሊፍኩም።
milestone-permit-rule = መንበሪ ፍቓድ ኣለኩም። እቲ ውሳነ ዝበጽሓኩምላ መዓልቲ ንወስድ፤ እንተ ዘይፈሊጥናያ ግን ኣብ ውሳነ ዘሎ ዕለት ንወስድ።
milestone-pip-rule = ናይ ገዛእ ርእስኹም መደብ ({ -pip }) ኣለኩም።
milestone-pvt-rule = { -pvt } ወዲእኩም።
milestone-reading-rule = ፈተና ምንባብ ሓሊፍኩም።
milestone-registered-rule = ኣብ ምምሕዳር ከተማ ተመዝጊብኩም ኣለኹም።
milestone-speaking-rule = ፈተና ምዝራብ ሓሊፍኩም።
milestone-work-rule = ስራሕ ወይ ናይ ወለንታ ስራሕ ረኺብኩም።
milestone-writing-rule = ፈተና ምጽሓፍ ሓሊፍኩም።
milestone-z-talk-rule = ናይ መወዳእታ ዝርርብ { -z-route } ገይርኩም።
