### መፍትሒታት፦ ነፍሲ ወከፍ ኣብ ቅዳሕ ተፈቲኑ፡ ምስቲ ሕቶኡ። ምንጪ፦ እንግሊዝኛ።

## እቲ ገጽ

ways-title = መፍትሒታት
ways-lead = እቲ መተግበሪ ሕጊ ዘፍቅደልኩም ኣብ ቅዳሕ ፈቲኑ። ኣብዚ እንታይ ከም ዝቕየር ትርእዩ። ዝውስን ኣካል ካልእ ክውስን ይኽእል።
ways-help = እዚ ምሓገዘ
ways-other = እዚ እውን ይከኣል
ways-other-lead = እዚ ይሕግዘኩም ድዩ፡ ኣብ ዝሰማማዓኩም ወይ ኣብቲ ውሳነ ይምርኮስ።
ways-none = ሕጂ ዝርአ መፍትሒ የለን
ways-none-text = ኣብ ህይወትኩም ዘጋጠመ፡ ከም ሕማም፡ ንገሩ። ሽዑ እቲ መተግበሪ ተወሳኺ ክፍትን ይኽእል። ወይ ባዕልኹም ለውጢ ፈትኑ።
ways-brings = እንታይ ምቐየረ
ways-opens = ካብ { $date } ጀሚርኩም ክትሓቱ ትኽእሉ ({ $distance })
ways-by = እንተ ደንጎየ ክሳብ { $date } ሕተቱ ({ $distance })
ways-where = ኣበይ ትሓቱ፦ { $whom }
ways-proof = ዘድልየኩም
ways-see = ክልቲኡ መደባት ርኣዩ
ways-see-of = ክልቲኡ መደባት ርኣዩ፦ { $what }
ways-write = እቲ ሕቶ ጽሓፉ
ways-write-of = እቲ ሕቶ ጽሓፉ፦ { $what }
ways-save = ኣብ ፎልደር ኣቐምጡ
ways-save-of = ኣብ ፎልደር ኣቐምጡ፦ { $what }
ways-ready = እቲ ንድፊ ድሉው እዩ፦ { $file }
ways-written = ኣንብብዎ፡ ነቶም መስመራት ምልኡ፡ ፈርሙ። ኣብዚ ይርከብ፦ { $path }
ways-statement = ቅድም፦ ካብ ምምሕዳር ከተማ መረጋገጺ ሕተቱ
ways-then = ድሕሪኡ፦ ምስቲ መረጋገጺ ሕተቱ
ways-lower = ዝተሓተ መጠን ንወርሒ ሕተቱ
ways-lower-text = { -duo } እቶትኩም ርእዩ ክትከፍሉ እትኽእሉ ይጽብጽብ።
ways-waiting = ምናልባት እውን፦ መልስታት ይጎድል
ways-waiting-lead = እትፈልጥዎ ወስኹ። ሽዑ እቲ መተግበሪ ነዚኣቶም እውን ክፍትን ይኽእል።
ways-to-facts = ናብ መልስታተይ
