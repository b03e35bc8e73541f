### Regels die naast andere regels staan, en plannen die nog niet gelden, in gewone woorden. Bron: Nederlands.

## Namen van dagen (zonder punt)

appeal-end = Laatste dag om naar de rechter te gaan (beroep)
default-notice-from = Vanaf deze dag kunt u de gemeente schrijven dat het { -pip } te laat is (ingebrekestelling)
exam-move-end = Laatste dag om dit examen te verzetten of af te zeggen
objection-decision-due = Dag waarop het antwoord op uw bezwaar er hoort te zijn

## Wat men kan vragen

dispensation-ona = Vraag om vrijstelling van { -ona } omdat u een eigen bedrijf hebt
    .how = Dit kan als u in het laatste jaar minstens zes maanden een eigen bedrijf had. { -duo } kijkt ook naar uw inkomen. Stuur bewijs mee, bijvoorbeeld van de Kamer van Koophandel.
exemption-integrated = Vraag om ontheffing omdat u hier al lang woont en werkt
    .how = Dit kan na minstens tien jaar wonen en minstens vijf jaar werk of vrijwilligerswerk in Nederland. De plicht is dan voorbij, maar de { -ind } vindt dit niet genoeg om Nederlander te worden of voor een vaste vergunning.
extension-abroad = Vraag om meer tijd omdat u een tijd niet in Nederland woonde
    .how = Dit kan als u hoogstens een jaar in een ander land woonde. Een vakantie telt niet. Vraag { -duo } of uw tijd meetelt.
extension-reception = Vraag om meer tijd omdat u in de opvang (azc) woonde
    .how = Dit kan als u na het begin van uw termijn langer dan acht weken in de opvang op een huis wachtte. { -duo } geeft dit vaak zelf. Staat er niets over in uw brieven? Vraag het { -duo } of { -vwn }.
proof-reception = Een verklaring van { -coa }, of uw adressen in de { -brp }
proof-register = Een uittreksel uit de { -brp } met de data waarop u weg was
proof-work = Bewijs van uw werk of bedrijf, met de data

## Bezwaar, beroep en te laat

bez-decide = U krijgt antwoord op uw bezwaar binnen zes weken na het einde van de bezwaartijd; met een commissie binnen twaalf weken. Het kan zes weken langer duren. Is ook die tijd voorbij? Dan kunt u schrijven dat het te laat is (ingebrekestelling).
ber-6w = Bent u het niet eens met het antwoord op uw bezwaar? Dan kunt u binnen zes weken naar de rechter (beroep), vanaf de dag na het versturen. Een weekend of feestdag schuift die dag op. Het kost geld; een advocaat hoeft niet. Daarna kunt u binnen zes weken naar de Raad van State. Gaat het over asiel, dan is de tijd korter: bel uw advocaat.
chain-pip-late = Is de gemeente te laat met uw { -pip }? Uw termijn is dan nog niet begonnen, en u krijgt geen straf. Vraag eerst hoe het staat. Vanaf deze dag kunt u misschien schrijven dat het te laat is (ingebrekestelling). Of dat bij een { -pip } werkt, is niet zeker: vraag het { -juridisch-loket }.
wi2013-obj-hearing = U mag uw verhaal vertellen voordat er een antwoord op uw bezwaar komt (hoorzitting). In de brief staan: uw naam, adres, { -bsn }, datum, handtekening, welk besluit, en het woord "Bezwaarschrift". Gaat het om geld? Vraag of betalen kan wachten.
ext-8-weeks = { -duo } beslist binnen 8 weken over meer tijd, en kan het ook zelf geven. Is { -duo } te laat? Dan kunt u dat schrijven (ingebrekestelling). Komt er na twee weken nog niets, dan moet { -duo } u voor elke dag betalen, hoogstens 42 dagen.
ext-max-general = Wie er niets aan kon doen, krijgt de verloren tijd erbij. Wij vonden geen grens in de wet; soms noemt iemand twee jaar. Vraag het { -duo }.

## Welke wet en wie beslist

reg-stays = Verhuizen, een andere vergunning of een nieuw examen verandert niet welke wet voor u geldt. U kunt zelf geen wet kiezen.
reg-2013-eased = Sinds 1 januari 2023 mag de overheid regels van de { -wi2013 } makkelijker maken. Vraag { -duo } of er voor u een makkelijkere regel is.
obl-who-mun = { -duo } beslist over plicht, termijn, examens, meer tijd, ontheffing en lening. In de { -wi2021 } beslist de gemeente over intake, { -pip }, route, lager niveau, { -pvt } en { -map }. De { -ind } beslist over vergunning en Nederlander worden, met eigen regels.

## Meer tijd en vrij van de plicht

reg-gap = De plicht gaat door als u hoogstens een jaar in een ander land woonde, of hier met een tijdelijk doel was. Die tijd komt er dan bij. Vraag { -duo } of uw tijd meetelt; een vakantie telt niet.
azc-13-extension = Woonde u na het begin van uw termijn langer dan 8 weken in de opvang? Dan hoort u extra tijd te krijgen, in blokken van 4 weken. Hoeveel, staat in een brief van { -duo }. Hebt u geen brief? Vraag het { -duo } of { -vwn }.
wi2013-exempt-agi-mix = Komt u alleen aan 600 uur met inburgering, { -nt2 } en lezen en schrijven samen? { -duo } schrijft niet of u alle drie mag optellen. Vraag het { -duo } voordat u dit aanvraagt.
agi-three-sittings = U hebt elk examen dat u nog niet haalde drie keer gedaan. Op de pagina van { -duo } staat vier keer. Sommige regels zijn sinds 2023 makkelijker: vraag { -duo } of drie keer genoeg is. Nog een keer examen doen is zeker goed.
wi2013-exempt-avi = Staat u minstens tien jaar achter elkaar in de { -brp } en werkte u hier minstens vijf jaar, betaald of vrijwillig? Dan kunt u na een gesprek op niveau A2 ontheffing krijgen; op een oudere pagina kost dat 90 euro. De { -ind } vindt dit niet genoeg.
wi2021-exm-work = Woont u minstens tien jaar met een vergunning in Nederland en werkte u minstens vijf jaar? Misschien kan { -duo } u vrij maken van de plicht; vraag het { -duo }. De { -ind } vindt dit niet genoeg.
wi2013-exam-ona-self = Hebt u een eigen bedrijf? Was dat minstens zes van de laatste twaalf maanden zo, dan hoeft u { -ona } misschien niet te doen. Er is ook een grens voor het inkomen: vraag het { -duo }.
exm-medical = Ontheffing om gezondheid is voor wie het ook in de volgende vijf jaar niet kan. De arts van { -duo } kost eerst 225 euro; bij ontheffing krijgt u dat terug. Een ziekte die voorbijgaat, geeft meer tijd.
exam-adapted = Met advies van een arts kan het examen anders: meer tijd, grote letters, hulp of een andere plaats. Lukt het zo, dan is er geen ontheffing.

## Examens en lessen

exam-cancel = Een examen van { -duo } kunt u tot 7 dagen vooraf zonder kosten verzetten of afzeggen. Daarna, of als u niet komt, bent u het geld of de gratis keer kwijt. Het staatsexamen heeft eigen regels.
exam-durations = Zo lang duurt een examen op A2: lezen 65 minuten, luisteren 45, schrijven 40, spreken 35; { -knm } 45. Wees 30 minuten vroeger en neem een geldig document mee. In 2026 kan het in Amsterdam, Eindhoven, Rijswijk, Rotterdam, Utrecht en Zwolle.
exam-score = De uitslag is "geslaagd" of "niet geslaagd", zonder punten; u kunt het examen niet terugzien. U mag het zo vaak doen als nodig, en alleen de delen die u niet haalde. Bij fraude telt het examen niet.
exam-result-nt2 = De uitslag van een staatsexamen duurt anders (5 tot 8 weken worden genoemd) en het heeft een eigen prijs. Vraag het uw school of { -duo }.
ext-marking-delay-2026 = { -duo } schreef in juli 2026: wie door het late nakijken niet op tijd klaar is, krijgt zelf zes maanden extra. Vraag { -duo } of dat nog zo is.
map-work-counts = Betaald werk kan meetellen voor de { -map } en voor de uren van meedoen, als de gemeente dat goed vindt. Soms hoeft de { -map } niet. Vraag het de gemeente.
cost-13-pvt = De { -pvt } is gratis met een asielvergunning. Voor anderen is niet zeker of het gratis is (soms staat er 150 euro): vraag het de gemeente.
wi2021-route-z-optional-a2 = In de { -z-route }, of als u vrij bent van de plicht, mag u de examens op A2 en { -knm } vrijwillig doen. Wie Nederlander wil worden, heeft ze nodig.
wi2013-course-sign = Zet pas een handtekening op een rekening voor { -duo } als de lessen echt zijn gegeven. Bewaar uw uren en uitslagen. Naar een andere school mag: lees eerst het contract. Een klacht? Eerst bij de school, dan bij { -blik-op-werk }. Vraag de gemeente of zij ook helpt.

## Geld

fine-no-blame = Zonder schuld is er geen boete, en er wordt gekeken wat iemand kan betalen. Eerst komt een brief waarop u mag antwoorden (vooraankondiging). Boven 340 euro mag u ook uw verhaal doen. Na vijf jaar kan een boete niet meer; bij hoogstens 340 euro na drie jaar. Bij een paar dagen te laat maakten rechters boetes lager.
wi2013-fine-repeat = Voor wie een boete kan krijgen: is iemand ook in de nieuwe termijn niet klaar, dan kan er weer een boete komen. Dit geldt niet voor mensen met een asielvergunning.
loan-means = Voor wie een lening terugbetaalt: elke maand een vast bedrag, hoogstens tien jaar, met rente die vijf jaar gelijk blijft. Is het te veel? Vraag { -duo } om een lager bedrag ("Verzoek verlagen maandbedrag"); { -duo } beslist binnen 8 weken. Wat er dan aan het einde over is, vervalt.
wi2013-loan-max = In de { -wi2013 } kon u hoogstens 10.000 euro lenen bij { -duo }, zolang uw termijn loopt: voor les bij een school met het keurmerk en voor examens. Het bedrag hangt af van uw inkomen, maar niet bij een asielvergunning. Was de { -pvt } door eigen schuld te laat, dan kan lenen niet meer.
loan-21-family = Met een asielvergunning betaalt de gemeente uw lessen; een lening kan dan niet. Anders kunt u lenen bij { -duo }. Hoeveel hangt af van uw inkomen; vaak wordt hoogstens 10.000 euro genoemd. Vraag het { -duo }.

## Vergunning en Nederlander worden

nat-exempt-agi = De { -ind } kijkt zelf of u genoeg hebt gedaan. Was u vrij van de plicht, vraag dan de { -ind } wat er nog nodig is. { -duo } kan daarvoor apart advies geven: 600 uur les en drie keer elk examen dat u niet haalde. Een advies van een arts mag niet oud zijn.
nat-fee-2026 = Vragen om Nederlander te worden kost in 2026 1.139 euro. Met een asielvergunning of zonder nationaliteit is het minder.
nat-renounce = De { -ind } beslist binnen 12 maanden. Met een asielvergunning hoeft u uw eigen nationaliteit niet op te geven.
res-asylum-5y = Een asielvergunning was vijf jaar geldig, vanaf de dag dat u asiel vroeg. In 2026 verandert dit misschien: kijk op uw pas en vraag de { -ind }.

## Plannen die nog niet gelden

nat-10y-bill = Dit geldt nog niet. Er is een plan voor tien jaar wonen in plaats van vijf, voordat iemand Nederlander kan worden.
nat-b1-bill = Dit geldt nog niet. Er is een wetsvoorstel voor niveau B1 in plaats van A2 om Nederlander te worden.
res-asylum-3y = Wij weten niet of dit al geldt. Er zijn wetsvoorstellen voor asielvergunningen van drie jaar, zonder vaste asielvergunning, en met minder gezinshereniging. Vraag de { -ind } of een advocaat.
res-pact = Wij weten niet hoe dit nu is geregeld. Sinds 12 juni 2026 zijn er nieuwe Europese regels voor asiel, en in Nederland was er een wetsvoorstel. Vraag de { -ind } of een advocaat.
