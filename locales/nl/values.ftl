### De antwoorden die men kan kiezen (value-…). Bron: Nederlands.

## De persoon

value-person-nationality-nl = Nederlands
value-person-nationality-eu = Van een land van de EU, Noorwegen, IJsland, Liechtenstein of Zwitserland
value-person-nationality-be-lu = Belgisch of Luxemburgs
value-person-nationality-tr = Turks
value-person-nationality-stateless = Staatloos
value-person-nationality-other = Een andere nationaliteit
value-person-partner-nationality-nl = Nederlands
value-person-partner-nationality-eu = Van een land van de EU, Noorwegen, IJsland, Liechtenstein of Zwitserland
value-person-partner-nationality-be-lu = Belgisch of Luxemburgs
value-person-partner-nationality-tr = Turks
value-person-partner-nationality-stateless = Staatloos
value-person-partner-nationality-other = Een andere nationaliteit
value-person-health-ok = Ja, dat gaat
value-person-health-temporary = Nu niet, later misschien wel
value-person-health-lasting = Nee, en het gaat niet over
value-person-health-unknown = Dat is nog niet duidelijk

## Het verblijf

value-stay-permit-kind-none = Nog geen: ik wacht op een besluit
value-stay-permit-kind-asylum = Asiel
value-stay-permit-kind-asylum-family = Asiel, als familie van een vluchteling (nareis)
value-stay-permit-kind-family = Gezin (bij familie wonen)
value-stay-permit-kind-humanitarian = Humanitair
value-stay-permit-kind-religious = Geestelijk bedienaar
value-stay-permit-kind-temporary = Tijdelijk: studie of werk
value-stay-permit-kind-temporary-protection = Tijdelijke bescherming (Oekraïne)
value-stay-permit-kind-eu-family = Familie van iemand uit de EU
value-stay-permit-kind-other = Iets anders, of ik weet het doel niet
value-stay-permit-sponsor-asylum = Iemand met een asielvergunning
value-stay-permit-sponsor-dutch = Een Nederlander
value-stay-permit-sponsor-other = Iemand anders

## De plicht

value-obligation-act-wi2006 = { -wi2006 }
value-obligation-act-wi2013 = { -wi2013 }
value-obligation-act-wi2021 = { -wi2021 }
value-obligation-route-b1 = { -b1-route }
value-obligation-route-education = { -onderwijsroute }
value-obligation-route-z = { -z-route } (zelfredzaamheidsroute)

## Besluiten

value-decisions-kind-extension = Meer tijd (verlenging)
value-decisions-kind-exemption = Vrij van de plicht, omdat het niet gaat (ontheffing)
value-decisions-kind-dispensation = Vrij, omdat u het al kunt (vrijstelling)
value-decisions-kind-efforts = Genoeg geprobeerd (aantoonbare inspanningen)
value-decisions-kind-level-a2 = Lager niveau, A2 (afschalen)
value-decisions-kind-route-change = Andere route
value-decisions-kind-new-term = Nieuwe termijn
value-decisions-kind-fine = Boete
value-decisions-kind-loan-repayment = Lening terugbetalen
value-decisions-kind-term-met = Op tijd klaar
value-decisions-kind-objection = Bezwaar
value-decisions-kind-pip = PIP
value-decisions-kind-other = Iets anders
value-decisions-by-duo = { -duo }
value-decisions-by-municipality = De gemeente
value-decisions-by-ind = { -ind }
value-decisions-by-court = De rechter
value-decisions-outcome-granted = Ja, toegekend
value-decisions-outcome-refused = Nee, afgewezen
value-decisions-outcome-withdrawn = Ingetrokken
value-decisions-ground-illness = Ziekte
value-decisions-ground-birth = Geboorte
value-decisions-ground-bereavement = Overlijden
value-decisions-ground-literacy-course = Cursus lezen en schrijven
value-decisions-ground-study = Opleiding
value-decisions-ground-divorce = Scheiding
value-decisions-ground-homeless = Dakloos
value-decisions-ground-shelter = Vrouwenopvang of andere opvang
value-decisions-ground-abroad = Verblijf in het buitenland
value-decisions-ground-care = Zorg voor iemand
value-decisions-ground-detention = Gevangenis
value-decisions-ground-no-course = Geen cursus te vinden
value-decisions-ground-late-offer = De les begon te laat
value-decisions-ground-late-letter = De brief kwam te laat
value-decisions-ground-exam-wait = Wachten op een examen
value-decisions-ground-school-failed = De school deed het niet goed
value-decisions-ground-special = Een bijzondere situatie
value-decisions-ground-reception = Tijd in de opvang (azc)
value-decisions-ground-corona = Corona
value-decisions-ground-effort = Genoeg geprobeerd
value-decisions-ground-nearly-done = Bijna klaar
value-decisions-parts-reading = Lezen
value-decisions-parts-listening = Luisteren
value-decisions-parts-writing = Schrijven
value-decisions-parts-speaking = Spreken
value-decisions-parts-knm = { -knm }
value-decisions-parts-ona = { -ona }
value-decisions-parts-pvt = { -pvt }
value-decisions-parts-map = { -map }
value-decisions-parts-z-language = Taallessen in de { -z-route }
value-decisions-parts-z-participation = Meedoen in de { -z-route }
value-decisions-parts-z-talk = Eindgesprek van de { -z-route }
value-decisions-parts-education-course = Taalschakeltraject
value-decisions-level-a1 = A1
value-decisions-level-a2 = A2
value-decisions-level-b1 = B1
value-decisions-level-b2 = B2
value-decisions-route-b1 = { -b1-route }
value-decisions-route-education = { -onderwijsroute }
value-decisions-route-z = { -z-route }
value-decisions-about-extension = Meer tijd (verlenging)
value-decisions-about-exemption = Ontheffing
value-decisions-about-dispensation = Vrijstelling
value-decisions-about-efforts = Aantoonbare inspanningen
value-decisions-about-level-a2 = Lager niveau (afschalen)
value-decisions-about-route-change = Andere route
value-decisions-about-new-term = Nieuwe termijn
value-decisions-about-fine = Boete
value-decisions-about-loan-repayment = Lening terugbetalen
value-decisions-about-term-met = Op tijd klaar
value-decisions-about-objection = Bezwaar
value-decisions-about-pip = PIP
value-decisions-about-other = Iets anders
