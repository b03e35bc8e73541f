### Wat er kan gebeuren, met uitleg (.how), wat de IND nog mist (lack-…) en wat men kan doen (way-…). Bron: Nederlands.

## Boetes

# Titels van kaarten. Ernaast staat hoe het ervoor staat: "Kan gebeuren", "Geldt nu", "Geldt niet" of "Vraag het na".
# Geen titel mag zeggen dat de lezer een boete krijgt: mensen met een asielvergunning lezen dezelfde titel met "Geldt niet".
fine-exam = Boete van { -duo } als de examens niet op tijd klaar zijn
    .how = Deze boete geldt niet voor mensen met een asielvergunning. Was het niet uw schuld, dan is er geen boete. Lesuren, examens en gehaalde delen maken het bedrag lager. Eerst komt er een brief (vooraankondiging) en daarop kunt u antwoorden.
fine-map = Boete van { -duo } als de { -map } niet op tijd klaar is
    .how = Deze boete geldt niet voor mensen met een asielvergunning. Vraag de gemeente wat u nog voor de { -map } kunt doen. Was het niet uw schuld? Schrijf dat als er een brief van { -duo } komt.
fine-municipal = Boete van de gemeente over het { -pip }
    .how = Eerst komen een gesprek en een waarschuwing. Lukt iets uit uw { -pip } niet? Zeg het de gemeente dan vroeg. Of deze boete mag bij mensen met een asielvergunning, is nog niet duidelijk: vraag hulp als er een brief komt.
fine-municipal-intake = Boete van de gemeente over de { -brede-intake } of de { -leerbaarheidstoets }
    .how = Dit gaat over niet komen na een nieuwe oproep. Kunt u niet komen? Vraag dan om een andere dag. Of deze boete mag bij mensen met een asielvergunning, is nog niet duidelijk: vraag hulp als er een brief komt.
fine-pvt = Boete van { -duo } als de { -pvt } niet op tijd klaar is
    .how = Deze boete geldt niet voor mensen met een asielvergunning. Vraag de gemeente waar en wanneer de bijeenkomsten zijn. Was het niet uw schuld? Schrijf dat als er een brief van { -duo } komt.
fine-route = Boete van { -duo } als de route niet op tijd klaar is
    .how = Deze boete geldt niet voor mensen met een asielvergunning; de plicht blijft. Was het niet uw schuld, dan is er geen boete. Lesuren, examens en gehaalde delen maken het bedrag lager. Eerst komt er een brief (vooraankondiging) en daarop kunt u antwoorden.

## Geld

benefit-lowered = Lagere bijstand zonder lessen Nederlands
    .how = De bijstand vraagt dat u uw best doet om Nederlands te leren. Met lessen laat u dat meestal al zien. Wacht u op een plaats? Vertel dat de gemeente. Voor hetzelfde mag de gemeente niet ook nog een boete geven.
loan-remission = Kwijtschelding: een lening niet of niet helemaal terugbetalen
    .how = Dit is voor familie van iemand met een asielvergunning. Was u op tijd klaar of vrij van de plicht, dan hoeft u niets terug te betalen. Haalde u de laatste één of twee delen binnen een half jaar na uw laatste dag, dan hoeft u een deel niet terug te betalen. Vraag { -duo } hoe het voor u is.
loan-repayment = De lening bij { -duo } terugbetalen
    .how = Dit geldt niet voor mensen met een asielvergunning. Anderen betalen per maand, hoogstens tien jaar. Is het te veel voor uw inkomen? Vraag om een lager bedrag. Kwam u naar familie met een asielvergunning? Dan is nog niet duidelijk of u terugbetaalt: vraag eerst hulp.
# Alleen voor mensen met een asielvergunning, altijd met "Geldt niet" ernaast. Nooit zeggen dat zij moeten betalen.
loan-repayment-asylum = Oude regel: de lening terugbetalen met een asielvergunning
    .how = Vroeger vroeg { -duo } de lening soms terug. Rechters beslisten in 2025 en 2026 anders voor mensen met een asielvergunning, ook over oude besluiten. Hebt u zo'n besluit, of hebt u al betaald? Vraag hulp en laat { -duo } er opnieuw naar kijken.

## Blijven en Nederlander worden

naturalisation = Nederlander worden (naturalisatie)
naturalisation-waits = Nederlander worden kan pas na de examens
    .how = De { -ind } kijkt hier zelf naar en heeft eigen regels. Bent u vrij van de plicht? Vraag dan wat voor u geldt. U kunt de examens ook vrijwillig doen.
permanent = Een vaste vergunning (voor onbepaalde tijd)
permanent-permit-waits = Een vaste vergunning kan pas na de { -inburgering }
    .how = Een asielvergunning raakt u hierdoor niet kwijt. U kunt haar verlengen zolang de reden bestaat. De regels kunnen veranderen: vraag de { -ind } wat nu geldt.

## Wat nog nodig is

# Regels onder "permanent" of "naturalisation".
lack-integration-diploma = Nog nodig: het diploma of certificaat van uw { -inburgering }, of een Nederlands schooldiploma
    .met = Hebt u: het diploma of certificaat van uw { -inburgering }, of een Nederlands schooldiploma
lack-knm = Nog nodig: het examen over de Nederlandse samenleving ({ -knm })
    .met = Hebt u: het examen over de Nederlandse samenleving ({ -knm })
lack-language-a2 = Nog nodig: lezen, luisteren, schrijven en spreken op niveau A2 of hoger
    .met = Hebt u: lezen, luisteren, schrijven en spreken op niveau A2 of hoger
lack-lawful-stay = Nog nodig: vijf jaar zonder onderbreking met een vergunning in Nederland
    .met = Hebt u: vijf jaar zonder onderbreking met een vergunning in Nederland
lack-ona-or-map = Nog nodig: het onderdeel over werk ({ -ona } of { -map })
    .met = Hebt u: het onderdeel over werk ({ -ona } of { -map })
lack-years = Nog nodig: genoeg jaren in Nederland, meestal vijf en soms drie
    .met = Hebt u: genoeg jaren in Nederland

## Wat u kunt doen

way-answer-notice = Antwoord op tijd op de brief (vooraankondiging) en stuur bewijs mee
way-ask-duo = Vraag { -duo } wat voor u geldt
way-ask-evening-lessons = Vraag om lessen in de avond
way-ask-extension = Vraag { -duo } om meer tijd
way-ask-ind = Vraag de { -ind } wat voor u geldt
way-ask-municipality = Vraag de gemeente om een gesprek
way-ask-other-shift = Vraag uw werkgever om andere werktijden
way-go-to-intake = Ga naar de { -brede-intake } en de { -leerbaarheidstoets }, of vraag om een andere dag
way-keep-to-plan = Doe wat in uw { -pip } staat, en zeg het de gemeente als iets niet lukt
way-legal-help = Vraag gratis hulp bij het { -juridisch-loket } of { -vwn }
way-lower-monthly-amount = Vraag { -duo } om een lager bedrag per maand
way-take-exams = Doe de examens die nog open zijn
