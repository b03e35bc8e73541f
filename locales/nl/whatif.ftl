### Wat als: veranderingen geprobeerd in een kopie van het plan. Er wordt niets bewaard voordat u het zegt. Bron: Engels.

## Hoeveel het einde van de termijn zou verschuiven.

whatif-later-days = { common-span-days } later dan nu
whatif-later-weeks = { common-span-weeks } later dan nu
whatif-later-months = { common-span-months } later dan nu
whatif-later-years = { common-span-years } later dan nu
whatif-later-years-months = { common-span-years } en { common-span-months } later dan nu
whatif-earlier-days = { common-span-days } eerder dan nu
whatif-earlier-weeks = { common-span-weeks } eerder dan nu
whatif-earlier-months = { common-span-months } eerder dan nu
whatif-earlier-years = { common-span-years } eerder dan nu
whatif-earlier-years-months = { common-span-years } en { common-span-months } eerder dan nu

## Het scherm

whatif-title = Wat als
whatif-lead = Probeer een verandering en zie wat die met uw plan zou doen. Er wordt niets bewaard voordat u het zegt.
whatif-to-ways = Uitwegen
whatif-ask = Wat wilt u proberen?
whatif-case-failed = Ik haal een examen niet
whatif-case-passed = Ik haal een examen
whatif-case-later = Ik doe een examen op een andere dag
whatif-case-ill = Ik was ziek, of word het
whatif-case-child = Er wordt een kind geboren
whatif-case-move = Ik verhuis naar een andere gemeente
whatif-case-route = Ik ga naar een andere route
whatif-case-level = Ik mag niveau A2 doen
whatif-case-extension = Ik krijg meer tijd
whatif-case-lessons = Mijn lessen beginnen op een andere dag
whatif-case-other = Iets anders
whatif-other-which = Welk antwoord zou anders zijn?
whatif-try = Probeer dit
whatif-tried = Wat u probeert
whatif-drop = Weglaten
whatif-drop-of = Weglaten: { $what }
whatif-tried-said = Dit zou er veranderen. Er is niets bewaard.
whatif-not-real = Dit is niet echt. Er is niets bewaard.
whatif-outcome = Wat er zou veranderen
whatif-term-moves = Uw laatste dag zou zijn:
whatif-keep = Bewaar dit
whatif-throw = Weggooien
whatif-kept = Bewaard. Uw plan is nu zo.
whatif-thrown = Weggegooid. Uw plan is zoals het was.
whatif-side = Beide plannen naast elkaar
whatif-thing = Wat
whatif-now = Nu
whatif-then = Dan (niet echt)
whatif-absent = Niet in dit plan
whatif-differs = anders
whatif-state = Hoe het ervoor staat
whatif-first-day = Eerste dag
whatif-last-day = Laatste dag
whatif-duty = De plicht

## Wat een uitweg zou veranderen

whatif-brings-duty = U zou niet meer hoeven inburgeren
whatif-brings-end = Uw laatste dag zou { $date } zijn: { $moved }
whatif-brings-time = Meer tijd. Alleen het besluit kan zeggen hoeveel.
whatif-brings-falls = Niet meer nodig: { $parts }
whatif-brings-one-of = Eén van deze is niet meer nodig, het besluit zegt welk: { $parts }
whatif-brings-level = Niveau { $level } is genoeg voor: { $parts }
whatif-brings-instead = Wel gevraagd: { $parts }
whatif-brings-stops = Zou niet meer gelden: { $what }
whatif-brings-costs = Let op, dit hoort erbij: { $what }
whatif-brings-nothing = Het zou vandaag niets veranderen in uw plan
whatif-brings-decision = Alleen het besluit kan zeggen wat er verandert

whatif-differences = Dit zou anders zijn
whatif-differences-none = Er zou niets anders zijn in uw plan.
