### Vragen over één ding uit een lijst: een diploma, een besluit, een examen, een les, een brief, een baan, een afspraak (ask-…), met waarom we het vragen. Bron: Nederlands.
### De korte namen (fact-…) staan in facts.ftl en facts-life.ftl.

## De persoon

ask-person-school-age-here-from = Vanaf welke dag woonde u als kind in Nederland?
    .why = Wie als kind minstens acht jaar hier woonde, hoeft niet in te burgeren.
ask-person-school-age-here-until = Tot en met welke dag woonde u als kind in Nederland?
    .why = De jaren tellen van uw 5e tot uw 16e. Meerdere perioden tellen samen.
ask-person-children-birth-date = Wat is de geboortedatum van uw kind?
    .why = Een geboorte in uw termijn kan meer tijd geven.
ask-person-diplomas-kind = Wat voor diploma hebt u?
    .why = Met sommige diploma's hoeft u (een deel van) de examens niet te doen.
ask-person-diplomas-on = Welke datum staat op het diploma?
    .why = De datum laat zien wanneer u dit hebt gehaald.

## Het verblijf

ask-stay-reception-from = Vanaf welke dag woonde u in de opvang (azc)?
    .why = In de oude wet kan de tijd in de opvang extra tijd geven.
ask-stay-reception-until = Tot en met welke dag woonde u in de opvang (azc)?
    .why = Dan weten we hoe lang u er woonde. Woont u er nog? Laat dit leeg.

## Besluiten

ask-decisions-kind = Wat voor besluit is het?
    .why = Een besluit kan uw einddatum of uw examens veranderen.
ask-decisions-on = Welke datum staat op de brief met het besluit?
    .why = De zes weken voor bezwaar tellen we vanaf deze datum.
ask-decisions-by = Wie nam het besluit?
    .why = Dan weet u aan wie u iets kunt vragen.
ask-decisions-outcome = Wat is de uitkomst van het besluit?
    .why = Van de uitkomst hangt af wat er verandert.
ask-decisions-ground = Welke reden staat in het besluit?
    .why = Van de reden hangt af welke regels gelden.
ask-decisions-until = Welke nieuwe einddatum staat in het besluit?
    .why = Een datum in een brief gaat vóór een datum die wij uitrekenen.
ask-decisions-days = Hoeveel dagen krijgt u erbij?
    .why = Deze dagen komen bij uw termijn.
ask-decisions-months = Hoeveel maanden krijgt u erbij?
    .why = Deze maanden komen bij uw termijn.
ask-decisions-parts = Over welke onderdelen gaat het besluit?
    .why = Dan weten we welke onderdelen veranderen.
ask-decisions-level = Welk niveau staat in het besluit?
    .why = Dan weten we op welk niveau u examen doet.
ask-decisions-route = Welke route staat in het besluit?
    .why = Van de route hangt af welke examens en lessen u doet.
ask-decisions-amount-eur = Welk bedrag in euro staat in het besluit?
    .why = Dan weten we het juiste bedrag.
ask-decisions-received-on = Op welke dag kreeg u de brief met het besluit?
    .why = Kwam de brief laat? Dan is het goed dat deze dag is opgeschreven.
ask-decisions-about = Tegen welk besluit is het bezwaar?
    .why = Dan weten we welk besluit opnieuw wordt bekeken.

## Wat er gebeurde

ask-circumstances-kind = Wat is er gebeurd?
    .why = Voor elke reden gelden andere regels.
ask-circumstances-from = Op welke dag is het begonnen of gebeurd?
    .why = Hiervan hangt af of u meer tijd kunt vragen.
ask-circumstances-until = Op welke dag was het voorbij?
    .why = Dan weten we hoe lang het duurde. Duurt het nog? Laat dit leeg.
ask-circumstances-relation = Over wie gaat het?
    .why = Voor uzelf en voor familie gelden soms andere regels.
ask-circumstances-treated-here = Was er behandeling door een arts in Nederland?
    .why = Bij uw eigen ziekte telt dit als u meer tijd vraagt.
ask-circumstances-proof = Hebt u hiervan een bewijs op papier?
    .why = Als u meer tijd vraagt, stuurt u een bewijs mee.
ask-circumstances-study = Wat voor opleiding is of was het?
    .why = Sommige diploma's maken u vrij van de plicht.

## Examens

ask-exams-part = Welk examen is het?
    .why = Dan ziet u welke onderdelen nog open zijn.
ask-exams-level = Op welk niveau is of was het examen?
    .why = Het niveau moet passen bij uw route.
ask-exams-on = Op welke dag is of was het examen?
    .why = Dan staat de dag in uw plan.
ask-exams-result-on = Op welke dag kreeg u de uitslag?
    .why = Dan weten we wanneer dit onderdeel klaar was.
ask-exams-result = Wat is de uitslag van het examen?
    .why = Wat u hebt gehaald, blijft gehaald.

## Lessen en andere onderdelen

ask-activities-kind = Welke les of welk onderdeel is het?
    .why = Elk onderdeel telt op een eigen manier.
ask-activities-on = Op welke dag was dit onderdeel klaar?
    .why = Dan weten we dat u dit hebt gedaan.
ask-activities-from = Op welke dag begon de les of het onderdeel?
    .why = Begon de les te laat, dan kunt u soms meer tijd krijgen.
ask-activities-until = Op welke dag eindigde de les of het onderdeel?
    .why = Dan weten we of u nog les hebt. Loopt het nog? Laat dit leeg.
ask-activities-hours = Hoeveel uur hebt u gedaan?
    .why = De uren tellen voor meer tijd en voor uw route. Uw school heeft een overzicht.
ask-activities-provider-mark = Heeft uw school het keurmerk van { -blik-op-werk }?
    .why = Vaak tellen alleen uren bij een school met het keurmerk.
ask-activities-all-attended = Hebt u alle lessen gevolgd?
    .why = Dit kan tellen als u meer tijd nodig hebt.
ask-activities-by = Van wie krijgt of kreeg u de les?
    .why = Dan weet u wie u een bewijs kan geven.

## Brieven

ask-letters-kind = Wat voor brief is het?
    .why = Dan weten we wat u met de brief kunt doen.
ask-letters-dated-on = Welke datum staat op de brief?
    .why = De tijd om te antwoorden telt vaak vanaf deze datum.
ask-letters-received-on = Op welke dag kreeg u de brief?
    .why = Kwam de brief laat? Dan is het goed dat deze dag is opgeschreven.
ask-letters-place = Waar bewaart u de brief?
    .why = Dan vindt u de brief snel terug.

## Werk

ask-work-kind = Wat voor werk is het?
    .why = Niet elk soort werk telt op dezelfde manier.
ask-work-from = Op welke dag begon u met dit werk?
    .why = Werk kan tellen voor een onderdeel van uw inburgering.
ask-work-until = Op welke dag stopte u met dit werk?
    .why = Dan weten we hoe lang u er werkte. Werkt u er nog? Laat dit leeg.
ask-work-hours-per-month = Hoeveel uur per maand werkt of werkte u?
    .why = In de oude wet telt werk alleen bij genoeg uren per maand.

## Agenda

ask-agenda-id = Hoe noemt u deze afspraak?
    .why = Dan herkent u de afspraak in uw plan.
ask-agenda-kind = Wat voor afspraak is het?
    .why = Dan weet u waarvoor u gaat.
ask-agenda-starts-at = Op welke dag en hoe laat begint de afspraak?
    .why = Dan ziet u of twee afspraken op hetzelfde moment vallen.
ask-agenda-ends-at = Hoe laat eindigt de afspraak?
    .why = Dan ziet u wanneer u weer tijd hebt.
ask-agenda-place = Waar is de afspraak?
    .why = Dan hebt u het adres bij de hand.
ask-agenda-track = Waar hoort de afspraak bij: inburgering, begeleiding of werk?
    .why = Dan weten we bij welk deel van uw plan de afspraak hoort.
