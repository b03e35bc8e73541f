# What was done, in the list of steps that can be taken back, and the names of what changed in a plan.

# $what: short name of an answer
history-answer = Answer: { $what }
# $what: short name of a list
history-kept = Kept: { $what }
history-removed = Removed: { $what }
history-note = Note written
history-note-removed = Note removed
history-settings = Settings changed
# Several changes that were tried first and then kept together.
history-tried = Kept what was tried

## Parts of a plan, as titles of a change.

history-what-regime = The law that applies to you
history-what-duty = Whether you must do { -inburgering }
history-what-term = The end of your time
