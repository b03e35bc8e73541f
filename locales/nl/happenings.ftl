### De antwoorden die men kan kiezen over gebeurtenissen, examens, lessen, werk en agenda (value-…). Bron: Nederlands.

## Wat er gebeurde

value-circumstances-kind-illness = Ziekte
value-circumstances-kind-birth = Geboorte van een kind
value-circumstances-kind-bereavement = Overlijden in de familie
value-circumstances-kind-literacy-course = Cursus lezen en schrijven (alfabetisering)
value-circumstances-kind-study = Opleiding
value-circumstances-kind-divorce = Scheiding
value-circumstances-kind-homeless = Geen huis
value-circumstances-kind-shelter = Vrouwenopvang of andere opvang
value-circumstances-kind-abroad = In het buitenland
value-circumstances-kind-care = Zorgen voor iemand
value-circumstances-kind-detention = In de gevangenis
value-circumstances-kind-no-course = Er was geen cursus
value-circumstances-kind-late-offer = De les van de gemeente begon te laat
value-circumstances-kind-late-letter = De brief van DUO kwam te laat
value-circumstances-kind-exam-wait = Lang wachten op een examen
value-circumstances-kind-school-failed = De school stopte of deed het niet goed
value-circumstances-kind-special = Een andere bijzondere situatie
value-circumstances-relation-self = Ikzelf
value-circumstances-relation-partner = Man, vrouw of partner
value-circumstances-relation-child = Kind
value-circumstances-relation-parent = Vader of moeder
value-circumstances-relation-in-law = Schoonfamilie
value-circumstances-relation-other = Iemand anders
value-circumstances-study-exempting = Een opleiding met een diploma dat vrijstelling geeft
value-circumstances-study-not-exempting = Een andere opleiding (bijvoorbeeld mbo 1)

## Examens

value-exams-part-reading = Lezen
value-exams-part-listening = Luisteren
value-exams-part-writing = Schrijven
value-exams-part-speaking = Spreken
value-exams-part-knm = { -knm }
value-exams-part-ona = { -ona }
value-exams-part-nt2-i = Staatsexamen { -nt2 } I (heel diploma)
value-exams-part-nt2-ii = Staatsexamen { -nt2 } II (heel diploma)
value-exams-level-a1 = A1
value-exams-level-a2 = A2
value-exams-level-b1 = B1
value-exams-level-b2 = B2
value-exams-result-passed = Gehaald
value-exams-result-failed = Niet gehaald
value-exams-result-pending = Nog geen uitslag
value-exams-result-booked = Afgesproken
value-exams-result-absent = Niet geweest

## Lessen en andere onderdelen

value-activities-kind-pvt = { -pvt } ({ -participatieverklaring })
value-activities-kind-map = { -map } (module arbeidsmarkt en participatie)
value-activities-kind-map-practice = { -map }: uren in de praktijk
value-activities-kind-map-talk = { -map }: eindgesprek
value-activities-kind-z-language = { -z-route }: taallessen
value-activities-kind-z-participation = { -z-route }: meedoen
value-activities-kind-z-talk = { -z-route }: eindgesprek
value-activities-kind-education-course = Taalschakeltraject ({ -onderwijsroute })
value-activities-kind-course = Cursus { -inburgering }
value-activities-kind-course-nt2 = Cursus { -nt2 }
value-activities-kind-course-knm = Cursus { -knm }
value-activities-kind-course-ona = Cursus { -ona }
value-activities-kind-literacy = Cursus lezen en schrijven (alfabetisering)
value-activities-kind-agi-test = Toets bij { -duo }: kunt u dit leren?
value-activities-by-school = De school
value-activities-by-municipality = De gemeente
value-activities-by-coa = { -coa }

## Werk

value-work-kind-paid = Betaald werk
value-work-kind-voluntary = Vrijwilligerswerk
value-work-kind-self-employed = Eigen bedrijf
value-work-kind-internship = Stage

## Agenda

value-agenda-kind-lesson = Les
value-agenda-kind-exam = Examen
value-agenda-kind-appointment = Afspraak
value-agenda-kind-shift = Werk
value-agenda-kind-school = School van mijn kind
value-agenda-kind-own = Iets van mijzelf
value-agenda-track-integration = { -inburgering }
value-agenda-track-guidance = Begeleiding
value-agenda-track-work = Werk
