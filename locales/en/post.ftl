### Letters: which one is it, what does it mean, and taking its date over. What is said about each letter is in
### letters-*.ftl. Source: English.

# Doors of the guide. At most 24 letters each.
post-door-topics = Topics
post-door-letters = I got a letter
# Title of the screen where one finds out which letter it is.
post-title = Which letter is it?
# Under that title.
post-lead = Say who sent it and type a few words that stand on it. You do not have to understand the letter.
# Legend of the buttons with senders.
post-sender = Who sent the letter?
# Button: forgets the chosen sender.
post-sender-any = Show all senders
# Label of the field for words.
post-words = Words on the letter
# Under the label: what to type.
post-words-hint = Type the large heading, or a few words from the first lines, in Dutch.
# Legend above telltale words to tick.
post-tick = Do you see one of these words?
# Title above the letters that it may be.
post-found = It may be this letter
# Title above all letters of the chosen sender.
post-all = Letters from this sender
# Read out when the list changes. $count chooses, $shown is the number.
post-found-count =
    { $count ->
        [one] { $shown } letter fits
       *[other] { $shown } letters fit
    }
# Under a found letter. $words: Dutch words that were found, for example "PIP, leerroute".
post-matched = Found: { $words }
# Title when no letter fits.
post-unknown = We do not know this letter
# Under it.
post-unknown-do = That is no problem. Let somebody read it with you. Look whether a date is in it.
# Title of the warning about words that stand in false letters.
post-signs = Be careful: this letter may be false
# Under it. $words: the Dutch words.
post-signs-do = These words stand in false letters too: { $words }. Do not pay and do not press a link. Show the letter to somebody first.
# Button of that warning.
post-signs-more = What false letters look like
# Title of the list of people to ask.
post-help = Who helps you
# $number: a phone number.
post-phone = Phone: { $number }
# Button: keeps a letter that the app does not know.
post-keep-other = Keep this letter with a note
# Button: back to the question which letter it is.
post-back = Another letter
# Before the usual Dutch heading of a letter, for screen readers.
post-heading = Heading on the letter

## The page of one letter: titles.

post-what = What it is
post-starts = What begins
post-todo = What you can do
post-by = By when
post-otherwise = If you do nothing
post-ask = Whom to ask
# A mark on letters where the law matters.
post-legal = Ask somebody who knows the law. That is free.

## Taking its date over.

# Button.
post-take = Take this letter over into my plan
# Title of the form.
post-take-title = What does the letter say?
# Under it.
post-take-lead = Copy only what you can read. First you see what would change. Nothing is kept before you say so.
# While locked, in place of the button.
post-take-locked = To take the date over, open your plan first.
# Label of the date of a letter that the app does not know.
post-dated = Date on the letter
# Label of the free words about a letter that the app does not know.
post-note = In your own words
post-note-hint = For example: what is on it, who gave it to you. It becomes a note.
# Button: shows what would change.
post-try = Show what changes
# Title of the preview.
post-preview = This would change
# Title above the answers that the letter gives.
post-answers = In your answers
# $value: what stands there now.
post-before = As it is: { $value }
# An answer that is there already and stays. $value: the answer.
post-stays = Stays as it is: { $value }. The earlier letter counts.
# $value: what would stand there.
post-after = Then: { $value }
# Title above the changes of the plan.
post-plan = In your plan
# When the plan stays the same.
post-plan-same = Nothing changes in your plan.
# Button: keeps it.
post-keep = Keep this letter
# Button: throws it away.
post-drop = Do not keep it
# Button: back to the form.
post-edit = Change what I typed
# After keeping; also the words of the bar for undoing.
post-kept = The letter is kept
