### The rules of the Civic Integration Act 2013 (Wet inburgering 2013), in plain words. Source: Dutch.

## Start and end of the term

wi2013-term-start-law = By law your term starts on the day the duty began. If a letter from { -duo } names another day, that day counts.
wi2013-term-end-arith = This is an estimate: your last day is three years after the first day, less one day. The letter from { -duo } counts. That is also so for extra time that you were given in 2020 and 2021.
wi2013-term-end-safe = There are two ways to count the last day. In this way it is three years after the day before the first day. If that day does not exist, it is the last day of that month.
wi2013-term-length = You have until the last day of your term, that day included, to pass language, { -knm } and { -ona } (if you have to do it). Extra time that you were given counts. If you were given extra time because of the reception centre (azc) or corona, it is in the letters from { -duo }.
wi2013-exam-pvt-term = If your duty began on or after 1 October 2017, you have a separate term of one year for the { -pvt }.
wi2013-term-pvt = This is the last day to finish the meetings on values ({ -pvt }).

## Asking for more time

wi2013-ext-when = You can ask for more time from two and a half years after your term began. If you already have extra time, you can ask in the last six months of it. Ask before your last day.
wi2013-ext-window = This is the first day on which you can ask for more time. There are two ways to count; we show the later day.
wi2013-fine-newterm = After a fine a person gets a new term of two years, from the day the decision is made known. If you have an asylum permit, only your letter says how much time you still have.

## What you have to do

wi2013-exam-language = You pass reading, listening, writing and speaking at level A2 or higher. A part that you have passed stays passed.
wi2013-exam-knm = You take the exam on Dutch society ({ -knm }).
wi2013-exam-ona-who = If your duty began on or after 1 January 2015, you also do { -ona }: learning about work in the Netherlands.
wi2013-exam-pvt-who = If your duty began on or after 1 October 2017, you also do the { -pvt }: meetings on values in the Netherlands. This should be done within one year.
wi2013-exam-ona-work = In the last twelve months, did you work in a paid job for at least six months, at least 48 hours a month? Then you do not have to do { -ona }; ask { -duo } for this.
wi2013-exempt-medical-parts = Did you get an exemption (ontheffing) because you tried enough (proven effort, { -agi })? Then you no longer have to take the exams. The { -pvt } stays.

## More time: reasons

wi2013-ext-illness = Were you ill for at least three months in a row, treated by a doctor in the Netherlands, and could you not study or take exams? Then you can ask for as much time as you were ill.
wi2013-ext-illness-family = Was your partner, parent, child or parent-in-law ill for at least three months in a row? Then you can ask for as much time as the illness lasted.
wi2013-ext-birth = If you are a woman and had a baby within your term, you can ask for 16 extra weeks. This is also so for a baby that was born dead, if you have a certificate.
wi2013-ext-death = Did your partner, a child or a parent die within your term, or a child-in-law or parent-in-law? Then you can ask for three extra months.
wi2013-ext-literacy = Did you first learn to read and write? Then you can ask for extra time once, at most two years. You do not have to wait for the last six months.
wi2013-ext-effort = Did you follow at least 300 hours of lessons at a school with the quality mark? And did you take each exam that you have not passed yet at least twice ({ -ona } once)? Then you can ask for extra time once, at most two years.
wi2013-ext-bio = Did something very special happen in your own life, for at least three months in a row? If it is not an illness, you can ask for as much time as it lasted.
ext-study-13 = Do you follow a study in Dutch, with a diploma that frees you from the duty? If your term ends within six months, { -duo } gives more time. How much depends on the study; ask { -duo }.

## Free from the duty or from a part

wi2013-exempt-medical = If illness or a disability means that you can never do the integration, you can ask { -duo } for an exemption (ontheffing). You pay the doctor first; if you get the exemption, that money is paid back.
wi2013-exempt-agi-course = If you tried enough, you can ask { -duo } for an exemption (ontheffing) for proven effort ({ -agi }), from two and a half years after your term began. What is needed: at least 600 hours of lessons at a school with the quality mark, and each exam that you have not passed yet taken at least four times. Of those four times, at most two State Exams count. Hours of learning to read and write only count if you also did at least 200 hours of integration course.
wi2013-exempt-agi-literacy = If you first learned to read and write, there is another way to an exemption ({ -agi }), also from two and a half years after your term began. What is needed: at least 600 hours of lessons at a school with the quality mark, of which at least 300 hours are learning to read and write. You also take a test (150 euro) that shows that learning the language does not work for you.
wi2013-disp-foreign = Do you have a certificate or a recognised foreign diploma that shows that you know Dutch at A2 or higher? Then you may not have to do parts of the language: ask { -duo } for an exemption (vrijstelling).

## Fine and loan

wi2013-fine-table = If you have an asylum permit, you get no fine when the exams are not done in time, because of court rulings in 2025 and 2026; the duty stays. For others the fine from { -duo } is at most 1,250 euro, and lower for lesson hours, exams taken and parts passed. If it was not your fault, there is no fine.
wi2013-exam-pvt-fine = If the { -pvt } is not done within the year, { -duo } can give a fine of at most 340 euro. If it was not your fault, there is no fine. This fine is not for people with an asylum permit.
wi2013-remit-partial = If you came as family of somebody with an asylum permit and were done in time, you do not pay back any of the loan. If one part was done later, 90 percent lapses (within three months) or 60 percent (within six months). With two parts it is 70 or 40 percent.
