### እቶም ሕቶታት፡ ከምኡ'ውን "መልስታተይ" ዝርኣዩሉን ዝልወጡሉን ገጽ። ምንጪ፦ እንግሊዝኛ።

intake-title = ውሑዳት ሕቶታት
intake-progress = ገጽ { $page } ካብ { $pages }
intake-lead = ንእትፈልጥዎ መልሲ ሃቡ። ነፍሲ ወከፍ መልሲ ሽዑ ንሽዑ ይቕመጥ። ኣብ ዝደለኹምዎ ግዜ ከተቋርጹ ትኽእሉ።
intake-stop = ኣብዚ ኣቋርጹ፡ ደሓር ቀጽሉ
intake-finish = ናብ መንገደይ
intake-nothing = ሕጂ ሕቶታት የለዉን።

## ሓደ ሕቶ

intake-why = ስለምንታይ ትሓቱ፧
intake-clear = ነዚ መልሲ ኣልግሱ
intake-choose = ምረጹ
intake-choose-several = ንዓኹም ዝምልከት ኩሉ ምረጹ
intake-number-between = ካብ { $min } ክሳብ { $max }
intake-number-fit = ካብ { $min } ክሳብ { $max } ዘሎ ምሉእ ቁጽሪ ጽሓፉ።
intake-number-whole = ምሉእ ቁጽሪ ጽሓፉ።

## ዝርዝር ነገራት፦ ፈተናታት፡ ምጽናሓት፡ ውሳነታት

intake-items-none = ኣብዚ ገና ዝተጻሕፈ የለን።
intake-items-add = ሓድሽ ወስኹ
intake-items-keep = እዚ ኣቐምጡ
intake-items-change = ለውጡ፦ { $what }
intake-items-remove = ኣልግሱ፦ { $what }
intake-items-needed = ንምቕጻል እዚ የድሊ።
intake-items-optional = እንተ ፈሊጥኩምዎ

## መልስታተይ

intake-facts-title = መልስታተይ
intake-facts-lead = መደብኩም ካብዞም መልስታት ይስራሕ። ቅኑዕ ዘይኮነ ለውጡ፦ እቲ መደብ ሽዑ ንሽዑ ይልወጥ።
intake-facts-open = ገና መልሲ የለን
intake-facts-unknown = "ኣይፈልጥን እየ" ኢልኩም
intake-facts-change = ለውጡ፦ { $question }
intake-facts-answer = መልሲ ሃቡ፦ { $question }
intake-facts-give = መልሲ ሃቡ
intake-facts-ready = ወዲአ

## መልሲ ኣብ መደብ ዝለወጦ

intake-changes-title = ኣብ መደብኩም ዝተለወጠ
intake-changes-none = መልስኹም ተቐሚጡ። ኣብ መደብኩም ዝተለወጠ የለን።
intake-changes-added = ሓድሽ
intake-changes-removed = ድሕሪ ሕጂ የለን
intake-changes-before = ቅድም፦ { $value }
intake-changes-after = ሕጂ፦ { $value }
