### መዘኻኸሪታት፦ ምጽሓፍ፡ ምትእስሳር፡ ምድላይ። ምንጪ፦ እንግሊዝኛ።

notes-new = ሓድሽ መዘኻኸሪ
notes-list = መዘኻኸሪታተይ
notes-empty-title = መዘኻኸሪታትኩም ኣብዚ ክረኣዩ እዮም
notes-empty-text = ክትዝክርዎ እትደልዩ ጽሓፉ፦ ሓድሽ ቃል፡ ንመምህርኩም ሕቶ፡ ሓደ ሰብ ዝበሎ።
notes-untitled = ኣርእስቲ ዘይብሉ መዘኻኸሪ

## ምድላይ

notes-search = ድለዩ
notes-search-hint = ክልተ ፊደላት እኹል እዩ። ብዝኾነ ዓይነት ፊደላት ክትጽሕፉ ትኽእሉ።
notes-found = { $count ->
    [one] { $shown } ተረኺቡ
   *[other] { $shown } ተረኺቦም
}
notes-found-none = ን"{ $query }" ዝተረኽበ ነገር የለን።
notes-kind-note = መዘኻኸሪ
notes-kind-date = ዕለት
notes-kind-guide = መምርሒ
notes-kind-step = ስጉምቲ
notes-kind-action = ኣብ { -app } ዝግበር

## ሓደ መዘኻኸሪ

notes-title-label = ኣርእስቲ
notes-text-label = ጽሑፍ
notes-attach = ዝምልከቶ ነገር
notes-attach-none = የለን
notes-attach-dates = ዕለታት
notes-attach-courses = ኮርሳት
notes-state-saved = ኣብዚ ላፕቶፕ ተቐሚጡ
notes-state-unsaved = ገና ኣይተቐመጠን
notes-state-empty = ምጽሓፍ ጀምሩ። ባዕሉ ይቕመጥ።
notes-remove = ነዚ መዘኻኸሪ ኣልግሱ
notes-removed = እቲ መዘኻኸሪ ተኣልጊሱ።
notes-back = ናብ መዘኻኸሪታተይ
notes-conflict = እዚ ኣርእስቲ ብኻልእ ኣገባብ እውን ተጻሒፉ ኣሎ። ኣየናይ ትደልዩ፧
notes-conflict-take = እዚ ውሰዱ፦ { $title }
notes-draft = እዚ ገና ዘይወዳእኩምዎ ጽሑፍ እዩ።
