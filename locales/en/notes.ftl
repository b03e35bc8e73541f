### Notes: write, attach, search. Source: English. A plural gets $count to choose and $shown to show.

# Button: starts a new note.
notes-new = New note
# Title of the list.
notes-list = My notes
notes-empty-title = Your notes will stand here
notes-empty-text = Write down what you want to remember: a new word, a question for your teacher, what somebody said.
# In place of the title of a note that has none.
notes-untitled = Note without a title

## Search

# Name of the search field.
notes-search = Search
# Under it.
notes-search-hint = Two letters are enough. You can write in every script.
# How many were found.
notes-found = { $count ->
    [one] { $shown } found
   *[other] { $shown } found
}
# Nothing was found. $query: what was typed.
notes-found-none = Nothing found for { $query }.
# What kind of thing was found.
notes-kind-note = Note
notes-kind-date = Date
notes-kind-guide = Guide
notes-kind-step = Step
notes-kind-action = To do in { -app }

## One note

notes-title-label = Title
notes-text-label = Text
# Label of the choice of a date or course that the note belongs to.
notes-attach = Belongs to
# The note belongs to nothing.
notes-attach-none = Nothing
notes-attach-dates = Dates
notes-attach-courses = Courses
# The words on screen are on the disk.
notes-state-saved = Saved on this laptop
# The words on screen are not on the disk yet.
notes-state-unsaved = Not saved yet
# Nothing was typed yet.
notes-state-empty = Start to write. It is kept by itself.
# Button.
notes-remove = Remove this note
# Said after it; with a button to undo.
notes-removed = The note is removed.
# Button: back to the list.
notes-back = To my notes
# Above other versions of the title, written on another device.
notes-conflict = This title was also written in another way. Which one do you want?
# Button. $title: the other title.
notes-conflict-take = Use: { $title }
# A text that was typed before the laptop was locked or closed.
notes-draft = These are the words that you had not finished.
