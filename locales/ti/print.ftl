### ኣብ ወረቐት ዘለዋ ቃላት፦ ዝተሓትመ መደብን ናይ ወረቐት ኮድን። ምንጪ፦ እንግሊዝኛ።

print-plan-title = መደበይ
print-plan-made = ኣብ { $date } ብ Wegwijs ተዳልዩ። ኣብ ናይ ቤት ጽሕፈት ደብዳበ ዘሎ ዕለት፡ ካብቲ ኣብዚ ወረቐት ዘሎ ዕለት ይቕድም።
print-plan-unchecked = እዞም ቃላት ብተዛራቢ ቋንቋ ገና ኣይተመርመሩን። እቲ ናይ ሆላንድ ጽሑፍ እዩ ዝቑጸር።
print-plan-footer = Wegwijs። እዚ ሓበሬታ እዩ፡ ናይ ሕጊ ምኽሪ ኣይኮነን። እቶም ሕግታት ኣብተን ዝተጠቕሳ መዓልታት ተመርሚሮም።
print-plan-next = ዝቕጽል ስጉምተይ
print-plan-dates = ዕለታተይ
print-plan-missing = ገና ዘይተፈልጠ
print-plan-achieved = ዝገበርክዎ
print-plan-whom = መን ክሕግዝ ይኽእል
print-plan-why = ስለምንታይ፦ ሕግታት
print-plan-rules = ሕግታት ኣብ መወዳእታ፦ { $numbers }።
print-plan-source = ምንጪ፦ { $source }፡ ኣብ { $date } ተመርሚሩ።
print-plan-facts = ካብዚ ዝተቖጽረ፦ { $facts }።
print-plan-ask = ሕተቱ፦ { $who }።
print-plan-nothing = ገና ዕለታት የለዉን። ቅድም ኣብ Wegwijs ነቶም ሕቶታት መልሲ ሃቡ።

print-code-title = ናይ ወረቐት ኮደይ
print-code-what = ምስጢራዊ ቃላትኩም እንተ ጠፊኦምኹም፡ በዚ ኮድ መደብኩም ክትከፍቱ ትኽእሉ። እቲ ኮድ ንኹሉ ይኸፍት።
print-code-keep = ነዚ ወረቐት ኣብ ውሑስ ቦታ ኣቐምጥዎ። ምስቲ ላፕቶፕ ኣይተቐምጥዎ። ፎቶ ኣይተልዕልዎ።
print-code-use = ምስጢራዊ ቃላትኩም ጠፊኦምኹም ድዮም፧ Wegwijs ጀምሩ፡ ስእልኹም ምረጹ፡ ድሕሪኡ “ምስጢራዊ ቃላተይ ኣይፈልጦምን እየ” ምረጹ። ነቶም ሸሞንተ ጉጅለታት ቁጽርታት ጽሓፉ።
print-code-lost = እዚ ወረቐት ጠፊኡኩም ድዩ፧ Wegwijs ብምስጢራዊ ቃላትኩም ክፈቱ እሞ ሓድሽ ናይ ወረቐት ኮድ ግበሩ። ሽዑ እቲ ዝነበረ ኣይሰርሕን።
