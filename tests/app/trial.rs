//! What if: changes tried in a copy, then thrown away or kept as one step.
use serde_json::{Value, json};
use wegwijs_app::api::{ChangedView, HistoryView, PrintedView, TrialView, WaysView};

use crate::home::{Person, amina_with_a_plan};

fn facts(person: &Person) -> Value {
    person.get("facts", json!({}))
}

fn illness() -> Value {
    json!({"list": "circumstances", "id": null,
        "fields": {"kind": "illness", "from": "2025-02-01", "until": "2025-06-30", "treated_here": true}})
}

fn request(answers: Value, items: Value, gone: Value) -> Value {
    json!({"answers": answers, "items": items, "gone": gone})
}

/// The four changes that people ask about first.
fn quoted() -> Vec<(&'static str, Value)> {
    let exam = json!({"list": "exams", "id": null,
        "fields": {"part": "listening", "level": "b1", "on": "2026-11-20", "result": "failed"}});
    let route = json!({"list": "decisions", "id": null,
        "fields": {"kind": "route-change", "on": "2026-11-20", "by": "municipality", "route": "z"}});
    let home = json!([
        {"path": "stay.municipality.name", "value": "Zwolle", "unknown": false},
        {"path": "stay.municipality.registered_on", "value": "2026-11-20", "unknown": false}]);
    let none = || json!([]);
    vec![
        ("an exam is failed", request(none(), json!([exam]), none())),
        (
            "ill for five months",
            request(none(), json!([illness()]), none()),
        ),
        ("another municipality", request(home, none(), none())),
        ("the Z-route", request(none(), json!([route]), none())),
    ]
}

#[test]
fn trying_shows_both_plans_and_saves_nothing() {
    let amina = amina_with_a_plan();
    let (told, plan) = (facts(&amina), amina.plan_text());
    amina.app.take_events();
    for (what, request) in quoted() {
        let tried: TrialView = amina.get("try_changes", request);
        assert_eq!(
            serde_json::to_value(&tried.before.term).unwrap(),
            serde_json::to_value(amina.plan().term).unwrap(),
            "{what}: before is the plan as it is"
        );
        assert!(!tried.changes.is_empty(), "{what} changes something");
        assert!(tried.after.today.iso == tried.before.today.iso);
    }
    assert!(facts(&amina) == told, "no answer was saved");
    assert_eq!(amina.plan_text(), plan);
    assert!(amina.app.take_events().is_empty(), "nothing to fetch again");
    let history: HistoryView = amina.get("history", json!({}));
    assert!(
        history
            .rows
            .iter()
            .all(|row| !row.label.text.contains("eprobeerd"))
    );
}

#[test]
fn what_is_kept_is_what_was_shown_and_one_undo_takes_it_back() {
    let amina = amina_with_a_plan();
    let before = (facts(&amina), amina.plan_text());
    let more = json!([{"path": "obligation.pip_on", "value": "2024-07-01", "unknown": false}]);
    let request = request(more, json!([illness()]), json!([]));
    let tried: TrialView = amina.get("try_changes", request.clone());
    let kept: ChangedView = amina.get("keep_changes", request);
    let words =
        |changes: &[wegwijs_app::api::PlanChangeView]| serde_json::to_value(changes).unwrap();
    assert_eq!(words(&kept.changes), words(&tried.changes));
    let (now, shown) = (amina.plan(), tried.after);
    let text = |plan| serde_json::to_value(plan).unwrap();
    assert_eq!(text(now), text(shown), "the plan is the one that was shown");
    amina.undo(&kept);
    assert_eq!((facts(&amina), amina.plan_text()), before);
}

#[test]
fn how_far_the_end_moves_is_said_in_words() {
    let amina = amina_with_a_plan();
    let granted = json!({"list": "decisions", "id": null,
        "fields": {"kind": "extension", "on": "2026-11-20", "ground": "illness", "months": 5}});
    let tried: TrialView = amina.get(
        "try_changes",
        request(json!([]), json!([granted]), json!([])),
    );
    let words = tried.term_moves.expect("a granted extension moves the end");
    let plain: String = words
        .text
        .chars()
        .filter(|c| !matches!(c, '\u{2068}' | '\u{2069}'))
        .collect();
    assert_eq!(plain, "5 maanden later dan nu");
}

#[test]
fn what_would_be_refused_is_refused_when_tried_and_a_contradiction_is_shown() {
    let amina = amina_with_a_plan();
    let answer = |path: &str, value: Value| {
        request(
            json!([{"path": path, "value": value, "unknown": false}]),
            json!([]),
            json!([]),
        )
    };
    for call in ["try_changes", "keep_changes"] {
        let day = answer("stay.arrived_on", json!("2025-02-30"));
        assert_eq!(amina.refused(call, day), "bad-date");
        assert_eq!(
            amina.refused(call, request(json!([]), json!([]), json!([]))),
            "bad-request"
        );
        let gone = json!([{"list": "exams", "id": "nobody"}]);
        assert_eq!(
            amina.refused(call, request(json!([]), json!([]), gone)),
            "not-found"
        );
    }
    let born_late: TrialView = amina.get(
        "try_changes",
        answer("person.birth_date", json!("2026-01-01")),
    );
    assert!(!born_late.conflicts.is_empty(), "arrived before birth");
}

#[test]
fn ways_out_say_what_they_change_and_each_has_its_request_on_paper() {
    let amina = amina_with_a_plan();
    amina.get::<ChangedView>("save_item", illness());
    let told = facts(&amina);
    let ways: WaysView = amina.get("ways_out", json!({}));
    let way = ways
        .ways
        .iter()
        .find(|way| way.id == "extension-illness")
        .unwrap();
    assert!(way.helps && !way.brings.is_empty() && !way.proof.is_empty());
    assert!(way.opens.is_some() && way.apply_by.is_some() && way.whom.is_some());
    let first_other = ways
        .ways
        .iter()
        .position(|way| !way.helps)
        .unwrap_or(ways.ways.len());
    assert!(
        ways.ways[first_other..].iter().all(|way| !way.helps),
        "help comes first"
    );
    let tried: TrialView = amina.get("try_changes", serde_json::to_value(&way.trial).unwrap());
    assert!(tried.term_moves.is_some(), "the same as the way out says");
    assert!(
        !ways.lower_amount,
        "an asylum permit holder is not told to pay"
    );

    let page = |kind: &str, option: &str, about: &Option<String>, route: &Option<String>| json!({"kind": kind, "option": option, "about": about, "route": route, "to": "viewer", "folder": null});
    for tag in ["nl", "ar", "ti"] {
        amina.done("choose_language", json!({"tag": tag}));
        for way in &ways.ways {
            let printed: PrintedView = amina.get(
                "print_request",
                page("option", &way.id, &way.about, &way.route),
            );
            assert!(printed.file.starts_with("wegwijs-verzoek-"));
        }
    }
    assert_eq!(
        amina.refused("print_request", page("option", "nothing", &None, &None)),
        "not-found"
    );
    assert_eq!(
        amina.refused("print_request", page("lower-amount", "", &None, &None)),
        "not-found"
    );
    let to = Some("<script>".to_owned());
    assert_eq!(
        amina.refused("print_request", page("option", "change-route", &None, &to)),
        "bad-value"
    );
    amina.done("choose_language", json!({"tag": "nl"}));
    assert!(facts(&amina) == told, "nothing of it was saved");
}
