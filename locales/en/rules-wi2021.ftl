### The rules of the Civic Integration Act 2021 (Wet inburgering 2021), in plain words. Source: Dutch.

## Exam and change of route

chain-knm = In the { -b1-route } and the { -onderwijsroute } (education route) you take the exam on Dutch society ({ -knm }). In the { -z-route } you follow { -knm } lessons, without an exam.
chain-switch-edu = You can always change from the { -onderwijsroute } (education route) to the { -b1-route }. It is also possible in extra time or in a new term.

## More time: personal reasons

ext-bio = Did something very special happen in your own life, for at least three months in a row? If it is not an illness and no other reason fits, you can ask for the time you lost.
ext-combined-21 = Several reasons that are each too short count together if they cover at least three months in a row. The same period counts once.
ext-death = Did your partner, a child or a parent die within your term, or a child-in-law or parent-in-law? Then you can ask for three extra months.
ext-homeless = Were you without a home, or did you live in a women's shelter or an institution? Then you can ask for the time you lost.
ext-literacy-21 = Did you first learn to read and write, for at least three months in a row, at a school on the list? Then you can ask for three to six extra months in the { -b1-route } and the { -onderwijsroute } (education route).

## Fine and last day

fine-21-map = If the module about work ({ -map }) is not done within the term, { -duo } can give a fine of 340 euro. This fine is not for people with an asylum permit and not for the { -onderwijsroute } (education route).
term-end-safe = There are two ways to count the last day. In this way it is three years after the day before the first day. If that day does not exist, it is the last day of that month.

## What belongs to your route

wi2021-comp-b1 = In the { -b1-route } you pass reading, listening, writing and speaking at level B1 or higher, with the State Exam. A2 is only possible if the municipality has lowered your level.
wi2021-comp-edu = In the { -onderwijsroute } (education route) you pass reading, listening, writing and speaking at level B1 or higher, in your language course for studying (taalschakeltraject). You do not have to do the { -map }.
wi2021-comp-z = A closing talk (eindgesprek) with the municipality belongs to the { -z-route }.

## Costs and exemption

wi2021-cost-asylum = If you have an asylum permit, the municipality pays for your lessons. The first two times of each exam at the level of your plan ({ -pip }) are free.
wi2021-exm-partial = Do you have a certificate for one part of the language ({ -nt2 } or CNaVT)? Then you no longer have to do that part: ask { -duo } for an exemption.

## More time: rules of the term

wi2021-ext-birth = If you are a woman and had a baby within your term, you can ask for 16 extra weeks. This is also so for a baby that was born dead, if you have a certificate.
wi2021-ext-effort-6m = In the { -b1-route }, { -duo } may add six months by itself. What is needed: your term began at least two and a half years ago, you have passed { -knm } and at least two language exams, { -pvt } and { -map } are done, and you followed all lessons. If you do not have an asylum permit, it is about at least 450 hours at a school with the quality mark. You get this once; ask { -duo } whether it is possible again.
wi2021-ext-illness = Were you ill for at least three months in a row, treated by a doctor in the Netherlands, and could you not study or take exams? Then you can ask for as much time as you were ill.
wi2021-ext-illness-family = Was your partner, parent, child or parent-in-law ill for at least three months in a row? Then you can ask for as much time as the illness lasted.
wi2021-ext-late-offer = Do you have an asylum permit, and did your lessons not start within three months after the { -pip }? Then this is a reason for more time; ask the municipality for a statement on paper.
wi2021-ext-late-offer-education = In the { -onderwijsroute } (education route) this limit is six months after the { -pip } for the first lesson.
wi2021-ext-schooling = Practical education (praktijkonderwijs) or mbo level 1 does not free you from the duty, but it is a reason for more time. { -duo } says how much.
wi2021-ext-when = You can ask for more time in the last six months of your term: from two and a half years after it began. { -duo } decides within 8 weeks.
wi2021-ext-window = This is the first day on which you can ask for more time. There are two ways to count; we show the later day.

## Fines: for whom, and for whom not

wi2021-fine-duo-pvt-map = If the meetings on values ({ -pvt }) are not done within the term, { -duo } can give a fine of 340 euro. This fine is not for people with an asylum permit.
wi2021-fine-duo-route = If you have an asylum permit, you get no fine from { -duo } when the route is not finished in time; the duty stays. For others the fine is at most 1,000 euro, and lower for your lesson hours, exams taken and parts passed. If it was not your fault, there is no fine.
wi2021-fine-intake = If somebody does not come to the { -brede-intake } or the { -leerbaarheidstoets } after a new call, the municipality can give a fine of 250 euro, or less because of circumstances and income. It is not yet clear if this is allowed for people with an asylum permit.
wi2021-fine-pip = If somebody does not keep to the { -pip } (lessons, talks, { -pvt }, { -map }), a talk and a warning come first. After that the municipality can give a fine of at most 800 euro. It is not yet clear if this is allowed for people with an asylum permit.

## Lower level

wi2021-lower-a2 = In the { -b1-route } the municipality can lower your level from B1 to A2. What is needed: at least 600 hours of Dutch lessons at a school with the quality mark, and you show enough effort. With fewer than 600 hours it is not possible, whatever the results.
wi2021-lower-a2-scope = After lowering you do the language parts that are named at A2; if no part is named, all four. { -knm }, { -pvt } and { -map } stay.

## Parts, plan and new term

wi2021-map-parts = In the { -b1-route } and the { -z-route } you do the { -map }: learning about work. It has at least 40 hours of practice and a final talk with the municipality.
wi2021-new-term-exams = After a fine a person gets a new term; its first day is in the letter. In the { -b1-route } and the { -onderwijsroute } (education route) it is two years with no language exam passed, a year and a half with one, a year with two, and six months with three or four. In the { -z-route } the lesson hours count. If { -pvt } and { -map } are both late, it is at least a year. The longest term counts. If you have an asylum permit, you get no fine from { -duo }, and only your letter says how much time you still have.
wi2021-pip-10-weeks = The municipality makes your { -pip } within ten weeks. If it needs information from others, the plan comes at most two weeks after that is there. If the plan is later, your term simply starts later.
wi2021-pip-10-weeks-start = The ten weeks start with the letter from { -duo }. If you register in the municipality later, they start with that registration.
wi2021-pvt-hours = In all routes you do the { -pvt }: at least 12 hours of meetings, and you sign the { -participatieverklaring }. This belongs within the term.

## Free from the duty

wi2021-rel-bio = Very special personal circumstances can be a reason to be free from the duty. This is rare, and it is not enough to become a Dutch citizen. The exemption for proven effort ({ -agi }) of the { -wi2013 } does not exist here.
wi2021-rel-medical = If illness or a disability means that you can never do the integration, you can ask { -duo } for an exemption (ontheffing). An independent doctor gives advice; if you get the exemption, the cost is paid back. An illness that passes gives more time.

## Your route

wi2021-route-decider = The municipality sets your route and can change it; ask for a talk. After a year and a half changing is normally not possible any more, but talk to the municipality all the same.
wi2021-route-education = In the { -onderwijsroute } (education route) you complete the taalschakeltraject: lessons in language and subjects that prepare you for a study.
wi2021-route-z-hours-asylum = If you have an asylum permit and follow the { -z-route }, you also take part for 800 hours: work, voluntary work, an internship or another activity in the { -pip }.
wi2021-route-z-hours-family = In the { -z-route } you follow 800 hours of lessons, Dutch and { -knm } together.
wi2021-switch-18m = The municipality can change your route until a year and a half after your term began. From the { -onderwijsroute } (education route) to the { -b1-route } is always possible.

## Start and end of the term

wi2021-term-end-calc = Your last day is three years after the first day, less one day; 29 February counts as 1 March in other years. A weekend or holiday does not move that day.
wi2021-term-shown = You have until the last day of your term, that day included, to finish your integration. Extra time that you were given counts.
wi2021-term-start = Your term starts on the day after the date on your first { -pip }. A new { -pip } does not move it, and without a { -pip } no time runs.
