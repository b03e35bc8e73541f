### ሕቶታትን ተቓውሞን ኣብ ወረቐት፦ እቲ ሰብ ናብ DUO ወይ ናብ ምምሕዳር ከተማ ይጽሕፍ። ነፍሲ ወከፍ ምሉእ ሓሳብ ብሆላንድኛን ኣብ ጎድኑ ትርጉሙን ኣሎ። ምንጪ፦ ሆላንድኛ።

## እንታይ ከም ዝሕተት፦ ኣርእስቲ፡ እቲ ሕቶ ድማ (.ask)

request-extension = ናይ ውህደት ገደብ ግዜይ ንክናዋሕ ሕቶ (verlenging)
    .ask = ናይ ውህደት ገደብ ግዜይ ከተናውሑለይ እሓትት።
request-exemption = ካብ ግዴታ ውህደት ነጻ ንምዃን ሕቶ (ontheffing)
    .ask = ካብ ግዴታ ውህደት ነጻ ክትገብሩኒ እሓትት።
request-dispensation = ካብ ሓደ ክፋል ውህደት ነጻ ንምዃን ሕቶ (vrijstelling)
    .ask = ካብቲ ዲፕሎማ ወይ ወረቐት ዘለኒ ክፋል ነጻ ክትገብሩኒ እሓትት።
request-efforts = እኹል ስለ ዝጸዓርኩ ነጻ ንምዃን ሕቶ ({ -agi })
    .ask = እኹል ስለ ዝጸዓርኩ ካብቶም ፈተናታት ነጻ ክትገብሩኒ እሓትት።
request-level-a2 = ፈተና ብደረጃ A2 ንምግባር ሕቶ (afschalen)
    .ask = ደረጃይ ካብ B1 ናብ A2 ከተትሕቱለይ እሓትት።
request-route-change = ካልእ መንገዲ ትምህርቲ ንምርካብ ሕቶ
    .ask = ብዛዕባ መንገዲ ትምህርተይ ዝርርብ እሓትት። ካልእ መንገዲ ይሓይሸኒ።
request-objection = ተቓውሞ (bezwaar)፡ ምኽንያታት ጸኒሖም ይመጹ
    .ask = ምስ ውሳነኹም ኣይሰማማዕን እየ፤ ተቓውሞ የቕርብ ኣለኹ። ምኽንያታተይ ጸኒሐ ክሰድድ እየ። ንዕኡ ክንደይ ግዜ ከም ዝረክብ እሓተኩም።
request-review = ናይ ቀደም ውሳነ ዳግማይ ንክርአ ሕቶ (herziening)
    .ask = ውሳነኹም ዳግማይ ክትርእይዎ እሓትት። ናይ ዕቑባ መንበሪ ፍቓድ ኣለኒ። ዳያኑ ብዛዕባ እዚ ወሲኖም፤ ውሳነታቶም ኣብ ታሕቲ ኣለዉ።
request-statement = ብዛዕባ ምጅማር ትምህርተይ ናይ ጽሑፍ መረጋገጺ ንምርካብ ሕቶ
    .ask = ትምህርተይ እቲ ሕጊ ካብ ዝብሎ ደንጕዩ ጀሚሩ። እዚ ዝገልጽ ናይ ጽሑፍ መረጋገጺ እሓትት። ካብ { -duo } ተወሳኺ ግዜ ክሓትት ከለኹ ክሰዶ እየ።
request-lower-amount = ዝተሓተ መጠን ገንዘብ ንወርሒ ንምርካብ ሕቶ (draagkracht)
    .ask = ናይ ልቓሐይ ወርሓዊ መጠን ንእቶተይ ልዑል እዩ። ክኸፍሎ ዝኽእል ክትጽብጽቡን ነቲ መጠን ከተትሕቱን እሓትት።

## እቲ ምኽንያት፡ ንነፍሲ ወከፍ ኣማራጺ

request-why-extension-illness = ሓሚመ ነይረ። ብሰንኩ ክመሃርን ፈተና ክገብርን ኣይከኣልኩን።
request-why-extension-illness-family = ሓደ ኣባል ስድራቤተይ ንነዊሕ ሓሚሙ ነይሩ። ብሰንኩ ክመሃርን ፈተና ክገብርን ኣይከኣልኩን።
request-why-extension-birth = ኣብ ውሽጢ ገደብ ግዜይ ቆልዓ ወሊደ።
request-why-extension-bereavement = ኣብ ውሽጢ ገደብ ግዜይ ሓደ ኣባል ስድራቤተይ ሞይቱ።
request-why-extension-literacy = ቅድም ኮርስ ምንባብን ምጽሓፍን (alfabetisering) ተማሂረ።
request-why-extension-study = ኣብ ናይ ሆላንድ ቤት ትምህርቲ እመሃር ኣለኹ ወይ ተማሂረ።
request-why-extension-homeless = ገዛ ኣይነበረንን፡ ወይ ኣብ መዕቆቢ ወይ ትካል ተቐሚጠ። ብሰንኩ ግዜ ጠፊኡኒ።
request-why-extension-special = ብሰንኪ ፍሉይ ኩነታት ክመሃርን ፈተና ክገብርን ኣይከኣልኩን።
request-why-extension-combined = ብሰንኪ ብዙሓት ተኸታተልቲ ኩነታት ክመሃርን ፈተና ክገብርን ኣይከኣልኩን።
request-why-extension-late-offer = ትምህርተይ እቲ ሕጊ ካብ ዝብሎ ደንጕዩ ጀሚሩ። ነቲ ትምህርቲ ምምሕዳር ከተማ የዳልዎ።
request-why-extension-effort = ትምህርቲ ተኸታቲለ፡ ፈተናታት ድማ ገይረ፤ ግን ተወሳኺ ግዜ የድልየኒ።
request-why-extension-nearly-done = ብዙሓት ክፋላት ሓሊፈ፤ ክውድእ ቀሪበ።
request-why-exemption-medical = ብሰንኪ ሕማም ወይ ስንክልና ንሓዋሩ ውህደት ክገብር ኣይክእልን። ናጻ ሓኪም ብዛዕባ እዚ ምኽሪ ይህብ።
request-why-exemption-special = ብሰንኪ ኣዝዩ ፍሉይ ኩነታት ውህደት ክገብር ኣይክእልን።
request-why-dispensation-part = ዲፕሎማይ ወይ ወረቐተይ ሆላንድኛ ከም ዝፈልጥ የርኢ።
request-why-efforts-course = ብዙሕ ሰዓታት ትምህርቲ ተኸታቲለ፡ ፈተናታት ድማ ብተደጋጋሚ ገይረ።
request-why-efforts-literacy = ብዙሕ ሰዓታት ትምህርቲ ተኸታቲለ፡ ንምንባብን ንምጽሓፍን እውን።
request-why-lower-to-a2 = ብዙሕ ትምህርቲ ተኸታቲለ፡ እኹል ድማ ጽዒረ። ደረጃ B1 ክበጽሖ ኣይከኣልኩን።

## መስመራት ናይቲ ደብዳበ

request-term = ገደብ ግዜይ ክሳብ { $date } እዩ።
request-period = እቲ ግዜ ካብ { $from } ክሳብ { $until } እዩ።
request-would-end = ብናተይ ጸብጻብ ሽዑ ናይ መወዳእታ መዓልተይ { $date } ትኸውን።
request-to-route = ዝሓቶ መንገዲ፦ { $route }።
request-decision = ብዛዕባ ናይ { $date } ውሳነኹም እዩ።
request-decision-blank = ብዛዕባ ናይዚ ዕለት ውሳነኹም እዩ፦
request-rules = ሕግታት፦ { $sources }።
request-facts = ብዛዕባ እዚ ዘለኒ ሓበሬታ
request-more = ብዛዕባ እዚ ክብሎ ዝደሊ፦
request-enclosed = ምስዚ ዝሰዶ
request-answer = ውሳነ ወይ መልሲ ብጽሑፍ እሓትት።
request-greeting = ምስ ሰላምታ፡
request-to = ናብ
request-to-unknown = ነቲ ውሳነ ዝወሰደ ቤት ጽሕፈት
request-address = ኣድራሻ፦ ኣብ ናይ መወዳእታ ደብዳበ ናይዚ ቤት ጽሕፈት ርኣዩ
request-name = ስም
request-home = ኣድራሻን እትነብርሉ ከተማን
request-bsn = ቁጽሪ { -bsn }
request-reference = መወከሲ ቁጽሪ ኣብቲ ደብዳበ
request-day = ቦታን ዕለትን
request-signature = ክታም
request-draft = እዚ ካብ { -app } ንድፊ እዩ። ኩሉ ኣንብቡ፡ ነቶም መስመራት ምልኡ፡ ፈርሙ። ቅዳሕ ዓቅቡ። ብነጻ ሓገዝ፦ { -vwn } ወይ { -juridisch-loket }።

request-proof-course-hours = ካብ ቤት ትምህርቲ ናይ ሰዓታት ትምህርተይ መረጋገጺ (Verklaring deelname cursus)
request-proof-diploma = ቅዳሕ ዲፕሎማይ ወይ ናይ ምስክር ወረቐተይ
request-proof-effort = ጻዕረይ ዘርኢ መረጋገጺ፡ ንኣብነት ካብ ቤት ትምህርቲ
request-proof-payments = ክሳብ ሕጂ ዝኸፈልኩዎ ዘርኢ ዝርዝር
request-fact-obligation-pip-on = ኣብ ቀዳማይ { -pip }ይ ዘሎ ዕለት
