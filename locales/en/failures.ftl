### What went wrong (failure-…) and what to do (failure-…-do). Source: English. No blame; what is safe is said.
### $wait-count chooses, $wait-shown is shown: seconds.

failure-wrong-passphrase = This is not the passphrase.
failure-wrong-passphrase-do = Look at capital letters and spaces, and try again. Or use your paper code.
failure-try-later = There were several tries. Your plan is safe.
failure-try-later-do = { $wait-count ->
    [one] Wait { $wait-shown } second and try again.
   *[other] Wait { $wait-shown } seconds and try again.
}
failure-wrong-paper-code = This paper code belongs to another plan, or there is a newer one.
failure-wrong-paper-code-do = Look on your paper whether it is the newest, and try again.
# $group: number of the group, or several.
failure-paper-group = There is a typing mistake in group { $group }.
failure-paper-group-do = Look at that group on your paper and type it again.
# $digits: how many were typed.
failure-paper-length = The code has 40 digits. You typed { $digits }.
failure-paper-length-do = Look on your paper: eight groups of five digits.
failure-paper-not-same = These are not the digits of your code.
failure-paper-not-same-do = Compare with your paper. You can show the code again.
failure-damaged-vault = The file of your plan is damaged.
failure-damaged-vault-do = There is a copy on this laptop. Choose one to go on with; the damaged file is kept.
failure-damaged-no-backup = The file of your plan is damaged, and this laptop has no copy.
failure-damaged-no-backup-do = Do you have a closed copy on a stick? Open that one. Do not remove this person: the file is kept.
failure-backup-damaged = This copy is damaged too.
failure-backup-damaged-do = Choose an older one.
failure-newer-vault = This plan was made by a newer { -app }.
failure-newer-vault-do = Use the newer program. Nothing was changed.
failure-already-open = This plan is open in another window.
failure-already-open-do = Close it there first.
failure-disk-full = The disk of this laptop is full. The last change is not kept.
failure-disk-full-do = Remove something else from the laptop, or ask its owner. Then try again. What was kept before is safe.
failure-read-only = This laptop does not let us write here. The last change is not kept.
failure-read-only-do = Ask the owner of the laptop. What was kept before is safe.
failure-disk-error = The disk or the stick does not answer.
failure-disk-error-do = Is the stick still in? Put it in again and try once more. What was kept before is safe.
failure-no-memory = The laptop has too little memory at this moment.
failure-no-memory-do = Close other programs and try again.
failure-nickname-empty = There is no nickname yet.
failure-nickname-empty-do = Type a name that you like. It need not be your own.
failure-nickname-taken = Somebody here has this nickname and this picture.
failure-nickname-taken-do = Choose another picture or another name.
failure-passphrase-short = This passphrase is too short to be safe.
failure-passphrase-short-do = Use at least 8 characters. Several words are good.
failure-passphrase-guessable = This passphrase is easy to guess.
failure-passphrase-guessable-do = Use several words, or at least 12 digits.
failure-locked = Your plan is locked.
failure-locked-do = Open it with your passphrase. What was kept before is safe.
# $limit: how many characters.
failure-too-large = This is too long to keep: at most { $limit } characters.
failure-too-large-do = Make it shorter or spread it over two.
failure-bad-request = { -app } made a mistake. Nothing was changed.
failure-bad-request-do = Close the program and start it again. What was kept before is safe.
failure-bad-date = This is no day between 1900 and 2200.
failure-bad-date-do = Look at day, month and year.
failure-bad-value = This answer does not fit the question.
failure-bad-value-do = Look at the hint and answer again, or choose "{ common-dont-know }".
failure-not-found = This is no longer there.
failure-not-found-do = Go back. Perhaps it was taken back or removed.
failure-changed-since = This was changed again later.
failure-changed-since-do = Take the later change back first.
failure-not-a-copy = This file is no closed copy of { -app }.
failure-not-a-copy-do = Choose the file whose name ends in .wegwijs.
failure-copy-damaged = This copy is damaged.
failure-copy-damaged-do = Take another copy, or make a new one on the first laptop.
failure-copy-exists = This person is on this laptop already.
failure-copy-exists-do = Open the plan that is here. The copy was not touched.
failure-copy-not-read-back = The stick does not give back what we wrote. There is no good copy.
failure-copy-not-read-back-do = Use another stick. Your plan on this laptop is safe.
failure-viewer-missing = This laptop has no program that shows the page.
failure-viewer-missing-do = Save the page in a folder and print it elsewhere.
failure-name-differs = This is another nickname.
failure-name-differs-do = Type it exactly as it is shown. Nothing was removed.
failure-not-a-pack = This file holds no rules of { -app }.
failure-not-a-pack-do = Choose the file whose name ends in .wegwijs-pack.
failure-pack-damaged = The file with rules is damaged or not complete.
failure-pack-damaged-do = Put it on the stick again, or use another stick. Nothing was changed.
failure-pack-forged = Somebody has changed this file after it was signed. We do not use it.
failure-pack-forged-do = Ask for the file again, from its makers. Nothing was changed.
failure-pack-unknown-key = We do not know who made this file. { -app } uses only rules whose makers it knows.
failure-pack-unknown-key-do = Ask for the file from its makers, or for a newer { -app }. Nothing was changed.
failure-pack-newer = These rules are for a newer { -app }.
failure-pack-newer-do = Ask for the newer program. It brings new rules itself. Nothing was changed.
failure-pack-faulty = There is a mistake in this file. It is not your fault.
failure-pack-faulty-do = Tell whoever gave it to you. The rules of now stay in use.
# $version: of the file; $used: of the rules in use.
failure-pack-older = These rules have version { $version }. Newer ones are in use: version { $used }.
failure-pack-older-do = You need not do anything. Nothing was changed.
# $version: of both.
failure-pack-same-version = This file says that it is version { $version }, as the rules in use. But something else stands in it.
failure-pack-same-version-do = Tell whoever gave it to you. The rules of now stay in use.
# $version: like 2026.11.1
failure-pack-in-use = These rules are in use already: version { $version }.
failure-pack-in-use-do = You need not do anything.
failure-no-paint = { -app } cannot draw its window on this laptop.
failure-no-paint-do = Restart the laptop. If it stays so, ask for an update of the system. Your plan is safe.
failure-bug = Something went wrong in { -app }. It is not your fault.
# $report: a number to name when asking for help.
failure-bug-do = Try again. If it stays, name this number when you ask for help: { $report }. What was kept before is safe.
