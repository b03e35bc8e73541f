### Unlocking, locking, the lost passphrase, the damaged file. Source: English. A plural gets $count to choose and $shown to show.

# Title. $name: the nickname.
unlock-title = Hello { $name }
unlock-label = Your passphrase
unlock-hint = Capital letters and spaces count.
# Button.
unlock-open = Open my plan
# While the key is worked out; takes about a second.
unlock-opening = One moment, your plan is opened.
# Button: to the paper code.
unlock-lost = I do not know my passphrase
# Button.
unlock-other = I am somebody else

## Lost passphrase

unlock-recover-title = Open with the paper code
unlock-recover-lead = Take your paper. It has eight groups of five digits.
unlock-code-label = Paper code
unlock-code-hint = 40 digits. Spaces do not matter.
unlock-new-label = New passphrase
unlock-new-hint = At least 8 characters. Several words are better than one.
unlock-recover-open = Open and keep the new passphrase
unlock-no-code = No paper code? Then nobody can open this plan, we neither. You can start a new plan.

## A damaged file

unlock-backups-title = The file of your plan is damaged
unlock-backups-lead = There are copies that this laptop made by itself. Choose one. The damaged file is kept.
# A copy. $date: its day.
unlock-backup = Copy of { $date }
unlock-secret-label = Passphrase or paper code
# Button.
unlock-restore = Go on with this copy
unlock-backups-none = There is no copy on this laptop. Do you have a closed copy on a stick? Open that one.
# $date: day of the copy.
unlock-restored = Your plan is back, as it was on { $date }.
# How many changes were made after that day. May be 0, which must read well too.
unlock-restored-lost = { $count ->
    [one] Missing from after that day: { $shown } change.
   *[other] Missing from after that day: { $shown } changes.
}

## Locking by itself

unlock-warning = { $count ->
    [one] Your plan locks in { $shown } second.
   *[other] Your plan locks in { $shown } seconds.
}
unlock-still-here = I am still here
# Said after it locked.
unlock-locked = Your plan is locked. Everything is kept.
