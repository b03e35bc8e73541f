### Woorden die meer schermen en de gedrukte pagina delen. Bron: Engels.

common-app = { -app }
common-back = Terug
common-next = Volgende
common-continue = Verder
common-cancel = Niet doen
common-undo = Terugdraaien
common-close = Sluiten
common-change = Veranderen
common-remove = Weghalen
common-search = Zoeken
common-show = Tonen
common-hide = Verbergen
common-lock = Op slot doen
common-yes = Ja
common-no = Nee
common-dont-know = Dat weet ik niet
common-optional = niet nodig
common-undone = Teruggedraaid
common-screen-path = Mijn weg
common-screen-dates = Data
common-screen-notes = Notities
common-screen-guide = Uitleg
common-screen-share = Kopie en weghalen
common-screen-settings = Instellingen
common-menu = Overzicht
common-skip = Naar de inhoud
common-certainty-certain = Zeker
common-certainty-likely = Waarschijnlijk
common-certainty-ask = Vraag het na
common-state-past = Voorbij
common-state-due = Nu
common-state-later = Later
common-state-done = Klaar
common-state-blocked = Wacht op iets anders
common-state-passed = Gehaald
common-state-failed = Niet gehaald
common-state-pending = Nog geen uitslag
common-state-booked = Afgesproken
common-state-exempt = Vrijgesteld
common-state-not-required = Niet nodig
common-state-not-started = Nog niet begonnen
common-state-running = Loopt
common-state-met = Afgerond
common-state-ended = Gestopt
common-state-overrun = Over de einddatum
common-state-unknown = Niet bekend
common-state-possible = Kan nu
common-state-not-yet = Kan nog niet
common-state-needs-facts = Er missen antwoorden
common-state-too-late = Kan niet meer
common-state-applies = Geldt nu
common-state-threatens = Kan gebeuren
common-state-none = Geldt niet
common-track-integration = { -inburgering }
common-track-guidance = Begeleiding
common-track-work = Werk
common-date-legal = Door de wet bepaald
common-date-advice = Advies
common-date-own = Mijn eigen datum
common-because-facts = Uit uw antwoorden
common-fact-value = { $label }: { $value }
common-source = Bron: { $source }
common-checked-on = Nagekeken op { $date }
common-missing = Wat we nog niet weten
common-ask-whom = Vraag: { $whom }
common-conflict = Deze antwoorden passen niet bij elkaar
common-way-out = Wat u kunt doen
common-amount = Bedrag: { $amount }
common-amount-max = Hoogstens { $amount }
common-loan-waived = { $percent }% van de lening wordt kwijtgescholden: dat deel betaalt u niet terug
common-period = Van { $from } tot en met { $until }
common-period-open = Vanaf { $from }
common-until = Tot en met { $date }
common-on = Op { $date }
common-unchecked = Nog niet door een spreker nagekeken
common-other-language = Nog niet in uw taal
common-dutch-beside = Nederlandse tekst tonen
common-distance-today = vandaag
common-distance-tomorrow = morgen
common-distance-yesterday = gisteren
common-distance-in-days = { $days-count ->
    [one] over { $days-shown } dag
   *[other] over { $days-shown } dagen
}
common-distance-in-weeks = { $weeks-count ->
    [one] over { $weeks-shown } week
   *[other] over { $weeks-shown } weken
}
common-distance-in-months = { $months-count ->
    [one] over { $months-shown } maand
   *[other] over { $months-shown } maanden
}
common-distance-in-years = { $years-count ->
    [one] over { $years-shown } jaar
   *[other] over { $years-shown } jaar
}
common-distance-in-years-months = over { common-span-years } en { common-span-months }
common-distance-ago-days = { $days-count ->
    [one] { $days-shown } dag geleden
   *[other] { $days-shown } dagen geleden
}
common-distance-ago-weeks = { $weeks-count ->
    [one] { $weeks-shown } week geleden
   *[other] { $weeks-shown } weken geleden
}
common-distance-ago-months = { $months-count ->
    [one] { $months-shown } maand geleden
   *[other] { $months-shown } maanden geleden
}
common-distance-ago-years = { $years-count ->
    [one] { $years-shown } jaar geleden
   *[other] { $years-shown } jaar geleden
}
common-distance-ago-years-months = { common-span-years } en { common-span-months } geleden
common-span-years = { $years-count ->
    [one] { $years-shown } jaar
   *[other] { $years-shown } jaar
}
common-span-months = { $months-count ->
    [one] { $months-shown } maand
   *[other] { $months-shown } maanden
}
common-span-days = { $days-count ->
    [one] { $days-shown } dag
   *[other] { $days-shown } dagen
}
common-euros = € { $amount }
common-hours = { $count ->
    [one] { $shown } uur
   *[other] { $shown } uur
}
common-state-now = Nu
common-state-not-met = Nog niet gehaald
common-fact-numbered = { $label } ({ $number })
common-span-weeks = { $weeks-count ->
    [one] { $weeks-shown } week
   *[other] { $weeks-shown } weken
}
common-left-today = vandaag is de laatste dag
common-left-days = nog { common-span-days }
common-left-weeks = nog { common-span-weeks }
common-left-months = nog { common-span-months }
common-left-years = nog { common-span-years }
common-left-years-months = nog { common-span-years } en { common-span-months }
common-option-opens = U kunt dit vragen vanaf { $date }
common-option-apply-by = Vraag het uiterlijk op { $date }
common-option-adds-months = { $count ->
    [one] U krijgt er { $shown } maand bij
   *[other] U krijgt er { $shown } maanden bij
}
common-option-adds-days = { $count ->
    [one] U krijgt er { $shown } dag bij
   *[other] U krijgt er { $shown } dagen bij
}
common-option-would-end = Uw laatste dag wordt dan { $date }
# Dingen achter elkaar.
common-list = { $before }, { $next }
# Dag en tijd.
common-at = { $date }, { $time } uur
