### Instellingen. Bron: Engels.

settings-title = Instellingen
settings-language = Taal
settings-theme = Kleuren
settings-theme-system = Zoals de laptop
settings-theme-light = Licht
settings-theme-dark = Donker
settings-theme-contrast = Sterk contrast
settings-text = Grootte van de tekst
settings-text-percent = { $percent }%
settings-calm = Geen beweging
settings-calm-hint = Niets beweegt of vervaagt.
settings-dutch = Nederlandse tekst naast mijn taal
settings-dutch-hint = U leert de woorden uit brieven, en wie u helpt, kan meelezen.
settings-keyboard = Toetsenbord op het scherm
settings-keyboard-hint = Gaat open bij elk veld, voor letters die deze laptop niet heeft.
settings-lock = Vanzelf op slot na
settings-lock-minutes = { $count ->
    [one] { $shown } minuut
   *[other] { $shown } minuten
}
settings-calendars = Kalenders naast de datum
settings-calendars-hint = Brieven gebruiken de Nederlandse datum. Die staat altijd voorop.
settings-calendars-persian = Perzisch (Iran)
settings-calendars-afghan = Perzisch (Afghanistan)
settings-calendars-ethiopic = Ethiopisch
settings-calendars-islamic = Islamitisch
settings-calendars-islamic-hint = Die volgt de maan: in een ander land kan het één dag eerder of later zijn.
settings-digits = Cijfers naast de datum
settings-digits-hint = De Nederlandse datum houdt de cijfers die in brieven staan.
settings-digits-western = Zoals in brieven: 1 2 3
settings-digits-arabic = Arabisch: ١ ٢ ٣
settings-digits-persian = Perzisch: ۱ ۲ ۳
settings-passphrase-title = Wachtzin en papieren code
settings-passphrase-change = Mijn wachtzin veranderen
settings-passphrase-current = De wachtzin van nu
settings-passphrase-new = De nieuwe wachtzin
settings-passphrase-done = De nieuwe wachtzin is bewaard. De oude opent uw plan niet meer.
settings-code-new = Een nieuwe papieren code maken
settings-code-hint = De code op uw oude papier werkt dan niet meer.
settings-history-title = Wat ik heb gedaan
settings-history-lead = Alles wat u hebt veranderd, het nieuwste eerst. U kunt het terugdraaien.
settings-history-none = Hier ziet u straks wat u hebt veranderd.
settings-history-undone = Teruggedraaid
settings-history-show = Tonen wat ik heb gedaan
settings-rules = De regels bekijken
