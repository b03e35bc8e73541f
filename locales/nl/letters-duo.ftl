### Brieven van DUO (letter-<id>), en wat voor alle brieven geldt. Bron: Nederlands.
### Waarde: wat het is. .starts: wat er begint. .do: wat u kunt doen. .otherwise: wat er gebeurt als u niets doet.

## Wie stuurt de brief? Onder de naam van de afzender.

letter-sender-duo = Begin en einde van uw termijn, examens, lening
letter-sender-municipality = Intake, { -pip }, lessen, uitkering, belasting
letter-sender-school = Taalles, of de school van uw kind
letter-sender-ind = Verblijfsvergunning, familie, Nederlander worden
letter-sender-coa = Opvang en een woning
letter-sender-toeslagen = Zorgtoeslag, huurtoeslag, kindgebonden budget
letter-sender-svb = Kinderbijslag
letter-sender-insurer = Zorgverzekering en premie
letter-sender-landlord = Huur van uw woning
letter-sender-bailiff = Een schuld, namens iemand anders
letter-sender-cjib = Boetes van de staat, bijvoorbeeld in het verkeer
letter-sender-digid = Inloggen bij de overheid
letter-sender-ggd = Gezondheid, inentingen
letter-sender-idw = Wat uw diploma hier waard is
letter-sender-uwv = Werk en vergunning om te werken
letter-sender-nobody = Er staat geen naam op, of u vertrouwt de brief niet

## Wat voor soort brief is het?

letter-kind-decision = Dit is een besluit. Tegen een besluit kunt u meestal bezwaar maken.
letter-kind-notice = Dit is een bericht of een vraag. Er is nog geen besluit.
letter-kind-invitation = Dit is een uitnodiging.
letter-kind-reminder = Dit is een herinnering.
letter-kind-bill = In deze brief vraagt men om geld.
letter-kind-info = Deze brief geeft informatie.
letter-kind-fraud = Deze brief is waarschijnlijk niet echt.

## Voor wanneer?

letter-by-objection = Bezwaar (bezwaar) kan meestal tot zes weken na de datum op de brief. Neem de datum over: uw plan laat de laatste dag zien.
letter-by-objection-in-letter = Bezwaar (bezwaar) kan meestal tot zes weken na de datum op de brief. De termijn in de brief telt.
letter-by-objection-if-refused = Bent u het niet eens met het besluit? Bezwaar (bezwaar) kan meestal tot zes weken na de datum op de brief. Neem de datum over: uw plan laat de laatste dag zien.
letter-by-in-letter = De laatste dag staat in de brief. Ziet u geen dag? Vraag het aan de afzender.
letter-by-soon = Doe het deze week.
letter-by-today = Doe het vandaag. De termijn is soms maar een paar dagen. De dag in de brief telt.
letter-by-appointment = Op de dag die in de brief staat. Kunt u niet? Bel dan vóór die dag.
letter-by-before-term-end = Vóór de laatste dag van uw termijn. Die dag staat in uw plan.
letter-by-permit-end = Vóór de dag waarop uw vergunning afloopt.
letter-by-nareis = Vraag nareis aan binnen drie maanden na de dag waarop u het besluit kreeg. Doe het zo vroeg mogelijk.
letter-by-none = U hoeft niets te doen.
letter-by-never = Betaal niet en bel het nummer in de brief niet.

## Welke dag wordt gevraagd? Boven een datum in het formulier.

letter-day-appointment = Dag van de afspraak
letter-day-reply = Laatste dag die in de brief staat
letter-day-pay = Dag waarop het geld er moet zijn

## De brieven van DUO

letter-duo-notice-wi2021 = { -duo } laat weten dat u moet inburgeren (kennisgeving inburgeringsplicht). Voor u geldt de { -wi2021 }.
    .starts = De gemeente nodigt u uit voor de { -brede-intake } en maakt daarna uw { -pip }. De drie jaar beginnen nog niet.
    .do = Kijk of uw naam, { -bsn } en de datum goed zijn. Bewaar de brief. Neem hem mee naar de gemeente.
    .otherwise = De inburgeringsplicht blijft. Fouten in de brief blijven ook staan.
letter-duo-notice-wi2013 = { -duo } laat weten dat u moet inburgeren (kennisgeving inburgeringsplicht). Voor u geldt de { -wi2013 }.
    .starts = Uw termijn begint op de dag die in de brief staat.
    .do = Schrijf de eerste en de laatste dag van uw termijn over. Kijk of uw tijd in de opvang goed is meegeteld. Klopt het niet? Vraag het { -juridisch-loket } of u bezwaar kunt maken.
    .otherwise = De termijn loopt door.
letter-duo-overview = Een overzicht van wat { -duo } over u weet: uw route, uw termijn en uw uitslagen.
    .do = Leg het naast uw plan. Klopt er iets niet? Laat het aan { -duo } weten.
    .otherwise = Een fout kan blijven staan.
letter-duo-term-2021 = { -duo } schrijft wanneer uw termijn begint en eindigt (inburgeringstermijn).
    .starts = De termijn begint op de dag na de datum van uw { -pip }.
    .do = Neem de twee dagen over. Uw plan laat zien of ze passen bij de datum van uw { -pip }. Klopt het niet? Bel { -duo } of vraag het { -juridisch-loket }.
    .otherwise = De dagen in de brief blijven gelden.
letter-duo-reminder = { -duo } herinnert u eraan dat uw termijn bijna eindigt.
    .do = Kijk welke delen nog open zijn. Meld u aan voor het examen. Was u ziek, kreeg u een kind of wachtte u lang op les? Vraag meer tijd (verlenging) vóór het einde.
    .otherwise = Na de laatste dag kijkt { -duo } of u genoeg gedaan hebt en vraagt het u waarom het niet op tijd was.
letter-duo-overrun-notice = { -duo } schrijft dat uw termijn voorbij is en vraagt wat er gebeurd is. Dit is nog geen besluit (vooraankondiging).
    .starts = U kunt vertellen waarom het niet op tijd lukte.
    .do = Antwoord op tijd. Stuur bewijs mee: uren les, ziekte, een kind gekregen, tijd in de opvang. Hebt u een asielvergunning? Rechters hebben in 2025 en 2026 gezegd dat een boete dan bijna nooit mag. Vraag hulp.
    .otherwise = { -duo } neemt een besluit zonder uw verhaal.
letter-duo-fine = { -duo } schrijft over een boete omdat de termijn voorbij is (boetebesluit). Vaak staat er ook een nieuwe termijn in.
    .starts = Bezwaar kan vanaf de dag na de datum op de brief.
    .do = Hebt u een asielvergunning? Betaal nog niet en vraag eerst hulp: rechters hebben in 2025 en 2026 gezegd dat een boete dan bijna nooit mag. Ook een oude boete kan opnieuw bekeken worden. Voor anderen: maak bezwaar als u een reden had, of vraag om in delen te betalen.
    .otherwise = Na de termijn staat het besluit vast. Ook dan kunt u nog om hulp vragen.
letter-duo-loan-payback = { -duo } schrijft over het terugbetalen van uw lening voor de inburgering.
    .starts = De brief noemt een bedrag per maand en een eerste dag. Dat kunnen twee besluiten zijn, elk met bezwaar.
    .do = Hebt u een asielvergunning? Vraag eerst hulp: rechters hebben in 2025 en 2026 gezegd dat de lening in hun zaken niet terugbetaald hoefde te worden. Voor anderen: vraag om te kijken naar uw inkomen (draagkracht). Dan kan het bedrag per maand lager worden.
    .otherwise = Het besluit blijft staan. Vraag hulp, ook als het al lang geleden is.
letter-duo-extension-decision = { -duo } antwoordt op uw vraag om meer tijd (verlenging). U krijgt de tijd, of u krijgt hem niet.
    .starts = Bij ja: een nieuwe laatste dag. Bij nee: de oude dag blijft.
    .do = Neem over wat er staat: ja of nee, en de nieuwe laatste dag. Is het nee? Vraag hulp bij een bezwaar (bezwaar).
    .otherwise = De dag in de brief telt.
letter-duo-exemption-decision = { -duo } antwoordt op uw vraag om niet of niet alles te hoeven doen (ontheffing of vrijstelling).
    .do = Bewaar deze brief voor altijd: u hebt hem later nodig bij de { -ind }. Is het nee? Vraag hulp bij een bezwaar (bezwaar).
    .otherwise = Bij nee blijft de plicht zoals hij was.
letter-duo-medical = U wordt gevraagd om naar een arts te gaan. Die arts geeft { -duo } advies over een ontheffing.
    .do = Ga naar de afspraak. Neem brieven van uw eigen arts mee en iemand die u helpt. Vraag om een tolk.
    .otherwise = { -duo } kan uw vraag afwijzen.
letter-duo-exam-invite = Dit is de oproep voor uw examen. Plaats, dag en tijd staan erin.
    .do = Neem een geldig bewijs mee van wie u bent. Kijk of uw naam goed geschreven is. Zoek op hoe u er komt.
    .otherwise = Als u niet komt, kunt u het geld en een poging kwijt zijn. Een andere dag kan alleen op tijd.
letter-duo-exam-result = Dit is de uitslag van een examen: gehaald (geslaagd) of nog niet (niet geslaagd).
    .do = Bewaar de brief. Nog niet gehaald? Meld u meteen opnieuw aan als er weinig tijd is. Klopt er iets niet? Kijk in de brief hoe u dat meldt.
    .otherwise = Er gebeurt niets. Een deel dat open is, blijft open.
letter-duo-diploma = U bent klaar met inburgeren. Dit is uw diploma of certificaat.
    .do = Bewaar het goed en maak een kopie. De { -ind } vraagt er later om.
    .otherwise = Er gebeurt niets.
