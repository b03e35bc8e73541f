### De regels die voor beide wetten gelden, in gewone woorden. Bron: Nederlands.

## Welke wet voor u geldt

act-by-letter-2006 = Uw brief noemt de { -wi2006 }. De gemeente voert deze wet uit en wij rekenen hier niets uit. Vraag het de gemeente.
act-by-letter-2013 = In de brief van { -duo } staat dat de { -wi2013 } voor u geldt.
act-by-letter-2021 = In de brief van { -duo } staat dat de { -wi2021 } voor u geldt.
act-by-permit = Is uw vergunning geldig vanaf 2022 of later, en was u toen 18 jaar of ouder? Dan geldt waarschijnlijk de { -wi2021 }.
act-by-pip = Alleen de { -wi2021 } kent een { -pip }. Hebt u een { -pip }, dan geldt deze wet voor u.

## Begin van de plicht, afspraken en bezwaar

agenda-clash = Twee afspraken vallen op hetzelfde moment. Werk stopt uw termijn niet. Vraag om andere lesuren voordat u voor vaste werktijden tekent.
arose-by-grant = Weten we niet op welke dag u het besluit over uw vergunning kreeg? Dan tellen we vanaf de datum van het besluit. Werd u later 18, of eindigde een opleiding die u vrij maakt later, dan telt die latere dag.
bez-6w = Bezwaar maken kan binnen zes weken, vanaf de dag na het versturen van het besluit; wij nemen de datum op de brief. Is de laatste dag een zaterdag, zondag of feestdag, dan hebt u tot en met de volgende werkdag. Met de post: op tijd verstuurd en binnen een week daarna aangekomen. Is het te laat en niet uw schuld? Stuur het toch en vraag hulp van een jurist.

## Antwoorden die niet bij elkaar passen

check-arrival-before-birth = Niemand komt in Nederland aan vóór de dag van de geboorte. Kijk welke datum klopt.
check-exam-before-arrival = Een examen in Nederland kan niet vóór de dag zijn waarop u aankwam. Kijk welke datum klopt.
check-known-before-granted = U kunt het besluit over een vergunning niet krijgen voordat het is genomen. Kijk welke datum klopt.
check-letter-names-other-act = De brief noemt een andere wet dan volgt uit de dag waarop de plicht begon. Kijk de datums na of vraag het { -duo }.
check-permit-before-birth = Een vergunning kan niet vóór de dag van de geboorte zijn gegeven. Kijk welke datum klopt.
check-pip-before-arrival = Een { -pip } kan niet zijn gemaakt vóór de dag waarop u in Nederland aankwam. Kijk welke datum klopt.
check-pip-under-2013 = Een { -pip } hoort bij de { -wi2021 }, maar uit uw andere antwoorden volgt een oudere wet. Kijk de antwoorden na of vraag het { -duo }.
check-term-reversed = Een termijn kan niet eindigen voordat hij begint. Kijk welke datum klopt.
check-told-but-not-obliged = Een brief of een { -pip } zegt dat u moet inburgeren, maar uit uw andere antwoorden volgt dat u dat niet hoeft. Vraag het { -duo }.

## Vrij van de plicht of van een deel

disp-by-decision = Hebt u een besluit met volledige vrijstelling (u kunt het al)? Dan is de plicht voor u voorbij.
disp-full-be-sr = Een diploma uit België of Suriname kan u vrij maken van de plicht. De opleiding was dan in het Nederlands en u haalde een voldoende voor Nederlands. { -duo } beslist.
disp-full-nl = Een diploma van een opleiding in het Nederlands maakt u vrij van de plicht: vmbo, havo, vwo, mbo niveau 2 of hoger, hbo of universiteit. Mbo niveau 1 en praktijkonderwijs doen dat niet.
disp-part-nt2 = Hebt u het diploma Staatsexamen { -nt2 } programma I (niveau B1)? Dan hoeft u lezen, luisteren, schrijven en spreken niet meer te doen.
disp-part-nt2-ii = Hebt u het diploma Staatsexamen { -nt2 } programma II (niveau B2)? Dan hoeft u lezen, luisteren, schrijven en spreken niet meer te doen.
exm-effect = Hebt u een besluit met volledige ontheffing (u kunt het niet doen)? Dan is de plicht voor u voorbij.

## Examens

exam-fee-2026 = Eén keer examen { -knm } kost in 2026 50 euro.
exam-fee-2026-language = Eén keer examen lezen, luisteren, schrijven of spreken op niveau A2 kost in 2026 50 euro. Het staatsexamen heeft een eigen prijs.
exam-fee-2026-ona = { -ona } kost in 2026 40 euro.
exam-last-safe = Dit is een advies. De uitslag kan 8 weken duren: doe uw laatste examen daarom minstens 8 weken vóór het einde van uw termijn. Meld u nog 7 weken eerder aan.
exam-result-16w = Het nakijken van spreken en schrijven op niveau A2 duurt nu soms 16 weken. Doe deze examens daarom minstens 16 weken vóór het einde van uw termijn. Meld u nog 7 weken eerder aan.

## Gezinshereniging

# De naam van een datum, zonder punt.
family-reunification-end = Laatste dag om gezinshereniging te vragen
nareis-3m = Hebt u een asielvergunning? Dan vraagt u gezinshereniging binnen drie maanden nadat u het besluit over uw vergunning kreeg. Nieuwe Europese regels van juni 2026 kunnen dit hebben veranderd: vraag nu hulp van een advocaat of { -vwn }.

## De lening

loan-letter-first = Dit is de dag van de eerste betaling van uw lening. Staat er een dag in een brief van { -duo }, dan telt die.
loan-other-repay = Hebt u geen asielvergunning, dan betaalt u de lening terug: elke maand een bedrag, hoogstens tien jaar. Is uw inkomen laag, dan kunt u { -duo } om een lager bedrag vragen. Hebt u een gezinsvergunning bij iemand met een asielvergunning? Dan is het nog niet duidelijk: vraag { -duo } of een jurist.
# Wordt alleen getoond aan mensen zonder asielvergunning, maar kan ook als reden elders staan.
loan-repay-start = Terugbetalen begint zes maanden na het einde van de termijn; de eerste betaling is op de eerste dag van de maand daarna. Bent u eerder klaar, dan kan het eerder beginnen. Voor mensen met een asielvergunning is dit anders door uitspraken van rechters: vraag { -duo } of het { -juridisch-loket }.

## Klaar met inburgeren

met-by-diploma = Het diploma of certificaat { -inburgering } laat zien dat u klaar bent met inburgeren.
met-by-letter = { -duo } heeft u geschreven dat u klaar bent met inburgeren.
met-by-parts = U hebt alle delen gehaald of gedaan, of u bent er vrij van. { -duo } stuurt u het diploma of certificaat.

## Nederlander worden

nat-3y = Hebt u een Nederlandse man, vrouw of geregistreerde partner? Dan kunt u vragen om Nederlander te worden als u drie jaar getrouwd of partners bent en samenwoont.
nat-3y-stateless = Bent u staatloos, dan kunt u na drie jaar vragen om Nederlander te worden.
nat-5y = Na vijf jaar zonder onderbreking met een vergunning kunt u vragen om Nederlander te worden. In 2026 was er een plan voor een wet met tien jaar: vraag de { -ind } hoe het nu is.
nat-diploma = De { -ind } kijkt hier apart naar uw jaren en uw examens. Nodig zijn vier taaldelen op niveau A2 of hoger, met { -knm } en { -ona }; een afgeronde { -map } kan in plaats van { -ona }. Een diploma { -nt2 } of een Nederlands diploma kan ook, maar alleen een certificaat van de { -z-route } is niet genoeg.
nat-earliest = Dit is de eerste dag waarop u kunt vragen om Nederlander te worden, volgens de wet van nu.

## Wanneer de plicht begint en welke wet geldt

reg-d-is-obligation = Staat in een brief van { -duo } op welke dag uw plicht begon, dan geldt die dag.
wi2021-start-obligation = Uw plicht begint op de dag waarop uw vergunning aan u bekend is gemaakt. Wordt u later 18, of eindigt later een school of opleiding die u vrij maakt, dan begint de plicht op die latere dag.
wi2021-regime-date = Begon uw plicht op of na 1 januari 2022, dan geldt de { -wi2021 }.
wi2013-scope-window = Begon uw plicht van 1 januari 2013 tot en met 31 december 2021, dan blijft de { -wi2013 } voor u gelden.
wi2013-remnant-2006 = Begon uw plicht vóór 2013, dan geldt een oudere wet en regelt de gemeente dit. Wij rekenen dan niets uit: vraag het de gemeente of { -duo }.

## Wie de plicht niet heeft

obl-age-min = Wie jonger is dan 18 jaar, heeft de plicht niet. Bent u geboren op 29 februari, dan wordt u in een jaar zonder die dag 18 op 1 maart.
obl-too-young = U bent jonger dan 18 jaar. De plicht om in te burgeren geldt nog niet voor u.
obl-age-max = De plicht eindigt op de dag waarop u de AOW-leeftijd bereikt (de leeftijd voor pensioen van de overheid).
obl-school = U hebt de plicht niet zolang u naar school moet (leerplicht of kwalificatieplicht). Ook niet zolang u een opleiding volgt met een diploma dat u vrij maakt.
obl-eight-years = Woonde u als kind minstens acht jaar in Nederland, in de jaren dat kinderen naar school moeten? Dan hebt u de plicht niet. Perioden tellen samen.
wi2021-exempt-dutch = Wie de Nederlandse nationaliteit heeft, hoeft niet in te burgeren.
obl-eu = Hebt u de nationaliteit van een land van de EU, Noorwegen, IJsland, Liechtenstein of Zwitserland? Dan hebt u de plicht niet. Dit geldt ook voor familie die door de regels van de EU hier mag wonen.
obl-asylum-seeker = Hebt u asiel gevraagd en nog geen vergunning, dan hebt u de plicht nog niet.
obl-temp-protection = Hebt u tijdelijke bescherming (Oekraïne), dan hebt u de plicht niet. U mag wel vrijwillig leren en examens doen.
obl-temp-purposes = Is uw vergunning voor een tijdelijk doel, zoals studie, werk of au pair, dan hebt u de plicht niet.
wi2013-scope-turkish = Onder de { -wi2013 } hadden mensen met de Turkse nationaliteit de plicht niet. Wie een asielvergunning heeft, en de familie daarvan, heeft de plicht wel als die begon op of na 1 mei 2020.

## Wie de plicht wel heeft

wi2021-who-asylum = Hebt u een asielvergunning, of een vergunning als familie van iemand met een asielvergunning (nareis)? Dan hebt u de plicht om in te burgeren.
wi2021-who-family = Is uw vergunning voor een doel dat blijft, zoals gezin of humanitaire redenen? Dan hebt u de plicht om in te burgeren.
wi2021-who-clergy = Werkt u hier voor een geloof (geestelijk bedienaar), zoals een priester of imam? Dan hebt u de plicht, ook met een vergunning voor een tijdelijk doel.
wi2021-decider = { -duo } beslist wie moet inburgeren. Een brief van { -duo }, een datum daarin of een { -pip } laat zien dat u de plicht hebt.
obl-2006 = Of een plicht van vóór 2013 nog geldt, kan alleen de gemeente of { -duo } u zeggen.

## AOW-leeftijd

obl-aow-table-2021 = Tot en met 2021 rekenen wij met een AOW-leeftijd van 66 jaar en 4 maanden. In eerdere jaren was de echte leeftijd iets lager.
obl-aow-table-2022 = In 2022 was de AOW-leeftijd 66 jaar en 7 maanden.
obl-aow-table-2023 = In 2023 was de AOW-leeftijd 66 jaar en 10 maanden.
obl-aow-table = Van 2024 tot en met 2027 is de AOW-leeftijd 67 jaar.
obl-aow-table-2028 = Vanaf 2028 is de AOW-leeftijd 67 jaar en 3 maanden. Voor latere jaren stelt de overheid de leeftijd elk jaar vast.

## De termijn en het begin

term-letter-start = Staat in een brief van { -duo } de eerste dag van uw termijn, dan gaat die vóór de dag die wij uitrekenen.
term-letter-wins = Staat in een brief van { -duo } de laatste dag van uw termijn, dan gaat die vóór de dag die wij uitrekenen. Zijn de dagen anders, dan tonen wij beide.
term-extension-add = Extra tijd die u krijgt, komt bij de einddatum die dan geldt, steeds één voor één. Bij maanden blijft het nummer van de dag hetzelfde; bestaat die dag niet, dan is het de laatste dag van die maand.
quick-start-goal = Dit is een doel, geen termijn van de wet: een eerste stap binnen zes maanden nadat u in Nederland aankomt.

## Bezwaar

wi2021-obj-what = Het { -pip } is een besluit. Bent u het er niet mee eens, bijvoorbeeld met de route? Dan kunt u binnen zes weken bezwaar maken. Valt de laatste dag in een weekend of op een feestdag, dan is het de volgende werkdag.
wi2021-obj-where = Stuur uw bezwaar naar wie het besluit nam. Drie regels op tijd zijn genoeg; uw redenen mogen later komen. Het besluit blijft meestal gelden terwijl u wacht.

## Vaste vergunning, nationaliteit en bijstand

res-perm-5y = Na vijf jaar verblijf met vergunning, zonder onderbreking, kunt u een vaste verblijfsvergunning vragen. Nieuwe wetten van 2025 en 2026 hebben dit misschien veranderd voor een asielvergunning: vraag het de { -ind }.
res-fail-perm = Voor een vaste verblijfsvergunning is het diploma of een ontheffing nodig. Een asielvergunning verliest u niet als u dat nog niet hebt. U kunt die verlengen zolang de reden voor asiel er is.
wi2021-perm-condition = Voor een vaste verblijfsvergunning kijkt de { -ind } zelf: vijf jaar verblijf met vergunning en de eis van inburgering (inburgeringsvereiste). Die eis geldt niet voor mensen met de Turkse, Belgische of Luxemburgse nationaliteit, na acht schooljaren in Nederland, of vanaf de AOW-leeftijd.
nat-voluntary = Nederlander worden (naturalisatie) kan als u voldoet aan de eisen van de { -ind } zelf. Bent u vrij van de plicht, dan mag u de examens toch vrijwillig doen.
wi2013-benefit-lang = Krijgt u bijstand, dan vraagt de gemeente dat u moeite doet voor de taal. Een cursus volgen laat dat meestal zien. Een boete en minder bijstand voor hetzelfde mogen niet samen.

## Uitspraken van rechters en oude besluiten

wi2013-eu-court = Het Hof van Justitie van de EU zei op 4 februari 2025: een plicht om in te burgeren mag. Een boete voor mensen met bescherming (asiel) mag alleen bij hoge uitzondering. Hen in principe alle kosten laten betalen, is een te zware last.
wi2013-rvs-2025 = De Raad van State (een van de hoogste rechters in Nederland) besliste op 9 juli 2025 over iemand met een asielvergunning: geen boete, en de lening hoeft niet terug.
wi2013-rvs-2026 = De Raad van State (een van de hoogste rechters in Nederland) besliste op 18 februari 2026: dit raakt ook oudere besluiten die al vaststaan. Het innen van boetes en leningen bij mensen met een asielvergunning lag al stil sinds maart 2023.
wi2013-obj-review = Hebt u een asielvergunning en een oud besluit over een boete of lening? Dan kunt u { -duo } vragen om er opnieuw naar te kijken. Vraag eerst juridische hulp, bijvoorbeeld bij het { -juridisch-loket }.
wi2013-asylum-app-rule = Vroeger moest wie niet op tijd klaar was, de lening terugbetalen. Door uitspraken van rechters in 2025 en 2026 geldt dat niet meer zo voor mensen met een asielvergunning. Vraag { -duo }, het { -juridisch-loket } of { -vwn } wat dit voor u betekent.
