### The answers that can be chosen (value-…). Source: Dutch.

## The person

value-person-nationality-nl = Dutch
value-person-nationality-eu = From a country of the EU, Norway, Iceland, Liechtenstein or Switzerland
value-person-nationality-be-lu = Belgian or Luxembourgish
value-person-nationality-tr = Turkish
value-person-nationality-stateless = Stateless
value-person-nationality-other = Another nationality
value-person-partner-nationality-nl = Dutch
value-person-partner-nationality-eu = From a country of the EU, Norway, Iceland, Liechtenstein or Switzerland
value-person-partner-nationality-be-lu = Belgian or Luxembourgish
value-person-partner-nationality-tr = Turkish
value-person-partner-nationality-stateless = Stateless
value-person-partner-nationality-other = Another nationality
value-person-health-ok = Yes, that is fine
value-person-health-temporary = Not now, maybe later
value-person-health-lasting = No, and it will not pass
value-person-health-unknown = That is not clear yet

## The stay

value-stay-permit-kind-none = None yet: I am waiting for a decision
value-stay-permit-kind-asylum = Asylum
value-stay-permit-kind-asylum-family = Asylum, as family of a refugee (nareis)
value-stay-permit-kind-family = Family (living with family)
value-stay-permit-kind-humanitarian = Humanitarian
value-stay-permit-kind-religious = Minister of religion
value-stay-permit-kind-temporary = Temporary: study or work
value-stay-permit-kind-temporary-protection = Temporary protection (Ukraine)
value-stay-permit-kind-eu-family = Family of somebody from the EU
value-stay-permit-kind-other = Something else, or I do not know the purpose
value-stay-permit-sponsor-asylum = Somebody with an asylum permit
value-stay-permit-sponsor-dutch = A Dutch citizen
value-stay-permit-sponsor-other = Somebody else

## The duty

value-obligation-act-wi2006 = { -wi2006 } (act of 2006)
value-obligation-act-wi2013 = { -wi2013 } (act of 2013)
value-obligation-act-wi2021 = { -wi2021 } (act of 2021)
value-obligation-route-b1 = { -b1-route }
value-obligation-route-education = { -onderwijsroute } (education route)
value-obligation-route-z = { -z-route } (self-reliance route)

## Decisions

value-decisions-kind-extension = More time (verlenging)
value-decisions-kind-exemption = Free from the duty, because you are not able to (ontheffing)
value-decisions-kind-dispensation = Exempt, because you already know it (vrijstelling)
value-decisions-kind-efforts = Tried enough (aantoonbare inspanningen)
value-decisions-kind-level-a2 = Lower level, A2 (afschalen)
value-decisions-kind-route-change = Another route
value-decisions-kind-new-term = New term
value-decisions-kind-fine = Fine
value-decisions-kind-loan-repayment = Paying back the loan
value-decisions-kind-term-met = Finished in time
value-decisions-kind-objection = Objection (bezwaar)
value-decisions-kind-pip = Personal plan (PIP)
value-decisions-kind-other = Something else
value-decisions-by-duo = { -duo }
value-decisions-by-municipality = The municipality
value-decisions-by-ind = { -ind }
value-decisions-by-court = The court
value-decisions-outcome-granted = Yes, granted
value-decisions-outcome-refused = No, refused
value-decisions-outcome-withdrawn = Withdrawn
value-decisions-ground-illness = Illness
value-decisions-ground-birth = Birth
value-decisions-ground-bereavement = Death in the family
value-decisions-ground-literacy-course = Course in reading and writing
value-decisions-ground-study = Study
value-decisions-ground-divorce = Divorce
value-decisions-ground-homeless = Homeless
value-decisions-ground-shelter = Women's shelter or other shelter
value-decisions-ground-abroad = Stay abroad
value-decisions-ground-care = Care for somebody
value-decisions-ground-detention = Prison
value-decisions-ground-no-course = No course to be found
value-decisions-ground-late-offer = The lessons began too late
value-decisions-ground-late-letter = The letter came too late
value-decisions-ground-exam-wait = Waiting for an exam
value-decisions-ground-school-failed = The school did not do its work well
value-decisions-ground-special = A special situation
value-decisions-ground-reception = Time in a reception centre (azc)
value-decisions-ground-corona = Coronavirus
value-decisions-ground-effort = Tried enough
value-decisions-ground-nearly-done = Almost finished
value-decisions-parts-reading = Reading
value-decisions-parts-listening = Listening
value-decisions-parts-writing = Writing
value-decisions-parts-speaking = Speaking
value-decisions-parts-knm = { -knm }
value-decisions-parts-ona = { -ona }
value-decisions-parts-pvt = { -pvt }
value-decisions-parts-map = { -map }
value-decisions-parts-z-language = Language lessons in the { -z-route }
value-decisions-parts-z-participation = Taking part in the { -z-route }
value-decisions-parts-z-talk = Closing talk of the { -z-route }
value-decisions-parts-education-course = Language course for studying (taalschakeltraject)
value-decisions-level-a1 = A1
value-decisions-level-a2 = A2
value-decisions-level-b1 = B1
value-decisions-level-b2 = B2
value-decisions-route-b1 = { -b1-route }
value-decisions-route-education = { -onderwijsroute } (education route)
value-decisions-route-z = { -z-route }
value-decisions-about-extension = More time (verlenging)
value-decisions-about-exemption = Exemption from the duty (ontheffing)
value-decisions-about-dispensation = Exemption because you already know it (vrijstelling)
value-decisions-about-efforts = Efforts that you can show (aantoonbare inspanningen)
value-decisions-about-level-a2 = Lower level (afschalen)
value-decisions-about-route-change = Another route
value-decisions-about-new-term = New term
value-decisions-about-fine = Fine
value-decisions-about-loan-repayment = Paying back the loan
value-decisions-about-term-met = Finished in time
value-decisions-about-objection = Objection (bezwaar)
value-decisions-about-pip = Personal plan (PIP)
value-decisions-about-other = Something else
