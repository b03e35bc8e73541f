### The answers to choose from about events, exams, lessons, work and calendar (value-…). Source: Dutch.

## What happened

value-circumstances-kind-illness = Illness
value-circumstances-kind-birth = Birth of a child
value-circumstances-kind-bereavement = A death in the family
value-circumstances-kind-literacy-course = Reading and writing course (alfabetisering)
value-circumstances-kind-study = School or training
value-circumstances-kind-divorce = Divorce
value-circumstances-kind-homeless = No home
value-circumstances-kind-shelter = Women's shelter or another shelter
value-circumstances-kind-abroad = Abroad
value-circumstances-kind-care = Caring for somebody
value-circumstances-kind-detention = In prison
value-circumstances-kind-no-course = There was no course
value-circumstances-kind-late-offer = The lessons from the municipality started too late
value-circumstances-kind-late-letter = The letter from { -duo } came too late
value-circumstances-kind-exam-wait = A long wait for an exam
value-circumstances-kind-school-failed = The school stopped or did not do it well
value-circumstances-kind-special = Another special situation
value-circumstances-relation-self = Myself
value-circumstances-relation-partner = Husband, wife or partner
value-circumstances-relation-child = Child
value-circumstances-relation-parent = Father or mother
value-circumstances-relation-in-law = Family of my partner
value-circumstances-relation-other = Somebody else
value-circumstances-study-exempting = A study with a diploma that gives an exemption (vrijstelling)
value-circumstances-study-not-exempting = Another study (for example mbo 1)

## Exams

value-exams-part-reading = Reading
value-exams-part-listening = Listening
value-exams-part-writing = Writing
value-exams-part-speaking = Speaking
value-exams-part-knm = { -knm }
value-exams-part-ona = { -ona }
value-exams-part-nt2-i = State Exam { -nt2 } I (whole diploma)
value-exams-part-nt2-ii = State Exam { -nt2 } II (whole diploma)
value-exams-level-a1 = A1
value-exams-level-a2 = A2
value-exams-level-b1 = B1
value-exams-level-b2 = B2
value-exams-result-passed = Passed
value-exams-result-failed = Not passed
value-exams-result-pending = No result yet
value-exams-result-booked = Booked
value-exams-result-absent = Did not go

## Lessons and other parts

value-activities-kind-pvt = { -pvt } ({ -participatieverklaring })
value-activities-kind-map = { -map } (module about work and taking part)
value-activities-kind-map-practice = { -map }: hours of practice
value-activities-kind-map-talk = { -map }: final talk
value-activities-kind-z-language = { -z-route }: language lessons
value-activities-kind-z-participation = { -z-route }: taking part
value-activities-kind-z-talk = { -z-route }: closing talk
value-activities-kind-education-course = Language course for studying (taalschakeltraject, { -onderwijsroute })
value-activities-kind-course = Course { -inburgering }
value-activities-kind-course-nt2 = Course { -nt2 }
value-activities-kind-course-knm = Course { -knm }
value-activities-kind-course-ona = Course { -ona }
value-activities-kind-literacy = Reading and writing course (alfabetisering)
value-activities-kind-agi-test = Test at { -duo }: can you learn this?
value-activities-by-school = The school
value-activities-by-municipality = The municipality
value-activities-by-coa = { -coa }

## Work

value-work-kind-paid = Paid work
value-work-kind-voluntary = Voluntary work
value-work-kind-self-employed = My own business
value-work-kind-internship = Internship

## Calendar

value-agenda-kind-lesson = Lesson
value-agenda-kind-exam = Exam
value-agenda-kind-appointment = Appointment
value-agenda-kind-shift = Work
value-agenda-kind-school = My child's school
value-agenda-kind-own = Something of my own
value-agenda-track-integration = { -inburgering }
value-agenda-track-guidance = Guidance
value-agenda-track-work = Work
