### Waar ik sta. Bron: Engels.

stakes-title = Waar ik sta
stakes-lead = Eerst wat u hebt gedaan, dan wat er komt. Daarna één keer wat er kan gebeuren en wat u kunt doen.
stakes-open = Bekijk waar ik sta
stakes-review-title = U kunt hier opnieuw naar laten kijken
stakes-review-lead = Rechters beslisten in 2025 en 2026 over boetes en leningen van mensen met een asielvergunning. Vraag eerst gratis hulp.
stakes-at-stake = Wat er kan gebeuren, en wat u kunt doen
stakes-at-stake-lead = Niets hiervan staat vast. Er komt altijd eerst een brief, en daarop kunt u antwoorden.
stakes-nothing = We zien niets wat u nu kan gebeuren.
stakes-options = Dit maakt de wet voor u mogelijk
stakes-options-all = Bekijk alles wat de wet mogelijk maakt
stakes-not-mine = Wat niet voor u geldt
stakes-not-mine-lead = U kunt hierover horen of lezen. Het geldt niet voor u, en hier ziet u waarom.
stakes-ind = Als u wilt blijven of Nederlander wilt worden
stakes-ind-lead = De { -ind } kijkt hier apart naar, los van uw { -inburgering }. U kiest zelf wanneer u het vraagt.
stakes-ind-meets = Wat u hebt
stakes-ind-lacks = Wat nog nodig is, of wat we nog niet weten
stakes-because-decides = De regel die dit zegt
stakes-because-rests = Waar dat op rust
stakes-because-duty = Waarom de wet dit van u vraagt
stakes-because-check = Ook met elkaar vergeleken
stakes-because-dutch = In het Nederlands:
stakes-because-print = Dit afdrukken
stakes-because-print-of = Dit afdrukken: { $title }
stakes-because-printed = Het blad is klaar: { $file }
stakes-because-act = Waarom deze wet?
