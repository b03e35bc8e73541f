### ምኽፋት፡ ምቑላፍ፡ ዝጠፍኡ ምስጢራዊ ቃላት፡ ዝተበላሸወ ፋይል። ምንጪ፦ እንግሊዝኛ።

unlock-title = ሰላም { $name }
unlock-label = ምስጢራዊ ቃላትኩም
unlock-hint = ዓበይቲ ፊደላትን ባዶ ቦታታትን ይቑጸሩ።
unlock-open = መደበይ ክፈቱ
unlock-opening = ሓንሳብ ተጸበዩ፡ መደብኩም ይኽፈት ኣሎ።
unlock-lost = ምስጢራዊ ቃላተይ ኣይፈልጦምን እየ
unlock-other = ካልእ ሰብ እየ

## ዝጠፍኡ ምስጢራዊ ቃላት

unlock-recover-title = ብናይ ወረቐት ኮድ ክፈቱ
unlock-recover-lead = ወረቐትኩም ሓዙ። ነፍሲ ወከፎም ሓሙሽተ ቁጽርታት ዝሓዙ ሸሞንተ ጉጅለታት ኣለዎ።
unlock-code-label = ናይ ወረቐት ኮድ
unlock-code-hint = 40 ቁጽርታት። ባዶ ቦታታት ኣይቁጸሩን።
unlock-new-label = ሓደስቲ ምስጢራዊ ቃላት
unlock-new-hint = እንተ ወሓደ 8 ፊደላት። ብዙሓት ቃላት ካብ ሓደ ቃል ይሓይሹ።
unlock-recover-open = ክፈቱን ነቶም ሓደስቲ ቃላት ኣቐምጡን
unlock-no-code = ናይ ወረቐት ኮድ የብልኩምን ድዩ፧ ሽዑ ነዚ መደብ ዝኾነ ሰብ ክኸፍቶ ኣይክእልን፡ ንሕና እውን ኣይንኽእልን። ሓድሽ መደብ ክትጅምሩ ትኽእሉ።

## ዝተበላሸወ ፋይል

unlock-backups-title = ፋይል መደብኩም ተበላሽዩ
unlock-backups-lead = እዚ ላፕቶፕ ባዕሉ ዝገበሮም ቅዳሓት ኣለዉ። ሓደ ምረጹ። እቲ ዝተበላሸወ ፋይል ይዕቀብ።
unlock-backup = ናይ { $date } ቅዳሕ
unlock-secret-label = ምስጢራዊ ቃላት ወይ ናይ ወረቐት ኮድ
unlock-restore = በዚ ቅዳሕ ቀጽሉ
unlock-backups-none = ኣብዚ ላፕቶፕ ቅዳሕ የለን። ኣብ ፍላሽ ዝተቖልፈ ቅዳሕ ኣለኩም ድዩ፧ ንዕኡ ክፈቱ።
unlock-restored = መደብኩም ተመሊሱ፡ ከምቲ ኣብ { $date } ዝነበሮ።
unlock-restored-lost = { $count ->
    [one] ድሕሪ እታ መዓልቲ ዝጎደለ ለውጢ፦ { $shown }
   *[other] ድሕሪ እታ መዓልቲ ዝጎደሉ ለውጥታት፦ { $shown }
}

## ባዕሉ ምቑላፍ

unlock-warning = { $count ->
    [one] መደብኩም ድሕሪ { $shown } ካልኢት ይቑለፍ።
   *[other] መደብኩም ድሕሪ { $shown } ካልኢታት ይቑለፍ።
}
unlock-still-here = ገና ኣብዚ ኣለኹ
unlock-locked = መደብኩም ተቖሊፉ። ኩሉ ተቐሚጡ ኣሎ።
