### My path: one next step, what is done, how much time there is, three tracks. Source: English.
### Steps, dates and rules come in as ready text from Rust. A plural gets $count to choose and $shown to show.

# Above the one next step.
path-next = My next step
# When there is no step to take now.
path-next-none = There is nothing that you must do now.
# Under it.
path-next-none-how = Below you see what comes later.
# $date: today, in words.
path-today = Worked out for { $date }

## While there are no answers, or not all

path-empty-title = Your path begins here
path-empty-text = Answer a few questions. Then you see here your next step, how much time you have, and why.
# Button: opens the questions.
path-empty-start = Start with the questions
# Where some questions are still open.
path-intake-open = Some questions are still open. You can go on where you stopped.
# Button: opens the questions where the person stopped.
path-intake-go = Go on with the questions

## Parts of the screen

# Whether the law obliges the person.
path-duty-title = Must I do { -inburgering }?
path-done-title = What I have done
path-done-none = What you reach will stand here, with its day.
path-term-title = How much time I have
# No term is known or running.
path-term-none = Your time has not started, or we do not know it yet.
# $date: a day in words. Earlier than the last day, so that nothing can go wrong.
path-term-safe = To be on the safe side: be ready by { $date }.
# $date: a day in words. A letter states another day than the rules give.
path-term-computed = From your answers we would say { $date }. The date in your letter counts. Ask if they differ.
path-quick-title = The first six months
# $date: a day in words, six months after the arrival.
path-quick-until = Your first six months are until { $date }.
# Days left of the first six months.
path-quick-left = { $count ->
    [one] { $shown } day left
   *[other] { $shown } days left
}
path-quick-over = Your first six months are over. You can still start with everything.
# Above the steps that are possible now.
path-quick-possible = You can start now with
path-tracks-title = Three tracks, side by side
# Where a track has no step.
path-track-none = Nothing to do here now.
path-goals-title = My goals
path-goals-none = What do you want to reach? Work, a study, your family: it is your path.
# Button: opens the question about goals.
path-goals-write = Write a goal
path-components-title = The parts of my { -inburgering }
path-consequences-title = If something is late
path-consequences-lead = It is said once, so that you know it. Beside it stands what you can do.
path-options-title = What the law makes possible for you
path-requirements-title = Staying for good, and the Dutch nationality
path-requirements-lead = The { -ind } looks at this apart from your { -inburgering }.
path-whom-title = Who can help

## What is missing and what does not fit

path-missing-lead = An answer here makes your plan more exact.
# $what: what waits for the answer. Example: "Needed for: the end of your term".
path-missing-unlocks = Needed for: { $what }
# Button: opens the question right here.
path-missing-answer = Answer this
# Name of the button for screen readers. $question: the question.
path-missing-answer-of = Answer this: { $question }
path-conflicts-lead = Look which of them is right. Everything that you wrote is still here.

## Paper

# Button: makes the printed plan and opens it.
path-print = Print my plan
# Button: saves the printed plan in a folder.
path-print-save = Save it in a folder
# Under the two buttons.
path-print-open = Paper and files are not locked. Whoever has them can read them.
# $file: name of the file.
path-printed = Your plan is ready: { $file }
# $path: the folder.
path-printed-where = It lies here: { $path }

## The rules behind it

# $pack: name and day of the rules.
path-pack = Rules: { $pack }
path-pack-old = These rules are more than a year old. Ask somebody for a newer version of { -app }.

# Button beside an option: shows what it would change.
path-option-try = See what it would change
# Name of the button for screen readers. $what: the option.
path-option-try-of = See what it would change: { $what }
