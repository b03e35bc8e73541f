//! Somebody new: the paper code, the intake, stopping half-way and coming back.
use serde_json::{Value, json};
use wegwijs_app::api::{
    AnswerKind, DraftsView, IntakeView, PaperCodeView, QuestionView, SessionState, WindowEvent,
};

use crate::home::{AMINA, Laptop, amina, create};

#[test]
fn the_first_start_is_in_dutch_and_knows_nobody() {
    let laptop = Laptop::new();
    let session = laptop.session();
    assert_eq!(
        (session.language.as_str(), session.state),
        ("nl", SessionState::Locked)
    );
    let people: Value = laptop.get("list_people", json!({}));
    assert_eq!(people["people"], json!([]));
    assert!(
        people["pictures"].as_array().unwrap().len() >= 12,
        "pictures to choose from"
    );
}

#[test]
fn a_new_person_gets_a_code_of_eight_groups_and_is_asked_two_of_them_back() {
    let amina = amina();
    assert_eq!(amina.code.groups.len(), 8);
    assert!(
        amina
            .code
            .groups
            .iter()
            .all(|group| group.len() == 5 && group.bytes().all(|c| c.is_ascii_digit()))
    );
    assert_eq!(amina.code.ask.len(), 2);
    assert!(amina.session().paper_code_open);

    let wrong = json!({"groups": ["00000", "99999"]});
    assert_eq!(amina.refused("confirm_paper_code", wrong), "paper-not-same");
    assert_eq!(
        amina.refused("confirm_paper_code", json!({"groups": []})),
        "paper-not-same"
    );
    assert!(
        amina.session().paper_code_open,
        "a wrong answer confirms nothing"
    );

    // Typed on an Arabic keyboard.
    let arabic: Vec<String> = amina
        .asked_groups()
        .iter()
        .map(|group| {
            group
                .bytes()
                .map(|c| char::from_u32(0x660 + u32::from(c - b'0')).unwrap())
                .collect()
        })
        .collect();
    amina.done("confirm_paper_code", json!({"groups": arabic}));
    assert!(!amina.session().paper_code_open);
}

#[test]
fn the_paper_code_is_shown_once_and_a_new_one_can_be_made() {
    let amina = amina();
    let groups = amina.asked_groups();
    amina.done("confirm_paper_code", json!({"groups": groups}));
    let print = json!({"to": "viewer", "folder": null});
    assert_eq!(
        amina.refused("print_paper_code", print.clone()),
        "not-found"
    );
    assert_eq!(
        amina.refused("confirm_paper_code", json!({"groups": groups})),
        "not-found"
    );

    let new: PaperCodeView = amina.get("new_paper_code", json!({}));
    assert_ne!(new.groups, amina.code.groups);
    assert!(
        amina.session().paper_code_open,
        "the new one waits to be confirmed"
    );
    amina.lock();
    let open = |code: &str| json!({"person": amina.id, "code": code, "newPassphrase": "een heel nieuwe zin"});
    assert_eq!(
        amina.refused("unlock_with_paper_code", open(&amina.code())),
        "wrong-paper-code"
    );
    amina.done("unlock_with_paper_code", open(&new.groups.concat()));
}

#[test]
fn a_code_that_was_not_confirmed_is_asked_for_after_the_next_unlocking_too() {
    let amina = amina();
    amina.lock();
    assert!(amina.unlock().paper_code_open);
}

#[test]
fn nobody_gets_in_by_a_short_passphrase_or_under_a_name_that_is_taken() {
    let laptop = Laptop::new();
    let card = |nickname: &str, picture: &str, words: &str| json!({"nickname": nickname, "picture": picture, "passphrase": words});
    for (request, code) in [
        (card("Amina", "tree", "kort"), "passphrase-short"),
        (card("Amina", "tree", "12345678901"), "passphrase-guessable"),
        (card("  ", "tree", AMINA), "nickname-empty"),
        (card(&"A".repeat(41), "tree", AMINA), "too-large"),
        (card("Amina", "../tree", AMINA), "bad-request"),
    ] {
        assert_eq!(laptop.refused("create_person", request), code);
    }
    assert!(laptop.is_locked());
    let people: Value = laptop.get("list_people", json!({}));
    assert_eq!(
        people["people"],
        json!([]),
        "a refusal leaves nobody behind"
    );

    create(&laptop, "Amina", "tree", AMINA);
    assert_eq!(
        laptop.refused("create_person", card(" Amina ", "tree", AMINA)),
        "nickname-taken"
    );
    create(&laptop, "Amina", "boat", "een andere wachtzin");
}

#[test]
fn an_offered_passphrase_is_good_enough_to_take() {
    let laptop = Laptop::new();
    let offered: Value = laptop.get("suggest_passphrase", json!({}));
    create(
        &laptop,
        "Yusuf",
        "key",
        offered["passphrase"].as_str().unwrap(),
    );
}

/// A value that fits the question.
fn fitting(question: &QuestionView) -> Value {
    match question.answer {
        AnswerKind::Date => json!("2024-03-15"),
        AnswerKind::YesNo => json!(true),
        AnswerKind::Number => json!(question.min.unwrap_or(0).max(1)),
        AnswerKind::Choice => json!(question.choices[0].value),
        AnswerKind::Choices => json!([question.choices[0].value]),
        AnswerKind::Text => json!("woorden"),
        AnswerKind::Items => panic!("a list has entries"),
    }
}

/// The first question that is neither answered nor said unknown.
fn open_question(intake: &IntakeView) -> Option<&QuestionView> {
    let page = intake.pages.get(usize::try_from(intake.next).unwrap())?;
    page.questions
        .iter()
        .find(|it| it.value.is_null() && !it.unknown && it.items.is_empty())
}

#[test]
fn the_intake_goes_question_by_question_with_words_and_ends() {
    let amina = amina();
    assert!(amina.session().intake_open);
    let mut asked = Vec::new();
    loop {
        let intake: IntakeView = amina.get("intake", json!({}));
        let Some(question) = open_question(&intake) else {
            assert_eq!(intake.next as usize, intake.pages.len(), "no page waits");
            break;
        };
        assert!(!question.question.text.is_empty() && question.question.lang == "nl");
        assert!(
            !asked.contains(&question.path),
            "{} is asked twice",
            question.path
        );
        asked.push(question.path.clone());
        // Every third question is one that she cannot answer.
        if question.answer == AnswerKind::Items || asked.len() % 3 == 0 {
            amina.does_not_know(&question.path);
        } else {
            amina.answer(&question.path, fitting(question));
        }
        assert!(asked.len() < 80, "it never ends: {asked:?}");
    }
    assert!(asked.len() > 8, "{asked:?}");
    assert!(!amina.session().intake_open);
}

#[test]
fn what_was_told_half_way_and_where_she_was_is_there_after_locking() {
    let amina = amina();
    amina.answer("stay.arrived_on", json!("2023-02-01"));
    amina.does_not_know("stay.lawful_since");
    amina.save_item(
        "stay.reception",
        json!({"from": "2023-02-01", "until": "2024-03-14"}),
    );
    let place = json!({"name": "intake", "page": 2, "focus": "municipality"});
    amina.done("save_place", json!({"place": place}));
    amina.done(
        "save_draft",
        json!({"key": "note:new", "text": "Ik wil vragen of…"}),
    );
    amina.done("save_draft", json!({"key": "goal", "text": "bakker"}));
    amina.done("save_draft", json!({"key": "goal", "text": ""}));
    let before: Value = amina.get("intake", json!({}));
    let plan = amina.plan_text();

    amina.lock();
    assert_eq!(amina.refused("intake", json!({})), "locked");
    assert_eq!(amina.refused("drafts", json!({})), "locked");
    let locked = amina.session();
    assert!(
        locked.place.is_none() && locked.person.is_none(),
        "a locked session says nothing of her"
    );
    assert!(
        amina
            .app
            .take_events()
            .iter()
            .any(|event| matches!(event, WindowEvent::Locked))
    );

    let session = amina.unlock();
    assert_eq!(session.state, SessionState::Unlocked);
    assert_eq!(session.place, Some(place));
    assert_eq!(session.person.unwrap().nickname, "Amina");
    assert!(session.intake_open);
    assert_eq!(amina.get::<Value>("intake", json!({})), before);
    assert_eq!(amina.plan_text(), plan);
    let drafts: DraftsView = amina.get("drafts", json!({}));
    assert_eq!(
        drafts.drafts.into_iter().collect::<Vec<_>>(),
        [("note:new".to_owned(), "Ik wil vragen of…".to_owned())]
    );
}

#[test]
fn an_answer_and_i_do_not_know_replace_each_other() {
    let amina = amina();
    let read = || {
        let facts: Value = amina.get("facts", json!({}));
        let pages = facts["pages"].as_array().unwrap().clone();
        let mut questions = pages
            .iter()
            .flat_map(|page| page["questions"].as_array().unwrap().clone());
        let question = questions
            .find(|it| it["path"] == "stay.lawful_since")
            .unwrap();
        (
            question["value"].clone(),
            question["unknown"].as_bool().unwrap(),
        )
    };
    assert_eq!(read(), (Value::Null, false));
    amina.does_not_know("stay.lawful_since");
    assert_eq!(read(), (Value::Null, true));
    amina.answer("stay.lawful_since", json!("2023-02-10"));
    assert_eq!(read(), (json!("2023-02-10"), false));
    amina.does_not_know("stay.lawful_since");
    assert_eq!(read(), (Value::Null, true));
    amina.answer("stay.lawful_since", Value::Null);
    assert_eq!(
        read(),
        (Value::Null, false),
        "taken back: the question is open again"
    );
}

#[test]
fn an_answer_that_can_not_be_is_refused_by_its_kind_and_changes_nothing() {
    let amina = amina();
    let before = amina.plan_text();
    let tell = |path: &str, value: Value, unknown: bool| json!({"answers": [{"path": path, "value": value, "unknown": unknown}]});
    for (path, value, code) in [
        ("stay.arrived_on", json!("2025-02-30"), "bad-date"),
        ("stay.arrived_on", json!("1066-10-14"), "bad-date"),
        ("stay.arrived_on", json!(20250503), "bad-date"),
        ("stay.permit.kind", json!("holiday"), "bad-value"),
        ("person.schooling_years", json!(-3), "bad-value"),
        ("no.such.fact", json!(1), "bad-request"),
        ("exams[].part", json!("reading"), "bad-request"),
    ] {
        assert_eq!(
            amina.refused("answer", tell(path, value, false)),
            code,
            "{path}"
        );
    }
    for path in ["no.such.fact", "", "exams[].part", &"x".repeat(100_000)] {
        assert_eq!(
            amina.refused("answer", tell(path, Value::Null, true)),
            "bad-request",
            "not known: {path:.20}"
        );
        assert_eq!(
            amina.refused("answer", tell(path, Value::Null, false)),
            "bad-request",
            "taken back: {path:.20}"
        );
    }
    // One bad answer among good ones: none of them is kept.
    let both = json!({"answers": [
        {"path": "stay.arrived_on", "value": "2023-02-01", "unknown": false},
        {"path": "stay.lawful_since", "value": "gisteren", "unknown": false},
    ]});
    assert_eq!(amina.refused("answer", both), "bad-date");
    assert_eq!(
        amina.refused("answer", json!({"answers": []})),
        "bad-request"
    );
    assert_eq!(amina.plan_text(), before);
}
