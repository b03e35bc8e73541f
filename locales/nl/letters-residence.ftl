### Brieven van de IND en het COA (letter-<id>). Bron: Nederlands.
### Waarde: wat het is. .starts: wat er begint. .do: wat u kunt doen. .otherwise: wat er gebeurt als u niets doet.

letter-ind-asylum-grant = De { -ind } geeft u een verblijfsvergunning asiel (beschikking, inwilliging).
    .starts = De tijd om uw familie te laten komen (nareis) begint. Later begint ook de inburgering.
    .do = Wilt u dat uw man, vrouw of kinderen komen? Bel vandaag { -vwn } of uw advocaat. Bewaar de brief en de envelop.
    .otherwise = Na de termijn wordt het voor uw familie veel moeilijker om te komen.
letter-ind-asylum-refuse = De { -ind } is van plan uw asielaanvraag af te wijzen, of heeft dat gedaan (voornemen of afwijzing).
    .starts = Er begint een korte termijn om te antwoorden of naar de rechter te gaan.
    .do = Bel vandaag uw advocaat. Hebt u er geen? Vraag { -vwn } of het { -juridisch-loket }. Dit hoeft u niet alleen te doen.
    .otherwise = Dan telt het besluit en kan de rechter er vaak niet meer naar kijken.
letter-ind-nareis-decision = De { -ind } schrijft of uw familie naar Nederland mag komen (nareis, mvv).
    .do = Is het ja? Kijk tot wanneer uw familie het visum kan halen. Is het nee? Bel deze week uw advocaat of { -vwn }.
    .otherwise = Bij nee kan uw familie langs deze weg niet komen.
letter-ind-card-pickup = Uw verblijfsdocument ligt klaar bij de { -ind }.
    .do = Maak een afspraak bij een loket van de { -ind }. Neem deze brief mee.
    .otherwise = Na een tijd wordt de pas weggegooid en moet u een nieuwe aanvragen.
letter-ind-permit-expiry = Uw verblijfsvergunning loopt binnenkort af.
    .starts = U kunt verlenging vragen, of een vergunning voor onbepaalde tijd.
    .do = Vraag het aan vóór de laatste dag. { -vwn } helpt met het formulier. Kijk in uw plan of u alles hebt voor onbepaalde tijd.
    .otherwise = Er komt een gat in uw verblijf. Vraag het dus ook aan als u nog niet alles hebt.
letter-ind-withdraw-plan = De { -ind } is van plan uw vergunning in te trekken (voornemen tot intrekking). Er is nog niets besloten.
    .starts = U mag eerst uw verhaal doen (zienswijze).
    .do = Bel vandaag een advocaat of { -vwn }. Neem alle papieren mee.
    .otherwise = De { -ind } besluit zonder uw verhaal.
letter-ind-naturalisation = Deze brief gaat over Nederlander worden (naturalisatie of optie).
    .do = Kijk welke papieren er gevraagd worden. Zorg dat u uw diploma of uw brief over ontheffing hebt.
    .otherwise = Uw aanvraag kan blijven liggen of stoppen.
letter-coa-housing-offer = Er is een woning voor u, of u mag een woning bekijken (woningaanbod).
    .do = Ga kijken en teken. Is er een reden waarom het huis niet kan, bijvoorbeeld uw gezondheid? Zeg het meteen aan { -coa }, met bewijs, en vraag { -vwn } om hulp voordat u nee zegt.
    .otherwise = Als u nee zegt, kan uw plek in de opvang stoppen.
letter-coa-measure = { -coa } schrijft over een maatregel omdat er iets gebeurd is in de opvang (onthouding verstrekkingen).
    .do = Vraag { -vwn } om de brief met u te lezen. Vertel hoe het voor u was. Bent u het er niet mee eens? In de brief staat tot wanneer u iets kunt doen.
    .otherwise = Het geld of de plek kan een tijd minder zijn.
letter-coa-own-contribution = U verdient geld en woont in de opvang. { -coa } vraagt een eigen bijdrage (Reba).
    .do = Kijk of de maanden en het loon kloppen. Vraag om in delen te betalen als het veel is.
    .otherwise = Het bedrag wordt hoger.
