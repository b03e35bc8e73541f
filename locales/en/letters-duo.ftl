### Letters from DUO (letter-<id>), and what holds for all letters. Source: Dutch.
### Value: what it is. .starts: what begins. .do: what you can do. .otherwise: what happens if you do nothing.

## Who sent the letter? Below the name of the sender.

letter-sender-duo = Start and end of your time, exams, loan
letter-sender-municipality = Intake, { -pip }, lessons, benefit, taxes
letter-sender-school = Language lessons, or your child's school
letter-sender-ind = Residence permit, family, becoming Dutch
letter-sender-coa = Reception and a home
letter-sender-toeslagen = Allowances for care, rent and children
letter-sender-svb = Child benefit
letter-sender-insurer = Health insurance and premium
letter-sender-landlord = Rent of your home
letter-sender-bailiff = A debt, on behalf of somebody else
letter-sender-cjib = Fines of the state, for example in traffic
letter-sender-digid = Logging in at public bodies
letter-sender-ggd = Health, vaccinations
letter-sender-idw = What your diploma is worth here
letter-sender-uwv = Work and permission to work
letter-sender-nobody = There is no name on it, or you do not trust the letter

## What sort of letter is it?

letter-kind-decision = This is a decision. You can mostly object to a decision.
letter-kind-notice = This is a message or a question. Nothing is decided yet.
letter-kind-invitation = This is an invitation.
letter-kind-reminder = This is a reminder.
letter-kind-bill = This letter asks for money.
letter-kind-info = This letter gives information.
letter-kind-fraud = This letter is probably not real.

## By when?

letter-by-objection = You can mostly object (bezwaar) until six weeks after the date on the letter. Take the date over: your plan shows the last day.
letter-by-objection-in-letter = You can mostly object (bezwaar) until six weeks after the date on the letter. The term in the letter counts.
letter-by-objection-if-refused = You do not agree with the decision? You can mostly object (bezwaar) until six weeks after the date on the letter. Take the date over: your plan shows the last day.
letter-by-in-letter = The last day is in the letter. You see no day? Ask the sender.
letter-by-soon = Do it this week.
letter-by-today = Do it today. The time is sometimes only a few days. The day in the letter counts.
letter-by-appointment = On the day in the letter. You can't come? Call before that day.
letter-by-before-term-end = Before the last day of your term. That day is in your plan.
letter-by-permit-end = Before the day when your permit ends.
letter-by-nareis = Ask for your family to follow (nareis) within three months after the day when you got the decision. Do it as early as you can.
letter-by-none = You do not have to do anything.
letter-by-never = Do not pay, and do not call the number in the letter.

## Which day is asked for? Above a date in the form.

letter-day-appointment = Day of the appointment
letter-day-reply = Last day that the letter names
letter-day-pay = Day when the money must be there

## The letters from DUO

letter-duo-notice-wi2021 = { -duo } tells you that you must do { -inburgering } (kennisgeving inburgeringsplicht). The { -wi2021 } is for you.
    .starts = The municipality invites you for the { -brede-intake } and then makes your { -pip }. The three years do not begin yet.
    .do = See whether your name, { -bsn } and the date are right. Keep the letter. Take it with you to the municipality.
    .otherwise = The duty stays. Mistakes in the letter stay too.
letter-duo-notice-wi2013 = { -duo } tells you that you must do { -inburgering } (kennisgeving inburgeringsplicht). The { -wi2013 } is for you.
    .starts = Your term begins on the day in the letter.
    .do = Copy the first and the last day of your term. See whether your time in reception was counted rightly. Something is wrong? Ask the { -juridisch-loket } whether you can object (bezwaar).
    .otherwise = The term goes on.
letter-duo-overview = An overview of what { -duo } knows about you: your route, your term and your results.
    .do = Lay it beside your plan. Something is wrong? Tell { -duo }.
    .otherwise = A mistake can stay.
letter-duo-term-2021 = { -duo } writes when your term begins and ends (inburgeringstermijn).
    .starts = The term begins on the day after the date of your { -pip }.
    .do = Take both days over. Your plan shows whether they fit the date of your { -pip }. Something is wrong? Call { -duo } or ask the { -juridisch-loket }.
    .otherwise = The days in the letter stay valid.
letter-duo-reminder = { -duo } reminds you that your term is almost over.
    .do = See which parts are still open. Book the exam. Were you ill, did you have a child, or did you wait long for lessons? Ask for more time (verlenging) before the end.
    .otherwise = After the last day { -duo } looks at whether you did enough, and asks you why it was not in time.
letter-duo-overrun-notice = { -duo } writes that your term is over and asks what happened. This is not a decision yet (vooraankondiging).
    .starts = You can tell why it was not possible in time.
    .do = Answer in time. Send proof: hours of lessons, illness, a child born, time in reception. You have an asylum permit? Judges said in 2025 and 2026 that a fine is then hardly ever allowed. Ask for help.
    .otherwise = { -duo } decides without your story.
letter-duo-fine = { -duo } writes about a fine because the term is over (boetebesluit). Often there is also a new term in it.
    .starts = You can object from the day after the date on the letter.
    .do = You have an asylum permit? Do not pay yet and ask for help first: judges said in 2025 and 2026 that a fine is then hardly ever allowed. An old fine can be looked at again too. For others: object if you had a reason, or ask to pay in parts.
    .otherwise = After the term the decision is final. You can still ask for help then.
letter-duo-loan-payback = { -duo } writes about paying back your loan for { -inburgering }.
    .starts = The letter names an amount for each month and a first day. Those can be two decisions, each with objection.
    .do = You have an asylum permit? Ask for help first: judges said in 2025 and 2026 that the loan in their cases did not have to be paid back. For others: ask to look at your income (draagkracht). Then the amount for each month can become lower.
    .otherwise = The decision stays. Ask for help, also when it is long ago.
letter-duo-extension-decision = { -duo } answers your request for more time (verlenging). You get the time, or you do not get it.
    .starts = With yes: a new last day. With no: the old day stays.
    .do = Take over what it says: yes or no, and the new last day. It is no? Ask for help with an objection (bezwaar).
    .otherwise = The day in the letter counts.
letter-duo-exemption-decision = { -duo } answers your request not to have to do it, or not all of it (ontheffing or vrijstelling).
    .do = Keep this letter for ever: you need it later at the { -ind }. It is no? Ask for help with an objection (bezwaar).
    .otherwise = With no, the duty stays as it was.
letter-duo-medical = You are asked to see a doctor. That doctor advises { -duo } about an exemption (ontheffing).
    .do = Go to the appointment. Bring letters of your own doctor and somebody who helps you. Ask for an interpreter.
    .otherwise = { -duo } can refuse your request.
letter-duo-exam-invite = This is the call to your exam. Place, day and time are in it.
    .do = Bring a valid proof of who you are. See whether your name is spelled right. Look up how to get there.
    .otherwise = If you do not come, you can lose the money and one try. Another day is only possible in time.
letter-duo-exam-result = This is the result of an exam: passed (geslaagd) or not yet (niet geslaagd).
    .do = Keep the letter. Not yet passed? Book again at once if there is little time. Something is wrong? The letter says how to tell them.
    .otherwise = Nothing happens. A part that is open stays open.
letter-duo-diploma = You have finished { -inburgering }. This is your diploma or certificate.
    .do = Keep it well and make a copy. The { -ind } asks for it later.
    .otherwise = Nothing happens.
