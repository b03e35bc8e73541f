//! Every change can be taken back, and taking back overwrites nothing that came later.
use wegwijs_vault::UndoError;

use crate::home::{Laptop, at, delete, set, value, write};

#[test]
fn a_value_goes_back_to_what_it_was_and_forth_again() {
    let laptop = Laptop::new();
    let (mut vault, _) = laptop.amina();
    vault
        .record(
            &[set("fact", "me", "a", "one"), set("fact", "me", "b", "x")],
            "first",
            at(1),
        )
        .unwrap();
    let step = vault
        .record(&[set("fact", "me", "a", "two")], "second", at(2))
        .unwrap()
        .undo
        .unwrap();
    let undone = vault.undo(step, at(3)).unwrap();
    assert_eq!(value(&vault, "fact", "me", "a").as_deref(), Some("one"));
    let history = vault.history(10).unwrap();
    assert_eq!(
        history.iter().map(|row| row.undone).collect::<Vec<_>>(),
        [false, true, false]
    );
    assert_eq!(history[0].undoes, Some(step));
    vault.undo(undone.undo.unwrap(), at(4)).unwrap();
    assert_eq!(value(&vault, "fact", "me", "a").as_deref(), Some("two"));
    assert!(
        !vault.history(10).unwrap()[2].undone,
        "the step stands again"
    );
    assert_eq!(value(&vault, "fact", "me", "b").as_deref(), Some("x"));
}

#[test]
fn the_same_field_twice_in_one_step_goes_back_to_before_the_step() {
    let laptop = Laptop::new();
    let (mut vault, _) = laptop.amina();
    vault
        .record(&[set("fact", "me", "a", "before")], "", at(1))
        .unwrap();
    let twice = [set("fact", "me", "a", "one"), set("fact", "me", "a", "two")];
    let step = vault.record(&twice, "", at(2)).unwrap().undo.unwrap();
    vault.undo(step, at(3)).unwrap();
    assert_eq!(value(&vault, "fact", "me", "a").as_deref(), Some("before"));
}

#[test]
fn something_new_goes_away_whole_and_comes_back_whole() {
    let laptop = Laptop::new();
    let (mut vault, _) = laptop.amina();
    let exam = [
        set("facts/exams", "e1", "part", "knm"),
        set("facts/exams", "e1", "result", "passed"),
    ];
    let step = vault.record(&exam, "added", at(1)).unwrap().undo.unwrap();
    let undone = vault.undo(step, at(2)).unwrap().undo.unwrap();
    assert!(vault.entities("facts/exams").unwrap().is_empty());
    vault.undo(undone, at(3)).unwrap();
    assert_eq!(
        value(&vault, "facts/exams", "e1", "result").as_deref(),
        Some("passed")
    );
}

#[test]
fn a_deletion_is_taken_back() {
    let laptop = Laptop::new();
    let (mut vault, _) = laptop.amina();
    vault.record(&[write("n1", "words")], "", at(1)).unwrap();
    let step = vault
        .record(&[delete("note", "n1")], "removed", at(2))
        .unwrap()
        .undo
        .unwrap();
    assert!(vault.notes().unwrap().is_empty() && vault.search("words", 5).unwrap().is_empty());
    vault.undo(step, at(3)).unwrap();
    assert_eq!(vault.notes().unwrap()[0].text, "words");
    assert_eq!(vault.search("words", 5).unwrap().len(), 1);
}

#[test]
fn of_a_note_only_the_words_of_the_step_are_taken_back() {
    let laptop = Laptop::new();
    let (mut vault, _) = laptop.amina();
    vault.record(&[write("n1", "one ")], "", at(1)).unwrap();
    let step = vault
        .record(&[write("n1", "one two ")], "", at(2))
        .unwrap()
        .undo
        .unwrap();
    vault
        .record(&[write("n1", "one two three")], "", at(3))
        .unwrap();
    vault.undo(step, at(4)).unwrap();
    assert_eq!(vault.note("n1").unwrap().unwrap().text, "one three");
    vault
        .record(&[write("n1", "one three four")], "", at(5))
        .unwrap();
    assert_eq!(vault.note("n1").unwrap().unwrap().text, "one three four");
}

#[test]
fn what_was_changed_again_stays() {
    let laptop = Laptop::new();
    let (mut vault, _) = laptop.amina();
    vault
        .record(
            &[set("fact", "me", "a", "0"), set("fact", "me", "b", "0")],
            "",
            at(0),
        )
        .unwrap();
    let both = [set("fact", "me", "a", "1"), set("fact", "me", "b", "1")];
    let step = vault.record(&both, "", at(1)).unwrap().undo.unwrap();
    vault
        .record(&[set("fact", "me", "a", "later")], "", at(2))
        .unwrap();
    vault.undo(step, at(3)).unwrap();
    assert_eq!(value(&vault, "fact", "me", "a").as_deref(), Some("later"));
    assert_eq!(value(&vault, "fact", "me", "b").as_deref(), Some("0"));
    assert!(matches!(vault.undo(step, at(4)), Err(UndoError::Overtaken)));
}

#[test]
fn the_first_answer_taken_back_does_not_come_back_with_the_next_one() {
    let laptop = Laptop::new();
    let (mut vault, _) = laptop.amina();
    let first = [set("fact", "me", "a", "one")];
    let step = vault.record(&first, "first", at(1)).unwrap().undo.unwrap();
    let back = vault.undo(step, at(2)).unwrap();
    assert_eq!(value(&vault, "fact", "me", "a"), None);
    assert!(!vault.entity("fact", "me").unwrap().unwrap().deleted);
    vault
        .record(&[set("fact", "me", "b", "two")], "", at(3))
        .unwrap();
    assert_eq!(value(&vault, "fact", "me", "a"), None);
    vault.undo(back.undo.unwrap(), at(4)).unwrap();
    assert_eq!(value(&vault, "fact", "me", "a").as_deref(), Some("one"));
}

#[test]
fn an_entry_that_was_changed_and_put_back_goes_away_whole_with_the_step_that_began_it() {
    let laptop = Laptop::new();
    let (mut vault, _) = laptop.amina();
    let exam = |result: &str| {
        [
            set("facts/exams", "e1", "part", "knm"),
            set("facts/exams", "e1", "result", result),
        ]
    };
    let mut record = |changes: &[_], n| vault.record(changes, "", at(n)).unwrap().undo.unwrap();
    let added = record(&exam("failed"), 1);
    let changed = record(&exam("passed"), 2);
    vault.undo(changed, at(3)).unwrap();
    let removed = [delete("facts/exams", "e1")];
    let removed = vault.record(&removed, "", at(4)).unwrap().undo.unwrap();
    vault.undo(removed, at(5)).unwrap();
    assert_eq!(
        value(&vault, "facts/exams", "e1", "result").as_deref(),
        Some("failed")
    );
    let gone = vault.undo(added, at(6)).unwrap();
    assert!(vault.entities("facts/exams").unwrap().is_empty());
    vault.undo(gone.undo.unwrap(), at(7)).unwrap();
    assert_eq!(
        value(&vault, "facts/exams", "e1", "result").as_deref(),
        Some("failed")
    );
}

#[test]
fn a_value_that_somebody_gave_again_is_hers_and_stays() {
    let laptop = Laptop::new();
    let (mut vault, _) = laptop.amina();
    let mut give = |value: &str, n| {
        let change = [set("fact", "me", "a", value)];
        vault.record(&change, "", at(n)).unwrap().undo.unwrap()
    };
    let first = give("one", 1);
    give("two", 2);
    give("one", 3);
    assert!(matches!(
        vault.undo(first, at(4)),
        Err(UndoError::Overtaken)
    ));
}
