### Woorden rond het plan: onderdelen van het examen, pagina's met vragen. Bron: Engels.

## Een onderdeel van het examen of van de route.

plan-component-level = Niveau { $level }
plan-component-hours = { $count ->
    [one] { $shown } uur gevraagd
   *[other] { $shown } uur gevraagd
}
plan-component-hours-done = { $count ->
    [one] { $shown } uur gedaan
   *[other] { $shown } uur gedaan
}
plan-component-tries = { $count ->
    [one] { $shown } keer geprobeerd
   *[other] { $shown } keer geprobeerd
}
plan-component-free = { $count ->
    [one] Nog { $shown } gratis poging
   *[other] Nog { $shown } gratis pogingen
}
plan-component-fee = Eén poging kost { $amount }

## Titels van de pagina's met vragen.

plan-intake-stay = Uw eerste dagen hier
plan-intake-you = Over u
plan-intake-letter = Uw brieven
plan-intake-plan = Uw plan met de gemeente
plan-intake-learning = Nederlands leren
plan-intake-school = School en diploma's
plan-intake-home = Waar u woont
plan-intake-work = Werk
plan-intake-goals = Uw doelen
plan-intake-more = Wat u nog kunt vertellen
