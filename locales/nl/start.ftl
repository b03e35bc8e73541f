### Het eerste scherm, iemand die nieuw is, de papieren code. Bron: Engels.

start-title = Welkom bij { -app }
start-lead = Uw plan voor de { -inburgering }, in uw taal. Het blijft op deze laptop.
start-language = Kies uw taal
start-people = Wie bent u?
start-open-person = Het plan van { $name } openen
start-new = Ik ben hier nieuw
start-new-hint = Maak een eigen plan. Niemand anders kan het lezen.
start-copy = Ik heb een kopie op een stick
start-guide = Eerst de uitleg lezen
start-copy-dropped = Deze kopie openen

## Iemand die nieuw is

start-new-title = Een nieuw plan
start-name-title = Hoe mogen we u noemen?
start-name-label = Bijnaam
start-name-hint = Niet uw volledige naam: iedereen die deze laptop gebruikt, kan hem zien.
start-picture-title = Kies een plaatje
start-picture-hint = Hieraan vindt u uzelf terug.
start-picture-kettle = Kopje
start-picture-tree = Boom
start-picture-boat = Boot
start-picture-sun = Zon
start-picture-bicycle = Fiets
start-picture-bird = Vogel
start-picture-key = Sleutel
start-picture-lamp = Lampje
start-picture-bread = Brood
start-picture-book = Boek
start-picture-star = Ster
start-picture-leaf = Blad
start-picture-fish = Vis
start-picture-moon = Maan
start-picture-house = Huis
start-picture-flower = Bloem
start-passphrase-title = Uw wachtzin
start-passphrase-why = De wachtzin opent uw plan. Wij kennen hem niet en niemand kan een nieuwe voor u maken.
start-passphrase-which = Welke wachtzin wilt u?
start-passphrase-offered = Deze woorden
start-passphrase-own = Mijn eigen woorden
start-passphrase-own-hint = Minstens 8 tekens. Meer woorden zijn beter dan één.
start-passphrase-other = Andere woorden
start-passphrase-label = Wachtzin
start-passphrase-again = Nog een keer hetzelfde
start-passphrase-not-same = Deze twee zijn niet gelijk. Kijk ze allebei na.
start-passphrase-write = Schrijf de wachtzin op papier of leer hem nu. Typ hem daarna één keer.
start-create = Mijn plan maken
start-creating = Uw sleutel wordt gemaakt.

## De papieren code

start-code-title = Uw papieren code
start-code-lead = Bent u de wachtzin vergeten? Deze code opent uw plan. Bewaar het papier op een veilige plek, niet bij de laptop.
start-code-group = Groep { $number }
start-code-print = De code afdrukken
start-code-save = Het blad in een map bewaren
start-code-printed = Het blad is klaar: { $file }
start-code-printed-where = Het staat hier: { $path }. Haal het daar weg als u het op papier hebt.
start-code-written = Ik heb de code op papier
start-code-check-title = Kijk uw papier na
start-code-check-lead = Typ deze groepen van uw papier.
start-code-show = De code nog eens tonen
start-code-confirm = Nakijken
start-code-confirmed = Het papier klopt. Bewaar het goed.
start-code-later = Later
start-code-gone = De code kan niet nog eens getoond worden. U kunt een nieuwe maken; de oude werkt dan niet meer.
start-code-new = Een nieuwe papieren code maken
