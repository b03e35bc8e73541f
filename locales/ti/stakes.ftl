### ኣበይ ከም ዘለኹ። ምንጪ፦ እንግሊዝኛ።

stakes-title = ኣበይ ከም ዘለኹ
stakes-lead = ፈለማ ዝገበርክምዎ፡ ድሕሪኡ ዝመጽእ። ካብኡ ሓንሳብ ጥራይ ከጋጥም ዝኽእልን ክትገብርዎ እትኽእሉን።
stakes-open = ኣበይ ከም ዘለኹ ርአ
stakes-review-title = እዚ ከም ብሓድሽ ክረአ ክትሓቱ ትኽእሉ
stakes-review-lead = ዳያኑ ኣብ 2025ን 2026ን ብዛዕባ መቕጻዕትን ልቓሕን ናይ ፍቓድ ዑቕባ ዘለዎም ሰባት ወሲኖም። ፈለማ ነጻ ሓገዝ ሕተቱ።
stakes-at-stake = ከጋጥም ዝኽእልን ክትገብርዎ እትኽእሉን
stakes-at-stake-lead = ካብዚ ርግጽ ዝኾነ የለን። ኩሉ ግዜ ፈለማ ደብዳበ ይመጽእ፡ ክትምልሱሉ ድማ ትኽእሉ።
stakes-nothing = ሕጂ ከጋጥመኩም ዝኽእል ነገር ኣይንርእን።
stakes-options = ሕጊ ነዚ ይፈቕደልኩም
stakes-options-all = ሕጊ ዝፈቕዶ ኩሉ ርአ
stakes-not-mine = ንዓኹም ዘይምልከት
stakes-not-mine-lead = ብዛዕባ እዚ ክትሰምዑ ወይ ከተንብቡ ትኽእሉ። ንዓኹም ኣይምልከትን፡ ስለምንታይ ድማ ኣብዚ ትርእዩ።
stakes-ind = ንሓዋሩ ክትጸንሑ ወይ ሆላንዳዊ ክትኮኑ እንተ ደሊኹም
stakes-ind-lead = { -ind } ነዚ ካብ { -inburgering } ፈልዩ ይርእዮ። መዓስ ከም እትሓቱ ባዕልኹም ትመርጹ።
stakes-ind-meets = ዘለኩም
stakes-ind-lacks = ገና ዘድሊ ወይ ገና ዘይንፈልጦ
stakes-because-decides = ነዚ እትብል ሕጊ
stakes-because-rests = እቲ ዝምርኮሰሉ
stakes-because-duty = ሕጊ ስለምንታይ ነዚ ካባኹም ይሓትት
stakes-because-check = ከምኡውን ምስ ንሓድሕዶም ተነጻጺሮም
stakes-because-dutch = ብሆላንድኛ፦
stakes-because-print = እዚ ሕተም
stakes-because-print-of = እዚ ሕተም፦ { $title }
stakes-because-printed = እቲ ገጽ ድሉው ኣሎ፦ { $file }
stakes-because-act = ስለምንታይ እዚ ሕጊ፧
