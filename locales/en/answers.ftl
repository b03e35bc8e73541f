### Answers in words: how things stand, parts, diplomas (value-…), and whom you can ask (whom-…). Source: Dutch.

## The act and the duty

value-regime-wi2006 = { -wi2006 } (act of 2006)
value-regime-wi2013 = { -wi2013 } (act of 2013)
value-regime-wi2021 = { -wi2021 } (act of 2021)
value-regime-none = No integration act applies to you
value-regime-unknown = We do not know yet which act applies to you
value-duty-yes = Yes, you have to integrate
value-duty-no = No, you do not have to integrate
value-duty-exempt = No, you are free from the duty
value-duty-met = You have finished your integration
value-duty-unknown = We do not know yet

## The term

value-term-not-started = Not started yet
value-term-running = Running
value-term-met = Finished
value-term-ended = Stopped
value-term-overrun = Past the end date
value-term-unknown = Not known

## The parts

value-part-reading = Reading
value-part-listening = Listening
value-part-writing = Writing
value-part-speaking = Speaking
value-part-knm = { -knm } (Dutch society)
value-part-ona = { -ona } (work in the Netherlands)
value-part-pvt = { -pvt } (values in the Netherlands)
value-part-map = { -map } (learning about work)
value-part-z-language = Language lessons in the { -z-route }
value-part-z-participation = Taking part in the { -z-route }
value-part-z-talk = Closing talk of the { -z-route }
value-part-education-course = Language course for studying (taalschakeltraject, { -onderwijsroute })
value-component-open = Still to do
value-component-passed = Passed
value-component-exempt = Exempt
value-component-not-required = Not needed
value-component-pending = No result yet
value-component-unknown = Not known

## What you can ask for, and what others ask

value-option-possible = Possible now
value-option-not-yet = Not possible yet
value-option-needs-facts = Answers are missing
value-option-too-late = No longer possible
value-requirement-met = In order
value-requirement-not-met = Not in order yet
value-requirement-exempt = Exempt
value-requirement-ask = Ask the { -ind }
value-authority-duo = { -duo }
value-authority-municipality = The municipality
value-authority-ind = { -ind }

## Diplomas

value-person-diplomas-kind-vmbo = Vmbo (secondary school, 4 years)
value-person-diplomas-kind-havo = Havo (secondary school, 5 years)
value-person-diplomas-kind-vwo = Vwo (secondary school, 6 years)
value-person-diplomas-kind-mbo-1 = Mbo level 1 (entree)
value-person-diplomas-kind-mbo-2 = Mbo level 2, 3 or 4
value-person-diplomas-kind-hbo = Hbo (university of applied sciences)
value-person-diplomas-kind-wo = University (wo)
value-person-diplomas-kind-belgium-suriname = Dutch-language diploma from Belgium or Suriname
value-person-diplomas-kind-practical-education = Practical education (praktijkonderwijs)
value-person-diplomas-kind-inburgering = { -inburgering } diploma (integration)
value-person-diplomas-kind-inburgering-z = { -inburgering } certificate of the { -z-route }
value-person-diplomas-kind-nt2-i = State Exam { -nt2 } I (whole diploma)
value-person-diplomas-kind-nt2-ii = State Exam { -nt2 } II (whole diploma)
value-person-diplomas-kind-cnavt = CNaVT (Dutch as a foreign language)
value-person-diplomas-kind-foreign = Diploma from another country

## Whom you can ask

whom-self = Yourself: look in your letters and papers
whom-duo = { -duo }
whom-municipality = The municipality
whom-ind = The { -ind }
whom-coa = Your contact at { -coa }
whom-vwn = { -vwn }
whom-juridisch-loket = The { -juridisch-loket } (free help with the law)
whom-school = Your school
whom-doctor = Your doctor
