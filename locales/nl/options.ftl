### Wat de wet mogelijk maakt: wat men kan vragen, met hoe (.how), en de papieren die erbij horen (proof-…). Bron: Nederlands.

## Meer tijd

# Titels van kaarten. Daaronder staat vanaf wanneer en tot wanneer men het kan vragen, en hoeveel tijd erbij komt.
extension-bereavement = Vraag om meer tijd na een overlijden
    .how = Dit kan als in uw termijn uw partner, een kind of een ouder is overleden. Was het een schoonkind of schoonouder? Vraag het dan ook.
extension-birth = Vraag om meer tijd na een geboorte
    .how = Dit kan als u als vrouw een kind kreeg in uw termijn. Het kan ook als het kind dood geboren is en u daar een akte van hebt.
extension-combined = Vraag om meer tijd om meerdere redenen samen
    .how = Elke reden mag kort zijn. Samen duren ze minstens drie maanden achter elkaar. Dezelfde periode telt één keer.
extension-effort = Vraag om meer tijd omdat u genoeg hebt geprobeerd
    .how = Dit kan na minstens 300 uur les bij een school met het keurmerk. U hebt ook elk examen dat u niet haalde minstens twee keer gedaan ({ -ona } één keer). U krijgt dit één keer, voor hoogstens twee jaar.
extension-homeless = Vraag om meer tijd omdat u geen huis had
    .how = Dit kan ook als u in een vrouwenopvang of een instelling woonde. U vraagt de verloren tijd erbij.
extension-illness = Vraag om meer tijd wegens ziekte
    .how = Dit kan als u minstens drie maanden achter elkaar ziek was en een arts in Nederland u behandelde. U kon toen niet leren en geen examen doen.
extension-illness-family = Vraag om meer tijd wegens ziekte in de familie
    .how = Dit kan als uw partner, ouder, kind of schoonouder minstens drie maanden achter elkaar ziek was.
extension-late-offer = Vraag om meer tijd omdat uw lessen te laat begonnen
    .how = De gemeente regelt uw lessen. Begonnen ze niet binnen drie maanden na het { -pip }? Dan is dat een reden. In de { -onderwijsroute } is de grens zes maanden. Vraag de gemeente om een verklaring op papier.
extension-literacy = Vraag om meer tijd na een cursus lezen en schrijven
    .how = Dit kan als u eerst leerde lezen en schrijven in een cursus (alfabetisering). { -duo } beslist hoeveel tijd u krijgt.
extension-nearly-done = Vraag naar zes extra maanden omdat u bijna klaar bent
    .how = In de { -b1-route } kan { -duo } dit zelf geven. Krijgt u er geen brief over? Neem dan vóór uw laatste dag contact op met { -duo }.
extension-special = Vraag om meer tijd wegens bijzondere omstandigheden
    .how = Dit kan als iets in uw leven u minstens drie maanden achter elkaar tegenhield en het geen ziekte was. Voorbeelden: een scheiding, zorg voor iemand, geen cursus, lang wachten op een examen, een brief die te laat kwam.
extension-study = Vraag om meer tijd wegens een opleiding
    .how = Volgt u een Nederlandse opleiding? Hoeveel tijd u krijgt, hangt af van de opleiding. Vraag het aan { -duo }.

## Vrij van een deel of van de plicht

dispensation-part = Vraag om vrijstelling van een taaldeel
    .how = Hebt u een diploma of certificaat dat laat zien dat u Nederlands kent? Dan hoeft u dat deel misschien niet meer te doen. Stuur { -duo } een kopie.
efforts-course = Vraag om ontheffing omdat u genoeg hebt geprobeerd ({ -agi })
    .how = Nodig is: minstens 600 uur les bij een school met het keurmerk. U hebt ook elk examen dat u niet haalde minstens vier keer gedaan, waarvan hoogstens twee keer als staatsexamen. De { -pvt } blijft.
efforts-literacy = Vraag om ontheffing na een cursus lezen en schrijven ({ -agi })
    .how = Nodig is: minstens 600 uur les bij een school met het keurmerk, waarvan minstens 300 uur lezen en schrijven. U doet ook een toets die laat zien of u dit kunt leren. Vraag { -duo } wat de toets kost.
exemption-medical = Vraag om ontheffing wegens ziekte of een beperking
    .how = Kunt u blijvend niet inburgeren? Een onafhankelijke arts geeft advies. Bij ontheffing krijgt u de kosten terug. Een ziekte die voorbijgaat, geeft meer tijd.
exemption-special = Vraag om ontheffing wegens heel bijzondere omstandigheden
    .how = Dit komt weinig voor. Schrijf { -duo } wat er is gebeurd en stuur bewijs mee. Het is niet genoeg om Nederlander te worden.

## Route en niveau

change-route = Vraag om een andere route
    .how = De gemeente beslist. Vraag om een gesprek en zeg waarom een andere route beter bij u past. Meestal kan dit in de eerste anderhalf jaar van uw termijn.
change-to-b1 = Vraag om de { -b1-route }
    .how = Van de { -onderwijsroute } naar de { -b1-route } wisselen kan altijd. Praat met de gemeente en zeg waarom u wilt wisselen.
lower-to-a2 = Vraag om een lager niveau, A2 (afschalen)
    .how = Nodig is: minstens 600 uur Nederlandse les bij een school met het keurmerk, en u laat zien dat u genoeg moeite hebt gedaan. De gemeente beslist.

## Besluiten

objection = Maak bezwaar tegen een besluit
    .how = Schrijf aan wie het besluit nam dat u het er niet mee eens bent. Een paar zinnen zijn genoeg om op tijd te zijn; uw redenen mogen later. Het besluit blijft intussen meestal gelden. Is de tijd voorbij en was dat niet uw schuld? Stuur het dan toch en vraag hulp.
# Voor mensen met een asielvergunning. Nooit zeggen dat zij moeten betalen.
review-old-decision = Vraag om opnieuw naar een oud besluit te kijken
    .how = Hebt u een asielvergunning en een oud besluit over een boete of een lening? Rechters beslisten in 2025 en 2026 anders, ook over oude besluiten. Vraag eerst hulp bij het { -juridisch-loket } of { -vwn }. Vraag daarna { -duo } om er opnieuw naar te kijken.

## Papieren

proof-agi-test = De uitslag van de toets bij { -duo } ({ -agi })
proof-birth-record = Een kopie van de geboorteakte
proof-course-hours = Een verklaring van de school over uw lesuren (Verklaring deelname cursus)
proof-death-record = Een kopie van de akte van overlijden
proof-decision-letter = De brief met het besluit
proof-diploma = Een kopie van uw diploma of certificaat
proof-doctor = Papieren van de arts over de ziekte
proof-effort = Bewijs van wat u hebt geprobeerd, bijvoorbeeld van de school
proof-enrolment = Een bewijs van inschrijving van de school
proof-form-extension = Het formulier van { -duo } voor meer tijd (verlenging)
proof-letter = Een brief van uzelf over wat er gebeurde, met bewijs
proof-medical-advice = Het advies van de onafhankelijke arts (medisch advies)
proof-municipality-statement = Een verklaring van de gemeente
proof-payments = Een overzicht van wat u al hebt betaald
proof-reasons = Uw redenen, in uw eigen woorden
proof-relation = Een papier dat laat zien dat u familie bent
proof-shelter = Een verklaring van de opvang of de instelling
