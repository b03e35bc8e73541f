### What we know about somebody: decisions, events, exams, lessons, letters, loan, work, calendar (fact-…, ask-…). Source: Dutch.

## Decisions

fact-decisions = Decisions in letters
fact-decisions-kind = Kind of decision
fact-decisions-on = Date on the letter
fact-decisions-by = From whom
fact-decisions-outcome = Outcome
fact-decisions-ground = Reason
fact-decisions-until = New last day
fact-decisions-days = Extra days
fact-decisions-months = Extra months
fact-decisions-parts = About which parts
fact-decisions-level = Level
fact-decisions-route = New route
fact-decisions-amount-eur = Amount in euro
fact-decisions-received-on = Day when you got the letter
fact-decisions-about = Against what
ask-decisions = Did you get a letter with a decision?
    .why = A decision can change your last day. You can object to a decision within six weeks (bezwaar).

## What happened

fact-circumstances = What happened
fact-circumstances-kind = What
fact-circumstances-from = From
fact-circumstances-until = Up to and including
fact-circumstances-relation = Who
fact-circumstances-treated-here = Treated by a doctor in the Netherlands
fact-circumstances-proof = You have proof
fact-circumstances-study = Kind of study
ask-circumstances = Did something happen so that you could not learn?
    .why = For illness, a birth or a death you can often ask for more time.

## Exams

fact-exams = Exams
fact-exams-part = Part
fact-exams-level = Level
fact-exams-on = Day of the exam
fact-exams-result-on = Day of the result
fact-exams-result = Result
ask-exams = Have you already done or booked exams?
    .why = What you have passed stays passed. Then you see what is still open.

## Lessons and other parts

fact-activities = Lessons and other parts
fact-activities-kind = What
fact-activities-on = Day when it was done
fact-activities-from = From
fact-activities-until = Up to and including
fact-activities-hours = Hours
fact-activities-provider-mark = School with the quality mark
fact-activities-all-attended = All lessons followed
fact-activities-by = From whom
ask-activities = Which lessons or parts do you follow, or have you followed?
    .why = The hours count for more time and for your route.

## Letters

fact-letters = Letters
fact-letters-kind = Kind of letter
fact-letters-dated-on = Date on the letter
fact-letters-received-on = Day when you got the letter
fact-letters-place = Where the letter is
ask-letters = Which letters do you have?
    .why = A letter is proof. Keep all letters in one place.

## Loan

fact-loan = Loan from { -duo }
fact-loan-taken = Loan from { -duo }
ask-loan-taken = Did you borrow money from { -duo } for your integration?
    .why = It depends on your permit if you pay anything back.
fact-loan-amount-eur = Amount borrowed in euro
ask-loan-amount-eur = How many euros did you borrow?
    .why = You find it in { -mijn-inburgering }.
fact-loan-paid-eur = Already paid back in euro
ask-loan-paid-eur = How many euros have you already paid back?
    .why = Sometimes you can ask to have an old debt looked at again.
fact-loan-first-on = First payment
ask-loan-first-on = On which day is or was the first payment?
    .why = Then this day is in your plan.

## Work

fact-work = Work
fact-work-kind = Kind of work
fact-work-from = From
fact-work-until = Up to and including
fact-work-hours-per-month = Hours a month
ask-work = Do you work, or have you worked here?
    .why = Work can count for a part of your integration.

## Calendar

fact-agenda = My calendar
fact-agenda-id = Name
fact-agenda-kind = What
fact-agenda-starts-at = Begins
fact-agenda-ends-at = Ends
fact-agenda-place = Where
fact-agenda-track = Track
ask-agenda = Which appointments do you have?
    .why = Then you see if two appointments are at the same time.
