### Wat als: veranderingen geprobeerd in een kopie van het plan. Er wordt niets bewaard voordat u het zegt. Bron: Engels.

## Hoeveel het einde van de termijn zou verschuiven.

whatif-later-days = { common-span-days } later dan nu
whatif-later-weeks = { common-span-weeks } later dan nu
whatif-later-months = { common-span-months } later dan nu
whatif-later-years = { common-span-years } later dan nu
whatif-later-years-months = { common-span-years } en { common-span-months } later dan nu
whatif-earlier-days = { common-span-days } eerder dan nu
whatif-earlier-weeks = { common-span-weeks } eerder dan nu
whatif-earlier-months = { common-span-months } eerder dan nu
whatif-earlier-years = { common-span-years } eerder dan nu
whatif-earlier-years-months = { common-span-years } en { common-span-months } eerder dan nu
