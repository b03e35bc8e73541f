### Een kopie op slot op een stick, en uzelf weghalen. Bron: Engels.

share-title = Kopie en weghalen
share-copy-title = Een kopie op slot om mee te nemen
share-copy-lead = Eén bestand met uw hele plan. Alleen uw wachtzin of uw papieren code opent het.
share-copy-make = Een kopie op een stick maken
share-copy-done = De kopie is klaar: { $file }
share-copy-where = De kopie staat hier: { $path }. We hebben die teruggelezen: alles is er.
share-copy-open = Op een andere laptop: start { -app } en kies "{ start-copy }".
share-print-title = Op papier
share-print-lead = Uw volgende stap, uw data met de redenen, en wie u kunt bellen.

## Weghalen

share-remove-title = Mij van deze laptop weghalen
share-remove-lead = Eerst gaat de sleutel weg, dan de bestanden. Zonder de sleutel kan niemand lezen wat misschien nog op de schijf staat.
share-remove-honest = We kunnen niet beloven dat er niets overblijft: een schijf kan oude stukjes houden, en kopieën op sticks blijven. Wat overblijft, kan niemand lezen.
share-remove-copy = Maak eerst een kopie op slot als u uw plan wilt houden. Dit kunt u niet terugdraaien.
share-remove-label = Typ uw bijnaam om verder te gaan: { $name }
share-remove-do = Mij nu weghalen
share-removed = U bent van deze laptop weggehaald.
share-removed-left = Deze bestanden konden niet worden weggehaald, maar niemand kan ze lezen: { $files }. Vraag de eigenaar van de laptop om ze weg te halen.
