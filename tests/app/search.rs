//! One box finds notes, days, steps and topics, however they are typed.
use serde_json::json;
use wegwijs_app::api::{HitKind, HitView, HitsView, SavedNoteView};

use crate::home::{Person, amina, amina_with_a_plan};

fn note(person: &Person, title: &str, text: &str) -> String {
    let ask = json!({"id": null, "title": title, "text": text, "attachedKind": "none", "attachedId": null});
    person.get::<SavedNoteView>("save_note", ask).note.id
}

fn hits(person: &Person, query: &str) -> Vec<HitView> {
    person
        .get::<HitsView>("search", json!({"query": query}))
        .hits
}

fn notes_found(person: &Person, query: &str) -> Vec<String> {
    let found = hits(person, query).into_iter();
    found
        .filter(|hit| hit.kind == HitKind::Note)
        .map(|hit| hit.id)
        .collect()
}

/// The words that a hit marks, as the page cuts them: in UTF-16 units.
fn marked(hit: &HitView) -> Vec<String> {
    let units: Vec<u16> = hit.snippet.encode_utf16().collect();
    let cut =
        |(from, to): &(u32, u32)| String::from_utf16(&units[*from as usize..*to as usize]).unwrap();
    hit.marks.iter().map(cut).collect()
}

#[test]
fn a_note_is_found_by_a_word_a_beginning_and_a_part_of_a_word() {
    let amina = amina();
    let lesson = note(
        &amina,
        "Inburgeringscursus",
        "Dinsdag 🚲 naar de taalschool, lokaal 12",
    );
    note(&amina, "Boodschappen", "melk en brood");
    for query in [
        "taalschool",
        "TAALSCHOOL",
        "taal",
        "school",
        "burgering",
        "lokaal dinsdag",
        "12",
    ] {
        assert_eq!(
            notes_found(&amina, query),
            std::slice::from_ref(&lesson),
            "{query}"
        );
    }
    assert!(
        notes_found(&amina, "taalschool melk").is_empty(),
        "all words must be there"
    );
    let hit = hits(&amina, "taalschool").remove(0);
    assert_eq!(marked(&hit), ["taalschool"]);
}

#[test]
fn arabic_is_found_with_and_without_vowel_marks() {
    let amina = amina();
    let book = note(&amina, "المدرسة", "اشتريتُ كِتَابًا جديدًا للدرس الأول");
    for query in ["كتاب", "كِتَاب", "كتابا", "الاول", "أول", "مدرسه"] {
        assert_eq!(
            notes_found(&amina, query),
            std::slice::from_ref(&book),
            "{query}"
        );
    }
    let hit = hits(&amina, "كتاب").remove(0);
    assert!(marked(&hit)[0].starts_with("كِتَاب"), "{:?}", marked(&hit));
}

#[test]
fn tigrinya_is_found_by_two_letters() {
    let amina = amina();
    let school = note(&amina, "ቤት ትምህርቲ", "ናብ ቤት ትምህርቲ ክኸይድ ኣለኒ");
    note(&amina, "ዕዳጋ", "ጸባን ባኒን");
    for query in ["ትም", "ህር", "ቤት", "ትምህርቲ"] {
        assert_eq!(
            notes_found(&amina, query),
            std::slice::from_ref(&school),
            "{query}"
        );
    }
}

#[test]
fn days_steps_and_topics_are_found_by_their_names() {
    let amina = amina_with_a_plan();
    let title = amina
        .plan()
        .dates
        .iter()
        .find(|it| it.id == "term-end")
        .unwrap()
        .title
        .text
        .clone();
    let found = hits(&amina, &title);
    assert!(
        found
            .iter()
            .any(|hit| hit.kind == HitKind::Date && hit.id == "term-end"),
        "{found:?}"
    );
    let found = hits(&amina, "gegevens");
    assert!(
        found
            .iter()
            .any(|hit| hit.kind == HitKind::Guide && hit.id == "your-data"),
        "{found:?}"
    );
}

#[test]
fn nothing_typed_finds_nothing_and_signs_break_nothing() {
    let amina = amina();
    note(&amina, "Een", "note");
    for query in [
        "",
        "   ",
        "\"",
        "*",
        "a OR b",
        "NEAR(",
        "'; DROP TABLE note; --",
        "\u{0}",
        "🚲",
        "()",
        "note:",
    ] {
        drop(hits(&amina, query));
    }
    for query in ["", "  ", "***", "\"\""] {
        assert!(hits(&amina, query).is_empty(), "{query:?}");
    }
    assert_eq!(
        amina.refused("search", json!({"query": "x".repeat(201)})),
        "too-large"
    );
}
