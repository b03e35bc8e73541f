### The questions, and "my answers" where they are looked at and changed. Source: English.
### The questions themselves come from facts.ftl. Values come in as ready text; a plural gets $count and $shown.

# Title of the screen with the questions.
intake-title = A few questions
# $page, $pages: numbers as text. Example: "Page 2 of 7".
intake-progress = Page { $page } of { $pages }
# Under the title on the first page.
intake-lead = Answer what you know. Each answer is kept at once. You can stop whenever you want.
# Button: leaves the questions; nothing is lost.
intake-stop = Stop here, go on later
# Button on the last page: goes to the path.
intake-finish = See my path
# When there are no questions left to ask.
intake-nothing = There are no questions now.

## One question

# Opens the reason for a question.
intake-why = Why do you ask?
# Button: takes an answer back, so that the question is open again.
intake-clear = Take this answer back
# First entry of a list to choose from, while nothing is chosen.
intake-choose = Choose
# Above a list where several may be chosen.
intake-choose-several = Choose all that fit
# Hint at a number. $min, $max: the lowest and highest number that fits.
intake-number-between = From { $min } to { $max }
# At a number that does not fit. $min, $max: the lowest and highest number that fits.
intake-number-fit = Write a whole number from { $min } to { $max }.
# At a number that cannot be read.
intake-number-whole = Write a whole number.

## A list of things: exams, stays, decisions

# Where a list is still empty.
intake-items-none = Nothing here yet.
# Button: adds one thing to the list.
intake-items-add = Add one
# Button: keeps a new or changed thing of a list.
intake-items-keep = Keep this
# Name of the button for screen readers. $what: the thing, for example "Reading, A2, passed".
intake-items-change = Change: { $what }
# Name of the button for screen readers. $what: the thing, for example "Reading, A2, passed".
intake-items-remove = Remove: { $what }
# At a field of a thing that must be filled in.
intake-items-needed = We need this to go on.
# Beside a field of a thing that may stay empty.
intake-items-optional = If you know it

## My answers

# Title of the screen with all answers.
intake-facts-title = My answers
# Under the title.
intake-facts-lead = Your plan is worked out from these answers. Change what is not right: the plan follows at once.
# In place of an answer that was not given.
intake-facts-open = No answer yet
# In place of an answer: the person said "I don't know".
intake-facts-unknown = You said: I don't know
# Name of the button for screen readers. $question: the question.
intake-facts-change = Change: { $question }
# Name of the button for screen readers. $question: the question.
intake-facts-answer = Answer: { $question }
# Button beside a question without an answer.
intake-facts-give = Answer
# Shuts a question that was opened to change it.
intake-facts-ready = Ready

## What an answer changed in the plan

# Title above the list of changes.
intake-changes-title = Changed in your plan
# After an answer that changes nothing.
intake-changes-none = Your answer is kept. Nothing changed in your plan.
# Word before a thing that is new in the plan.
intake-changes-added = New
# Word before a thing that is no longer in the plan.
intake-changes-removed = No longer there
# $value: how it was, for example "14 May 2027".
intake-changes-before = Before: { $value }
# $value: how it is now.
intake-changes-after = Now: { $value }
