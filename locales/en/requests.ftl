### Requests and objections on paper: the person writes to DUO or the municipality. Each sentence stands in Dutch with this beside it. Source: Dutch.

## What is asked: the subject, and the request itself (.ask)

request-extension = Request to extend my term for { -inburgering } (verlenging)
    .ask = I ask you to extend my term.
request-exemption = Request for exemption from the duty of { -inburgering } (ontheffing)
    .ask = I ask you to free me from the duty.
request-dispensation = Request for dispensation from a part of { -inburgering } (vrijstelling)
    .ask = I ask you to free me from the part for which I have a diploma or certificate.
request-efforts = Request for exemption because I tried enough ({ -agi })
    .ask = I ask you to free me from the exams, because I have done enough to pass them.
request-level-a2 = Request to take the exams at level A2 (afschalen)
    .ask = I ask you to lower my level from B1 to A2.
request-route-change = Request for another route
    .ask = I ask you for a talk about my route. Another route suits me better.
request-objection = Objection (bezwaar), reasons follow later
    .ask = I do not agree with your decision and object to it. I will send my reasons later. I ask you how much time I get for that.
request-review = Request to look at an old decision again (herziening)
    .ask = I ask you to look at your decision again. I have an asylum permit. Judges have ruled on this. The rulings stand below.
request-statement = Request for a statement about the start of my lessons
    .ask = My lessons began later than the rules say. I ask you for a statement on paper that says so. I will send it along when I ask { -duo } for more time.
request-lower-amount = Request for a lower amount a month (draagkracht)
    .ask = The monthly amount for my loan is too high for my income. I ask you to work out what I can pay and to lower the amount.

## The reason, one for each option

request-why-extension-illness = I was ill. Because of that I could not study or take exams.
request-why-extension-illness-family = A member of my family was ill for long. Because of that I could not study or take exams.
request-why-extension-birth = I gave birth to a child during my term.
request-why-extension-bereavement = A member of my family died during my term.
request-why-extension-literacy = I first took a course to learn to read and write (alfabetisering).
request-why-extension-study = I follow or followed Dutch schooling.
request-why-extension-homeless = I had no home, or I lived in a shelter or an institution. I lost time by that.
request-why-extension-special = Because of special circumstances I could not study or take exams.
request-why-extension-combined = Because of several circumstances, one after the other, I could not study or take exams.
request-why-extension-late-offer = My lessons began later than the rules say. The municipality arranges the lessons.
request-why-extension-effort = I took lessons and exams, but I need more time.
request-why-extension-nearly-done = I have passed many parts and I am nearly done.
request-why-exemption-medical = Because of an illness or disability I can lastingly not do { -inburgering }. An independent doctor advises on this.
request-why-exemption-special = Because of very special circumstances I cannot do { -inburgering }.
request-why-dispensation-part = My diploma or certificate shows that I know Dutch.
request-why-efforts-course = I took many hours of lessons and sat the exams often.
request-why-efforts-literacy = I took many hours of lessons, also to learn to read and write.
request-why-lower-to-a2 = I took many lessons and made enough effort. Level B1 is out of my reach.

## Lines of the letter

request-term = My term runs until { $date }.
request-period = It is about the time from { $from } until { $until }.
request-would-end = By my reckoning my last day would then be { $date }.
request-to-route = The route that I ask for: { $route }.
request-decision = It is about your decision of { $date }.
request-decision-blank = It is about your decision of:
request-rules = Rules: { $sources }.
request-facts = My details about this
request-more = What I want to say about this:
request-enclosed = I send along
request-answer = I ask you for a decision or an answer on paper.
request-greeting = Yours sincerely,
request-to = To
request-to-unknown = The body that took the decision
request-address = Address: see the last letter of this body
request-name = Name
request-home = Address and town
request-bsn = { -bsn } (citizen service number)
request-reference = Reference in the letter
request-day = Place and date
request-signature = Signature
request-draft = This is a draft from { -app }. Read it all, fill in the lines and sign. Keep a copy. Free help: { -vwn } or { -juridisch-loket }.

request-proof-course-hours = A statement of the school about my lesson hours (Verklaring deelname cursus)
request-proof-diploma = A copy of my diploma or certificate
request-proof-effort = Proof of what I tried, for example from the school
request-proof-payments = A list of what I have paid so far
request-fact-obligation-pip-on = Date on my first { -pip }
