### Toetsenbord op het scherm, toetsen, dagvelden, het blad dat alles verbergt. Bron: Engels.

keyboard-title = Toetsenbord op het scherm
keyboard-button = Toetsenbord
keyboard-keys-of = Letters van: { $script }
keyboard-script = Schrift
keyboard-shift = Meer letters
keyboard-space = Spatie
keyboard-erase = Wissen
keyboard-enter = Enter
keyboard-choose-letter = Kies een letter en dan de klinker.

## Een dag

keyboard-date-day = Dag
keyboard-date-month = Maand
keyboard-date-year = Jaar
keyboard-date-none = Deze dag bestaat niet. Kijk naar dag, maand en jaar.

## Toetsen

keyboard-keys-title = Toetsen die overal werken
keyboard-key-lock = Op slot doen
keyboard-key-hide = Verbergen wat op het scherm staat
keyboard-key-search = Zoeken
keyboard-key-keyboard = Toetsenbord op het scherm
keyboard-key-dutch = De Nederlandse tekst tonen of verbergen
keyboard-key-back = Terug
keyboard-key-next = Naar het volgende op de pagina
keyboard-key-help = Deze toetsen tonen
keyboard-hidden = Druk op een toets om verder te gaan.
keyboard-screen-facts = Mijn antwoorden
