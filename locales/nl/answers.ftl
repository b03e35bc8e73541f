### Antwoorden in woorden: hoe het ermee staat, onderdelen, diploma's (value-…), en aan wie u het kunt vragen (whom-…). Bron: Nederlands.

## De wet en de plicht

value-regime-wi2006 = { -wi2006 }
value-regime-wi2013 = { -wi2013 }
value-regime-wi2021 = { -wi2021 }
value-regime-none = Voor u geldt geen wet over inburgering
value-regime-unknown = We weten nog niet welke wet voor u geldt
# Antwoord op de vraag: moet ik inburgeren?
value-duty-yes = Ja, u moet inburgeren
value-duty-no = Nee, u hoeft niet in te burgeren
value-duty-exempt = Nee, u bent vrij van de plicht
value-duty-met = U bent klaar met inburgeren
value-duty-unknown = Dat weten we nog niet

## De termijn

value-term-not-started = Nog niet begonnen
value-term-running = Loopt
value-term-met = Afgerond
value-term-ended = Gestopt
value-term-overrun = Over de einddatum
value-term-unknown = Niet bekend

## De onderdelen

value-part-reading = Lezen
value-part-listening = Luisteren
value-part-writing = Schrijven
value-part-speaking = Spreken
value-part-knm = { -knm } (Nederlandse samenleving)
value-part-ona = { -ona } (werk in Nederland)
value-part-pvt = { -pvt } (waarden in Nederland)
value-part-map = { -map } (leren over werk)
value-part-z-language = Taallessen in de { -z-route }
value-part-z-participation = Meedoen in de { -z-route }
value-part-z-talk = Eindgesprek van de { -z-route }
value-part-education-course = Taalschakeltraject ({ -onderwijsroute })
value-component-open = Nog te doen
value-component-passed = Gehaald
value-component-exempt = Vrijgesteld
value-component-not-required = Niet nodig
value-component-pending = Nog geen uitslag
value-component-unknown = Niet bekend

## Wat u kunt vragen, en wat anderen vragen

value-option-possible = Kan nu
value-option-not-yet = Kan nog niet
value-option-needs-facts = Er missen antwoorden
value-option-too-late = Kan niet meer
value-requirement-met = In orde
value-requirement-not-met = Nog niet in orde
value-requirement-exempt = Vrijgesteld
value-requirement-ask = Vraag dit aan de { -ind }
value-authority-duo = { -duo }
value-authority-municipality = De gemeente
value-authority-ind = { -ind }

## Diploma's

value-person-diplomas-kind-vmbo = Vmbo (middelbare school, 4 jaar)
value-person-diplomas-kind-havo = Havo (middelbare school, 5 jaar)
value-person-diplomas-kind-vwo = Vwo (middelbare school, 6 jaar)
value-person-diplomas-kind-mbo-1 = Mbo niveau 1 (entree)
value-person-diplomas-kind-mbo-2 = Mbo niveau 2, 3 of 4
value-person-diplomas-kind-hbo = Hbo (hogeschool)
value-person-diplomas-kind-wo = Universiteit (wo)
value-person-diplomas-kind-belgium-suriname = Nederlandstalig diploma uit België of Suriname
value-person-diplomas-kind-practical-education = Praktijkonderwijs
value-person-diplomas-kind-inburgering = Diploma { -inburgering }
value-person-diplomas-kind-inburgering-z = Certificaat { -inburgering } van de { -z-route }
value-person-diplomas-kind-nt2-i = Staatsexamen { -nt2 } I (heel diploma)
value-person-diplomas-kind-nt2-ii = Staatsexamen { -nt2 } II (heel diploma)
value-person-diplomas-kind-cnavt = CNaVT (Nederlands als vreemde taal)
value-person-diplomas-kind-foreign = Diploma uit een ander land

## Aan wie u het kunt vragen

# Staat achter „Vraag:” en alleen, in een lijst „Wie kan helpen”.
whom-self = Uzelf: kijk in uw brieven en papieren
whom-duo = { -duo }
whom-municipality = De gemeente
whom-ind = De { -ind }
whom-coa = Uw contact bij { -coa }
whom-vwn = { -vwn }
whom-juridisch-loket = Het { -juridisch-loket } (gratis hulp met de wet)
whom-school = Uw school
whom-doctor = Uw arts
