### Notities en zoeken. Bron: Engels.

notes-new = Nieuwe notitie
notes-list = Mijn notities
notes-empty-title = Hier komen uw notities
notes-empty-text = Schrijf op wat u wilt onthouden: een nieuw woord, een vraag voor uw docent, wat iemand zei.
notes-untitled = Notitie zonder titel
notes-search = Zoeken
notes-search-hint = Twee letters zijn genoeg. U kunt in elk schrift schrijven.
notes-found = { $count ->
    [one] { $shown } gevonden
   *[other] { $shown } gevonden
}
notes-found-none = Niets gevonden voor { $query }.
notes-kind-note = Notitie
notes-kind-date = Datum
notes-kind-guide = Uitleg
notes-kind-step = Stap
notes-kind-action = Iets doen in { -app }
notes-title-label = Titel
notes-text-label = Tekst
notes-attach = Hoort bij
notes-attach-none = Niets
notes-attach-dates = Data
notes-attach-courses = Cursussen
notes-state-saved = Bewaard op deze laptop
notes-state-unsaved = Nog niet bewaard
notes-state-empty = Begin te schrijven. Het wordt vanzelf bewaard.
notes-remove = Deze notitie weghalen
notes-removed = De notitie is weg.
notes-back = Naar mijn notities
notes-conflict = Deze titel is ook op een andere manier geschreven. Welke wilt u?
notes-conflict-take = Gebruik: { $title }
notes-draft = Dit zijn de woorden die nog niet af waren.
