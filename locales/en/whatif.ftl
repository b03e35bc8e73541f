### What if: changes tried in a copy of the plan. Nothing is saved until the person says so. Source: English.

## How far the end of the time would move. "Later" gives more time.

whatif-later-days = { common-span-days } later
whatif-later-weeks = { common-span-weeks } later
whatif-later-months = { common-span-months } later
whatif-later-years = { common-span-years } later
# Example: "2 years and 3 months later".
whatif-later-years-months = { common-span-years } and { common-span-months } later
whatif-earlier-days = { common-span-days } earlier
whatif-earlier-weeks = { common-span-weeks } earlier
whatif-earlier-months = { common-span-months } earlier
whatif-earlier-years = { common-span-years } earlier
whatif-earlier-years-months = { common-span-years } and { common-span-months } earlier
