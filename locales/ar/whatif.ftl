### ماذا لو: تغييرات نجرّبها في نسخة من الخطة. لا يُحفظ شيء حتى تقول ذلك. المصدر: الإنجليزية.

## مقدار انتقال آخر يوم.

whatif-later-days = متأخرًا بمدة { common-span-days }
whatif-later-weeks = متأخرًا بمدة { common-span-weeks }
whatif-later-months = متأخرًا بمدة { common-span-months }
whatif-later-years = متأخرًا بمدة { common-span-years }
whatif-later-years-months = متأخرًا بمدة { common-span-years } و{ common-span-months }
whatif-earlier-days = مبكرًا بمدة { common-span-days }
whatif-earlier-weeks = مبكرًا بمدة { common-span-weeks }
whatif-earlier-months = مبكرًا بمدة { common-span-months }
whatif-earlier-years = مبكرًا بمدة { common-span-years }
whatif-earlier-years-months = مبكرًا بمدة { common-span-years } و{ common-span-months }
