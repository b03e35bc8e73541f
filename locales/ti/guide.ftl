### መምርሒ፦ ዛዕባታትን ጽሑፋትን። እቶም ጽሑፋት ባዕሎም ኣብ guidance/*.md ኣለዉ። ምንጪ፦ እንግሊዝኛ።

guide-lead = ሓጸርቲ መልስታት ብቐሊል ቃላት። እቲ መምርሒ ኢንተርነት ኣየድልዮን።
guide-topics = ዛዕባታት
guide-none = ገና ዛዕባታት የለዉን።
guide-back = ናብ ኩሎም ዛዕባታት
guide-in-dutch = ብሆላንድኛ
