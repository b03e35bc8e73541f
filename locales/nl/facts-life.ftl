### Wat wij weten van iemand: besluiten, gebeurtenissen, examens, lessen, brieven, lening, werk, agenda (fact-…, ask-…). Bron: Nederlands.

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
