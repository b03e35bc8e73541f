### እንታይ እንተ ኾነ፦ ኣብ ቅዳሕ ናይቲ መደብ ዝፍተን ለውጢ። ክሳብ እትብሉ ዋላ ሓንቲ ኣይዕቀብን። ምንጪ፦ እንግሊዝኛ።

## መወዳእታ ክንደይ ከም ዝቕየር

whatif-later-days = ብ{ common-span-days } ይድንጒ
whatif-later-weeks = ብ{ common-span-weeks } ይድንጒ
whatif-later-months = ብ{ common-span-months } ይድንጒ
whatif-later-years = ብ{ common-span-years } ይድንጒ
whatif-later-years-months = ብ{ common-span-years }ን { common-span-months }ን ይድንጒ
whatif-earlier-days = ብ{ common-span-days } ይቕድም
whatif-earlier-weeks = ብ{ common-span-weeks } ይቕድም
whatif-earlier-months = ብ{ common-span-months } ይቕድም
whatif-earlier-years = ብ{ common-span-years } ይቕድም
whatif-earlier-years-months = ብ{ common-span-years }ን { common-span-months }ን ይቕድም

## እቲ ገጽ

whatif-title = እንታይ እንተ ኾነ
whatif-lead = ለውጢ ፈትኑ፤ ንመደብኩም እንታይ ከም ዝገብሮ ርኣዩ። ክሳብ እትብሉ ዋላ ሓንቲ ኣይዕቀብን።
whatif-to-ways = መፍትሒታት
whatif-ask = እንታይ ክትፍትኑ ትደልዩ፧
whatif-case-failed = ፈተና እንተ ዘይሓለፍኩ
whatif-case-passed = ፈተና እንተ ሓሊፈ
whatif-case-later = ፈተና ኣብ ካልእ መዓልቲ እንተ ገይረ
whatif-case-ill = ሓሚመ ነይረ ወይ እንተ ሓሚመ
whatif-case-child = ቆልዓ እንተ ተወሊዱ
whatif-case-move = ናብ ካልእ ምምሕዳር ከተማ እንተ ግዒዘ
whatif-case-route = ናብ ካልእ መንገዲ እንተ ቀይረ
whatif-case-level = ደረጃ A2 ክገብር እንተ ተፈቒዱለይ
whatif-case-extension = ተወሳኺ ግዜ እንተ ረኺበ
whatif-case-lessons = ትምህርተይ ኣብ ካልእ መዓልቲ እንተ ጀሚሩ
whatif-case-other = ካልእ ነገር
whatif-other-which = ኣየናይ መልሲ እዩ ዝቕየር፧
whatif-try = እዚ ፈትኑ
whatif-tried = ትፍትንዎ ዘለኹም
whatif-drop = ኣውጽኡ
whatif-drop-of = ኣውጽኡ፦ { $what }
whatif-tried-said = እዚ እዩ ዝቕየር። ዋላ ሓንቲ ኣይተዓቀበን።
whatif-not-real = እዚ ናይ ብሓቂ ኣይኮነን። ዋላ ሓንቲ ኣይተዓቀበን።
whatif-outcome = እንታይ ምተቐየረ
whatif-term-moves = ናይ መወዳእታ መዓልትኹም፦
whatif-keep = እዚ ዓቅቡ
whatif-throw = ደርብዩ
whatif-kept = ተዓቂቡ። መደብኩም ሕጂ ከምዚ እዩ።
whatif-thrown = ተደርብዩ። መደብኩም ከም ዝነበሮ እዩ።
whatif-side = ክልቲኡ መደባት ጎድኒ ጎድኒ
whatif-thing = ነገር
whatif-now = ሕጂ
whatif-then = ሽዑ (ናይ ብሓቂ ኣይኮነን)
whatif-absent = ኣብዚ መደብ የለን
whatif-differs = ዝተፈልየ
whatif-state = ኩነታት
whatif-first-day = ቀዳማይ መዓልቲ
whatif-last-day = ናይ መወዳእታ መዓልቲ
whatif-duty = ግዴታ

## መፍትሒ እንታይ ምቐየረ

whatif-brings-duty = ድሕሪ ሕጂ ውህደት ክትገብሩ ኣይምተገደድኩምን
whatif-brings-end = ናይ መወዳእታ መዓልትኹም { $date } ምኾነት፦ { $moved }
whatif-brings-time = ተወሳኺ ግዜ። ክንደይ ምዃኑ እቲ ውሳነ ጥራይ ይነግር።
whatif-brings-falls = ድሕሪ ሕጂ ዘየድሊ፦ { $parts }
whatif-brings-one-of = ካብዞም ሓደ ድሕሪ ሕጂ ኣየድልን፡ ኣየናይ ምዃኑ እቲ ውሳነ ይነግር፦ { $parts }
whatif-brings-level = ደረጃ { $level } ይኣክል ን፦ { $parts }
whatif-brings-instead = ኣብ ክንድኡ ዝሕተት፦ { $parts }
whatif-brings-stops = ድሕሪ ሕጂ ዘይምልከት፦ { $what }
whatif-brings-costs = ኣስተውዕሉ፡ እዚ ምስኡ ይመጽእ፦ { $what }
whatif-brings-nothing = ሎሚ ኣብ መደብኩም ዋላ ሓንቲ ኣይምቐየረን
whatif-brings-decision = እንታይ ከም ዝቕየር እቲ ውሳነ ጥራይ ይነግር

whatif-differences = እዚ ምተፈልየ
whatif-differences-none = ኣብ መደብኩም ዝፍለ ነገር ኣይምነበረን።
