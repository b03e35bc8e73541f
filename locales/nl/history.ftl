### Wat u hebt gedaan en kunt terugdraaien, en namen van wat in een plan veranderde. Bron: Engels.

history-answer = Antwoord: { $what }
history-kept = Bewaard: { $what }
history-removed = Weggehaald: { $what }
history-note = Notitie geschreven
history-note-removed = Notitie weggehaald
history-settings = Instellingen veranderd
history-tried = Bewaard wat eerst geprobeerd is

## Delen van een plan, als titel van een verandering.

history-what-regime = De wet die voor u geldt
history-what-duty = Of u { -inburgering } moet doen
history-what-term = Het einde van uw termijn
