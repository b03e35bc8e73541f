### "Mijn weg". Bron: Engels.

path-next = Mijn volgende stap
path-next-none = Er is nu niets wat u moet doen.
path-next-none-how = Hieronder ziet u wat later komt.
path-today = Uitgerekend voor { $date }
path-empty-title = Uw weg begint hier
path-empty-text = Beantwoord een paar vragen. Dan ziet u hier uw volgende stap, hoeveel tijd u hebt, en waarom.
path-empty-start = Beginnen met de vragen
path-intake-open = Er zijn nog vragen open. U kunt verder waar u stopte.
path-intake-go = Verder met de vragen
path-duty-title = Moet ik { -inburgering } doen?
path-done-title = Wat ik heb gedaan
path-done-none = Wat u bereikt, komt hier te staan, met de dag.
path-term-title = Hoeveel tijd ik heb
path-term-none = Uw tijd is nog niet begonnen, of we weten het nog niet.
path-term-safe = Voor de zekerheid: wees klaar op { $date }.
path-term-computed = Uit uw antwoorden komt { $date }. De datum in uw brief telt. Vraag het na als ze verschillen.
path-quick-title = De eerste zes maanden
path-quick-until = Uw eerste zes maanden duren tot en met { $date }.
path-quick-left = { $count ->
    [one] Nog { $shown } dag
   *[other] Nog { $shown } dagen
}
path-quick-over = Uw eerste zes maanden zijn voorbij. U kunt nog steeds met alles beginnen.
path-quick-possible = Hiermee kunt u nu beginnen
path-tracks-title = Drie sporen naast elkaar
path-track-none = Hier is nu niets te doen.
path-goals-title = Mijn doelen
path-goals-none = Wat wilt u bereiken? Werk, een studie, uw gezin: het is uw weg.
path-goals-write = Een doel opschrijven
path-components-title = De onderdelen van mijn { -inburgering }
path-consequences-title = Als iets te laat is
path-consequences-lead = Dit staat hier één keer, zodat u het weet. Ernaast staat wat u kunt doen.
path-options-title = Wat de wet voor u mogelijk maakt
path-requirements-title = Voor altijd blijven, en Nederlander worden
path-requirements-lead = De { -ind } kijkt hier apart naar, los van uw { -inburgering }.
path-whom-title = Wie kan helpen
path-missing-lead = Met een antwoord hier wordt uw plan preciezer.
path-missing-unlocks = Nodig voor: { $what }
path-missing-answer = Dit beantwoorden
path-missing-answer-of = Dit beantwoorden: { $question }
path-conflicts-lead = Kijk welk antwoord klopt. Alles wat u schreef, staat er nog.
path-print = Mijn plan afdrukken
path-print-save = In een map bewaren
path-print-open = Papier en bestanden hebben geen slot. Wie ze heeft, kan ze lezen.
path-printed = Uw plan is klaar: { $file }
path-printed-where = Het staat hier: { $path }
path-pack = Regels: { $pack }
path-pack-old = Deze regels zijn ouder dan een jaar. Vraag iemand om een nieuwe versie van { -app }.

path-option-try = Zien wat het zou veranderen
path-option-try-of = Zien wat het zou veranderen: { $what }
