### Van slot doen, op slot doen, de wachtzin kwijt, het beschadigde bestand. Bron: Engels.

unlock-title = Hallo { $name }
unlock-label = Uw wachtzin
unlock-hint = Hoofdletters en spaties tellen mee.
unlock-open = Mijn plan openen
unlock-opening = Een ogenblik, uw plan gaat open.
unlock-lost = Ik ben mijn wachtzin kwijt
unlock-other = Ik ben iemand anders

## De wachtzin kwijt

unlock-recover-title = Openen met de papieren code
unlock-recover-lead = Pak uw papier. Er staan acht groepen van vijf cijfers op.
unlock-code-label = Papieren code
unlock-code-hint = 40 cijfers. Spaties maken niet uit.
unlock-new-label = Nieuwe wachtzin
unlock-new-hint = Minstens 8 tekens. Meer woorden zijn beter dan één.
unlock-recover-open = Openen en de nieuwe wachtzin bewaren
unlock-no-code = Hebt u geen papieren code? Dan kan niemand dit plan openen, wij ook niet. U kunt een nieuw plan beginnen.

## Een beschadigd bestand

unlock-backups-title = Het bestand van uw plan is beschadigd
unlock-backups-lead = Er zijn kopieën die deze laptop zelf heeft gemaakt. Kies er een. Het beschadigde bestand blijft bewaard.
unlock-backup = Kopie van { $date }
unlock-secret-label = Wachtzin of papieren code
unlock-restore = Verder met deze kopie
unlock-backups-none = Er is geen kopie op deze laptop. Hebt u een kopie op slot op een stick? Open die dan.
unlock-restored = Uw plan is terug, zoals het was op { $date }.
unlock-restored-lost = { $count ->
    [one] Wat mist van na die dag: { $shown } verandering.
   *[other] Wat mist van na die dag: { $shown } veranderingen.
}

## Vanzelf op slot

unlock-warning = { $count ->
    [one] Uw plan gaat over { $shown } seconde op slot.
   *[other] Uw plan gaat over { $shown } seconden op slot.
}
unlock-still-here = Ik ben er nog
unlock-locked = Uw plan is op slot. Alles is bewaard.
