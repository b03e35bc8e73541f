### The rules that hold for both acts, in plain words. Source: Dutch.

## Which act applies to you

act-by-letter-2006 = Your letter names the { -wi2006 }. The municipality carries out this act, and we work nothing out here. Ask the municipality.
act-by-letter-2013 = The letter from { -duo } says that the { -wi2013 } applies to you.
act-by-letter-2021 = The letter from { -duo } says that the { -wi2021 } applies to you.
act-by-permit = Is your permit valid from 2022 or later, and were you 18 or older then? Then the { -wi2021 } probably applies.
act-by-pip = Only the { -wi2021 } has a { -pip }. If you have a { -pip }, this act applies to you.

## Start of the duty, appointments and objection

agenda-clash = Two appointments are at the same time. Work does not stop your term. Ask for other lesson hours before you sign for fixed working hours.
arose-by-grant = Do we not know on which day you received the decision on your permit? Then we count from the date of the decision. If you turned 18 later, or a study that frees you ended later, that later day counts.
bez-6w = You can object (bezwaar) within six weeks, from the day after the decision was sent; we take the date on the letter. If the last day is a Saturday, a Sunday or a holiday, you have until the next working day, that day included. By post: sent in time and received within a week after that. Is it late, and not your fault? Send it anyway and ask for legal help.

## Answers that do not fit together

check-arrival-before-birth = Nobody arrives in the Netherlands before the day of birth. Check which date is right.
check-exam-before-arrival = An exam in the Netherlands cannot be before the day you arrived. Check which date is right.
check-known-before-granted = You cannot receive the decision on a permit before it was made. Check which date is right.
check-letter-names-other-act = The letter names another act than follows from the day your duty began. Check the dates or ask { -duo }.
check-permit-before-birth = A permit cannot be given before the day of birth. Check which date is right.
check-pip-before-arrival = A { -pip } cannot be made before the day you arrived in the Netherlands. Check which date is right.
check-pip-under-2013 = A { -pip } belongs to the { -wi2021 }, but your other answers point to an older act. Check the answers or ask { -duo }.
check-term-reversed = A term cannot end before it starts. Check which date is right.
check-told-but-not-obliged = A letter or a { -pip } says that you have to integrate, but your other answers say that you do not. Ask { -duo }.

## Free from the duty or from a part

disp-by-decision = Do you have a decision that frees you from the whole duty because you can do it already (vrijstelling)? Then the duty is over for you.
disp-full-be-sr = A diploma from Belgium or Suriname can free you from the duty. You were taught in Dutch then, and have a pass for Dutch. { -duo } decides.
disp-full-nl = A diploma of a study taught in Dutch frees you from the duty: vmbo, havo, vwo, mbo level 2 or higher, hbo or university. Mbo level 1 and practical education (praktijkonderwijs) do not.
disp-part-nt2 = Do you have the diploma of the State Exam { -nt2 }, programme I (level B1)? Then you no longer have to do reading, listening, writing and speaking.
disp-part-nt2-ii = Do you have the diploma of the State Exam { -nt2 }, programme II (level B2)? Then you no longer have to do reading, listening, writing and speaking.
exm-effect = Do you have a decision that frees you from the whole duty because you cannot do it (ontheffing)? Then the duty is over for you.

## Exams

exam-fee-2026 = Taking the { -knm } exam once costs 50 euro in 2026.
exam-fee-2026-language = Taking the reading, listening, writing or speaking exam once at level A2 costs 50 euro in 2026. The State Exam has its own price.
exam-fee-2026-ona = { -ona } costs 40 euro in 2026.
exam-last-safe = This is advice. The result can take 8 weeks, so take your last exam at least 8 weeks before the end of your term. Book it another 7 weeks earlier.
exam-result-16w = Marking of speaking and writing at level A2 now sometimes takes 16 weeks. So take these exams at least 16 weeks before the end of your term. Book them another 7 weeks earlier.

## Family reunification

family-reunification-end = Last day to ask for family reunification
nareis-3m = Do you have an asylum permit? Then you ask for family reunification within three months after you received the decision on your permit. New European rules of June 2026 may have changed this: ask a lawyer or { -vwn } for help now.

## The loan

loan-letter-first = This is the day of the first payment of your loan. If a letter from { -duo } states a day, that day counts.
loan-other-repay = If you do not have an asylum permit, you pay the loan back: an amount every month, for at most ten years. If your income is low, you can ask { -duo } for a lower amount. Do you have a family permit with somebody who has an asylum permit? Then it is not clear yet: ask { -duo } or a lawyer.
loan-repay-start = Paying back starts six months after the end of the term; the first payment is on the first day of the month after that. If you are done earlier, it can start earlier. For people with an asylum permit this is different because of court rulings: ask { -duo } or the { -juridisch-loket }.

## Done with the integration

met-by-diploma = The diploma or certificate of { -inburgering } shows that you have done your integration.
met-by-letter = { -duo } wrote to you that you have done your integration.
met-by-parts = You have passed or done all parts, or you are free from them. { -duo } sends you the diploma or certificate.

## Becoming a Dutch citizen

nat-3y = Do you have a Dutch husband, wife or registered partner? Then you can ask to become a Dutch citizen when you have been married or partners, and lived together, for three years.
nat-3y-stateless = If you are stateless, you can ask to become a Dutch citizen after three years.
nat-5y = After five years with a permit, without a break, you can ask to become a Dutch citizen. In 2026 there was a plan for a law with ten years: ask the { -ind } how it is now.
nat-diploma = The { -ind } looks at your years and your exams separately here. You need four language parts at level A2 or higher, with { -knm } and { -ona }; a completed { -map } can replace { -ona }. An { -nt2 } diploma or a Dutch diploma is possible too, but a certificate of the { -z-route } alone is not enough.
nat-earliest = This is the first day on which you can ask to become a Dutch citizen, as the law is now.

## When the duty begins and which act applies

reg-d-is-obligation = If a letter from { -duo } says on which day your duty began, that day counts.
wi2021-start-obligation = Your duty begins on the day your permit was made known to you. If you turn 18 later, or a school or study that frees you ends later, the duty begins on that later day.
wi2021-regime-date = If your duty began on or after 1 January 2022, the { -wi2021 } applies.
wi2013-scope-window = If your duty began from 1 January 2013 up to and including 31 December 2021, the { -wi2013 } still applies to you.
wi2013-remnant-2006 = If your duty began before 2013, an older act applies and the municipality handles it. Then we work nothing out: ask the municipality or { -duo }.

## Who does not have the duty

obl-age-min = Nobody younger than 18 has the duty. If you were born on 29 February, in a year without that day you turn 18 on 1 March.
obl-too-young = You are younger than 18. The duty to do the integration does not apply to you yet.
obl-age-max = The duty ends on the day you reach the state pension age (AOW-leeftijd).
obl-school = You do not have the duty while you have to go to school (leerplicht or kwalificatieplicht). You also do not have it while you follow a study with a diploma that frees you.
obl-eight-years = As a child, did you live in the Netherlands for at least eight years, in the years when children have to go to school? Then you do not have the duty. Periods are added up.
wi2021-exempt-dutch = People with Dutch nationality do not have to do the integration.
obl-eu = Do you have the nationality of a country of the EU, Norway, Iceland, Liechtenstein or Switzerland? Then you do not have the duty. This is also so for family who may live here because of EU rules.
obl-asylum-seeker = If you asked for asylum and have no permit yet, you do not have the duty yet.
obl-temp-protection = If you have temporary protection (Ukraine), you do not have the duty. You may learn and take exams voluntarily.
obl-temp-purposes = If your permit is for a temporary purpose, such as study, work or au pair, you do not have the duty.
wi2013-scope-turkish = Under the { -wi2013 }, people with Turkish nationality did not have the duty. People with an asylum permit, and their family, do have it if it began on or after 1 May 2020.

## Who has the duty

wi2021-who-asylum = Do you have an asylum permit, or a permit as family of somebody with an asylum permit (nareis)? Then you have the duty to do the integration.
wi2021-who-family = Is your permit for a lasting purpose, such as family or humanitarian reasons? Then you have the duty to do the integration.
wi2021-who-clergy = Do you work here for a religion (geestelijk bedienaar), such as a priest or imam? Then you have the duty, also with a permit for a temporary purpose.
wi2021-decider = { -duo } decides who has to do the integration. A letter from { -duo }, a date in it or a { -pip } shows that you have the duty.
obl-2006 = Only the municipality or { -duo } can tell you if a duty from before 2013 still stands.

## State pension age

obl-aow-table-2021 = Up to and including 2021 we use a state pension age (AOW-leeftijd) of 66 years and 4 months. In earlier years the real age was a little lower.
obl-aow-table-2022 = In 2022 the state pension age (AOW-leeftijd) was 66 years and 7 months.
obl-aow-table-2023 = In 2023 the state pension age (AOW-leeftijd) was 66 years and 10 months.
obl-aow-table = From 2024 up to and including 2027 the state pension age (AOW-leeftijd) is 67 years.
obl-aow-table-2028 = From 2028 the state pension age (AOW-leeftijd) is 67 years and 3 months. For later years the government sets the age each year.

## The term and the start

term-letter-start = If a letter from { -duo } states the first day of your term, it goes before the day that we work out.
term-letter-wins = If a letter from { -duo } states the last day of your term, it goes before the day that we work out. If the days differ, we show both.
term-extension-add = Extra time that you are given is added to the end date that holds at that moment, one by one. With months the number of the day stays the same; if that day does not exist, it is the last day of that month.
quick-start-goal = This is a goal, not a term of the law: a first step within six months after you arrive in the Netherlands.

## Objection

wi2021-obj-what = The { -pip } is a decision. Do you not agree with it, for example with the route? Then you can object (bezwaar) within six weeks. If the last day is in a weekend or on a holiday, it is the next working day.
wi2021-obj-where = Send your objection (bezwaar) to whoever made the decision. Three lines in time are enough; your reasons may come later. The decision mostly stays in force while you wait.

## Permanent permit, nationality and benefit

res-perm-5y = After five years of stay with a permit, without a break, you can ask for a permanent residence permit. New laws of 2025 and 2026 may have changed this for an asylum permit: ask the { -ind }.
res-fail-perm = A permanent residence permit needs the diploma or an exemption (ontheffing). You do not lose an asylum permit if you do not have that yet. You can renew it while the reason for asylum exists.
wi2021-perm-condition = For a permanent residence permit the { -ind } looks for itself: five years of stay with a permit and the integration condition (inburgeringsvereiste). The condition does not apply to people with Turkish, Belgian or Luxembourg nationality, after eight school years in the Netherlands, or from the state pension age.
nat-voluntary = You can become a Dutch citizen (naturalisatie) if you meet the { -ind }'s own conditions. If you are free from the duty, you may still take the exams voluntarily.
wi2013-benefit-lang = If you get a benefit (bijstand), the municipality asks you to make an effort for the language. Following a course mostly shows that. A fine and a lower benefit for the same thing are not allowed together.

## Court rulings and old decisions

wi2013-eu-court = The Court of Justice of the EU said on 4 February 2025: a duty to do the integration is allowed. A fine for people with protection (asylum) is only allowed in very exceptional cases. Making them pay in principle all costs is too heavy a burden.
wi2013-rvs-2025 = The Council of State (Raad van State, one of the highest courts in the Netherlands) decided on 9 July 2025 about somebody with an asylum permit: no fine, and the loan does not have to be paid back.
wi2013-rvs-2026 = The Council of State (Raad van State, one of the highest courts in the Netherlands) decided on 18 February 2026: this also reaches older decisions that are already final. Collecting fines and loans from people with an asylum permit had already been paused since March 2023.
wi2013-obj-review = Do you have an asylum permit and an old decision about a fine or loan? Then you can ask { -duo } to look at it again. Get legal help first, for example from the { -juridisch-loket }.
wi2013-asylum-app-rule = In the past, people who were not done in time had to pay back the loan. Because of court rulings in 2025 and 2026, this is no longer so for people with an asylum permit. Ask { -duo }, the { -juridisch-loket } or { -vwn } what this means for you.
