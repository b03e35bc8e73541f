### Ways out: each tried in a copy, with the request for it. Source: English.

## The screen

# Name of the screen.
ways-title = Ways out
# Under the title.
ways-lead = The app tried what the law makes possible for you, in a copy. Here you see what it would change. Who decides, may say otherwise.
# Above what would help.
ways-help = This would help
# Above the others.
ways-other = Also possible
ways-other-lead = Whether this helps you, depends on what suits you or on the decision.
ways-none = No ways out to show now
ways-none-text = Tell what happened in your life, such as illness. Then the app can try more. Or try a change yourself.
# Above what it would change.
ways-brings = What it would change
# $date: a day in words; $distance: "in 3 weeks".
ways-opens = You can ask from { $date } ({ $distance })
ways-by = Ask before or on { $date } ({ $distance })
# $whom: DUO, the municipality …
ways-where = Where to ask: { $whom }
# Above the papers.
ways-proof = What you need
# Button: shows both plans.
ways-see = See both plans
# Name of the button for screen readers.
ways-see-of = See both plans: { $what }
# Button: makes the request on paper.
ways-write = Write the request
# Name of the button for screen readers.
ways-write-of = Write the request: { $what }
# Button: saves the request in a folder.
ways-save = Save in a folder
# Name of the button for screen readers.
ways-save-of = Save in a folder: { $what }
# $file: name of the file.
ways-ready = The draft is ready: { $file }
# $path: where it lies.
ways-written = Read it, fill in the lines and sign. It lies here: { $path }
# Above a letter to the municipality.
ways-statement = First: ask the municipality for a statement
# Above the request that follows.
ways-then = Then: ask for it with the statement
ways-lower = Ask for a lower amount a month
ways-lower-text = { -duo } looks at your income and works out what you can pay.
# Above options for which answers are missing.
ways-waiting = Maybe also: answers are missing
ways-waiting-lead = Add what you know. Then the app can try these too.
# Button.
ways-to-facts = To my answers
