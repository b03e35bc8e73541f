//! The letters: each is recognised by what stands on it, look-alikes are kept apart, and each has its words.

use std::collections::BTreeSet;
use std::fs;

use wegwijs_guidance::letters::{Book, Letter};
use wegwijs_guidance::{Args, Texts};

use super::root;

fn best(sender: Option<&str>, typed: &str) -> String {
    let found = Book::built_in().recognise(sender, typed).found;
    found
        .first()
        .map_or("unknown", |it| &it.letter.id)
        .to_owned()
}

fn ids(sender: Option<&str>, typed: &str) -> Vec<String> {
    let found = Book::built_in().recognise(sender, typed).found;
    found.iter().map(|it| it.letter.id.clone()).collect()
}

fn each(check: impl Fn(&Letter) -> Option<String>) {
    let wrong: Vec<String> = Book::built_in().letters.iter().filter_map(check).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_letter_is_found_by_each_of_its_headings() {
    each(|letter| {
        let others: Vec<String> = letter
            .headings
            .iter()
            .map(|heading| (heading, best(None, heading)))
            .filter(|(_, found)| *found != letter.id)
            .map(|(heading, found)| format!("{}: “{heading}” gives {found}", letter.id))
            .collect();
        (!others.is_empty()).then(|| others.join("\n"))
    });
}

#[test]
fn each_letter_is_found_by_two_telltale_words_and_its_sender() {
    each(|letter| {
        let two = letter
            .words
            .iter()
            .take(2)
            .cloned()
            .collect::<Vec<_>>()
            .join(" ");
        let found = best(Some(&letter.sender), &two);
        (found != letter.id).then(|| format!("{}: “{two}” gives {found}", letter.id))
    });
}

#[test]
fn each_letter_is_among_what_two_telltale_words_give_without_a_sender() {
    each(|letter| {
        let two = letter
            .words
            .iter()
            .take(2)
            .cloned()
            .collect::<Vec<_>>()
            .join(" ");
        let found = ids(None, &two);
        (!found.contains(&letter.id)).then(|| format!("{}: “{two}” gives {found:?}", letter.id))
    });
}

#[test]
fn letters_that_look_alike_are_kept_apart() {
    for (sender, typed, wanted) in [
        (
            None,
            "vooraankondiging boete termijnoverschrijding",
            "duo-overrun-notice",
        ),
        (
            Some("duo"),
            "wij zijn van plan u een boete te geven",
            "duo-overrun-notice",
        ),
        (
            Some("duo"),
            "boetebesluit niet op tijd ingeburgerd",
            "duo-fine",
        ),
        (Some("municipality"), "bestuurlijke boete", "mun-fine"),
        (Some("duo"), "bestuurlijke boete", "duo-fine"),
        (None, "verkeersboete cjib", "cjib-fine"),
        (
            Some("duo"),
            "herinnering uw termijn eindigt bijna",
            "duo-reminder",
        ),
        (
            None,
            "persoonlijk plan inburgering en participatie",
            "mun-pip",
        ),
        (
            Some("municipality"),
            "wijziging leerroute pip",
            "mun-route-change",
        ),
        (Some("municipality"), "aangepast pip", "mun-route-change"),
        (
            Some("municipality"),
            "leerbaarheidstoets",
            "mun-invite-test",
        ),
        (Some("municipality"), "eindgesprek map", "mun-map-final"),
        (
            Some("duo"),
            "kennisgeving inburgeringsplicht 2013",
            "duo-notice-wi2013",
        ),
        (
            Some("duo"),
            "kennisgeving inburgeringsplicht wet 2021",
            "duo-notice-wi2021",
        ),
        (
            Some("duo"),
            "verlenging afgewezen",
            "duo-extension-decision",
        ),
        (Some("duo"), "ontheffing", "duo-exemption-decision"),
        (Some("duo"), "oproep examen", "duo-exam-invite"),
        (Some("duo"), "uitslag examen geslaagd", "duo-exam-result"),
        (Some("duo"), "oproep medisch onderzoek", "duo-medical"),
        (
            Some("ind"),
            "voornemen afwijzing asiel",
            "ind-asylum-refuse",
        ),
        (
            Some("ind"),
            "voornemen intrekking verblijfsvergunning",
            "ind-withdraw-plan",
        ),
        (
            None,
            "verblijfsvergunning asiel bepaalde tijd inwilliging",
            "ind-asylum-grant",
        ),
        (
            None,
            "te veel ontvangen bijstand terugvordering",
            "mun-recovery",
        ),
        (None, "zorgtoeslag terugbetalen", "toeslag-payback"),
        (
            Some("school"),
            "aanwezigheid lessen gemist",
            "school-attendance",
        ),
        (
            Some("school"),
            "verzuim kind leerplicht",
            "school-compulsory",
        ),
    ] {
        assert_eq!(
            best(sender, typed),
            wanted,
            "“{typed}” from {sender:?}: {:?}",
            ids(sender, typed)
        );
    }
}

#[test]
fn case_marks_and_typing_errors_do_not_hide_a_letter() {
    for (typed, wanted) in [
        ("PERSOONLIJK PLAN INBURGERING", "mun-pip"),
        ("voorankondiging termijnoverschryding", "duo-overrun-notice"),
        ("leerbaarheidtoets", "mun-invite-test"),
        ("participatievérklaring", "mun-pvt-invite"),
        ("naturalisatie verzoek", "ind-naturalisation"),
        ("kinderbijslg svb", "svb-kinderbijslag"),
    ] {
        assert_eq!(
            best(None, typed),
            wanted,
            "“{typed}”: {:?}",
            ids(None, typed)
        );
    }
}

#[test]
fn what_fits_nothing_is_unknown() {
    for typed in [
        "asdf qwer zxcv",
        "xx yy zz 12345",
        "de het een van uw",
        "hallo mooi weer fiets buurman",
        "مرحبا كيف الحال",
        "ሰላም ከመይ",
        "2026",
    ] {
        assert_eq!(best(None, typed), "unknown", "“{typed}”");
        assert_eq!(best(Some("duo"), typed), "unknown", "“{typed}” from DUO");
    }
}

#[test]
fn signs_of_fraud_give_the_false_letter_and_are_named() {
    for (sender, typed) in [
        (None, "betaal vandaag via de link whatsapp"),
        (None, "u wordt uitgezet betaal met cadeaukaart"),
        (Some("nobody"), "binnen 24 uur betalen qr-code"),
        (None, "klik op de link tikkie"),
    ] {
        let recognised = Book::built_in().recognise(sender, typed);
        assert_eq!(
            best(sender, typed),
            "scam-letter",
            "“{typed}”: {:?}",
            ids(sender, typed)
        );
        assert!(!recognised.signs.is_empty(), "“{typed}”");
    }
    let bill = Book::built_in().recognise(None, "betaal de aanslag");
    assert!(
        bill.signs.is_empty(),
        "asking for money is no sign: {:?}",
        bill.signs
    );
    let mixed = Book::built_in().recognise(Some("duo"), "boetebesluit betaal direct met bitcoin");
    assert!(
        mixed.signs.contains(&"bitcoin"),
        "also beside the name of a real sender"
    );
    for letter in Book::built_in()
        .letters
        .iter()
        .filter(|it| it.id != "scam-letter")
    {
        let typed = [letter.headings.join(" "), letter.words.join(" ")].join(" ");
        let signs = Book::built_in().recognise(None, &typed).signs;
        assert!(signs.is_empty(), "{}: {signs:?}", letter.id);
    }
}

#[test]
fn a_sender_alone_gives_its_letters_to_choose_from() {
    let of_duo = ids(Some("duo"), "");
    assert_eq!(of_duo.len(), 14);
    assert!(of_duo.iter().all(|id| id.starts_with("duo-")));
    assert!(ids(None, "").is_empty());
}

#[test]
fn what_was_found_is_told_in_the_words_of_the_letter() {
    let recognised = Book::built_in().recognise(Some("municipality"), "persoonlijk plan leerroute");
    let found = &recognised.found[0];
    assert!(found.matched.contains(&"leerroute"), "{:?}", found.matched);
    assert!(
        found
            .matched
            .iter()
            .any(|it| it.starts_with("Persoonlijk plan")),
        "{:?}",
        found.matched
    );
}

/// Files with the words about letters.
fn files() -> Vec<std::path::PathBuf> {
    let folder = fs::read_dir(root().join("locales/nl")).unwrap();
    let paths = folder.map(|entry| entry.unwrap().path());
    let named = |path: &std::path::PathBuf| {
        path.file_name()
            .unwrap()
            .to_string_lossy()
            .starts_with("letters-")
    };
    paths.filter(named).collect()
}

#[test]
fn each_letter_has_its_words_and_no_words_are_kept_for_others() {
    let book = Book::built_in();
    let dutch = Texts::for_language("nl");
    let wanted: BTreeSet<String> = book.message_ids().into_iter().collect();
    let missing: Vec<&String> = wanted.iter().filter(|id| !dutch.has_own(id)).collect();
    assert!(missing.is_empty(), "without words: {missing:?}");
    for letter in &book.letters {
        for part in ["do", "otherwise"] {
            let id = format!("letter-{}", letter.id);
            assert!(dutch.attr(&id, part, &Args::new()).is_some(), "{id}.{part}");
        }
        for whom in &letter.ask {
            assert!(dutch.has_own(&format!("whom-{whom}")), "whom-{whom}");
        }
    }
    let mut surplus = Vec::new();
    for path in files() {
        let text = fs::read_to_string(path).unwrap();
        let ids = text.lines().filter_map(|line| line.split_once(" ="));
        let ids = ids
            .map(|(id, _)| id)
            .filter(|id| id.starts_with(char::is_alphabetic));
        surplus.extend(ids.filter(|id| !wanted.contains(*id)).map(str::to_owned));
    }
    assert!(surplus.is_empty(), "nobody asks for: {surplus:?}");
}

#[test]
fn no_letter_tells_anybody_that_they_must_pay_for_being_late() {
    for tag in ["nl", "en"] {
        let texts = Texts::for_language(tag);
        for id in [
            "duo-fine",
            "duo-overrun-notice",
            "duo-loan-payback",
            "mun-fine",
        ] {
            let message = format!("letter-{id}");
            let mut all = texts.text(&message, &Args::new()).text;
            for part in ["starts", "do", "otherwise"] {
                all.push_str(
                    &texts
                        .attr(&message, part, &Args::new())
                        .map(|it| it.text)
                        .unwrap_or_default(),
                );
            }
            let all = all.to_lowercase();
            for never in [
                "u moet betalen",
                "moet u betalen",
                "you must pay",
                "you have to pay",
                "u krijgt een boete",
            ] {
                assert!(!all.contains(never), "{tag} {message}: {never}");
            }
            assert!(
                all.contains("asiel") || all.contains("asylum"),
                "{tag} {message}: the rulings"
            );
        }
    }
}
