### Settings. Source: English.

settings-title = Settings
settings-language = Language
settings-theme = Colours
settings-theme-system = As the laptop
settings-theme-light = Light
settings-theme-dark = Dark
settings-theme-contrast = High contrast
settings-text = Size of the text
# $percent: 100, 125, 150, 175 or 200
settings-text-percent = { $percent } %
settings-calm = No movement
settings-calm-hint = Nothing moves or fades.
settings-dutch = Dutch text beside my language
settings-dutch-hint = You learn the words that letters use, and a helper can read along.
settings-keyboard = Keyboard on the screen
settings-keyboard-hint = Opens at every field, for letters that this laptop does not have.
settings-lock = Lock by itself after
# How long. A plural gets $count to choose and $shown to show.
settings-lock-minutes = { $count ->
    [one] { $shown } minute
   *[other] { $shown } minutes
}
# Which calendars stand beside each date. The name of each in a few letters.
settings-calendars = Calendars beside the date
settings-calendars-hint = Letters use the Dutch date. It always comes first.
settings-calendars-persian = Persian (Iran)
settings-calendars-afghan = Persian (Afghanistan)
settings-calendars-ethiopic = Ethiopian
settings-calendars-islamic = Islamic
settings-calendars-islamic-hint = It follows the moon: in another country it may be one day earlier or later.
# Only shown in languages with Arabic script.
settings-digits = Digits beside the date
settings-digits-hint = The Dutch date keeps the digits that letters use.
settings-digits-western = As in letters: 1 2 3
settings-digits-arabic = Arabic: ١ ٢ ٣
settings-digits-persian = Persian: ۱ ۲ ۳
settings-passphrase-title = Passphrase and paper code
settings-passphrase-change = Change my passphrase
settings-passphrase-current = The passphrase of now
settings-passphrase-new = The new passphrase
settings-passphrase-done = The new passphrase is kept. The old one no longer opens your plan.
settings-code-new = Make a new paper code
settings-code-hint = The code on your old paper stops working then.
settings-history-title = What I did
settings-history-lead = Everything that you changed, newest first. You can take it back.
settings-history-none = Here you will see what you changed.
# Button: takes a change back. $what: the change.
settings-history-undone = Taken back
# Button.
settings-history-show = Show what I did
# Button: opens the screen of the rules.
settings-rules = Look at the rules
