### A closed copy on a stick, and removing oneself. Source: English.

share-title = Copy and remove
share-copy-title = A closed copy to take along
share-copy-lead = One file with your whole plan. Only your passphrase or your paper code opens it.
# Button: asks for the folder or stick.
share-copy-make = Make a copy on a stick
# $file: name of the file.
share-copy-done = The copy is ready: { $file }
# $path: where it lies.
share-copy-where = It lies here: { $path }. We have read it back: it is complete.
share-copy-open = On another laptop: start { -app }, choose "{ start-copy }".
share-print-title = On paper
share-print-lead = Your next step, your dates with the reasons, and whom to call.

## Removing

share-remove-title = Remove me from this laptop
share-remove-lead = First the key goes, then the files. Without the key nobody can read what could be left on the disk.
share-remove-honest = We cannot promise that nothing is left: a disk may keep old pieces, and copies on sticks stay. What is left cannot be read.
share-remove-copy = Make a closed copy first if you want to keep your plan. This cannot be taken back.
# $name: the nickname.
share-remove-label = Type your nickname to go on: { $name }
# Button.
share-remove-do = Remove me now
share-removed = You are removed from this laptop.
# $files: names of files that could not be removed.
share-removed-left = These files could not be removed, but nobody can read them: { $files }. Ask the owner of the laptop to remove them.
