### De regels in deze app: hoe oud ze zijn, en nieuwere van een stick. Bron: Engels.

packs-title = De regels in deze app
packs-lead = { -app } rekent uw plan uit met regels die de wet volgen. De wet verandert soms. Dan moeten de regels worden vernieuwd.
packs-version = Versie { $version }: de wet zoals die was op { $date }
packs-age = { $count ->
    [one] Dat is { $shown } dag geleden.
   *[other] Dat is { $shown } dagen geleden.
}
packs-built-in = Deze regels zaten bij het programma.
packs-brought = Deze regels komen uit een bestand, gemaakt op { $date }.
packs-old = Deze regels zijn ouder dan een jaar.
packs-old-do = De wet kan veranderd zijn. Vraag iemand die u helpt om een nieuwere { -app }, of om een bestand met nieuwe regels. Is een datum belangrijk? Vraag het dan ook aan { -duo } of uw gemeente.
packs-ignored = Op deze laptop staat een bestand met nieuwere regels dat we niet kunnen gebruiken.
packs-ignored-do = Uw plan is uitgerekend met de regels die u hier ziet. Kies het bestand op de stick nog een keer.

## Een bestand met nieuwe regels

packs-new-title = Nieuwe regels van een stick
packs-new-lead = U hebt geen internet nodig. Wie u helpt, kan een bestand met nieuwe regels meenemen. De naam eindigt op .wegwijs-pack.
packs-new-check = Eerst kijken we wie het bestand heeft gemaakt en of het heel is. Dan ziet u wat er voor u verandert. Er wordt niets gebruikt voordat u dat zegt.
packs-choose = Het bestand kiezen
packs-shown-title = Wat de nieuwe regels veranderen
packs-shown = Versie { $version } in plaats van { $replaces }: de wet zoals die was op { $date }. Gemaakt op { $made }.
packs-rules = { $count ->
    [one] { $shown } regel is anders. De meeste regels gaan niet over u.
   *[other] { $shown } regels zijn anders. De meeste regels gaan niet over u.
}
packs-changes-title = Wat er in uw plan verandert
packs-changes-none = In uw plan verandert niets.
packs-everybody = De regels zijn voor iedereen die { -app } op deze laptop gebruikt. Ieder van hen kan terug naar de regels van hiervoor.
packs-use = De nieuwe regels gebruiken
packs-leave = Niet gebruiken
packs-used = De nieuwe regels zijn in gebruik. Uw plan is opnieuw uitgerekend.
packs-not-used = Er is niets veranderd.

## Teruggaan

packs-back-title = De regels van hiervoor
packs-back-version = U kunt terug naar versie { $version }.
packs-back-built-in = U kunt terug naar de regels die bij het programma zaten.
packs-back = Terug naar de regels van hiervoor
packs-back-done = De regels van hiervoor zijn weer in gebruik. Uw plan is opnieuw uitgerekend.
