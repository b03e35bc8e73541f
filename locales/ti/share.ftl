### ኣብ ፍላሽ ዝተቖልፈ ቅዳሕ፡ ካብቲ ላፕቶፕ ምልጋስን። ምንጪ፦ እንግሊዝኛ።

share-title = ቅዳሕን ምልጋስን
share-copy-title = ምሳኹም እትወስድዎ ዝተቖልፈ ቅዳሕ
share-copy-lead = ምሉእ መደብኩም ኣብ ሓደ ፋይል። ምስጢራዊ ቃላትኩም ወይ ናይ ወረቐት ኮድኩም ጥራይ እዩ ዝኸፍቶ።
share-copy-make = ኣብ ፍላሽ ቅዳሕ ግበሩ
share-copy-done = እቲ ቅዳሕ ድሉው እዩ፦ { $file }
share-copy-where = ኣብዚ ይርከብ፦ { $path }። እንደገና ኣንቢብናዮ፦ ምሉእ እዩ።
share-copy-open = ኣብ ካልእ ላፕቶፕ፦ { -app } ጀምሩ፡ ድሕሪኡ "{ start-copy }" ምረጹ።
share-print-title = ኣብ ወረቐት
share-print-lead = ዝቕጽል ስጉምትኹም፡ ዕለታትኩም ምስ ምኽንያታቶም፡ ንመን ከም እትድውሉን።

## ምልጋስ

share-remove-title = ካብዚ ላፕቶፕ ኣልግሱኒ
share-remove-lead = ቅድም እቲ መፍትሕ ይጠፍእ፡ ድሕሪኡ እቶም ፋይላት። ኣብቲ ዲስክ ዝተረፈ እንተሎ፡ ብዘይ መፍትሕ ዝኾነ ሰብ ከንብቦ ኣይክእልን።
share-remove-honest = ዝተርፍ ነገር የለን ኢልና ቃል ክንኣቱ ኣይንኽእልን፦ ዲስክ ናይ ቅድም ክፋላት ክሕዝ ይኽእል፡ ኣብ ፍላሽ ዘለዉ ቅዳሓት ድማ ይተርፉ። ዝተረፈ ክንበብ ኣይክእልን።
share-remove-copy = መደብኩም ክትዕቅቡ እንተ ደሊኹም፡ ቅድም ዝተቖልፈ ቅዳሕ ግበሩ። እዚ ናብ ዝነበሮ ክምለስ ኣይክእልን።
share-remove-label = ንምቕጻል ሳጓኹም ጽሓፉ፦ { $name }
share-remove-do = ሕጂ ኣልግሱኒ
share-removed = ካብዚ ላፕቶፕ ኣልጊስናኩም።
share-removed-left = ነዞም ፋይላት ከነልግሶም ኣይከኣልናን፡ ግን ዝኾነ ሰብ ከንብቦም ኣይክእልን፦ { $files }። ንዋና ናይቲ ላፕቶፕ ከልግሶም ሕተቱ።
