### ምርጫታት። ምንጪ፦ እንግሊዝኛ።

settings-title = ምርጫታት
settings-language = ቋንቋ
settings-theme = ሕብርታት
settings-theme-system = ከም ናይቲ ላፕቶፕ
settings-theme-light = ብሩህ
settings-theme-dark = ጸሊም
settings-theme-contrast = ልዑል ፍልልይ ሕብሪ
settings-text = ዓቐን ጽሑፍ
settings-text-percent = { $percent } %
settings-calm = ብዘይ ምንቅስቓስ
settings-calm-hint = ዝንቀሳቐስ ወይ ዝሃስስ ነገር የለን።
settings-dutch = ናይ ሆላንድ ጽሑፍ ኣብ ጎድኒ ቋንቋይ
settings-dutch-hint = ኣብ ደብዳበታት ዘለዉ ቃላት ትመሃሩ፡ ዝሕግዘኩም ሰብ ድማ ምሳኹም ከንብብ ይኽእል።
settings-keyboard = ኪቦርድ ኣብ ስክሪን
settings-keyboard-hint = ኣብ ኩሉ እትጽሕፉሉ ቦታ ይኽፈት። እዚ ላፕቶፕ ንዘይብሎም ፊደላት እዩ።
settings-lock = ድሕሪ ክንደይ ባዕሉ ይቑለፍ
settings-lock-minutes = { $count ->
    [one] { $shown } ደቒቕ
   *[other] { $shown } ደቓይቕ
}
settings-calendars = ዓውደ ኣዋርሕ ኣብ ጎድኒ ዕለት
settings-calendars-hint = ደብዳበታት ናይ ሆላንድ ዕለት ይጥቀሙ። ንሱ ኩሉ ግዜ ይቕድም።
settings-calendars-persian = ናይ ፋርስ (ኢራን)
settings-calendars-afghan = ናይ ፋርስ (ኣፍጋኒስታን)
settings-calendars-ethiopic = ግእዝ
settings-calendars-islamic = እስላማዊ
settings-calendars-islamic-hint = ንወርሒ ይኽተል፦ ኣብ ካልእ ሃገር ብሓደ መዓልቲ ክቕድም ወይ ክድንጉ ይኽእል።
settings-digits = ቁጽርታት ኣብ ጎድኒ ዕለት
settings-digits-hint = እቲ ናይ ሆላንድ ዕለት ነቶም ኣብ ደብዳበታት ዘለዉ ቁጽርታት ይሕዝ።
settings-digits-western = ከም ኣብ ደብዳበታት፦ 1 2 3
settings-digits-arabic = ናይ ዓረብ፦ ١ ٢ ٣
settings-digits-persian = ናይ ፋርስ፦ ۱ ۲ ۳
settings-passphrase-title = ምስጢራዊ ቃላትን ናይ ወረቐት ኮድን
settings-passphrase-change = ምስጢራዊ ቃላተይ ለውጡ
settings-passphrase-current = ናይ ሕጂ ምስጢራዊ ቃላት
settings-passphrase-new = ሓደስቲ ምስጢራዊ ቃላት
settings-passphrase-done = እቶም ሓደስቲ ምስጢራዊ ቃላት ተቐሚጦም። እቶም ዝነበሩ ድሕሪ ሕጂ መደብኩም ኣይከፍቱን።
settings-code-new = ሓድሽ ናይ ወረቐት ኮድ ግበሩ
settings-code-hint = ሽዑ እቲ ኣብ ናይ ቅድም ወረቐትኩም ዘሎ ኮድ ኣይሰርሕን።
settings-history-title = ዝገበርክዎም ለውጥታት
settings-history-lead = ዝለወጥኩምዎ ኩሉ፡ ካብቲ ዝሓደሸ ጀሚሩ። ናብ ዝነበሮ ክትመልስዎ ትኽእሉ።
settings-history-none = ዝለወጥኩምዎ ኣብዚ ክትርእዩ ኢኹም።
settings-history-undone = ተመሊሱ
settings-history-show = ዝገበርክዎም ለውጥታት ኣርእዩ
settings-rules = ነቶም ሕግታት ርኣዩ
