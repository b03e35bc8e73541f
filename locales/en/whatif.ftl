### What if: changes tried in a copy of the plan. Nothing is saved until the person says so. Source: English.

## How far the end of the time would move. "Later" gives more time.

whatif-later-days = { common-span-days } later
whatif-later-weeks = { common-span-weeks } later
whatif-later-months = { common-span-months } later
whatif-later-years = { common-span-years } later
# Example: "2 years and 3 months later".
whatif-later-years-months = { common-span-years } and { common-span-months } later
whatif-earlier-days = { common-span-days } earlier
whatif-earlier-weeks = { common-span-weeks } earlier
whatif-earlier-months = { common-span-months } earlier
whatif-earlier-years = { common-span-years } earlier
whatif-earlier-years-months = { common-span-years } and { common-span-months } earlier

## The screen

# Name of the screen, in the menu too.
whatif-title = What if
# Under the title.
whatif-lead = Try a change and see what it would do to your plan. Nothing is saved until you say so.
# Button: leads to the ways out.
whatif-to-ways = Ways out
# Above the plain questions.
whatif-ask = What do you want to try?
# Plain questions; each opens a few fields.
whatif-case-failed = I do not pass an exam
whatif-case-passed = I pass an exam
whatif-case-later = I take an exam on another day
whatif-case-ill = I was ill, or will be
whatif-case-child = A child is born
whatif-case-move = I move to another municipality
whatif-case-route = I change to another route
whatif-case-level = I may do level A2
whatif-case-extension = I get more time
whatif-case-lessons = My lessons start on another day
whatif-case-other = Something else
# Above a list of all questions.
whatif-other-which = Which answer would be different?
# Button: tries it in a copy.
whatif-try = Try this
# Above what is being tried.
whatif-tried = What you are trying
# Button: takes one thing out of what is tried.
whatif-drop = Leave out
# Name of the button for screen readers. $what: what is tried.
whatif-drop-of = Leave out: { $what }
# Read out when the answer has come.
whatif-tried-said = This is what would change. Nothing is saved.
# Band above and below the plan that is not real.
whatif-not-real = This is not real. Nothing is saved.
# Title above the differences.
whatif-outcome = What would change
# Before words such as "5 months later".
whatif-term-moves = Your last day would be:
# Button: saves what was tried.
whatif-keep = Keep this
# Button: forgets what was tried.
whatif-throw = Throw away
# After keeping.
whatif-kept = Kept. Your plan is now like this.
# Read out after throwing away.
whatif-thrown = Thrown away. Your plan is as it was.
# Title above both plans.
whatif-side = Both plans side by side
# Head of the first column.
whatif-thing = What
# Head of a column: the plan as it is.
whatif-now = Now
# Head of a column: the plan as it would be.
whatif-then = Then (not real)
# In a plan in which this does not stand.
whatif-absent = Not in this plan
# Mark beside what differs.
whatif-differs = different
# Row: how the term stands.
whatif-state = How it stands
whatif-first-day = First day
whatif-last-day = Last day
# Row: whether the person must do it.
whatif-duty = The duty

## What a way out would change, said by Rust

# Each is one line of a list.
whatif-brings-duty = You would no longer have to do { -inburgering }
# $date: a day in words; $moved: "5 months later".
whatif-brings-end = Your last day would be { $date }: { $moved }
whatif-brings-time = More time. Only the decision can say how much.
# $parts: names of parts of the exam or route.
whatif-brings-falls = No longer needed: { $parts }
whatif-brings-one-of = One of these is no longer needed, the decision says which: { $parts }
# $level: A1, A2 …
whatif-brings-level = Level { $level } is enough for: { $parts }
whatif-brings-instead = Asked instead: { $parts }
# $what: titles of consequences.
whatif-brings-stops = Would no longer apply: { $what }
whatif-brings-costs = Note, this would come with it: { $what }
whatif-brings-nothing = It would change nothing in your plan today
whatif-brings-decision = Only the decision can say what it changes

# Above the list of differences, and in its place when there are none.
whatif-differences = This would be different
whatif-differences-none = Nothing in your plan would be different.
