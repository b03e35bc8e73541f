### What the law makes possible: what one can ask for, with how (.how), and the papers that belong to it (proof-…). Source: Dutch.

## More time

extension-bereavement = Ask for more time after a death
    .how = This is possible if your partner, a child or a parent died within your term. Was it a child-in-law or parent-in-law? Then ask too.
extension-birth = Ask for more time after a birth
    .how = This is possible if you are a woman and had a baby within your term. It is also possible if the baby was born dead and you have a certificate.
extension-combined = Ask for more time for several reasons together
    .how = Each reason may be short. Together they last at least three months in a row. The same period counts once.
extension-effort = Ask for more time because you tried enough
    .how = This is possible after at least 300 hours of lessons at a school with the quality mark. You also took every exam that you did not pass at least two times ({ -ona } once). You get this once, for at most two years.
extension-homeless = Ask for more time because you had no home
    .how = This is also possible if you lived in a women's shelter or an institution. You ask for the time you lost.
extension-illness = Ask for more time because of illness
    .how = This is possible if you were ill for at least three months in a row and a doctor in the Netherlands treated you. In that time you could not study and not take exams.
extension-illness-family = Ask for more time because of illness in the family
    .how = This is possible if your partner, parent, child or parent-in-law was ill for at least three months in a row.
extension-late-offer = Ask for more time because your lessons started too late
    .how = The municipality arranges your lessons. Did they not start within three months after the { -pip }? Then this is a reason. In the { -onderwijsroute } (education route) the limit is six months. Ask the municipality for a statement on paper.
extension-literacy = Ask for more time after a reading and writing course
    .how = This is possible if you first learned to read and write in a course (alfabetisering). { -duo } decides how much time you get.
extension-nearly-done = Ask about six extra months because you are nearly done
    .how = In the { -b1-route }, { -duo } can give this by itself. Do you get no letter about it? Then contact { -duo } before your last day.
extension-special = Ask for more time because of special circumstances
    .how = This is possible if something in your life held you back for at least three months in a row and it was not an illness. Examples: a divorce, care for somebody, no course, a long wait for an exam, a letter that came too late.
extension-study = Ask for more time because of a study
    .how = Do you follow a Dutch study? How much time you get depends on the study. Ask { -duo }.

## Free from a part or from the duty

dispensation-part = Ask to be free from a language part (vrijstelling)
    .how = Do you have a diploma or certificate that shows that you know Dutch? Then perhaps you no longer have to do that part. Send { -duo } a copy.
efforts-course = Ask for an exemption because you tried enough ({ -agi })
    .how = What is needed: at least 600 hours of lessons at a school with the quality mark. You also took every exam that you did not pass at least four times, of which at most two times as a State Exam. The { -pvt } stays.
efforts-literacy = Ask for an exemption after a reading and writing course ({ -agi })
    .how = What is needed: at least 600 hours of lessons at a school with the quality mark, of which at least 300 hours of reading and writing. You also take a test that shows if you can learn this. Ask { -duo } what the test costs.
exemption-medical = Ask for an exemption because of illness or a disability (ontheffing)
    .how = Can you never do the integration because of it? An independent doctor gives advice. If you get the exemption, the cost is paid back. An illness that passes gives more time.
exemption-special = Ask for an exemption because of very special circumstances (ontheffing)
    .how = This is rare. Write to { -duo } what happened and send proof. It is not enough to become a Dutch citizen.

## Route and level

change-route = Ask for another route
    .how = The municipality decides. Ask for a talk and say why another route fits you better. This is normally possible in the first year and a half of your term.
change-to-b1 = Ask for the { -b1-route }
    .how = You can always change from the { -onderwijsroute } (education route) to the { -b1-route }. Talk to the municipality and say why you want to change.
lower-to-a2 = Ask for a lower level, A2 (afschalen)
    .how = What is needed: at least 600 hours of Dutch lessons at a school with the quality mark, and you show enough effort. The municipality decides.

## Decisions

objection = Object to a decision (bezwaar)
    .how = Write to the office that decided that you do not agree. A few sentences are enough to be in time; your reasons may come later. The decision normally stays valid in the meantime. Is the time over, and was that not your fault? Then send it all the same and ask for help.
review-old-decision = Ask to have an old decision looked at again
    .how = Do you have an asylum permit and an old decision about a fine or a loan? Judges decided differently in 2025 and 2026, also about old decisions. First ask the { -juridisch-loket } or { -vwn } for help. Then ask { -duo } to look at it again.

## Papers

proof-agi-test = The result of the test at { -duo } ({ -agi })
proof-birth-record = A copy of the birth certificate (geboorteakte)
proof-course-hours = A statement from the school about your lesson hours (Verklaring deelname cursus)
proof-death-record = A copy of the death certificate (akte van overlijden)
proof-decision-letter = The letter with the decision
proof-diploma = A copy of your diploma or certificate
proof-doctor = Papers from the doctor about the illness
proof-effort = Proof of what you tried, for example from the school
proof-enrolment = Proof of enrolment from the school
proof-form-extension = The form of { -duo } for more time (verlenging)
proof-letter = A letter of your own about what happened, with proof
proof-medical-advice = The advice of the independent doctor (medisch advies)
proof-municipality-statement = A statement from the municipality
proof-payments = An overview of what you have paid
proof-reasons = Your reasons, in your own words
proof-relation = A paper that shows that you are family
proof-shelter = A statement from the shelter or the institution
