### The first screen, a new person, the paper code. Source: English.

# Title of the first screen. Nobody is here yet.
start-title = Welcome to { -app }
start-lead = Your plan for { -inburgering }, in your language. It stays on this laptop.
# Above the languages.
start-language = Choose your language
# Above the people on this laptop.
start-people = Who are you?
# Button of a person. $name: the nickname.
start-open-person = Open the plan of { $name }
# Button.
start-new = I am new here
start-new-hint = Make a plan of your own. Nobody else can read it.
# Button: somebody brings a closed copy on a stick.
start-copy = I have a copy on a stick
# Button: the guide can be read without a plan.
start-guide = Read the guide first
# A closed copy was dropped on the window. Button.
start-copy-dropped = Open this copy

## A new person

start-new-title = A new plan
start-name-title = What shall we call you?
start-name-label = Nickname
start-name-hint = Not your full name: everybody who uses this laptop can see it.
start-picture-title = Choose a picture
start-picture-hint = You find yourself again by it.
# Names of the pictures.
start-picture-kettle = Cup
start-picture-tree = Tree
start-picture-boat = Boat
start-picture-sun = Sun
start-picture-bicycle = Bicycle
start-picture-bird = Bird
start-picture-key = Key
start-picture-lamp = Lamp
start-picture-bread = Bread
start-picture-book = Book
start-picture-star = Star
start-picture-leaf = Leaf
start-picture-fish = Fish
start-picture-moon = Moon
start-picture-house = House
start-picture-flower = Flower
start-passphrase-title = Your passphrase
start-passphrase-why = The passphrase opens your plan. We do not know it and nobody can make a new one for you.
# Choice: the words that are offered, or own words.
start-passphrase-which = Which passphrase do you want?
start-passphrase-offered = These words
start-passphrase-own = My own words
start-passphrase-own-hint = At least 8 characters. Several words are better than one.
# Button: other words are offered.
start-passphrase-other = Other words
start-passphrase-label = Passphrase
start-passphrase-again = The same once more
start-passphrase-not-same = The two are not the same. Look at both.
start-passphrase-write = Write it down on paper, or learn it now. Then type it once.
# Button: makes the plan.
start-create = Make my plan
# While the key is made; takes about a second.
start-creating = Your key is being made.

## The paper code

start-code-title = Your paper code
start-code-lead = Forgotten the passphrase? This code opens your plan. Keep the paper in a safe place, not with the laptop.
# Names one group of digits for screen readers. $number: 1 to 8.
start-code-group = Group { $number }
# Button.
start-code-print = Print the code
start-code-save = Save the sheet in a folder
# The sheet was written. $file: its name; $path: where it lies.
start-code-printed = The sheet is there: { $file }
start-code-printed-where = It lies here: { $path }. Remove it there when you have it on paper.
# Button: the code is on paper, now comes the check.
start-code-written = I have it on paper
start-code-check-title = Check your paper
start-code-check-lead = Type these groups from your paper.
# Button: back to the code.
start-code-show = Show the code again
# Button.
start-code-confirm = Check
start-code-confirmed = The paper is right. Keep it well.
# Button: the check comes later.
start-code-later = Later
# The code is no longer in memory, because the plan was locked before the check.
start-code-gone = The code cannot be shown again. You can make a new one; the old one stops working then.
# Button.
start-code-new = Make a new paper code
