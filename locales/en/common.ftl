### Words that several screens and the printed page share. Source: English.
### Values: $date and every other value come in as ready text; a plural gets $…-count to choose and $…-shown to show.

# Name of the program, in the window's title and on paper. Never translated.
common-app = { -app }

## Buttons. Each says what happens; at most 24 letters.

# Goes to the screen before this one.
common-back = Back
# Goes to the next page of questions.
common-next = Next
# Goes on, where no next page of questions follows.
common-continue = Continue
# Leaves without changing anything.
common-cancel = Cancel
# Takes the last change back.
common-undo = Undo
# Shuts a panel or a message.
common-close = Close
# Starts to change something that is there.
common-change = Change
# Takes something away; can be undone.
common-remove = Remove
# Field and button of the search.
common-search = Search
# Shows a passphrase that is being typed.
common-show = Show
# Hides it again.
common-hide = Hide
# Locks the vault.
common-lock = Lock
# Choice.
common-yes = Yes
# Choice.
common-no = No
# Choice in each question: the person does not know.
common-dont-know = I don't know
# Beside a field that may stay empty.
common-optional = not needed
# After an undo, read out politely.
common-undone = Taken back

## Names of the screens, in the menu and as titles.

common-screen-path = My path
common-screen-dates = Dates
common-screen-notes = Notes
common-screen-guide = Guide
common-screen-share = Copy and remove
common-screen-settings = Settings
# Name of the menu for screen readers.
common-menu = Menu
# First link on the page, for keyboard and screen reader.
common-skip = To the content

## How sure something is. Shown as a word on each date and each answer.

# Worked out from certain rules and facts.
common-certainty-certain = Sure
# From a good source that was not read again.
common-certainty-likely = Likely
# Nobody can know it from these facts: ask.
common-certainty-ask = Ask

## Where a thing stands.

common-state-past = Past
common-state-due = Now
common-state-later = Later
common-state-done = Done
common-state-now = Now
common-state-not-met = Not met yet
common-state-blocked = Waits for something else
common-state-passed = Passed
common-state-failed = Not passed
common-state-pending = No result yet
common-state-booked = Booked
common-state-exempt = Exempt
common-state-not-required = Not needed
common-state-not-started = Not started
common-state-running = Running
common-state-met = Finished
common-state-ended = Ended
common-state-overrun = Over its end
common-state-unknown = Not known
common-state-possible = Possible
common-state-not-yet = Not possible yet
common-state-needs-facts = Answers missing
common-state-too-late = No longer possible
common-state-applies = Applies now
common-state-threatens = Can happen
common-state-none = Does not apply

## The three tracks of a plan.

# Learning Dutch and the exams. The Dutch word is kept, because letters use it.
common-track-integration = { -inburgering }
# Help from people: municipality, VluchtelingenWerk.
common-track-guidance = Guidance
# Work, paid or not.
common-track-work = Work

## What kind of date it is.

common-date-legal = Set by law
common-date-advice = Advice
common-date-own = My own date

## Why: words around a rule.

# Title above the answers that a date was worked out from.
common-because-facts = From your answers
# $label: name of the answer; $value: the answer in words. Example: "Arrived in the Netherlands: 3 May 2025".
common-fact-value = { $label }: { $value }
# An answer of which there are several. $label: name of the answer; $number: which one. Example: "Date of the exam (2)".
common-fact-numbered = { $label } ({ $number })
# $source: article or page.
common-source = Source: { $source }
# $date: when the source was last read.
common-checked-on = Checked on { $date }
# Title above what is missing.
common-missing = What we don't know yet
# $whom: who can tell, for example "DUO".
common-ask-whom = Ask: { $whom }
# Title above answers that contradict each other.
common-conflict = These answers do not fit together
# Title above ways to prevent a consequence.
common-way-out = What you can do
# $amount: ready text such as "€340".
common-amount = Amount: { $amount }
# $amount: the highest amount that the law allows.
common-amount-max = At most { $amount }
# $percent: the part of a loan that lapses, such as "90".
common-loan-waived = { $percent } % of the loan is waived: you do not pay that part back
# $from and $until: days in words.
common-period = From { $from } until { $until }
# $from: a day in words; no end known.
common-period-open = From { $from }
# $date: a day in words.
common-until = Until { $date }
# $date: a day in words.
common-on = On { $date }

## Languages.

# Mark beside a text that a program drafted.
common-unchecked = Not yet checked by a speaker
# Mark beside a text that is shown in another language, because there is no translation.
common-other-language = Not yet in your language
# Label of the switch that shows the Dutch text beside the other.
common-dutch-beside = Show the Dutch text

## How far away a day is. $days-count, $weeks-count, … choose the plural; $days-shown, … are shown.

common-distance-today = today
common-distance-tomorrow = tomorrow
common-distance-yesterday = yesterday
common-distance-in-days = { $days-count ->
    [one] in { $days-shown } day
   *[other] in { $days-shown } days
}
common-distance-in-weeks = { $weeks-count ->
    [one] in { $weeks-shown } week
   *[other] in { $weeks-shown } weeks
}
common-distance-in-months = { $months-count ->
    [one] in { $months-shown } month
   *[other] in { $months-shown } months
}
common-distance-in-years = { $years-count ->
    [one] in { $years-shown } year
   *[other] in { $years-shown } years
}
# Example: "in 2 years and 3 months".
common-distance-in-years-months = in { common-span-years } and { common-span-months }
common-distance-ago-days = { $days-count ->
    [one] { $days-shown } day ago
   *[other] { $days-shown } days ago
}
common-distance-ago-weeks = { $weeks-count ->
    [one] { $weeks-shown } week ago
   *[other] { $weeks-shown } weeks ago
}
common-distance-ago-months = { $months-count ->
    [one] { $months-shown } month ago
   *[other] { $months-shown } months ago
}
common-distance-ago-years = { $years-count ->
    [one] { $years-shown } year ago
   *[other] { $years-shown } years ago
}
# Example: "2 years and 3 months ago".
common-distance-ago-years-months = { common-span-years } and { common-span-months } ago
# A length of time, also part of the messages above; use the case that they need.
common-span-years = { $years-count ->
    [one] { $years-shown } year
   *[other] { $years-shown } years
}
common-span-months = { $months-count ->
    [one] { $months-shown } month
   *[other] { $months-shown } months
}
common-span-weeks = { $weeks-count ->
    [one] { $weeks-shown } week
   *[other] { $weeks-shown } weeks
}
common-span-days = { $days-count ->
    [one] { $days-shown } day
   *[other] { $days-shown } days
}

## How much time is left. Said only while there is some.

common-left-today = today is the last day
common-left-days = { common-span-days } left
common-left-weeks = { common-span-weeks } left
common-left-months = { common-span-months } left
common-left-years = { common-span-years } left
# Example: "2 years and 3 months left".
common-left-years-months = { common-span-years } and { common-span-months } left

## Ways out: lines below an option of the law.

# $date: the first day to ask.
common-option-opens = You can ask from { $date }
# $date: the last day to ask.
common-option-apply-by = Ask before or on { $date }
# What it would add to the term.
common-option-adds-months = { $count ->
    [one] It gives { $shown } month more
   *[other] It gives { $shown } months more
}
common-option-adds-days = { $count ->
    [one] It gives { $shown } day more
   *[other] It gives { $shown } days more
}
# $date: the last day of the term, if it is granted.
common-option-would-end = Your last day would be { $date }

## Numbers and lists.

# $amount: whole euros with grouping. Nobody reads cents here.
common-euros = €{ $amount }
# Things one after the other on a line: $before may itself be such a list. Arabic and Tigrinya use their own comma.
common-list = { $before }, { $next }
# A day and a time of the clock.
common-at = { $date }, { $time }
# A number of hours of lessons or work.
common-hours = { $count ->
    [one] { $shown } hour
   *[other] { $shown } hours
}
