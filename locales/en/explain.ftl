# Why, to the ground: words around a chain of reasons, in the window and on paper. Source: English.

# Name of a result: the time in which a person has to be ready.
explain-term = Time for your { -inburgering }
# Name of a result: what comes after the last day. Not a threat: it says that the road goes on.
explain-next-term = If you need longer: the time after it
# In place of a length of that time.
explain-next-letter = Only a letter from { -duo } can say how long that is.

## Where an answer comes from; stands in small letters beside the answer.

explain-from-answer = Your own answer
# $letter: name of the letter.
explain-from-letter = From the letter “{ $letter }”
# $letter: name of the letter; $date: the date on it.
explain-from-letter-of = From the letter “{ $letter }” of { $date }
# $date: date of the decision.
explain-from-decision = From the decision of { $date }
# $who: DUO, the municipality …; $date: date of the decision.
explain-from-decision-by = From the decision of { $date } ({ $who })

## The sheet of one chain. It is read with a counsellor, Dutch beside the own language.

explain-sheet-title = Why is this so?
# $date: day in words.
explain-sheet-made = Made on { $date } with Wegwijs, from the answers of the person.
explain-sheet-sure = How sure
# Above what was answered.
explain-sheet-facts = The answers behind it
# $value: an answer with its value; $origin: where it comes from.
explain-sheet-fact = { $value } ({ $origin })
# Above what is not known yet.
explain-sheet-missing = Not known yet
# Above each group of reasons.
explain-role-decides = The rule that says this
explain-role-rests = What that rests on
explain-role-duty = Why the law asks this of you
explain-role-check = Also compared with each other
# Under it, when nothing contradicts.
explain-compared = These answers fit together.

## The part of the printed plan for a counsellor.

explain-plan-all = For a counsellor: everything, with the numbers of the rules
