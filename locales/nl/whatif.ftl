### Wat als: veranderingen geprobeerd in een kopie van het plan. Er wordt niets bewaard voordat u het zegt. Bron: Engels.

## Hoeveel het einde van de termijn zou verschuiven.

whatif-later-days = { common-span-days } later
whatif-later-weeks = { common-span-weeks } later
whatif-later-months = { common-span-months } later
whatif-later-years = { common-span-years } later
whatif-later-years-months = { common-span-years } en { common-span-months } later
whatif-earlier-days = { common-span-days } eerder
whatif-earlier-weeks = { common-span-weeks } eerder
whatif-earlier-months = { common-span-months } eerder
whatif-earlier-years = { common-span-years } eerder
whatif-earlier-years-months = { common-span-years } en { common-span-months } eerder
