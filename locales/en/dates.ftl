### Dates: what, when, why, how sure; what cannot be known yet. Source: English.
### Titles and reasons come in as ready text from Rust. A plural gets $count to choose and $shown to show.

# Under the title of the screen.
dates-lead = Every date says why. Open it to see the rule and the answers behind it.
# Above the dates that lie ahead.
dates-coming = What is coming
# Above the dates that cannot be worked out.
dates-unknown = What we cannot know yet
# Under it.
dates-unknown-lead = We do not guess. Here you see what is missing and who can tell you.
# Above the dates that lie behind or are settled.
dates-behind = What is behind you
dates-empty-title = Your dates will stand here
dates-empty-text = Answer a few questions. Then you see here which dates matter for you.
# Button: opens the questions.
dates-empty-start = Start with the questions

## One date

# In place of a day.
dates-no-day = Not known yet
# Opens the reasons of a date.
dates-why = Why this date?
# Opens the reasons of a date that is not known.
dates-why-unknown = Why is it not known?
# Opens the reasons of a step or a card.
dates-why-this = Why?
# Button beside an answer that a date was worked out from.
dates-change = Change this answer
# Name of the button for screen readers. $label: the answer, for example "Arrived in the Netherlands".
dates-change-of = Change this answer: { $label }
# Button: writes a note that belongs to the date.
dates-note = Write a note
# Name of the button for screen readers. $title: the date, for example "Last day of your term".
dates-note-of = Write a note: { $title }
# How many notes belong to a date.
dates-notes = { $count ->
    [one] { $shown } note
   *[other] { $shown } notes
}
