### The rules behind steps and milestones, in plain words, and the names of dates. Source: Dutch.

## Names of dates

exam-last-booking = Last safe day to book an exam
exam-last-sitting = Last safe day for an exam
extension-opens = First day to ask for more time
loan-first = First payment of your loan
naturalisation-earliest = First day on which you can ask to become a Dutch citizen
objection-end = Last day to object (bezwaar)
permanent-earliest = First day to ask for a permanent residence permit
pip-due = Last day for the municipality to have your { -pip } ready
pvt-end = Last day for the { -pvt }
route-change-end = Last day to change your route
six-months = End of your first six months
term-end = Last day of your term

## Starting now

m1-profile = Write down what you hope for. Your goals help to choose route and pace.
m2-basic-dutch = You can start with Dutch now: with lessons by volunteers, in the library or with a language buddy. This is possible in the { -coa } centre too, before the duty begins.
m2-documents = Look for diplomas, birth and marriage papers, and letters. Keep all papers in one folder.
m3-voluntary-work = Voluntary work is possible from the start, through the participation desk (meedoenbalie). You practise Dutch this way.
nareis-ask = Did your family stay behind? Ask for family reunification now, with help from { -vwn } or a lawyer. The time for it is short.

## House, care and help

chain-match = { -coa } links you to a municipality that looks for a house. Tell { -coa } about family, school and work.
chain-ontzorgen = For the first six months the municipality pays rent, energy and health premium out of your benefit (ontzorgen). Make a plan for month seven in time.
chain-register = Register in the municipality within five days of moving there.
g-childcare = People who follow lessons at a school with the quality mark can get child care allowance too (kinderopvangtoeslag): money for child care.
g-health = Take health insurance within four months of coming to live here. Also ask for care allowance (zorgtoeslag): money for the costs.
g-social-21 = If you have an asylum permit, the municipality helps you at the start (maatschappelijke begeleiding). Ask who your contact is.

## To your plan and your lessons

chain-intake = The { -brede-intake } is a number of talks about school, work, health, family and what you hope for. Ask for an interpreter on paper or by email.
chain-lbt = You do the { -leerbaarheidstoets } (learnability test) on a computer. You do not need Dutch, and nobody can fail.
chain-notice = { -duo } writes that you have to integrate. If there is no letter after eight weeks in the municipality, contact { -duo }. Keep the letter.
chain-offer = Start the lessons. If you have an asylum permit, the municipality arranges them; otherwise you choose a school with the quality mark.
wi2013-course-own = You choose and pay the lessons yourself. Only hours at a school with the quality mark count. Keep proof that the school was on the list when you began.
wi2021-pip-content = The municipality makes your { -pip }. Check if route, hours, child care and health are right. The three years start the day after the date on the plan.

## The parts

do-knm-rule = The { -knm } exam, on Dutch society, belongs to your integration.
do-language-rule = Language exams belong to your integration. Book the exams that are still open early, because waiting takes weeks.
do-map-rule = The { -map } belongs to your route: learning about work in the Netherlands, at least 40 hours of practice and a final talk. Work that you do may count.
do-ona-rule = { -ona } belongs to your integration: you make a folder about work (portfolio). Then you do the final talk or a course of 64 hours.
do-pvt-rule = The { -pvt } belongs to your integration: meetings on values in the Netherlands. At the end you sign the { -participatieverklaring }.
do-z-hours-rule = In the { -z-route } you follow lessons. Keep count yourself of how many hours you have done.
do-z-talk-rule = A talk with the municipality at the end belongs to the { -z-route }.

## More time, diploma and work

ask-for-time-rule = Not ready before the end, and you have a reason? Ask { -duo } for more time before the last day.
g-diploma-value = Have your foreign diploma valued (IDW): then you see what it is worth here. It is free for people who have to integrate.
work-permit-holder = With an asylum permit you may work freely. First agree how work and lesson hours go together, and tell the municipality what you earn.

## Milestones

milestone-arrived-rule = You arrived in the Netherlands.
milestone-course-rule = Your lessons have started.
milestone-education-course-rule = You completed the language course for studying (taalschakeltraject).
milestone-intake-rule = You did the { -brede-intake }.
milestone-knm-rule = You passed the { -knm } exam.
milestone-learnability-rule = You did the { -leerbaarheidstoets }.
milestone-listening-rule = You passed the listening exam.
milestone-literacy-rule = You completed the reading and writing course.
milestone-map-rule = You did the final talk of the { -map }.
milestone-met-rule = { -duo } wrote to you that you have done your integration.
milestone-nt2-rule = You have a diploma of the State Exam { -nt2 }.
milestone-ona-rule = You passed { -ona }.
milestone-permit-rule = You have a residence permit. We take the day on which you received the decision; if we do not know it, the date of the decision.
milestone-pip-rule = You have your own plan ({ -pip }).
milestone-pvt-rule = You completed the { -pvt }.
milestone-reading-rule = You passed the reading exam.
milestone-registered-rule = You are registered in a municipality.
milestone-speaking-rule = You passed the speaking exam.
milestone-work-rule = You found work or voluntary work.
milestone-writing-rule = You passed the writing exam.
milestone-z-talk-rule = You did the closing talk of the { -z-route }.
