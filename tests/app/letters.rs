//! Letters: which one it is can be asked by anybody; what it gives is shown before it is kept, and is one step.
use serde_json::json;
use wegwijs_app::api::{ChangedView, LetterView, RecognisedLettersView, TriedLetterView};

use crate::home::{Laptop, Person, amina, amina_with_a_plan};

fn tried(person: &Person, request: serde_json::Value) -> TriedLetterView {
    person.get("try_letter", request)
}

fn after<'a>(tried: &'a TriedLetterView, id: &str) -> &'a str {
    let dates = &tried.trial.after.dates;
    let date = dates.iter().find(|date| date.id == id);
    date.and_then(|it| it.day.as_ref())
        .map_or("none", |it| &it.iso)
}

#[test]
fn a_letter_is_recognised_and_read_while_the_plan_is_locked_and_not_taken_over() {
    let laptop = Laptop::new();
    let found: RecognisedLettersView = laptop.get(
        "recognise_letter",
        json!({"sender": "municipality", "words": "persoonlijk plan inburgering"}),
    );
    assert_eq!(found.letters[0].id, "mun-pip");
    let letter: LetterView = laptop.get("letter", json!({"id": "mun-pip"}));
    assert!(letter.todo.text.contains("bezwaar"), "{}", letter.todo.text);
    for name in ["try_letter", "keep_letter"] {
        let request = json!({"id": "mun-pip", "values": {}, "note": null});
        assert_eq!(laptop.refused(name, request), "locked");
    }
}

#[test]
fn a_pip_shows_the_end_of_the_term_before_it_is_kept_and_undo_takes_all_of_it_back() {
    let amina = amina();
    amina.answer("stay.arrived_on", json!("2024-01-10"));
    amina.answer("stay.permit.kind", json!("asylum"));
    amina.answer("stay.permit.made_known_on", json!("2024-05-01"));
    let before = amina.plan_text();
    let request = json!({
        "id": "mun-pip",
        "values": {"dated_on": "2025-01-15", "received_on": "2025-01-17", "1.obligation.route": "b1"},
        "note": null,
    });
    let shown = tried(&amina, request.clone());
    assert_eq!(after(&shown, "term-end"), "2028-01-15");
    assert!(
        after(&shown, "objection-end") != "none",
        "the last day for objection comes from the plan"
    );
    assert!(!shown.trial.changes.is_empty());
    assert_eq!(amina.plan_text(), before, "nothing was kept");

    let kept: ChangedView = amina.get("keep_letter", request);
    assert_ne!(amina.plan_text(), before);
    amina.undo(&kept);
    assert_eq!(
        amina.plan_text(),
        before,
        "one undo takes the letter and its answers back"
    );
}

#[test]
fn a_later_pip_does_not_move_the_date_of_the_first() {
    let amina = amina_with_a_plan();
    let before = amina.plan_text();
    let request = json!({"id": "mun-pip", "values": {"dated_on": "2025-09-01"}, "note": null});
    let shown = tried(&amina, request);
    let pip = shown.facts.iter().find(|fact| fact.stays);
    assert!(
        pip.is_some_and(|it| it.before.is_some()),
        "{:?}",
        shown.facts
    );
    assert!(shown.trial.changes.is_empty(), "{:?}", shown.trial.changes);
    assert_eq!(amina.plan_text(), before);
}

#[test]
fn the_same_letter_again_changes_what_was_kept_and_makes_no_second_one() {
    let amina = amina();
    let fine = |amount: u32| json!({"id": "mun-fine", "values": {"dated_on": "2025-03-03", "0.decisions[].amount_eur": amount}, "note": null});
    amina.done("keep_letter", fine(250));
    amina.done("keep_letter", fine(200));
    let facts: wegwijs_app::api::FactsView = amina.get("facts", json!({}));
    let items = |path: &str| {
        let questions = facts.pages.iter().flat_map(|page| &page.questions);
        questions
            .filter(|it| it.path == path)
            .map(|it| it.items.len())
            .sum::<usize>()
    };
    assert_eq!((items("letters"), items("decisions")), (1, 1));
}

#[test]
fn an_appointment_becomes_a_day_of_the_plan_under_the_name_of_the_letter() {
    let amina = amina_with_a_plan();
    let request = json!({
        "id": "mun-pvt-invite",
        "values": {"dated_on": "2025-03-03", "0.agenda[].starts_at": "2025-04-01"},
        "note": null,
    });
    amina.done("keep_letter", request);
    let plan = amina.plan();
    let own = plan.dates.iter().find(|date| date.kind == "own").unwrap();
    assert_eq!(own.day.as_ref().unwrap().iso, "2025-04-01");
    assert!(own.title.text.contains("PVT"), "{}", own.title.text);
}

#[test]
fn a_letter_that_nobody_knows_is_kept_with_its_date_and_a_note() {
    let amina = amina();
    let request = json!({"id": "other", "values": {"dated_on": "2026-10-01"}, "note": "Blauw logo, ik begrijp het niet."});
    let kept: ChangedView = amina.get("keep_letter", request);
    let notes: wegwijs_app::api::NotesView = amina.get("list_notes", json!({}));
    assert_eq!(notes.notes.len(), 1);
    amina.undo(&kept);
    let notes: wegwijs_app::api::NotesView = amina.get("list_notes", json!({}));
    assert!(notes.notes.is_empty(), "the note goes with the letter");
}

#[test]
fn what_does_not_fit_the_form_is_refused() {
    let amina = amina();
    let refused = |values: serde_json::Value| {
        amina.refused(
            "try_letter",
            json!({"id": "duo-extension-decision", "values": values, "note": null}),
        )
    };
    assert_eq!(
        refused(json!({"dated_on": "2026-10-01"})),
        "bad-value",
        "granted or refused?"
    );
    assert_eq!(
        refused(json!({"0.decisions[].outcome": "granted"})),
        "bad-date",
        "when?"
    );
    assert_eq!(
        refused(json!({"dated_on": "1 oktober", "0.decisions[].outcome": "granted"})),
        "bad-date"
    );
    assert_eq!(
        refused(json!({"dated_on": "2026-10-01", "fine": 1})),
        "bad-request"
    );
    assert_eq!(
        amina.refused(
            "try_letter",
            json!({"id": "no-such", "values": {}, "note": null})
        ),
        "not-found"
    );
}

#[test]
fn every_letter_can_be_tried_with_what_its_form_asks() {
    let amina = amina();
    for letter in &all_letters() {
        let view: LetterView = amina.get("letter", json!({"id": letter}));
        let mut values = serde_json::Map::new();
        for field in view.fields {
            let value = match serde_json::to_value(field.answer)
                .unwrap()
                .as_str()
                .unwrap()
            {
                "date" => json!("2025-05-05"),
                "yes-no" => json!(true),
                "number" => json!(field.min.unwrap_or(0).max(1)),
                "choice" => json!(field.choices[0].value),
                "choices" => json!([field.choices[0].value]),
                other => panic!("{letter}: {other}"),
            };
            values.insert(field.name, value);
        }
        let shown = tried(
            &amina,
            json!({"id": letter, "values": values, "note": null}),
        );
        assert!(!shown.facts.is_empty(), "{letter}");
        assert!(
            shown
                .facts
                .iter()
                .all(|it| !it.after.is_empty() && it.after != "…"),
            "{letter}: {:?}",
            shown.facts
        );
    }
}

/// Ids of all letters, by what each sender alone gives.
fn all_letters() -> Vec<String> {
    let laptop = Laptop::new();
    let senders: wegwijs_app::api::LetterSendersView = laptop.get("letter_senders", json!({}));
    let mut ids = Vec::new();
    for sender in senders.senders {
        let found: RecognisedLettersView = laptop.get(
            "recognise_letter",
            json!({"sender": sender.id, "words": ""}),
        );
        ids.extend(found.letters.into_iter().map(|it| it.id));
    }
    assert_eq!(ids.len(), 52);
    ids
}
