### Uitwegen: elk geprobeerd in een kopie, met het verzoek erbij. Bron: Engels.

## Het scherm

ways-title = Uitwegen
ways-lead = De app probeerde in een kopie wat de wet voor u mogelijk maakt. Hier ziet u wat het zou veranderen. Wie beslist, kan anders besluiten.
ways-help = Dit zou helpen
ways-other = Ook mogelijk
ways-other-lead = Of dit u helpt, hangt af van wat bij u past of van het besluit.
ways-none = Nu geen uitwegen om te tonen
ways-none-text = Vertel wat er in uw leven gebeurde, zoals ziekte. Dan kan de app meer proberen. Of probeer zelf een verandering.
ways-brings = Wat het zou veranderen
ways-opens = U kunt het vragen vanaf { $date } ({ $distance })
ways-by = Vraag het uiterlijk op { $date } ({ $distance })
ways-where = Waar u het vraagt: { $whom }
ways-proof = Wat u nodig hebt
ways-see = Beide plannen zien
ways-see-of = Beide plannen zien: { $what }
ways-write = Schrijf het verzoek
ways-write-of = Schrijf het verzoek: { $what }
ways-save = Bewaar in een map
ways-save-of = Bewaar in een map: { $what }
ways-ready = Het concept is klaar: { $file }
ways-written = Lees het na, vul de lijnen in en teken. Het ligt hier: { $path }
ways-statement = Eerst: vraag de gemeente om een verklaring
ways-then = Daarna: vraag het met de verklaring
ways-lower = Vraag om een lager bedrag per maand
ways-lower-text = { -duo } kijkt naar uw inkomen en rekent uit wat u kunt betalen.
ways-waiting = Misschien ook: er ontbreken antwoorden
ways-waiting-lead = Vul aan wat u weet. Dan kan de app deze ook proberen.
ways-to-facts = Naar mijn antwoorden
