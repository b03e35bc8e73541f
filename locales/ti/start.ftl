### ቀዳማይ ገጽ፡ ሓድሽ ሰብ፡ ናይ ወረቐት ኮድ። ምንጪ፦ እንግሊዝኛ።

start-title = ናብ { -app } እንቋዕ ብደሓን መጻእኩም
start-lead = ናይ { -inburgering } (ምውህሃድ) መደብኩም፡ ብቋንቋኹም። ካብዚ ላፕቶፕ ኣይወጽእን።
start-language = ቋንቋኹም ምረጹ
start-people = መን ኢኹም፧
start-open-person = ናይ { $name } መደብ ክፈቱ
start-new = ኣብዚ ሓድሽ እየ
start-new-hint = ናይ ገዛእ ርእስኹም መደብ ግበሩ። ካልእ ሰብ ከንብቦ ኣይክእልን።
start-copy = ኣብ ፍላሽ (USB) ቅዳሕ ኣለኒ
start-guide = ቅድም መምርሒ ኣንብቡ
start-copy-dropped = ነዚ ቅዳሕ ክፈቱ

## ሓድሽ ሰብ

start-new-title = ሓድሽ መደብ
start-name-title = መን ኢልና ክንጽውዓኩም፧
start-name-label = ሳጓ
start-name-hint = ምሉእ ስምኩም ኣይኹን፦ ነዚ ላፕቶፕ ዝጥቀም ኩሉ ሰብ ክርእዮ ይኽእል።
start-picture-title = ስእሊ ምረጹ
start-picture-hint = በቲ ስእሊ ኣቢልኩም ንርእስኹም እንደገና ትረኽቡ።
start-picture-kettle = ኩባያ
start-picture-tree = ገረብ
start-picture-boat = ጃልባ
start-picture-sun = ጸሓይ
start-picture-bicycle = ብሽክለታ
start-picture-bird = ዑፍ
start-picture-key = መፍትሕ
start-picture-lamp = መብራህቲ
start-picture-bread = ባኒ
start-picture-book = መጽሓፍ
start-picture-star = ኮኾብ
start-picture-leaf = ቆጽሊ
start-picture-fish = ዓሳ
start-picture-moon = ወርሒ
start-picture-house = ገዛ
start-picture-flower = ዕምባባ
start-passphrase-title = ምስጢራዊ ቃላትኩም
start-passphrase-why = ምስጢራዊ ቃላት መደብኩም ይኸፍቱ። ንሕና ኣይንፈልጦምን፡ ዝኾነ ሰብ ድማ ሓደስቲ ክገብረልኩም ኣይክእልን።
start-passphrase-which = ኣየኖት ምስጢራዊ ቃላት ትደልዩ፧
start-passphrase-offered = እዞም ቃላት
start-passphrase-own = ናይ ገዛእ ርእሰይ ቃላት
start-passphrase-own-hint = እንተ ወሓደ 8 ፊደላት። ብዙሓት ቃላት ካብ ሓደ ቃል ይሓይሹ።
start-passphrase-other = ካልኦት ቃላት
start-passphrase-label = ምስጢራዊ ቃላት
start-passphrase-again = እቶም ቃላት እንደገና
start-passphrase-not-same = ክልቲኦም ሓደ ኣይኮኑን። ንኽልቲኦም ርኣይዎም።
start-passphrase-write = ኣብ ወረቐት ጽሓፍዎም፡ ወይ ሕጂ ብቓል ሓዝዎም። ድሕሪኡ ሓንሳብ ኣብዚ ጽሓፍዎም።
start-create = መደበይ ግበሩ
start-creating = መፍትሕኩም ይስራሕ ኣሎ።

## ናይ ወረቐት ኮድ

start-code-title = ናይ ወረቐት ኮድኩም
start-code-lead = ምስጢራዊ ቃላት ረሲዕኩም ዲኹም፧ እዚ ኮድ መደብኩም ይኸፍት። ነቲ ወረቐት ኣብ ውሑስ ቦታ ኣቐምጥዎ፡ ምስ ላፕቶፕ ኣይተቐምጥዎ።
start-code-group = ጉጅለ { $number }
start-code-print = ነቲ ኮድ ሕተሙ
start-code-save = ነቲ ገጽ ኣብ ፎልደር ኣቐምጡ
start-code-printed = እቲ ገጽ ድሉው እዩ፦ { $file }
start-code-printed-where = ኣብዚ ይርከብ፦ { $path }። ኣብ ወረቐት ምስ ሓተምኩምዎ ካብኡ ኣልግስዎ።
start-code-written = ኣብ ወረቐት ኣለኒ
start-code-check-title = ወረቐትኩም ኣረጋግጹ
start-code-check-lead = ነዞም ጉጅለታት ካብ ወረቐትኩም ጽሓፉ።
start-code-show = ነቲ ኮድ እንደገና ኣርእዩ
start-code-confirm = ኣረጋግጹ
start-code-confirmed = እቲ ወረቐት ቅኑዕ እዩ። ብጥንቃቐ ዓቅብዎ።
start-code-later = ደሓር
start-code-gone = እቲ ኮድ እንደገና ክርአ ኣይክእልን። ሓድሽ ክትገብሩ ትኽእሉ፤ ሽዑ እቲ ዝነበረ ኣይሰርሕን።
start-code-new = ሓድሽ ናይ ወረቐት ኮድ ግበሩ
