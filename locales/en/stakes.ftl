### Where I stand: what was achieved, what is next, what is at stake with the way out beside it. Source: English.
### Calm: no blame, no fright, no countdown. What is at stake is said once.

stakes-title = Where I stand
# Under the title.
stakes-lead = First what you have done, then what comes next. After that, once, what can happen and what you can do.
# Button on My path and Dates: opens this screen.
stakes-open = See where I stand
# Above old fines and loan letters of people with an asylum permit.
stakes-review-title = You can have this looked at again
stakes-review-lead = Judges decided in 2025 and 2026 about fines and loans of people with an asylum permit. Ask for free help first.
# Above what can happen.
stakes-at-stake = What can happen, and what you can do
stakes-at-stake-lead = Nothing here is certain to come. A letter always comes first, and you can answer it.
# When nothing is at stake.
stakes-nothing = We see nothing that can happen to you now.
# Above the options of the law beside a consequence.
stakes-options = The law makes this possible for you
# Button: opens the part with all options.
stakes-options-all = See all that the law makes possible
# Above what does not apply to the person.
stakes-not-mine = What does not apply to you
stakes-not-mine-lead = You may hear or read about this. It does not apply to you, and here you see why.
# Above permanent permit and naturalisation.
stakes-ind = If you want to stay for good, or become Dutch
stakes-ind-lead = The { -ind } looks at this apart from your { -inburgering }. It is your choice when you ask.
# Above what is there already.
stakes-ind-meets = What you have
# Above what is lacking or not known.
stakes-ind-lacks = What is still needed, or what we do not know yet

## The opened reasons of any result.

stakes-because-decides = The rule that says this
stakes-because-rests = What that rests on
stakes-because-duty = Why the law asks this of you
stakes-because-check = Also compared with each other
# Title of the result in Dutch, for screen readers and for the eye.
stakes-because-dutch = In Dutch:
# Button in opened reasons: makes one page and opens it.
stakes-because-print = Print this
# Name of that button for screen readers. $title: the result.
stakes-because-print-of = Print this: { $title }
# After it. $file: name of the file.
stakes-because-printed = The page is ready: { $file }
# Opener of the reasons which act applies.
stakes-because-act = Why this law?
