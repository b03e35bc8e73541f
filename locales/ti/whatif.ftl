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
