### ደብዳበታት፦ ኣየናይ እዩ፡ እንታይ ማለት እዩ፡ ዕለቱ ምውሳድ ድማ። ምንጪ፦ እንግሊዝኛ።

post-door-topics = ዛዕባታት
post-door-letters = ደብዳበ መጺኡኒ
post-title = ኣየናይ ደብዳበ እዩ፧
post-lead = መን ከም ዝሰደዶ ንገሩ፡ ኣብኡ ዘሎ ውሑዳት ቃላት ድማ ጽሓፉ። ነቲ ደብዳበ ክትርድእዎ ኣየድልየኩምን።
post-sender = እቲ ደብዳበ መን ሰዲድዎ፧
post-sender-any = ኩሎም ዝሰደዱ ኣርኢ
post-words = ኣብቲ ደብዳበ ዘለዉ ቃላት
post-words-hint = ነቲ ዓቢ ኣርእስቲ፡ ወይ ካብተን ቀዳሞት መስመራት ውሑዳት ቃላት ብሆላንድኛ ጽሓፉ።
post-tick = ካብዞም ቃላት ሓደ ትርእዩ ዲኹም፧
post-found = እዚ ደብዳበ ክኸውን ይኽእል
post-all = ደብዳበታት ካብዚ ዝሰደደ
post-found-count =
    { $count ->
        [one] { $shown } ደብዳበ ይሰማማዕ
       *[other] { $shown } ደብዳበታት ይሰማምዑ
    }
post-matched = ዝተረኽበ፦ { $words }
post-unknown = ነዚ ደብዳበ ኣይንፈልጦን
post-unknown-do = ጸገም የለን። ሓደ ሰብ ምሳኹም የንብቦ። ዕለት ኣለዎ ድዩ ርኣዩ።
post-signs = ተጠንቀቑ፦ እዚ ደብዳበ ሓሶት ክኸውን ይኽእል
post-signs-do = እዞም ቃላት ኣብ ናይ ሓሶት ደብዳበታት እውን ኣለዉ፦ { $words }። ኣይትኽፈሉ፡ ሊንክ ኣይትጠውቑ። ቅድም ነቲ ደብዳበ ንሓደ ሰብ ኣርእዩ።
post-signs-more = ናይ ሓሶት ደብዳበታት እንታይ ይመስሉ
post-help = መን ይሕግዘኩም
post-phone = ተሌፎን፦ { $number }
post-keep-other = ነዚ ደብዳበ ምስ መዘኻኸሪ ዓቅቦ
post-back = ካልእ ደብዳበ
post-heading = ኣብቲ ደብዳበ ዘሎ ኣርእስቲ
post-what = እንታይ እዩ
post-starts = እንታይ ይጅምር
post-todo = እንታይ ክትገብሩ ትኽእሉ
post-by = ክሳብ መዓስ
post-otherwise = ዋላ ሓንቲ እንተ ዘይገበርኩም
post-ask = ንመን ክትሓቱ ትኽእሉ
post-legal = ሕጊ ንዝፈልጥ ሰብ ሕተቱ። ብነጻ እዩ።
post-take = ነዚ ደብዳበ ናብ መደበይ ውሰዶ
post-take-title = ኣብቲ ደብዳበ እንታይ ኣሎ፧
post-take-lead = እትንብብዎ ጥራይ ጽሓፉ። ቅድም እንታይ ከም ዝቕየር ትርእዩ። ክሳብ እትእዝዙ ዝዕቀብ የለን።
post-take-locked = ነቲ ዕለት ንምውሳድ ቅድም መደብኩም ክፈቱ።
post-dated = ዕለት ናይቲ ደብዳበ
post-note = ብናይ ገዛእ ርእስኹም ቃላት
post-note-hint = ንኣብነት፦ እንታይ ኣለዎ፡ መን ሂቡኩም። መዘኻኸሪ ይኸውን።
post-try = እንታይ ከም ዝቕየር ኣርኢ
post-preview = እዚ ክቕየር እዩ
post-answers = ኣብ መልስታትኩም
post-before = ከምዘለዎ፦ { $value }
post-stays = ከምዘለዎ ይጸንሕ፦ { $value }። እቲ ቅድም ዝመጸ ደብዳበ ይቑጸር።
post-after = ደሓር፦ { $value }
post-plan = ኣብ መደብኩም
post-plan-same = ኣብ መደብኩም ዝቕየር የለን።
post-keep = ነዚ ደብዳበ ዓቅቦ
post-drop = ኣይትዓቅቦ
post-edit = ዝጸሓፍክዎ ቀይር
post-kept = እቲ ደብዳበ ተዓቂቡ
