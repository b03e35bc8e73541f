### De regels van de Wet inburgering 2013, in gewone woorden. Bron: Nederlands.

## Begin en einde van de termijn

wi2013-term-start-law = Volgens de wet begint uw termijn op de dag waarop de plicht begon. Noemt een brief van { -duo } een andere dag, dan telt die dag.
wi2013-term-end-arith = Dit is een schatting: uw laatste dag is drie jaar na de eerste dag, min één dag. De brief van { -duo } telt. Dat geldt ook voor extra tijd die u in 2020 en 2021 kreeg.
wi2013-term-end-safe = Er zijn twee manieren om de laatste dag te tellen. Bij deze manier is het drie jaar na de dag vóór de eerste dag. Bestaat die dag niet, dan is het de laatste dag van die maand.
wi2013-term-length = U hebt tot en met de laatste dag van uw termijn om taal, { -knm } en { -ona } (als u dat moet doen) te halen. Extra tijd die u hebt gekregen, telt mee. Kreeg u extra tijd door de opvang (azc) of door corona, dan staat dat in de brieven van { -duo }.
wi2013-exam-pvt-term = Begon uw plicht op of na 1 oktober 2017, dan hebt u voor de { -pvt } een eigen termijn van één jaar.
wi2013-term-pvt = Dit is de laatste dag om de bijeenkomsten over waarden ({ -pvt }) af te maken.

## Vragen om meer tijd

wi2013-ext-when = U kunt meer tijd vragen vanaf tweeënhalf jaar na het begin van uw termijn. Hebt u al extra tijd, dan kan het in de laatste zes maanden daarvan. Vraag het vóór uw laatste dag.
wi2013-ext-window = Dit is de eerste dag waarop u om meer tijd kunt vragen. Er zijn twee manieren om te tellen; wij tonen de latere dag.
wi2013-fine-newterm = Na een boete krijgt iemand een nieuwe termijn van twee jaar, vanaf de dag dat het besluit bekend is gemaakt. Hebt u een asielvergunning, dan zegt alleen uw brief hoe lang u nog hebt.

## Wat u moet doen

wi2013-exam-language = U haalt lezen, luisteren, schrijven en spreken op niveau A2 of hoger. Een deel dat u hebt gehaald, blijft gehaald.
wi2013-exam-knm = U doet het examen over de Nederlandse samenleving ({ -knm }).
wi2013-exam-ona-who = Begon uw plicht op of na 1 januari 2015, dan doet u ook { -ona }: leren over werk in Nederland.
wi2013-exam-pvt-who = Begon uw plicht op of na 1 oktober 2017, dan doet u ook de { -pvt }: bijeenkomsten over waarden in Nederland. Dit hoort binnen één jaar klaar te zijn.
wi2013-exam-ona-work = Werkte u de laatste twaalf maanden minstens zes maanden in een betaalde baan, minstens 48 uur per maand? Dan hoeft u { -ona } niet te doen; vraag dit aan bij { -duo }.
wi2013-exempt-medical-parts = Kreeg u ontheffing omdat u genoeg hebt geprobeerd (aantoonbare inspanningen, { -agi })? Dan hoeft u de examens niet meer te doen. De { -pvt } blijft.

## Meer tijd: redenen

wi2013-ext-illness = Was u minstens drie maanden achter elkaar ziek, met behandeling van een arts in Nederland, en kon u niet leren en geen examen doen? Dan kunt u zoveel tijd vragen als u ziek was.
wi2013-ext-illness-family = Was uw partner, ouder, kind of schoonouder minstens drie maanden achter elkaar ziek? Dan kunt u zoveel tijd vragen als de ziekte duurde.
wi2013-ext-birth = Kreeg u als vrouw een kind in uw termijn, dan kunt u 16 weken extra vragen. Dit geldt ook als het kind dood geboren is en u daar een akte van hebt.
wi2013-ext-death = Is in uw termijn uw partner, een kind of een ouder overleden, of een schoonkind of schoonouder? Dan kunt u drie maanden extra vragen.
wi2013-ext-literacy = Leerde u eerst lezen en schrijven? Dan kunt u één keer extra tijd vragen, hoogstens twee jaar. U hoeft niet te wachten tot de laatste zes maanden.
wi2013-ext-effort = Volgde u minstens 300 uur les bij een school met het keurmerk? En deed u elk examen dat u nog niet haalde minstens twee keer ({ -ona } één keer)? Dan kunt u één keer extra tijd vragen, hoogstens twee jaar.
wi2013-ext-bio = Gebeurde er iets heel bijzonders in uw eigen leven, minstens drie maanden achter elkaar? Als het geen ziekte is, kunt u zoveel tijd vragen als het duurde.
ext-study-13 = Volgt u een opleiding in het Nederlands met een diploma dat u vrij maakt van de plicht? Eindigt uw termijn binnen zes maanden, dan geeft { -duo } meer tijd. Hoeveel tijd hangt van de opleiding af; vraag het { -duo }.

## Vrij van de plicht of van een deel

wi2013-exempt-medical = Kunt u door ziekte of een beperking blijvend niet inburgeren, dan kunt u { -duo } om ontheffing vragen (u hoeft dan niet meer). U betaalt eerst zelf de arts; bij ontheffing krijgt u dat geld terug.
wi2013-exempt-agi-course = Hebt u genoeg geprobeerd, dan kunt u { -duo } om ontheffing vragen (aantoonbare inspanningen, { -agi }), vanaf tweeënhalf jaar na het begin van uw termijn. Nodig is: minstens 600 uur les bij een school met het keurmerk, en elk examen dat u nog niet haalde minstens vier keer gedaan. Van die vier keer tellen hoogstens twee staatsexamens mee. Uren lezen en schrijven leren tellen alleen mee als u ook minstens 200 uur inburgeringscursus deed.
wi2013-exempt-agi-literacy = Leerde u eerst lezen en schrijven, dan is er een andere manier voor ontheffing ({ -agi }), ook vanaf tweeënhalf jaar na het begin van uw termijn. Nodig is: minstens 600 uur les bij een school met het keurmerk, waarvan minstens 300 uur lezen en schrijven leren. Ook doet u een toets (150 euro) die laat zien dat het leren van de taal voor u niet lukt.
wi2013-disp-foreign = Hebt u een certificaat of een erkend buitenlands diploma dat laat zien dat u Nederlands kent op A2 of hoger? Dan hoeft u misschien delen van de taal niet te doen: vraag { -duo } om vrijstelling.

## Boete en lening

wi2013-fine-table = Hebt u een asielvergunning, dan krijgt u geen boete als de examens niet op tijd klaar zijn, door uitspraken van rechters in 2025 en 2026; de plicht blijft. Voor anderen is de boete van { -duo } hoogstens 1.250 euro, minder door lesuren, examens en gehaalde delen. Was het niet uw schuld, dan is er geen boete.
wi2013-exam-pvt-fine = Is de { -pvt } niet klaar binnen het jaar, dan kan { -duo } een boete geven van hoogstens 340 euro. Was het niet uw schuld, dan is er geen boete. Deze boete geldt niet voor mensen met een asielvergunning.
# Kwijtschelding: iemand met een gezinsvergunning die kwam wonen bij iemand met een asielvergunning.
wi2013-remit-partial = Kwam u als familie bij iemand met een asielvergunning en was u op tijd klaar, dan hoeft u niets van de lening terug te betalen. Was één deel later klaar, dan vervalt 90 procent (binnen drie maanden) of 60 procent (binnen zes maanden). Bij twee delen is dat 70 of 40 procent.
