### What can happen, with explanation (.how), what the IND still misses (lack-…) and what one can do (way-…). Source: Dutch.

## Fines

fine-exam = A fine from { -duo } when the exams are not done in time
    .how = This fine is not for people with an asylum permit. If it was not your fault, there is no fine. Lesson hours, exams taken and parts passed make the amount lower. First a letter comes (vooraankondiging), and you can answer it.
fine-map = A fine from { -duo } when the { -map } is not done in time
    .how = This fine is not for people with an asylum permit. Ask the municipality what you can still do for the { -map }. Was it not your fault? Write that if a letter from { -duo } comes.
fine-municipal = A fine from the municipality about the { -pip }
    .how = A talk and a warning come first. Is there something in your { -pip } that you cannot manage? Then tell the municipality early. It is not yet clear if this fine is allowed for people with an asylum permit: ask for help if a letter comes.
fine-municipal-intake = A fine from the municipality about the { -brede-intake } or the { -leerbaarheidstoets }
    .how = This is about not coming after a new call. Can you not come? Then ask for another day. It is not yet clear if this fine is allowed for people with an asylum permit: ask for help if a letter comes.
fine-pvt = A fine from { -duo } when the { -pvt } is not done in time
    .how = This fine is not for people with an asylum permit. Ask the municipality where and when the meetings are. Was it not your fault? Write that if a letter from { -duo } comes.
fine-route = A fine from { -duo } when the route is not finished in time
    .how = This fine is not for people with an asylum permit; the duty stays. If it was not your fault, there is no fine. Lesson hours, exams taken and parts passed make the amount lower. First a letter comes (vooraankondiging), and you can answer it.

## Money

benefit-lowered = A lower benefit (bijstand) without Dutch lessons
    .how = The benefit asks that you do your best to learn Dutch. With lessons you normally show that already. Are you waiting for a place? Tell the municipality. For the same thing the municipality may not give a fine as well.
loan-remission = Not paying back a loan, or not all of it (kwijtschelding)
    .how = This is for family of somebody with an asylum permit. If you were ready in time or free from the duty, you pay back nothing. If you passed the last one or two parts within half a year after your last day, there is a part that you do not have to pay back. Ask { -duo } how it is for you.
loan-repayment = Paying back the loan of { -duo }
    .how = This is not for people with an asylum permit. Others pay by the month, for at most ten years. Is it too much for your income? Ask for a lower amount. Did you come to family with an asylum permit? Then it is not yet clear if you pay back: ask for help first.
loan-repayment-asylum = Old rule: paying back the loan with an asylum permit
    .how = In the past { -duo } sometimes asked for the loan back. Judges decided differently in 2025 and 2026 for people with an asylum permit, also about old decisions. Do you have such a decision, or have you already paid? Ask for help and let { -duo } look at it again.

## Staying and becoming Dutch

naturalisation = Becoming a Dutch citizen (naturalisatie)
naturalisation-waits = Becoming Dutch is possible only after the exams
    .how = The { -ind } looks at this itself and has its own rules. Are you free from the duty? Then ask what goes for you. You can also take the exams of your own free will.
permanent = A permanent permit (onbepaalde tijd)
permanent-permit-waits = A permanent permit is possible only after the { -inburgering }
    .how = You do not lose an asylum permit by this. You can renew it as long as its reason exists. The rules can change: ask the { -ind } what goes now.

## What is still needed

lack-integration-diploma = Still needed: the diploma or certificate of your { -inburgering }, or a Dutch school diploma
    .met = You have: the diploma or certificate of your { -inburgering }, or a Dutch school diploma
lack-knm = Still needed: the exam on Dutch society ({ -knm })
    .met = You have: the exam on Dutch society ({ -knm })
lack-language-a2 = Still needed: reading, listening, writing and speaking at level A2 or higher
    .met = You have: reading, listening, writing and speaking at level A2 or higher
lack-lawful-stay = Still needed: five years without a break with a permit in the Netherlands
    .met = You have: five years without a break with a permit in the Netherlands
lack-ona-or-map = Still needed: the part about work ({ -ona } or { -map })
    .met = You have: the part about work ({ -ona } or { -map })
lack-years = Still needed: enough years in the Netherlands, mostly five and sometimes three
    .met = You have: enough years in the Netherlands

## What you can do

way-answer-notice = Answer the letter (vooraankondiging) in time and send proof
way-ask-duo = Ask { -duo } what goes for you
way-ask-evening-lessons = Ask for lessons in the evening
way-ask-extension = Ask { -duo } for more time (verlenging)
way-ask-ind = Ask the { -ind } what goes for you
way-ask-municipality = Ask the municipality for a talk
way-ask-other-shift = Ask your employer for other working hours
way-go-to-intake = Go to the { -brede-intake } and the { -leerbaarheidstoets }, or ask for another day
way-keep-to-plan = Do what is in your { -pip }, and tell the municipality if something does not work
way-legal-help = Ask the { -juridisch-loket } or { -vwn } for free help
way-lower-monthly-amount = Ask { -duo } for a lower amount a month
way-take-exams = Take the exams that are still open
