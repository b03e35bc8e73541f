### ዕለታት፦ እንታይ፡ መዓስ፡ ስለምንታይ፡ ክሳብ ክንደይ ርግጸኛ ምዃኑን፤ ገና ክፍለጥ ዘይክእልን። ምንጪ፦ እንግሊዝኛ።

dates-lead = ኣብ ነፍሲ ወከፍ ዕለት ስለምንታይ ምዃኑ ተጻሒፉ ኣሎ። ነቲ ሕግን መልስታትኩምን ንምርኣይ ነቲ ዕለት ክፈቱ።
dates-coming = ዝመጽኡ ዕለታት
dates-unknown = ገና ክንፈልጦ ዘይንኽእል
dates-unknown-lead = ብግምት ኣይንዛረብን። እንታይ ከም ዝጎድልን መን ክነግረኩም ከም ዝኽእልን ኣብዚ ትርእዩ።
dates-behind = ዝሓለፉ ወይ ዝተወድኡ ዕለታት
dates-empty-title = ዕለታትኩም ኣብዚ ክረኣዩ እዮም
dates-empty-text = ንውሑዳት ሕቶታት መልሲ ሃቡ። ድሕሪኡ ኣየኖት ዕለታት ንዓኹም ኣገደስቲ ምዃኖም ኣብዚ ትርእዩ።
dates-empty-start = በቶም ሕቶታት ጀምሩ

## ሓደ ዕለት

dates-no-day = ገና ኣይተፈልጠን
dates-why = እዚ ዕለት ስለምንታይ፧
dates-why-unknown = ስለምንታይ እዩ ዘይፍለጥ፧
dates-why-this = ስለምንታይ፧
dates-change = ነዚ መልሲ ለውጡ
dates-change-of = ነዚ መልሲ ለውጡ፦ { $label }
dates-note = መዘኻኸሪ ጽሓፉ
dates-note-of = መዘኻኸሪ ጽሓፉ፦ { $title }
dates-notes = { $count ->
    [one] { $shown } መዘኻኸሪ
   *[other] { $shown } መዘኻኸሪታት
}
