# Words around the plan that Rust puts together: parts of the exam, pages of the questions.

## One part of the exam or of the route.

# $level: A1, A2, B1 or B2
plan-component-level = Level { $level }
plan-component-hours = { $count ->
    [one] { $shown } hour asked
   *[other] { $shown } hours asked
}
plan-component-hours-done = { $count ->
    [one] { $shown } hour done
   *[other] { $shown } hours done
}
plan-component-tries = { $count ->
    [one] Tried { $shown } time
   *[other] Tried { $shown } times
}
plan-component-free = { $count ->
    [one] { $shown } free try left
   *[other] { $shown } free tries left
}
# $amount: euros
plan-component-fee = One try costs { $amount }

## Titles of the pages of questions.

plan-intake-stay = Your first days here
plan-intake-you = About you
plan-intake-letter = Your letters
plan-intake-plan = Your plan with the municipality
plan-intake-learning = Learning Dutch
plan-intake-school = School
plan-intake-home = Where you live
plan-intake-work = Work
plan-intake-goals = Your goals
plan-intake-more = More that you can tell
