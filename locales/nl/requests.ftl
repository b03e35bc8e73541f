### Verzoeken en bezwaar op papier: de persoon schrijft aan DUO of de gemeente. Elke zin staat in het Nederlands met de vertaling ernaast. Bron: Nederlands.

## Wat men vraagt: onderwerp, en de vraag zelf (.ask)

request-extension = Verzoek om verlenging van mijn inburgeringstermijn
    .ask = Ik vraag u om mijn inburgeringstermijn te verlengen.
request-exemption = Verzoek om ontheffing van de inburgeringsplicht
    .ask = Ik vraag u om ontheffing van de inburgeringsplicht.
request-dispensation = Verzoek om vrijstelling van een onderdeel van de inburgering
    .ask = Ik vraag u om vrijstelling van het onderdeel waarvoor ik een diploma of certificaat heb.
request-efforts = Verzoek om ontheffing wegens aantoonbaar geleverde inspanningen ({ -agi })
    .ask = Ik vraag u om ontheffing van de examens, omdat ik genoeg moeite heb gedaan.
request-level-a2 = Verzoek om examen te doen op niveau A2 (afschalen)
    .ask = Ik vraag u om mijn niveau te verlagen van B1 naar A2.
request-route-change = Verzoek om een andere leerroute
    .ask = Ik vraag u om een gesprek over mijn leerroute. Een andere route past beter bij mij.
request-objection = Bezwaarschrift (pro forma)
    .ask = Ik ben het niet eens met uw besluit en maak bezwaar. Mijn redenen stuur ik later. Ik vraag u hoeveel tijd ik daarvoor krijg.
request-review = Verzoek om opnieuw naar een oud besluit te kijken (herziening)
    .ask = Ik vraag u om opnieuw naar uw besluit te kijken. Ik heb een asielvergunning. Rechters hebben hierover beslist. De uitspraken staan hieronder.
request-statement = Verzoek om een verklaring over het begin van mijn lessen
    .ask = Mijn lessen begonnen later dan de regels zeggen. Ik vraag u om een verklaring op papier waarin dat staat. Ik stuur die mee als ik { -duo } om meer tijd vraag.
request-lower-amount = Verzoek om een lager bedrag per maand (draagkracht)
    .ask = Het bedrag per maand voor mijn lening is te hoog voor mijn inkomen. Ik vraag u om te berekenen wat ik kan betalen en het bedrag te verlagen.

## De reden, per mogelijkheid

request-why-extension-illness = Ik was ziek. Daardoor kon ik niet leren en geen examen doen.
request-why-extension-illness-family = Een familielid was lang ziek. Daardoor kon ik niet leren en geen examen doen.
request-why-extension-birth = Ik heb in mijn termijn een kind gekregen.
request-why-extension-bereavement = In mijn termijn is een familielid overleden.
request-why-extension-literacy = Ik volgde eerst een cursus om te leren lezen en schrijven (alfabetisering).
request-why-extension-study = Ik volg of volgde een Nederlandse opleiding.
request-why-extension-homeless = Ik had geen huis, of ik woonde in een opvang of een instelling. Daardoor verloor ik tijd.
request-why-extension-special = Door bijzondere omstandigheden kon ik niet leren en geen examen doen.
request-why-extension-combined = Door meerdere omstandigheden na elkaar kon ik niet leren en geen examen doen.
request-why-extension-late-offer = Mijn lessen begonnen later dan de regels zeggen. De gemeente regelt de lessen.
request-why-extension-effort = Ik heb les gevolgd en examens gedaan, maar ik heb meer tijd nodig.
request-why-extension-nearly-done = Ik heb al veel onderdelen gehaald en ik ben bijna klaar.
request-why-exemption-medical = Door een ziekte of beperking kan ik blijvend niet inburgeren. Een onafhankelijke arts geeft hierover advies.
request-why-exemption-special = Door heel bijzondere omstandigheden kan ik niet inburgeren.
request-why-dispensation-part = Mijn diploma of certificaat laat zien dat ik Nederlands ken.
request-why-efforts-course = Ik heb veel uren les gevolgd en de examens vaak gedaan.
request-why-efforts-literacy = Ik heb veel uren les gevolgd, ook om te leren lezen en schrijven.
request-why-lower-to-a2 = Ik heb veel les gevolgd en genoeg moeite gedaan. Niveau B1 lukt mij niet.

## Regels van de brief

# $date: een dag in woorden
request-term = Mijn termijn loopt tot en met { $date }.
# Twee dagen in woorden
request-period = Het gaat om de tijd van { $from } tot en met { $until }.
request-would-end = Volgens mijn berekening wordt mijn laatste dag dan { $date }.
request-to-route = De route die ik vraag: { $route }.
request-decision = Het gaat om uw besluit van { $date }.
request-decision-blank = Het gaat om uw besluit van:
# $sources: artikelen en uitspraken
request-rules = Regels: { $sources }.
request-facts = Mijn gegevens hierover
request-more = Wat ik hierover wil zeggen:
request-enclosed = Ik stuur mee
request-answer = Ik vraag u om een besluit of antwoord op papier.
request-greeting = Met vriendelijke groet,
request-to = Aan
request-to-unknown = De instantie die het besluit nam
request-address = Adres: zie de laatste brief van deze instantie
request-name = Naam
request-home = Adres en woonplaats
request-bsn = { -bsn }
request-reference = Kenmerk in de brief
request-day = Plaats en datum
request-signature = Handtekening
# Onderaan het papier
request-draft = Dit is een concept uit { -app }. Lees alles na, vul de lijnen in en teken. Bewaar een kopie. Gratis hulp: { -vwn } of het { -juridisch-loket }.

# Papieren en gegevens die in een brief in de ik-vorm staan; de andere staan zoals overal.
request-proof-course-hours = Een verklaring van de school over mijn lesuren (Verklaring deelname cursus)
request-proof-diploma = Een kopie van mijn diploma of certificaat
request-proof-effort = Bewijs van wat ik heb geprobeerd, bijvoorbeeld van de school
request-proof-payments = Een overzicht van wat ik al heb betaald
request-fact-obligation-pip-on = Datum op mijn eerste { -pip }
