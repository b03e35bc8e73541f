### "Data". Bron: Engels.

dates-lead = Bij elke datum staat waarom. Open een datum om de regel en uw antwoorden te zien.
dates-coming = Wat komt
dates-unknown = Wat we nog niet kunnen weten
dates-unknown-lead = We raden niet. Hier ziet u wat er mist en wie het u kan vertellen.
dates-behind = Wat achter u ligt
dates-empty-title = Hier komen uw data
dates-empty-text = Beantwoord een paar vragen. Dan ziet u hier welke data voor u tellen.
dates-empty-start = Beginnen met de vragen
dates-no-day = Nog niet bekend
dates-why = Waarom deze datum?
dates-why-unknown = Waarom is dit niet bekend?
dates-why-this = Waarom?
dates-change = Dit antwoord veranderen
dates-change-of = Dit antwoord veranderen: { $label }
dates-note = Een notitie schrijven
dates-note-of = Een notitie schrijven: { $title }
dates-notes = { $count ->
    [one] { $shown } notitie
   *[other] { $shown } notities
}
