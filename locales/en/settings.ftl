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
