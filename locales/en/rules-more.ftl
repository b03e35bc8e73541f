### Rules that stand beside other rules, and plans that do not hold yet, in plain words. Source: Dutch.

## Names of days (without a full stop)

appeal-end = Last day to go to the judge (beroep)
default-notice-from = From this day you can write to the municipality that the { -pip } is late (ingebrekestelling)
exam-move-end = Last day to move or cancel this exam
objection-decision-due = Day by which the answer to your objection (bezwaar) should be there

## What one can ask

dispensation-ona = Ask to be freed of { -ona } because you have your own business (vrijstelling)
    .how = This is possible if you had your own business for at least six months in the last year. { -duo } also looks at your income. Send proof, for example from the Chamber of Commerce (KvK).
exemption-integrated = Ask for an exemption because you have long lived and worked here (ontheffing)
    .how = This is possible after at least ten years of living and at least five years of work or voluntary work in the Netherlands. The duty then ends, but for the { -ind } it is not enough to become Dutch or for a permanent permit.
extension-abroad = Ask for more time because you did not live in the Netherlands for a while
    .how = This is possible if you lived in another country for at most one year. A holiday does not count. Ask { -duo } whether your time counts.
extension-reception = Ask for more time because you lived in a reception centre (azc)
    .how = This is possible if you waited for a house in reception for more than eight weeks after the start of your term. { -duo } often gives this by itself. Do your letters say nothing about it? Ask { -duo } or { -vwn }.
proof-reception = A statement of { -coa }, or your addresses in the { -brp }
proof-register = An extract from the { -brp } with the dates that you were away
proof-work = Proof of your work or business, with the dates

## Objection, appeal and late answers

bez-decide = You get an answer to your objection within six weeks after the time for objections ended; with a committee within twelve weeks. It can take six weeks longer. Has that time passed too? Then you can write that it is late (ingebrekestelling).
ber-6w = Do you not agree with the answer to your objection? Then you can go to the judge (beroep) within six weeks, from the day after it was sent. A weekend or holiday moves that day. It costs money; you need no lawyer. After that you can go to the Raad van State within six weeks. Is it about asylum, then the time is shorter: call your lawyer.
chain-pip-late = Is the municipality late with your { -pip }? Then your term has not started yet, and you are not punished. First ask how things are. From this day you can perhaps write that it is late (ingebrekestelling). It is not certain that this works for a { -pip }: ask the { -juridisch-loket }.
wi2013-obj-hearing = You may tell your story before there is an answer to your objection (hoorzitting). In the letter: your name, address, { -bsn }, date, signature, which decision, and the word "Bezwaarschrift". Is it about money? Ask whether paying can wait.
ext-8-weeks = { -duo } decides about more time within 8 weeks, and can also give it by itself. Is { -duo } late? Then you can write that (ingebrekestelling). If nothing comes after two weeks, { -duo } has to pay you for each day, at most 42 days.
ext-max-general = Who could not help it gets the lost time added. We found no limit in the law; sometimes two years is named. Ask { -duo }.

## Which act and who decides

reg-stays = Moving, another permit or a new exam does not change which act holds for you. You cannot choose an act yourself.
reg-2013-eased = Since 1 January 2023 the government may make rules of the { -wi2013 } easier. Ask { -duo } whether there is an easier rule for you.
obl-who-mun = { -duo } decides about duty, term, exams, more time, exemption and loan. Under the { -wi2021 } the municipality decides about intake, { -pip }, route, lower level, { -pvt } and { -map }. The { -ind } decides about permits and becoming Dutch, by its own rules.

## More time and free of the duty

reg-gap = The duty goes on if you lived in another country for at most one year, or were here for a temporary purpose. That time is then added. Ask { -duo } whether your time counts; a holiday does not.
azc-13-extension = Did you live in reception for more than 8 weeks after the start of your term? Then you should get extra time, in blocks of 4 weeks. How much is in a letter of { -duo }. No letter? Ask { -duo } or { -vwn }.
wi2013-exempt-agi-mix = Do you only reach 600 hours with integration, { -nt2 } and reading and writing together? { -duo } does not write whether all three may be added up. Ask { -duo } before you apply.
agi-three-sittings = You have sat each exam that you did not pass yet three times. The page of { -duo } says four times. Some rules have been easier since 2023: ask { -duo } whether three times is enough. Sitting it once more is surely good.
wi2013-exempt-avi = Have you been in the { -brp } for at least ten years in a row, and worked here for at least five years, paid or voluntary? Then you can get an exemption after a talk at level A2; on an older page it costs 90 euros. For the { -ind } this is not enough.
wi2021-exm-work = Have you lived in the Netherlands with a permit for at least ten years and worked for at least five? Perhaps { -duo } can free you from the duty; ask { -duo }. For the { -ind } this is not enough.
wi2013-exam-ona-self = Do you have your own business? If so for at least six of the last twelve months, you may not need to do { -ona }. There is also a limit for income: ask { -duo }.
exm-medical = An exemption for health is for who cannot do it in the next five years either. The doctor of { -duo } costs 225 euros first; you get it back when you are exempted. An illness that passes gives more time.
exam-adapted = With advice of a doctor the exam can be different: more time, big letters, help or another place. If it works that way, there is no exemption.

## Exams and lessons

exam-cancel = You can move or cancel an exam of { -duo } without cost until 7 days before. After that, or if you do not come, you lose the money or the free time. The State Exam has its own rules.
exam-durations = This is how long an exam at A2 takes: reading 65 minutes, listening 45, writing 40, speaking 35; { -knm } 45. Be there 30 minutes early and bring a valid document. In 2026 it can be done in Amsterdam, Eindhoven, Rijswijk, Rotterdam, Utrecht and Zwolle.
exam-score = The result is "passed" or "not passed", without points; you cannot look at the exam again. You may sit it as often as needed, and only the parts that you did not pass. With fraud the exam does not count.
exam-result-nt2 = The result of a State Exam takes another time (5 to 8 weeks are named) and it has its own price. Ask your school or { -duo }.
ext-marking-delay-2026 = { -duo } wrote in July 2026: who is not ready in time because marking is late gets six months by itself. Ask { -duo } whether that is still so.
map-work-counts = Paid work can count for the { -map } and for the hours of taking part, if the municipality agrees. Sometimes the { -map } is not needed. Ask the municipality.
cost-13-pvt = The { -pvt } is free with an asylum permit. For others it is not certain that it is free (150 euros is sometimes named): ask the municipality.
wi2021-route-z-optional-a2 = In the { -z-route }, or when you are free of the duty, you may do the exams at A2 and { -knm } of your own free will. Who wants to become Dutch needs them.
wi2013-course-sign = Sign a bill for { -duo } only when the lessons were really given. Keep your hours and results. Another school is allowed: first read the contract. A complaint? First to the school, then to { -blik-op-werk }. Ask the municipality whether it helps too.

## Money

fine-no-blame = Without blame there is no fine, and what somebody can pay counts. First comes a letter that you may answer (vooraankondiging). Above 340 euros you may also tell your story. After five years there can be no fine any more; for at most 340 euros after three years. When somebody was a few days late, judges made fines lower.
wi2013-fine-repeat = For who can get a fine: if somebody is not ready in the new term either, there can be a fine again. This does not hold for people with an asylum permit.
loan-means = For who pays back a loan: a fixed amount each month, at most ten years, with interest that stays the same for five years. Is it too much? Ask { -duo } for a lower amount ("Verzoek verlagen maandbedrag"); { -duo } decides within 8 weeks. What is then left at the end need not be paid.
wi2013-loan-max = Under the { -wi2013 } you could borrow at most 10,000 euros from { -duo } while your term runs: for lessons at a school with the mark and for exams. The amount depends on your income, but not with an asylum permit. Was the { -pvt } late by own fault, then borrowing is no longer possible.
loan-21-family = With an asylum permit the municipality pays your lessons; a loan is then not possible. Otherwise you can borrow from { -duo }. How much depends on your income; at most 10,000 euros is often named. Ask { -duo }.

## Permit and becoming Dutch

nat-exempt-agi = The { -ind } looks itself whether you did enough. Were you free of the duty, then ask the { -ind } what is still needed. { -duo } can give an own advice for it: 600 hours of lessons and each exam that you did not pass sat three times. An advice of a doctor may not be old.
nat-fee-2026 = Asking to become Dutch costs 1,139 euros in 2026. With an asylum permit or without a nationality it is less.
nat-renounce = The { -ind } decides within 12 months. With an asylum permit you need not give up your own nationality.
res-asylum-5y = An asylum permit was valid for five years, from the day that you asked for asylum. In 2026 this may change: look at your card and ask the { -ind }.

## Plans that do not hold yet

nat-10y-bill = This does not hold yet. There is a plan for ten years of living here instead of five before somebody can become Dutch.
nat-b1-bill = This does not hold yet. There is a bill for level B1 instead of A2 to become Dutch.
res-asylum-3y = We do not know whether this holds already. There are bills for asylum permits of three years, without a permanent asylum permit, and with less family reunification. Ask the { -ind } or a lawyer.
res-pact = We do not know how this is arranged now. Since 12 June 2026 there are new European rules for asylum, and in the Netherlands there was a bill. Ask the { -ind } or a lawyer.
