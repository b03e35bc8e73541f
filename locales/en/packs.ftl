### The rules in this app: how old they are, and newer ones from a stick. Source: English.

packs-title = The rules in this app
packs-lead = { -app } works out your plan with rules that follow the law. The law changes from time to time. Then the rules must be renewed.
# $version: like 2026.11.1; $date: a day in words.
packs-version = Version { $version }: the law as it was on { $date }
# How long ago that day is. A plural gets $count to choose and $shown to show.
packs-age = { $count ->
    [one] That is { $shown } day ago.
   *[other] That is { $shown } days ago.
}
packs-built-in = These rules came with the program.
# $date: a day in words.
packs-brought = These rules came from a file, made on { $date }.
packs-old = These rules are more than a year old.
packs-old-do = The law may have changed. Ask somebody who helps you for a newer { -app }, or for a file with new rules. Is a date important? Ask { -duo } or your municipality as well.
packs-ignored = This laptop has a file with newer rules that we cannot use.
packs-ignored-do = Your plan is worked out with the rules that you see here. Choose the file on the stick once more.

## A file with new rules

packs-new-title = New rules from a stick
packs-new-lead = You need no internet. Somebody who helps you can bring a file with new rules. Its name ends in .wegwijs-pack.
packs-new-check = First we check who made the file and that it is whole. Then you see what changes for you. Nothing is used before you say so.
# Button: asks for the file.
packs-choose = Choose the file
packs-shown-title = What the new rules change
# $version: of the file; $replaces: of the rules in use; $date: the day whose law it holds, $made: when it was made.
packs-shown = Version { $version } instead of { $replaces }: the law as it was on { $date }. Made on { $made }.
# $count chooses, $shown is shown: how many rules are different.
packs-rules = { $count ->
    [one] { $shown } rule is different. Most rules are not about you.
   *[other] { $shown } rules are different. Most rules are not about you.
}
packs-changes-title = What changes in your plan
packs-changes-none = In your plan nothing changes.
packs-everybody = The rules are for everybody who uses { -app } on this laptop. Each of them can go back to the rules of before.
# Button.
packs-use = Use the new rules
# Button.
packs-leave = Do not use them
packs-used = The new rules are in use. Your plan is worked out again.
packs-not-used = Nothing was changed.

## Going back

packs-back-title = The rules of before
# $version: like 2026.11.1
packs-back-version = You can go back to version { $version }.
packs-back-built-in = You can go back to the rules that came with the program.
# Button.
packs-back = Go back to the rules of before
packs-back-done = The rules of before are in use again. Your plan is worked out again.
