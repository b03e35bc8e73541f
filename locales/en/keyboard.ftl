### Keyboard on the screen, keys, day fields, the sheet that hides. Source: English.

keyboard-title = Keyboard on the screen
# Button beside a field.
keyboard-button = Keyboard
# Names the keys for screen readers. $script: name of the script, in that script.
keyboard-keys-of = Letters: { $script }
keyboard-script = Script
keyboard-shift = More letters
keyboard-space = Space
keyboard-erase = Erase
keyboard-enter = Enter
# Ethiopic: first the letter, then one of its seven vowels.
keyboard-choose-letter = Choose a letter, then its vowel.

## A day

keyboard-date-day = Day
keyboard-date-month = Month
keyboard-date-year = Year
keyboard-date-none = This day does not exist. Look at day, month and year.

## Keys

keyboard-keys-title = Keys that work everywhere
keyboard-key-lock = Lock
keyboard-key-hide = Hide what is on the screen
keyboard-key-search = Search
keyboard-key-keyboard = Keyboard on the screen
keyboard-key-dutch = Show or hide the Dutch text
keyboard-key-back = Back
keyboard-key-next = To the next thing on the page
keyboard-key-help = Show these keys
# On the sheet that hides everything; any key takes it away.
keyboard-hidden = Press a key to go on.
# Item of the menu: all answers.
keyboard-screen-facts = My answers
