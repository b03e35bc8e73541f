### Questions about one thing of a list: a diploma, a decision, an exam, a lesson, a letter, a job, an appointment (ask-…), with why we ask. Source: Dutch.

## The person

ask-person-school-age-here-from = From which day did you live in the Netherlands as a child?
    .why = Who lived here for at least eight years as a child does not have to integrate.
ask-person-school-age-here-until = Until which day did you live in the Netherlands as a child?
    .why = The years from age 5 to age 16 count. Several periods are added up.
ask-person-children-birth-date = What is your child's date of birth?
    .why = A birth within your term can give more time.
ask-person-diplomas-kind = What kind of diploma do you have?
    .why = With some diplomas you do not have to take the exams, or not all of them.
ask-person-diplomas-on = What is the date on the diploma?
    .why = The date shows when you got it.

## The stay

ask-stay-reception-from = From which day did you live in a reception centre (azc)?
    .why = In the old act, the time in a reception centre can give extra time.
ask-stay-reception-until = Until which day did you live in the reception centre (azc)?
    .why = Then we know how long you lived there. Do you still live there? Leave this empty.

## Decisions

ask-decisions-kind = What kind of decision is it?
    .why = A decision can change your end date or your exams.
ask-decisions-on = What is the date on the letter with the decision?
    .why = We count the six weeks for an objection (bezwaar) from this date.
ask-decisions-by = Who made the decision?
    .why = Then you know whom you can ask.
ask-decisions-outcome = What is the outcome of the decision?
    .why = What changes depends on the outcome.
ask-decisions-ground = Which reason is in the decision?
    .why = Which rules apply depends on the reason.
ask-decisions-until = Which new end date is in the decision?
    .why = A date in a letter goes before a date that we work out.
ask-decisions-days = How many extra days do you get?
    .why = These days are added to your term.
ask-decisions-months = How many extra months do you get?
    .why = These months are added to your term.
ask-decisions-parts = Which parts is the decision about?
    .why = Then we know which parts change.
ask-decisions-level = Which level is in the decision?
    .why = Then we know at which level you take your exams.
ask-decisions-route = Which route is in the decision?
    .why = Which exams and lessons you do depends on the route.
ask-decisions-amount-eur = What amount in euro is in the decision?
    .why = Then we know the right amount.
ask-decisions-received-on = On which day did you get the letter with the decision?
    .why = Did the letter come late? Then it is good to have this day written down.
ask-decisions-about = Which decision is the objection (bezwaar) against?
    .why = Then we know which decision is looked at again.

## What happened

ask-circumstances-kind = What happened?
    .why = Each reason has its own rules.
ask-circumstances-from = On which day did it begin or happen?
    .why = Whether you can ask for more time depends on this.
ask-circumstances-until = On which day was it over?
    .why = Then we know how long it lasted. Is it not over yet? Leave this empty.
ask-circumstances-relation = Who is it about?
    .why = The rules for yourself and for family are sometimes different.
ask-circumstances-treated-here = Was there treatment by a doctor in the Netherlands?
    .why = If you were ill yourself, this counts when you ask for more time.
ask-circumstances-proof = Do you have proof of this on paper?
    .why = When you ask for more time, you send proof.
ask-circumstances-study = What kind of study is or was it?
    .why = Some diplomas free you from the duty.

## Exams

ask-exams-part = Which exam is it?
    .why = Then you see which parts are still open.
ask-exams-level = At which level is or was the exam?
    .why = The level must fit your route.
ask-exams-on = On which day is or was the exam?
    .why = Then the day is in your plan.
ask-exams-result-on = On which day did you get the result?
    .why = Then we know when this part was done.
ask-exams-result = What is the result of the exam?
    .why = What you have passed stays passed.

## Lessons and other parts

ask-activities-kind = Which lesson or which part is it?
    .why = Each part counts in its own way.
ask-activities-on = On which day was this part done?
    .why = Then we know that you have done this.
ask-activities-from = On which day did the lessons or the part begin?
    .why = If the lessons began too late, you can sometimes get more time.
ask-activities-until = On which day did the lessons or the part end?
    .why = Then we know if you still have lessons. Is it still going on? Leave this empty.
ask-activities-hours = How many hours have you done?
    .why = The hours count for more time and for your route. Your school has an overview.
ask-activities-provider-mark = Does your school have the quality mark of { -blik-op-werk }?
    .why = Often only hours at a school with the quality mark count.
ask-activities-all-attended = Did you follow all lessons?
    .why = This can count when you need more time.
ask-activities-by = From whom do you get, or did you get, the lessons?
    .why = Then you know who can give you proof.

## Letters

ask-letters-kind = What kind of letter is it?
    .why = Then we know what you can do with the letter.
ask-letters-dated-on = What is the date on the letter?
    .why = The time to answer is often counted from this date.
ask-letters-received-on = On which day did you get the letter?
    .why = Did the letter come late? Then it is good to have this day written down.
ask-letters-place = Where do you keep the letter?
    .why = Then you find the letter again quickly.

## Work

ask-work-kind = What kind of work is it?
    .why = Not every kind of work counts in the same way.
ask-work-from = On which day did you start this work?
    .why = Work can count for a part of your integration.
ask-work-until = On which day did you stop this work?
    .why = Then we know how long you worked there. Do you still work there? Leave this empty.
ask-work-hours-per-month = How many hours a month do you work, or did you work?
    .why = In the old act, work only counts with enough hours a month.

## Diary

ask-agenda-id = What do you call this appointment?
    .why = Then you recognise the appointment in your plan.
ask-agenda-kind = What kind of appointment is it?
    .why = Then you know what you go for.
ask-agenda-starts-at = On which day and at what time does the appointment start?
    .why = Then you see if two appointments are at the same time.
ask-agenda-ends-at = At what time does the appointment end?
    .why = Then you see when you have time again.
ask-agenda-place = Where is the appointment?
    .why = Then you have the address at hand.
ask-agenda-track = What does the appointment belong to: integration, guidance or work?
    .why = Then we know to which part of your plan the appointment belongs.
