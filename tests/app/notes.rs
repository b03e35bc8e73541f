//! Notes: kept as typed, hung on a day or a course, changed, removed, brought back.
use serde_json::{Value, json};
use wegwijs_app::api::{AttachedKind, ChangedView, NoteView, NotesView, SavedNoteView};

use crate::home::{Person, amina, amina_with_a_plan};

fn request(title: &str, text: &str) -> Value {
    json!({"id": null, "title": title, "text": text, "attachedKind": "none", "attachedId": null})
}

fn save(person: &Person, title: &str, text: &str) -> SavedNoteView {
    person.get("save_note", request(title, text))
}

#[test]
fn a_note_is_kept_letter_by_letter() {
    let amina = amina();
    let text = "Vragen aan DUO:\n\n  1. termijn?\n\tكتابٌ جديد\n2. ትምህርቲ 🚲\u{200f}";
    let saved = save(&amina, "Gesprek ", text);
    amina.lock();
    amina.unlock();
    let note: NoteView = amina.get("note", json!({"id": saved.note.id}));
    assert_eq!(
        (note.title.as_str(), note.text.as_str()),
        ("Gesprek ", text)
    );
    assert!(note.conflicts.is_empty());
}

#[test]
fn a_note_without_a_title_is_known_by_its_first_words() {
    let amina = amina();
    save(&amina, "", "\n\nMelk kopen\nen brood");
    let notes: NotesView = amina.get("list_notes", json!({}));
    assert_eq!(
        (notes.notes[0].title.as_str(), notes.notes[0].start.as_str()),
        ("Melk kopen", "en brood")
    );
}

#[test]
fn a_note_hangs_on_a_day_of_the_plan_and_the_plan_counts_it() {
    let amina = amina_with_a_plan();
    let notes: NotesView = amina.get("list_notes", json!({}));
    let target = notes
        .targets
        .iter()
        .find(|it| it.id.as_deref() == Some("term-end"))
        .expect("the days are offered");
    assert_eq!(target.kind, AttachedKind::Date);
    assert!(
        notes
            .targets
            .iter()
            .any(|it| it.kind == AttachedKind::Course),
        "and the courses"
    );

    let mut ask = request("Einde", "Voor die dag bellen");
    ask["attachedKind"] = json!("date");
    ask["attachedId"] = json!("term-end");
    let saved: SavedNoteView = amina.get("save_note", ask.clone());
    assert_eq!(
        saved.note.attached.title.as_ref().unwrap().text,
        target.title.as_ref().unwrap().text
    );
    let count = || {
        amina
            .plan()
            .dates
            .iter()
            .find(|it| it.id == "term-end")
            .unwrap()
            .notes
    };
    assert_eq!(count(), 1);

    // Hung elsewhere: the day lets it go, and undo hangs it back.
    ask["id"] = json!(saved.note.id);
    ask["attachedKind"] = json!("none");
    let moved: SavedNoteView = amina.get("save_note", ask);
    assert_eq!(count(), 0);
    amina.done("undo", json!({"undo": moved.undo}));
    assert_eq!(count(), 1);
}

#[test]
fn a_note_hangs_only_on_what_is_there() {
    let amina = amina_with_a_plan();
    for (kind, id) in [
        ("date", "no-such-day"),
        ("course", "no-such-course"),
        ("date", "ask-stay-arrived-on"),
    ] {
        let mut ask = request("Los", "eind");
        ask["attachedKind"] = json!(kind);
        ask["attachedId"] = json!(id);
        assert_eq!(amina.refused("save_note", ask), "not-found", "{kind} {id}");
    }
}

#[test]
fn a_note_stays_where_it_hangs_when_its_day_leaves_the_plan() {
    let amina = amina_with_a_plan();
    let mut ask = request("Einde", "Voor die dag bellen");
    ask["attachedKind"] = json!("date");
    ask["attachedId"] = json!("term-end");
    let saved: SavedNoteView = amina.get("save_note", ask.clone());
    amina.answer("obligation.pip_on", Value::Null);
    amina.answer("obligation.notified_on", Value::Null);
    amina.answer("obligation.route", Value::Null);
    ask["id"] = json!(saved.note.id);
    ask["text"] = json!("Voor die dag bellen, of later");
    let again: SavedNoteView = amina.get("save_note", ask);
    assert_eq!(again.note.attached.id.as_deref(), Some("term-end"));
}

#[test]
fn a_removed_note_is_gone_and_comes_back_whole() {
    let amina = amina();
    let saved = save(&amina, "Weg", "en terug");
    let removed: ChangedView = amina.get("remove_note", json!({"id": saved.note.id}));
    assert_eq!(
        amina.refused("note", json!({"id": saved.note.id})),
        "not-found"
    );
    assert_eq!(
        amina.get::<Value>("search", json!({"query": "terug"}))["hits"],
        json!([])
    );
    amina.undo(&removed);
    let note: NoteView = amina.get("note", json!({"id": saved.note.id}));
    assert_eq!(note.text, "en terug");
    assert_eq!(
        amina.refused("remove_note", json!({"id": "nothing"})),
        "not-found"
    );
}

#[test]
fn typing_on_and_taking_back_keeps_the_rest_of_a_note() {
    let amina = amina();
    let first = save(&amina, "Lijst", "een\ntwee\n");
    let on = |text: &str| -> SavedNoteView {
        let mut ask = request("Lijst", text);
        ask["id"] = json!(first.note.id);
        amina.get("save_note", ask)
    };
    let second = on("een\ntwee\ndrie\n");
    on("een\ntwee\ndrie\nvier\n");
    amina.done("undo", json!({"undo": second.undo}));
    let note: NoteView = amina.get("note", json!({"id": first.note.id}));
    assert_eq!(
        note.text, "een\ntwee\nvier\n",
        "only what that step wrote is taken back"
    );
}

#[test]
fn the_newest_note_comes_first_and_nothing_saves_nothing() {
    let amina = amina();
    let first = save(&amina, "Eerste", "a");
    save(&amina, "Tweede", "b");
    amina.wait(60);
    let mut ask = request("Eerste", "a, later");
    ask["id"] = json!(first.note.id);
    let again: SavedNoteView = amina.get("save_note", ask.clone());
    assert!(again.undo.is_some());
    let same: SavedNoteView = amina.get("save_note", ask);
    assert!(same.undo.is_none());
    let notes: NotesView = amina.get("list_notes", json!({}));
    let titles: Vec<&str> = notes.notes.iter().map(|it| it.title.as_str()).collect();
    assert_eq!(titles, ["Eerste", "Tweede"]);
}

#[test]
fn a_note_that_is_too_long_is_refused_with_the_limit_and_the_old_text_stays() {
    let amina = amina();
    let saved = save(&amina, "Kort", "kort");
    let mut ask = request("Lang", &"ሰ".repeat(400_001));
    ask["id"] = json!(saved.note.id);
    let failure = amina.call("save_note", ask).unwrap_err();
    assert_eq!(failure.code, "too-large");
    assert_eq!(failure.args["limit"], "400000");
    assert_eq!(
        amina.refused("save_note", request(&"x".repeat(301), "")),
        "too-large"
    );
    let note: NoteView = amina.get("note", json!({"id": saved.note.id}));
    assert_eq!(note.text, "kort");
}

#[test]
fn a_long_page_pasted_over_a_note_is_saved_in_a_moment() {
    let amina = amina();
    let saved = save(&amina, "Brief", "kort");
    let page: String = (0..70_000).map(|n| format!("{n} ")).collect();
    let mut ask = request("Brief", page.get(..399_000).unwrap());
    ask["id"] = json!(saved.note.id);
    amina.done("save_note", ask);
    let note: NoteView = amina.get("note", json!({"id": saved.note.id}));
    assert_eq!(note.text, page[..399_000]);
}
