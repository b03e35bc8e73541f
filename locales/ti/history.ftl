### ዝተገብረ፡ ናብ ዝነበሮ ክምለስ ኣብ ዝኽእል ዝርዝር፤ ኣብ መደብ ዝተለወጡ ነገራት ስሞም። ምንጪ፦ እንግሊዝኛ።

history-answer = መልሲ፦ { $what }
history-kept = ተቐሚጡ፦ { $what }
history-removed = ተኣልጊሱ፦ { $what }
history-note = መዘኻኸሪ ተጻሒፉ
history-note-removed = መዘኻኸሪ ተኣልጊሱ
history-settings = ምርጫታት ተለዊጦም
history-tried = እቲ ዝተፈተነ ተዓቂቡ

## ክፋላት መደብ፡ ከም ኣርእስቲ ናይ ለውጢ

history-what-regime = ንዓኹም ዝምልከት ሕጊ
history-what-duty = { -inburgering } ክትገብሩ ግዴታ ከም ዘለኩም ወይ ከም ዘይብልኩም
history-what-term = መወዳእታ ግዜኹም
