### Brieven: welke is het, wat betekent hij, en de datum overnemen. Wat er over elke brief gezegd wordt, staat in
### letters-*.ftl. Bron: Engels.

post-door-topics = Onderwerpen
post-door-letters = Ik kreeg een brief
post-title = Welke brief is het?
post-lead = Zeg wie hem stuurde en typ een paar woorden die erop staan. U hoeft de brief niet te begrijpen.
post-sender = Wie stuurde de brief?
post-sender-any = Toon alle afzenders
post-words = Woorden op de brief
post-words-hint = Typ de grote kop, of een paar woorden uit de eerste regels, in het Nederlands.
post-tick = Ziet u een van deze woorden?
post-found = Het kan deze brief zijn
post-all = Brieven van deze afzender
post-found-count =
    { $count ->
        [one] { $shown } brief past
       *[other] { $shown } brieven passen
    }
post-matched = Gevonden: { $words }
post-unknown = Deze brief kennen we niet
post-unknown-do = Dat is niet erg. Laat iemand hem met u lezen. Kijk of er een datum in staat.
post-signs = Pas op: deze brief is misschien vals
post-signs-do = Deze woorden staan ook in valse brieven: { $words }. Betaal niet en klik niet op een link. Laat de brief eerst aan iemand zien.
post-signs-more = Hoe valse brieven eruitzien
post-help = Wie u helpt
post-phone = Telefoon: { $number }
post-keep-other = Bewaar deze brief met een notitie
post-back = Een andere brief
post-heading = Kop op de brief
post-what = Wat het is
post-starts = Wat er begint
post-todo = Wat u kunt doen
post-by = Voor wanneer
post-otherwise = Als u niets doet
post-ask = Wie u kunt vragen
post-legal = Vraag iemand die de wet kent. Dat is gratis.
post-take = Neem deze brief over in mijn plan
post-take-title = Wat staat er in de brief?
post-take-lead = Neem alleen over wat u kunt lezen. Eerst ziet u wat er zou veranderen. Er wordt niets bewaard voordat u dat zegt.
post-take-locked = Open eerst uw plan om de datum over te nemen.
post-dated = Datum op de brief
post-note = In uw eigen woorden
post-note-hint = Bijvoorbeeld: wat erop staat, van wie u hem kreeg. Het wordt een notitie.
post-try = Toon wat er verandert
post-preview = Dit zou veranderen
post-answers = In uw antwoorden
post-before = Zoals het is: { $value }
post-stays = Blijft zoals het is: { $value }. De eerdere brief telt.
post-after = Straks: { $value }
post-plan = In uw plan
post-plan-same = Er verandert niets in uw plan.
post-keep = Bewaar deze brief
post-drop = Niet bewaren
post-edit = Verander wat ik typte
post-kept = De brief is bewaard
