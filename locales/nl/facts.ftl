### Wat wij weten van iemand: korte namen (fact-…) en vragen (ask-…), met waarom we het vragen. Bron: Nederlands.

## De persoon

fact-person-birth-date = Geboortedatum
ask-person-birth-date = Wat is uw geboortedatum?
    .why = Van uw leeftijd hangt af of de plicht voor u geldt. Neem de datum die op uw verblijfsdocument staat.
fact-person-literate = Lezen en schrijven in de eigen taal
ask-person-literate = Kunt u lezen en schrijven in uw eigen taal?
    .why = Wie eerst leert lezen en schrijven, kan meer tijd krijgen.
fact-person-latin-script = Letters van het Nederlands
ask-person-latin-script = Kent u de letters die het Nederlands gebruikt?
    .why = Dan weten we welke lessen bij u passen.
fact-person-schooling-years = Jaren school
ask-person-schooling-years = Hoeveel jaar bent u naar school geweest?
    .why = Dit helpt bij het kiezen van een route.
fact-person-school-age-here = Als kind in Nederland gewoond
fact-person-school-age-here-from = Vanaf
fact-person-school-age-here-until = Tot en met
ask-person-school-age-here = Woonde u als kind in Nederland, tussen 5 en 16 jaar?
    .why = Wie als kind minstens acht jaar hier woonde, hoeft niet in te burgeren.
fact-person-in-school-until = School of opleiding tot en met
ask-person-in-school-until = Gaat u nog naar school? Tot welke dag?
    .why = Zolang u naar school moet, begint de plicht niet.
fact-person-languages = Talen
ask-person-languages = Welke talen spreekt u?
    .why = Dan weet u welke uitleg in uw taal er is.
fact-person-nationality = Nationaliteit
ask-person-nationality = Welke nationaliteit hebt u?
    .why = Voor sommige nationaliteiten geldt de plicht niet.
fact-person-partner = Partner
fact-person-partner-nationality = Nationaliteit van uw partner
ask-person-partner-nationality = Welke nationaliteit heeft uw man, vrouw of partner?
    .why = Met een Nederlandse partner kunt u soms eerder Nederlander worden.
fact-person-partner-since = Getrouwd of partner sinds
ask-person-partner-since = Sinds wanneer bent u getrouwd of partners?
    .why = De jaren met uw partner tellen voor de Nederlandse nationaliteit.
fact-person-children = Kinderen
fact-person-children-birth-date = Geboortedatum van het kind
ask-person-children = Hebt u kinderen?
    .why = Een geboorte kan meer tijd geven. Kinderen gaan hier naar school.
fact-person-health = Gezondheid
ask-person-health = Kunt u leren, als u aan uw gezondheid denkt?
    .why = Wie lang ziek is, kan meer tijd krijgen of vrij zijn van de plicht. U hoeft niet te zeggen welke ziekte.
fact-person-benefit = Bijstand
ask-person-benefit = Krijgt u bijstand (geld van de gemeente om van te leven)?
    .why = Dan betaalt de gemeente de eerste zes maanden uw vaste kosten.
fact-person-goals = Mijn doelen
ask-person-goals = Wat wilt u bereiken?
    .why = Het examen is niet het doel. Uw eigen doel staat bovenaan.
fact-person-diplomas = Diploma's
fact-person-diplomas-kind = Soort diploma
fact-person-diplomas-on = Datum op het diploma
ask-person-diplomas = Hebt u een diploma van een Nederlandse opleiding of een diploma Nederlands?
    .why = Met sommige diploma's hoeft u (een deel van) de examens niet te doen.

## Het verblijf

fact-stay-arrived-on = Eerste dag in Nederland
ask-stay-arrived-on = Op welke dag kwam u in Nederland aan?
    .why = Vanaf die dag tellen we de eerste zes maanden.
fact-stay-permit = Verblijfsvergunning
fact-stay-permit-kind = Soort verblijfsvergunning
ask-stay-permit-kind = Welke verblijfsvergunning hebt u?
    .why = Hiervan hangt af of de plicht geldt, wie betaalt, en welke rechten u hebt.
fact-stay-permit-granted-on = Datum van het besluit over de vergunning
ask-stay-permit-granted-on = Welke datum staat op het besluit van de IND over uw vergunning?
    .why = Als we niet weten wanneer u het besluit kreeg, rekenen we met deze datum.
fact-stay-permit-made-known-on = Dag waarop u hoorde van uw vergunning
ask-stay-permit-made-known-on = Op welke dag kreeg u het besluit van de IND dat u een vergunning hebt?
    .why = Op die dag begint meestal de plicht. Die dag beslist welke wet voor u geldt.
fact-stay-permit-valid-from = Vergunning geldig vanaf
ask-stay-permit-valid-from = Vanaf welke dag is uw vergunning geldig?
    .why = Vanaf deze dag tellen de jaren voor een vaste vergunning en voor de Nederlandse nationaliteit.
fact-stay-permit-valid-until = Vergunning geldig tot
ask-stay-permit-valid-until = Tot welke dag is uw vergunning geldig?
    .why = Vóór die dag vraagt u verlenging van de vergunning aan bij de IND.
fact-stay-permit-sponsor = Bij wie u kwam wonen
ask-stay-permit-sponsor = Kwam u naar iemand toe? Wie was dat?
    .why = Voor familie van een vluchteling gelden soms andere regels over geld.
fact-stay-lawful-since = Zonder onderbreking met vergunning sinds
ask-stay-lawful-since = Sinds welke dag mag u zonder onderbreking in Nederland zijn?
    .why = Deze jaren tellen voor een vaste vergunning en voor de Nederlandse nationaliteit.
fact-stay-reception = Verblijf in een opvang
fact-stay-reception-from = Vanaf
fact-stay-reception-until = Tot en met
ask-stay-reception = Woonde u of woont u in een opvang van het COA (azc)?
    .why = In de oude wet kan de tijd in de opvang extra tijd geven. In de nieuwe wet loopt de termijn pas na het PIP.
fact-stay-municipality = Gemeente
fact-stay-municipality-name = Naam van de gemeente
ask-stay-municipality-name = In welke gemeente woont u, of gaat u wonen?
    .why = De gemeente maakt het plan met u.
fact-stay-municipality-registered-on = Ingeschreven bij de gemeente op
ask-stay-municipality-registered-on = Op welke dag bent u bij de gemeente ingeschreven (BRP)?
    .why = Vanaf die dag telt soms de tijd die de gemeente heeft om uw plan te maken.

## De plicht

fact-obligation-arose-on = Begin van de plicht
ask-obligation-arose-on = Staat in een brief op welke dag de plicht begon?
    .why = Deze dag beslist welke wet voor u geldt.
fact-obligation-act = De wet die voor u geldt
ask-obligation-act = Staat in uw brief van DUO welke wet geldt?
    .why = De regels van de oude en de nieuwe wet zijn heel anders.
fact-obligation-notified-on = Datum op de brief van DUO
ask-obligation-notified-on = Welke datum staat op de brief van DUO: „Kennisgeving inburgeringsplicht”?
    .why = Vanaf die brief heeft de gemeente tien weken om uw plan te maken.
fact-obligation-starts-on = Eerste dag van de termijn in de brief
ask-obligation-starts-on = Staat in een brief wanneer uw termijn begint?
    .why = Een datum in een brief gaat vóór een datum die wij uitrekenen.
fact-obligation-ends-on = Laatste dag van de termijn in de brief
ask-obligation-ends-on = Staat in een brief of in Mijn Inburgering wanneer uw termijn eindigt?
    .why = Een datum in een brief gaat vóór een datum die wij uitrekenen.
fact-obligation-intake-on = Dag van de brede intake
ask-obligation-intake-on = Hebt u de brede intake gehad (het lange gesprek bij de gemeente)? Op welke dag?
    .why = Dan weten we welke stap u al hebt gedaan.
fact-obligation-learnability-on = Dag van de leerbaarheidstoets
ask-obligation-learnability-on = Hebt u de leerbaarheidstoets gedaan? Op welke dag?
    .why = Dan weten we welke stap u al hebt gedaan.
fact-obligation-third-party-info-on = Dag waarop de gemeente het advies kreeg
ask-obligation-third-party-info-on = Wachtte de gemeente op een advies van iemand anders? Op welke dag kwam het?
    .why = Daarna heeft de gemeente twee weken om uw plan te maken.
fact-obligation-pip-on = Datum op uw eerste PIP
ask-obligation-pip-on = Welke datum staat op uw eerste PIP?
    .why = De dag na die datum begint uw termijn van drie jaar.
fact-obligation-route = Leerroute
ask-obligation-route = Welke leerroute staat in uw PIP?
    .why = Van de route hangt af welke examens en lessen u doet.
fact-obligation-course-started-on = Dag van de eerste les
ask-obligation-course-started-on = Op welke dag had u uw eerste les?
    .why = Begon de les te laat, dan kunt u soms meer tijd krijgen.

## Besluiten

fact-decisions = Besluiten in brieven
fact-decisions-kind = Soort besluit
fact-decisions-on = Datum op de brief
fact-decisions-by = Van wie
fact-decisions-outcome = Uitkomst
fact-decisions-ground = Reden
fact-decisions-until = Nieuwe einddatum
fact-decisions-days = Dagen erbij
fact-decisions-months = Maanden erbij
fact-decisions-parts = Over welke onderdelen
fact-decisions-level = Niveau
fact-decisions-route = Nieuwe route
fact-decisions-amount-eur = Bedrag in euro
fact-decisions-received-on = Dag waarop u de brief kreeg
fact-decisions-about = Waartegen
ask-decisions = Hebt u een brief met een besluit gekregen?
    .why = Een besluit kan uw einddatum veranderen. Tegen een besluit kunt u binnen zes weken bezwaar maken.

## Wat er gebeurde

fact-circumstances = Wat er gebeurde
fact-circumstances-kind = Wat
fact-circumstances-from = Vanaf
fact-circumstances-until = Tot en met
fact-circumstances-relation = Wie
fact-circumstances-treated-here = Onder behandeling van een arts in Nederland
fact-circumstances-proof = U hebt een bewijs
fact-circumstances-study = Soort opleiding
ask-circumstances = Is er iets gebeurd waardoor u niet kon leren?
    .why = Voor ziekte, een geboorte of een overlijden kunt u vaak meer tijd vragen.

## Examens

fact-exams = Examens
fact-exams-part = Onderdeel
fact-exams-level = Niveau
fact-exams-on = Dag van het examen
fact-exams-result-on = Dag van de uitslag
fact-exams-result = Uitslag
ask-exams = Hebt u al examens gedaan of afgesproken?
    .why = Wat u hebt gehaald, blijft gehaald. Dan ziet u wat nog open is.

## Lessen en andere onderdelen

fact-activities = Lessen en andere onderdelen
fact-activities-kind = Wat
fact-activities-on = Dag waarop het klaar was
fact-activities-from = Vanaf
fact-activities-until = Tot en met
fact-activities-hours = Uren
fact-activities-provider-mark = School met het keurmerk
fact-activities-all-attended = Alle lessen gevolgd
fact-activities-by = Van wie
ask-activities = Welke lessen of onderdelen volgt u, of hebt u gevolgd?
    .why = De uren tellen voor meer tijd en voor uw route.

## Brieven

fact-letters = Brieven
fact-letters-kind = Soort brief
fact-letters-dated-on = Datum op de brief
fact-letters-received-on = Dag waarop u de brief kreeg
fact-letters-place = Waar de brief ligt
ask-letters = Welke brieven hebt u?
    .why = Een brief is een bewijs. Bewaar alle brieven op één plek.

## Lening

fact-loan = Lening bij DUO
fact-loan-taken = Lening bij DUO
ask-loan-taken = Hebt u voor uw inburgering geld geleend bij DUO?
    .why = Of u iets terugbetaalt, hangt af van uw vergunning.
fact-loan-amount-eur = Geleend bedrag in euro
ask-loan-amount-eur = Hoeveel euro hebt u geleend?
    .why = Het staat in Mijn Inburgering.
fact-loan-paid-eur = Al terugbetaald in euro
ask-loan-paid-eur = Hoeveel euro hebt u al terugbetaald?
    .why = Soms kunt u vragen om opnieuw naar een oude schuld te kijken.
fact-loan-first-on = Eerste betaling
ask-loan-first-on = Op welke dag is of was de eerste betaling?
    .why = Dan staat deze dag in uw plan.

## Werk

fact-work = Werk
fact-work-kind = Soort werk
fact-work-from = Vanaf
fact-work-until = Tot en met
fact-work-hours-per-month = Uren per maand
ask-work = Werkt u, of hebt u hier gewerkt?
    .why = Werk kan tellen voor een onderdeel van uw inburgering.

## Agenda

fact-agenda = Mijn agenda
fact-agenda-id = Naam
fact-agenda-kind = Wat
fact-agenda-starts-at = Begint
fact-agenda-ends-at = Eindigt
fact-agenda-place = Waar
fact-agenda-track = Spoor
ask-agenda = Welke afspraken hebt u?
    .why = Dan ziet u of twee afspraken op hetzelfde moment vallen.
