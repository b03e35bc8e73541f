### De regels van de Wet inburgering 2021, in gewone woorden. Bron: Nederlands.

## Examen en wisselen van route

chain-knm = In de { -b1-route } en de { -onderwijsroute } doet u het examen over de Nederlandse samenleving ({ -knm }). In de { -z-route } volgt u lessen { -knm }, zonder examen.
chain-switch-edu = Van de { -onderwijsroute } naar de { -b1-route } wisselen kan altijd. Het kan ook als u meer tijd of een nieuwe termijn hebt.

## Meer tijd: persoonlijke redenen

ext-bio = Gebeurde er iets heel bijzonders in uw eigen leven, minstens drie maanden achter elkaar? Als het geen ziekte is en geen andere reden past, kunt u de verloren tijd erbij vragen.
ext-combined-21 = Meerdere redenen die elk te kort zijn, tellen samen als ze minstens drie maanden achter elkaar duren. Dezelfde periode telt één keer.
ext-death = Is in uw termijn uw partner, een kind of een ouder overleden, of een schoonkind of schoonouder? Dan kunt u drie maanden extra vragen.
ext-homeless = Had u geen huis, of woonde u in een vrouwenopvang of een instelling? Dan kunt u de verloren tijd erbij vragen.
ext-literacy-21 = Leerde u eerst lezen en schrijven, minstens drie maanden achter elkaar, bij een school op de lijst? Dan kunt u in de { -b1-route } en de { -onderwijsroute } drie tot zes maanden extra vragen.

## Boete en laatste dag

fine-21-map = Is de module over werk ({ -map }) niet klaar binnen de termijn, dan kan { -duo } een boete van 340 euro geven. Deze boete geldt niet voor mensen met een asielvergunning en niet in de { -onderwijsroute }.
term-end-safe = Er zijn twee manieren om de laatste dag te tellen. Bij deze manier is het drie jaar na de dag vóór de eerste dag. Bestaat die dag niet, dan is het de laatste dag van die maand.

## Wat bij uw route hoort

wi2021-comp-b1 = In de { -b1-route } haalt u lezen, luisteren, schrijven en spreken op niveau B1 of hoger, met het staatsexamen. A2 kan alleen als de gemeente uw niveau heeft verlaagd.
wi2021-comp-edu = In de { -onderwijsroute } haalt u lezen, luisteren, schrijven en spreken op niveau B1 of hoger, in uw taalschakeltraject (lessen die u op een opleiding voorbereiden). De { -map } hoeft u niet te doen.
wi2021-comp-z = Bij de { -z-route } hoort een eindgesprek met de gemeente.

## Kosten en vrijstelling

wi2021-cost-asylum = Hebt u een asielvergunning, dan betaalt de gemeente uw lessen. De eerste twee keer van elk examen op het niveau van uw plan ({ -pip }) zijn gratis.
wi2021-exm-partial = Hebt u een certificaat voor een deel van de taal ({ -nt2 } of CNaVT)? Dan hoeft u dat deel niet meer te doen: vraag { -duo } om vrijstelling.

## Meer tijd: regels van de termijn

wi2021-ext-birth = Kreeg u als vrouw een kind in uw termijn, dan kunt u 16 weken extra vragen. Dit geldt ook als het kind dood geboren is en u daar een akte van hebt.
wi2021-ext-effort-6m = In de { -b1-route } kan { -duo } zelf zes maanden extra geven. Nodig is: uw termijn begon minstens tweeënhalf jaar geleden, u hebt minstens twee taalexamens en { -knm } gehaald, { -pvt } en { -map } zijn klaar en u hebt alle lessen gevolgd. Hebt u geen asielvergunning, dan gaat het om minstens 450 uur les bij een school met het keurmerk. Dit krijgt u één keer; vraag { -duo } of het nog eens kan.
wi2021-ext-illness = Was u minstens drie maanden achter elkaar ziek, met behandeling van een arts in Nederland, en kon u niet leren en geen examen doen? Dan kunt u zoveel tijd vragen als u ziek was.
wi2021-ext-illness-family = Was uw partner, ouder, kind of schoonouder minstens drie maanden achter elkaar ziek? Dan kunt u zoveel tijd vragen als de ziekte duurde.
wi2021-ext-late-offer = Hebt u een asielvergunning en begonnen uw lessen niet binnen drie maanden na het { -pip }? Dan is dat een reden voor meer tijd; vraag de gemeente om een verklaring op papier.
wi2021-ext-late-offer-education = In de { -onderwijsroute } is deze grens zes maanden na het { -pip } voor de eerste les.
wi2021-ext-schooling = Praktijkonderwijs of mbo niveau 1 maakt u niet vrij van de plicht, maar is wel een reden voor meer tijd. Hoeveel tijd, zegt { -duo }.
wi2021-ext-when = U kunt meer tijd vragen in de laatste zes maanden van uw termijn: vanaf tweeënhalf jaar na het begin. { -duo } beslist binnen 8 weken.
wi2021-ext-window = Dit is de eerste dag waarop u om meer tijd kunt vragen. Er zijn twee manieren om te tellen; wij tonen de latere dag.

## Boetes: voor wie wel en voor wie niet

wi2021-fine-duo-pvt-map = Zijn de bijeenkomsten over waarden ({ -pvt }) niet klaar binnen de termijn, dan kan { -duo } een boete van 340 euro geven. Deze boete geldt niet voor mensen met een asielvergunning.
wi2021-fine-duo-route = Hebt u een asielvergunning, dan krijgt u geen boete van { -duo } als de route niet op tijd klaar is; de plicht blijft. Voor anderen is de boete hoogstens 1.000 euro, minder door uw lesuren, examens en gehaalde delen. Was het niet uw schuld, dan is er geen boete.
wi2021-fine-intake = Komt iemand na een nieuwe oproep niet naar de { -brede-intake } of de { -leerbaarheidstoets }, dan kan de gemeente een boete van 250 euro geven, of minder door de omstandigheden en het inkomen. Of dit mag bij mensen met een asielvergunning, is nog niet duidelijk.
wi2021-fine-pip = Houdt iemand zich niet aan het { -pip } (lessen, gesprekken, { -pvt }, { -map }), dan volgen eerst een gesprek en een waarschuwing. Daarna kan de gemeente een boete geven van hoogstens 800 euro. Of dit mag bij mensen met een asielvergunning, is nog niet duidelijk.

## Lager niveau

wi2021-lower-a2 = In de { -b1-route } kan de gemeente uw niveau verlagen van B1 naar A2. Nodig is: minstens 600 uur Nederlandse les bij een school met het keurmerk, en u laat zien dat u genoeg moeite hebt gedaan. Met minder dan 600 uur kan het niet, welke resultaten u ook hebt.
wi2021-lower-a2-scope = Na de verlaging doet u de genoemde taaldelen op A2; staat er geen deel bij, dan alle vier. { -knm }, { -pvt } en { -map } blijven.

## Delen, plan en nieuwe termijn

wi2021-map-parts = In de { -b1-route } en de { -z-route } doet u de { -map }: leren over werk. Daarbij horen minstens 40 uur praktijk en een eindgesprek met de gemeente.
wi2021-new-term-exams = Na een boete krijgt iemand een nieuwe termijn; de eerste dag staat in de brief. In de { -b1-route } en de { -onderwijsroute } is die twee jaar zonder gehaald taalexamen, anderhalf jaar met één, een jaar met twee en zes maanden met drie of vier. In de { -z-route } tellen de lesuren. Zijn { -pvt } en { -map } allebei te laat, dan is het minstens een jaar. De langste termijn geldt. Hebt u een asielvergunning, dan krijgt u geen boete van { -duo } en zegt alleen uw brief hoe lang u nog hebt.
wi2021-pip-10-weeks = De gemeente maakt uw { -pip } binnen tien weken. Heeft zij informatie van anderen nodig, dan komt het hoogstens twee weken nadat die er is. Is het plan later, dan begint uw termijn gewoon later.
wi2021-pip-10-weeks-start = De tien weken beginnen bij de brief van { -duo }. Schrijft u zich later in bij de gemeente, dan beginnen ze bij die inschrijving.
wi2021-pvt-hours = In alle routes doet u de { -pvt }: minstens 12 uur bijeenkomsten, en u tekent de { -participatieverklaring }. Dat hoort binnen de termijn.

## Vrij van de plicht

wi2021-rel-bio = Heel bijzondere persoonlijke omstandigheden kunnen een reden zijn om vrij te zijn van de plicht. Dat komt weinig voor en is niet genoeg om Nederlander te worden. De ontheffing om aangetoonde inspanning ({ -agi }) van de { -wi2013 } bestaat hier niet.
wi2021-rel-medical = Kunt u door ziekte of een beperking blijvend niet inburgeren, dan kunt u { -duo } om ontheffing vragen (u hoeft dan niet meer). Een onafhankelijke arts geeft advies; bij ontheffing krijgt u de kosten terug. Een ziekte die voorbijgaat, geeft meer tijd.

## Uw route

wi2021-route-decider = De gemeente kiest uw route en kan die veranderen; vraag om een gesprek. Na anderhalf jaar kan wisselen meestal niet meer, maar praat toch met de gemeente.
wi2021-route-education = In de { -onderwijsroute } maakt u het taalschakeltraject af: lessen in taal en vakken die u op een opleiding voorbereiden.
wi2021-route-z-hours-asylum = Hebt u een asielvergunning en volgt u de { -z-route }, dan doet u ook 800 uur mee: werk, vrijwilligerswerk, stage of een andere activiteit die in het { -pip } staat.
wi2021-route-z-hours-family = In de { -z-route } volgt u 800 uur les, Nederlands en { -knm } samen.
wi2021-switch-18m = De gemeente kan uw route veranderen tot anderhalf jaar na het begin van uw termijn. Van de { -onderwijsroute } naar de { -b1-route } kan altijd.

## Begin en einde van de termijn

wi2021-term-end-calc = Uw laatste dag is drie jaar na de eerste dag, min één dag; 29 februari telt in andere jaren als 1 maart. Een weekend of feestdag verandert die dag niet.
wi2021-term-shown = U hebt tot en met de laatste dag van uw termijn om klaar te zijn met inburgeren. Extra tijd die u hebt gekregen, telt mee.
wi2021-term-start = Uw termijn begint op de dag na de datum op uw eerste { -pip }. Een nieuw { -pip } verandert dat niet, en zonder { -pip } loopt er geen tijd.
