### De regels achter stappen en mijlpalen, in gewone woorden, en de namen van data. Bron: Nederlands.

## Namen van data

# Titels van data in het plan, zonder punt. "Veilig" betekent hier: dan is de uitslag er op tijd.
exam-last-booking = Laatste veilige dag om u aan te melden voor een examen
exam-last-sitting = Laatste veilige dag voor een examen
extension-opens = Eerste dag om meer tijd te vragen
loan-first = Eerste betaling van uw lening
naturalisation-earliest = Eerste dag waarop u kunt vragen om Nederlander te worden
objection-end = Laatste dag om bezwaar te maken
permanent-earliest = Eerste dag om een vaste verblijfsvergunning te vragen
pip-due = Laatste dag waarop de gemeente uw { -pip } klaar moet hebben
pvt-end = Laatste dag voor de { -pvt }
route-change-end = Laatste dag om van route te veranderen
six-months = Einde van uw eerste zes maanden
term-end = Laatste dag van uw termijn

## Nu al beginnen

m1-profile = Schrijf op wat u hoopt. Uw doelen helpen bij de keuze van route en tempo.
m2-basic-dutch = U kunt nu al met Nederlands beginnen: met lessen van vrijwilligers, in de bibliotheek of met een taalmaatje. Dat kan ook in het { -coa }-centrum, voordat de plicht begint.
m2-documents = Zoek diploma's, papieren over geboorte en huwelijk, en brieven. Bewaar alle papieren in één map.
m3-voluntary-work = Vrijwilligerswerk kan vanaf het begin, via de meedoenbalie (een loket dat u helpt om mee te doen). U oefent zo Nederlands.
nareis-ask = Is uw gezin achtergebleven? Vraag nu om gezinshereniging, met hulp van { -vwn } of een advocaat. De tijd daarvoor is kort.

## Wonen, zorg en hulp

chain-match = { -coa } koppelt u aan een gemeente die een huis zoekt. Vertel { -coa } over familie, school en werk.
chain-ontzorgen = De eerste zes maanden betaalt de gemeente huur, energie en zorgpremie uit uw bijstand (ontzorgen). Maak op tijd een plan voor maand zeven.
chain-register = Schrijf u in bij de gemeente binnen vijf dagen nadat u er gaat wonen.
g-childcare = Ook wie lessen volgt bij een school met het keurmerk, kan kinderopvangtoeslag krijgen: geld voor kinderopvang.
g-health = Neem een zorgverzekering binnen vier maanden nadat u hier komt wonen. Vraag ook zorgtoeslag: geld voor de kosten.
g-social-21 = Hebt u een asielvergunning, dan krijgt u van de gemeente hulp bij het begin (maatschappelijke begeleiding). Vraag wie uw contact is.

## Naar uw plan en uw lessen

chain-intake = De { -brede-intake } is een aantal gesprekken over school, werk, gezondheid, gezin en wat u hoopt. Vraag op papier of per e-mail om een tolk.
chain-lbt = De { -leerbaarheidstoets } doet u op een computer. U hoeft geen Nederlands te kennen en niemand kan zakken.
chain-notice = { -duo } schrijft u dat u moet inburgeren. Is er na acht weken in de gemeente nog geen brief, neem dan contact op met { -duo }. Bewaar de brief.
chain-offer = Begin met de lessen. Hebt u een asielvergunning, dan regelt de gemeente ze; anders kiest u zelf een school met het keurmerk.
wi2013-course-own = U kiest en betaalt de lessen zelf. Alleen uren bij een school met het keurmerk tellen. Bewaar bewijs dat de school op de lijst stond toen u begon.
wi2021-pip-content = De gemeente maakt uw { -pip }. Kijk of route, uren, kinderopvang en gezondheid kloppen. De drie jaar beginnen de dag na de datum op het plan.

## De onderdelen

do-knm-rule = Bij uw inburgering hoort het examen { -knm }, over de Nederlandse samenleving.
do-language-rule = Bij uw inburgering horen taalexamens. Meld u vroeg aan voor de examens die nog open zijn, want wachten duurt weken.
do-map-rule = Bij uw route hoort de { -map }: leren over werk in Nederland, minstens 40 uur praktijk en een eindgesprek. Werk dat u doet, kan meetellen.
do-ona-rule = Bij uw inburgering hoort { -ona }: u maakt een map over werk (portfolio). Daarna doet u het eindgesprek of een cursus van 64 uur.
do-pvt-rule = Bij uw inburgering hoort de { -pvt }: bijeenkomsten over waarden in Nederland. Aan het einde tekent u de { -participatieverklaring }.
do-z-hours-rule = In de { -z-route } volgt u lessen. Houd zelf bij hoeveel uur u hebt gedaan.
do-z-talk-rule = Bij de { -z-route } hoort aan het einde een gesprek met de gemeente.

## Meer tijd, diploma en werk

ask-for-time-rule = Bent u niet klaar voor het einde en hebt u een reden? Vraag { -duo } vóór de laatste dag om meer tijd.
g-diploma-value = Laat uw buitenlandse diploma waarderen (IDW): dan ziet u wat het hier waard is. Het is gratis voor wie moet inburgeren.
work-permit-holder = Met een asielvergunning mag u vrij werken. Spreek eerst af hoe werk en lesuren samengaan, en vertel de gemeente wat u verdient.

## Mijlpalen

milestone-arrived-rule = U bent in Nederland aangekomen.
milestone-course-rule = Uw lessen zijn begonnen.
milestone-education-course-rule = U hebt het taalschakeltraject afgerond.
milestone-intake-rule = U hebt de { -brede-intake } gedaan.
milestone-knm-rule = U hebt het examen { -knm } gehaald.
milestone-learnability-rule = U hebt de { -leerbaarheidstoets } gedaan.
milestone-listening-rule = U hebt het examen luisteren gehaald.
milestone-literacy-rule = U hebt de cursus lezen en schrijven afgerond.
milestone-map-rule = U hebt het eindgesprek van de { -map } gedaan.
milestone-met-rule = { -duo } heeft u geschreven dat u klaar bent met inburgeren.
milestone-nt2-rule = U hebt een diploma Staatsexamen { -nt2 }.
milestone-ona-rule = U hebt { -ona } gehaald.
milestone-permit-rule = U hebt een verblijfsvergunning. We nemen de dag waarop u het besluit kreeg; weten we die niet, dan de datum van het besluit.
milestone-pip-rule = U hebt uw eigen plan ({ -pip }).
milestone-pvt-rule = U hebt de { -pvt } afgerond.
milestone-reading-rule = U hebt het examen lezen gehaald.
milestone-registered-rule = U staat ingeschreven bij een gemeente.
milestone-speaking-rule = U hebt het examen spreken gehaald.
milestone-work-rule = U hebt werk of vrijwilligerswerk gevonden.
milestone-writing-rule = U hebt het examen schrijven gehaald.
milestone-z-talk-rule = U hebt het eindgesprek van de { -z-route } gedaan.
