# Words on paper: the printed plan and the paper-code sheet. Read by the person and by a counsellor beside them.

# Heading of the printed plan
print-plan-title = My plan
# $date: day in words
print-plan-made = Made on { $date } with Wegwijs. A date on a letter from an office counts before a date on this page.
print-plan-unchecked = These words have not yet been checked by a speaker. The Dutch words count.
print-plan-footer = Wegwijs. This is information, not legal advice. Rules as checked on the days named.
print-plan-next = My next step
print-plan-dates = My dates
print-plan-missing = What is not known yet
print-plan-achieved = What I have done
print-plan-whom = Who can help
# Heading above the list of rules at the end
print-plan-why = Why: the rules
# $numbers: numbers of the rules in the list at the end
print-plan-rules = Rules at the end: { $numbers }.
# $source: article of law or page; $date: day in words
print-plan-source = Source: { $source }, checked on { $date }.
# $facts: list of answers with their values
print-plan-facts = Worked out from: { $facts }.
# $who: list of offices
print-plan-ask = Ask: { $who }.
print-plan-nothing = There are no dates yet. Answer the questions in Wegwijs first.

print-code-title = My paper code
print-code-what = With this code you can open your plan when you have lost your passphrase. It opens everything.
print-code-keep = Keep this paper in a safe place. Do not keep it with the laptop. Do not take a photo of it.
print-code-use = Lost your passphrase? Start Wegwijs, choose your picture, and choose “I do not know my passphrase”. Type the eight groups of digits.
print-code-lost = Did you lose this paper? Open Wegwijs with your passphrase and make a new paper code. The old one stops working.
