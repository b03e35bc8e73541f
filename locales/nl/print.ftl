### Woorden op papier. Bron: Engels.

print-plan-title = Mijn plan
print-plan-made = Gemaakt op { $date } met Wegwijs. Een datum in een brief van een instantie gaat vóór een datum op dit papier.
print-plan-unchecked = Deze woorden zijn nog niet door een spreker nagekeken. De Nederlandse woorden tellen.
print-plan-footer = Wegwijs. Dit is informatie, geen juridisch advies. Regels zoals nagekeken op de genoemde dagen.
print-plan-next = Mijn volgende stap
print-plan-dates = Mijn data
print-plan-missing = Wat nog niet bekend is
print-plan-achieved = Wat ik heb gedaan
print-plan-whom = Wie kan helpen
print-plan-why = Waarom: de regels
print-plan-rules = Regels achteraan: { $numbers }.
print-plan-source = Bron: { $source }, nagekeken op { $date }.
print-plan-facts = Berekend uit: { $facts }.
print-plan-ask = Vraag: { $who }.
print-plan-nothing = Er zijn nog geen data. Beantwoord eerst de vragen in Wegwijs.
print-code-title = Mijn papieren code
print-code-what = Met deze code opent u uw plan als u uw wachtzin kwijt bent. De code opent alles.
print-code-keep = Bewaar dit papier op een veilige plek. Bewaar het niet bij de laptop. Maak er geen foto van.
print-code-use = Bent u uw wachtzin kwijt? Start Wegwijs, kies uw plaatje en kies “Ik ben mijn wachtzin kwijt”. Typ de acht groepen cijfers.
print-code-lost = Bent u dit papier kwijt? Open Wegwijs met uw wachtzin en maak een nieuwe papieren code. De oude werkt dan niet meer.
