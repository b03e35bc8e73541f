//! The plan and its reasons; changing one's mind, and taking that back.
use serde_json::{Value, json};
use wegwijs_app::api::{Area, ChangedView, DateView, HistoryView, PlanView, Sureness, WindowEvent};

use crate::home::{Person, amina, amina_with_a_plan};

fn date<'a>(plan: &'a PlanView, id: &str) -> &'a DateView {
    plan.dates
        .iter()
        .find(|date| date.id == id)
        .unwrap_or_else(|| panic!("{id} is in the plan"))
}

#[test]
fn the_end_of_the_term_comes_with_rule_source_and_the_answers_used() {
    let amina = amina_with_a_plan();
    let plan = amina.plan();
    assert_eq!(plan.regime_id, "wi2021");
    let end = date(&plan, "term-end");
    assert_eq!(end.kind, "legal");
    assert!(end.day.is_some());
    assert!(!end.because.is_empty(), "a legal day has a reason");
    // What was only compared stands together in one entry without a rule of its own.
    for why in end.because.iter().filter(|it| it.role != "check") {
        assert!(!why.rule.is_empty() && !why.source.is_empty() && !why.statement.text.is_empty());
        assert!(why.checked_on.is_some());
        for fact in &why.facts {
            assert!(
                !fact.label.text.is_empty() && !fact.value.is_empty(),
                "{}",
                fact.path
            );
        }
    }
    let used: Vec<&str> = end
        .because
        .iter()
        .flat_map(|why| &why.facts)
        .map(|fact| fact.path.as_str())
        .collect();
    assert!(used.contains(&"obligation.pip_on"), "{used:?}");
    let pip = end
        .because
        .iter()
        .flat_map(|why| &why.facts)
        .find(|fact| fact.path == "obligation.pip_on");
    assert!(pip.unwrap().value.contains("2024"), "the value in words");
}

#[test]
fn every_day_of_the_plan_that_the_law_sets_has_a_reason() {
    let amina = amina_with_a_plan();
    let plan = amina.plan();
    for it in plan
        .dates
        .iter()
        .filter(|it| it.kind == "legal" && it.day.is_some())
    {
        assert!(!it.because.is_empty(), "{}", it.id);
    }
    for it in plan.dates.iter().filter(|it| it.sureness == Sureness::Ask) {
        assert!(
            !it.ask.is_empty(),
            "{} is not sure, so it says whom to ask",
            it.id
        );
    }
}

#[test]
fn a_changed_answer_says_what_moved_and_undo_brings_the_plan_back_as_it_was() {
    let amina = amina_with_a_plan();
    let before = amina.plan_text();
    let end_before = date(&amina.plan(), "term-end").day.clone().unwrap();
    amina.app.take_events();

    let changed = amina.answer("obligation.pip_on", json!("2024-09-02"));
    let end_after = date(&amina.plan(), "term-end").day.clone().unwrap();
    assert_ne!(end_before.iso, end_after.iso);
    let moved = changed
        .changes
        .iter()
        .find(|change| change.after.as_deref() == Some(&end_after.long));
    let moved = moved.unwrap_or_else(|| panic!("the new day is told: {:?}", changed.changes));
    assert_eq!(moved.what, "moved");
    assert_eq!(moved.before.as_deref(), Some(end_before.long.as_str()));
    assert!(amina.app.take_events().iter().any(
        |event| matches!(event, WindowEvent::Changed { areas } if areas.contains(&Area::Plan))
    ));

    let back = amina.undo(&changed);
    assert_eq!(amina.plan_text(), before);
    let told = back
        .changes
        .iter()
        .any(|change| change.after.as_deref() == Some(&end_before.long));
    assert!(told, "going back is told too: {:?}", back.changes);
    amina.undo(&back);
    assert_eq!(
        date(&amina.plan(), "term-end").day.clone().unwrap().iso,
        end_after.iso,
        "and back again"
    );
}

#[test]
fn the_same_answer_again_changes_nothing_and_offers_nothing_to_take_back() {
    let amina = amina_with_a_plan();
    let same = amina.answer("obligation.pip_on", json!("2024-06-02"));
    assert!(same.undo.is_none() && same.changes.is_empty());
}

#[test]
fn an_undo_that_was_overtaken_is_refused_and_later_words_stay() {
    let amina = amina();
    let first = amina.answer("stay.arrived_on", json!("2023-02-01"));
    amina.answer("stay.arrived_on", json!("2023-03-01"));
    let undo = json!({"undo": first.undo});
    assert_eq!(amina.refused("undo", undo), "changed-since");
    assert_eq!(amina.refused("undo", json!({"undo": "u9999"})), "not-found");
    assert_eq!(value_of(&amina, "stay.arrived_on"), json!("2023-03-01"));
}

fn question(person: &Person, path: &str) -> Value {
    let facts: Value = person.get("facts", json!({}));
    let pages = facts["pages"].as_array().unwrap().clone();
    let mut all = pages
        .iter()
        .flat_map(|page| page["questions"].as_array().unwrap().clone());
    all.find(|question| question["path"] == path).unwrap()
}

fn value_of(person: &Person, path: &str) -> Value {
    question(person, path)["value"].clone()
}

fn items(person: &Person, list: &str) -> Vec<Value> {
    question(person, list)["items"].as_array().unwrap().clone()
}

#[test]
fn an_exam_is_added_changed_and_removed_and_each_of_it_can_be_taken_back() {
    let amina = amina_with_a_plan();
    let before = amina.plan_text();
    let count = items(&amina, "exams").len();

    let exam = json!({"part": "writing", "level": "b1", "on": "2026-11-03", "result": "failed"});
    let added = amina.save_item("exams", exam);
    let found = items(&amina, "exams");
    assert_eq!(found.len(), count + 1);
    let mine = found
        .iter()
        .find(|it| it["fields"]["part"] == "writing")
        .unwrap();
    assert!(
        mine["summary"]["text"].as_str().unwrap().contains("2026"),
        "{}",
        mine["summary"]
    );
    let with_exam = amina.plan_text();

    let better = json!({"part": "writing", "level": "b1", "on": "2026-11-03", "result_on": "2026-11-20", "result": "passed"});
    let changed: ChangedView = amina.get(
        "save_item",
        json!({"list": "exams", "id": mine["id"], "fields": better}),
    );
    assert!(
        !changed.changes.is_empty(),
        "a passed part shows in the plan"
    );
    assert_eq!(
        items(&amina, "exams").len(),
        count + 1,
        "changed, not added"
    );
    amina.undo(&changed);
    assert_eq!(amina.plan_text(), with_exam);
    let fields = items(&amina, "exams")
        .into_iter()
        .find(|it| it["id"] == mine["id"])
        .unwrap()["fields"]
        .clone();
    assert!(
        fields.get("result_on").is_none(),
        "what the change added is gone: {fields}"
    );

    let removed: ChangedView = amina.get("remove_item", json!({"list": "exams", "id": mine["id"]}));
    assert_eq!(items(&amina, "exams").len(), count);
    assert_eq!(amina.plan_text(), before);
    amina.undo(&removed);
    assert_eq!(amina.plan_text(), with_exam);
    amina.undo(&added);
    assert_eq!(amina.plan_text(), before);
    assert_eq!(items(&amina, "exams").len(), count);
}

#[test]
fn an_entry_that_can_not_be_is_refused() {
    let amina = amina();
    let save = |list: &str, fields: Value| json!({"list": list, "id": null, "fields": fields});
    for (request, code) in [
        (save("exams", json!({"part": "juggling"})), "bad-value"),
        (
            save(
                "exams",
                json!({"part": "knm", "on": "5 jan", "result": "passed"}),
            ),
            "bad-date",
        ),
        (save("exams", json!({"nothing": 1})), "bad-value"),
        (save("facts", json!({})), "bad-request"),
        (
            json!({"list": "exams", "id": "", "fields": {"part": "knm", "on": "2026-01-05", "result": "passed"}}),
            "bad-request",
        ),
        (
            json!({"list": "exams", "id": "x".repeat(5_000), "fields": {"part": "knm", "on": "2026-01-05", "result": "passed"}}),
            "bad-request",
        ),
    ] {
        assert_eq!(
            amina.refused("save_item", request.clone()),
            code,
            "{:.90}",
            request.to_string()
        );
    }
    assert_eq!(
        amina.refused("remove_item", json!({"list": "exams", "id": "nobody"})),
        "not-found"
    );
    assert!(items(&amina, "exams").is_empty());
}

#[test]
fn her_goals_stay_in_her_own_words() {
    let amina = amina();
    let words = "أريد أن أصبح خبّازة · bakker worden";
    amina.save_item("person.goals", json!({"value": words}));
    assert_eq!(amina.plan().goals, [words]);
    assert_eq!(
        items(&amina, "person.goals")[0]["summary"]["text"],
        json!(words)
    );
}

#[test]
fn the_history_names_each_step_in_words_and_takes_it_back() {
    let amina = amina();
    amina.answer("stay.arrived_on", json!("2023-02-01"));
    let before = amina.plan_text();
    amina.save_item(
        "exams",
        json!({"part": "knm", "on": "2026-01-05", "result": "passed"}),
    );
    let history: HistoryView = amina.get("history", json!({}));
    assert_eq!(history.rows.len(), 2);
    for row in &history.rows {
        assert!(
            !row.label.text.contains('…') && row.label.lang == "nl",
            "{}",
            row.label.text
        );
        assert!(
            row.at.contains("2026") && row.at.contains("12:00"),
            "Dutch time: {}",
            row.at
        );
        assert!(!row.undone);
    }
    amina.done("undo", json!({"undo": history.rows[0].undo}));
    assert_eq!(amina.plan_text(), before);
    let history: HistoryView = amina.get("history", json!({}));
    assert_eq!(
        history
            .rows
            .iter()
            .map(|row| row.undone)
            .collect::<Vec<_>>(),
        [true, false]
    );

    // A step keeps its place in the history over locking; yesterday's change can be taken back too.
    amina.lock();
    amina.unlock();
    let history: HistoryView = amina.get("history", json!({}));
    amina.done("undo", json!({"undo": history.rows[1].undo}));
    assert_eq!(value_of(&amina, "stay.arrived_on"), Value::Null);
}
