# Waarom, tot op de bodem: woorden om een keten van redenen. Bron: Engels.

explain-term = De tijd voor uw { -inburgering }
explain-next-term = Als u langer nodig hebt: de tijd daarna
explain-next-letter = Alleen een brief van { -duo } kan zeggen hoe lang dat is.

explain-from-answer = Uw eigen antwoord
explain-from-letter = Uit de brief “{ $letter }”
explain-from-letter-of = Uit de brief “{ $letter }” van { $date }
explain-from-decision = Uit het besluit van { $date }
explain-from-decision-by = Uit het besluit van { $date } ({ $who })

explain-sheet-title = Waarom is dit zo?
explain-sheet-made = Gemaakt op { $date } met Wegwijs, uit de antwoorden van de persoon zelf.
explain-sheet-sure = Hoe zeker
explain-sheet-facts = De antwoorden erachter
explain-sheet-fact = { $value } ({ $origin })
explain-sheet-missing = Nog niet bekend
explain-role-decides = De regel die dit zegt
explain-role-rests = Waar dat op rust
explain-role-duty = Waarom de wet dit van u vraagt
explain-role-check = Ook met elkaar vergeleken
explain-compared = Deze antwoorden passen bij elkaar.

explain-plan-all = Voor een begeleider: alles, met de nummers van de regels
