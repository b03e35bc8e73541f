//! Random lives that hang together: dates in order, hours and illnesses near the borders of rules. Wild random facts
//! find crashes; these find rules that do not work.
#![allow(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    reason = "invented lives for tests; small numbers of our own"
)]

use chrono::{Days, NaiveDate};
use serde_json::{Map, Value, json};

use super::Dice;
use crate::facts::Facts;

/// Hours on both sides of the borders that rules have.
const HOURS: &[i64] = &[
    0, 11, 12, 39, 40, 60, 149, 150, 180, 199, 200, 299, 300, 399, 400, 449, 450, 599, 600, 640,
    799, 800,
];
/// Days of a circumstance, on both sides of three months.
const LENGTHS: &[u64] = &[0, 20, 45, 60, 85, 88, 89, 90, 91, 92, 93, 120, 150, 200];

/// A random life and a day to ask about it, by a seed.
pub fn random_story(seed: u64) -> (Facts, NaiveDate) {
    let mut dice = Dice(seed ^ 0x5EED);
    let arose = later(
        NaiveDate::from_ymd_opt(2013, 6, 1).unwrap_or_default(),
        dice.below(4300),
    );
    let on = later(arose, dice.below(2200));
    let mut life = Map::new();
    life.insert("person".into(), about_person(&mut dice));
    life.insert("stay".into(), about_stay(&mut dice, arose));
    let (start, obligation) = about_obligation(&mut dice, arose);
    life.insert("obligation".into(), obligation);
    life.insert("exams".into(), exams(&mut dice, start));
    life.insert("activities".into(), activities(&mut dice, start));
    life.insert("circumstances".into(), circumstances(&mut dice, start));
    life.insert("decisions".into(), decisions(&mut dice, start));
    if dice.below(3) == 0 {
        life.insert(
            "loan".into(),
            json!({ "taken": dice.below(5) > 0, "amount_eur": 5000 }),
        );
    }
    if dice.below(3) == 0 {
        let from = later(on, 0) - Days::new(dice.below(500).min(400));
        let until = later(from, dice.below(300));
        let hours = [47, 48, 60][usize::try_from(dice.below(3)).unwrap_or(0)];
        let kind = dice
            .pick(&["paid", "voluntary", "self-employed"])
            .to_string();
        life.insert(
            "work".into(),
            json!([{ "kind": kind, "from": from, "until": until, "hours_per_month": hours }]),
        );
    }
    (
        Facts::from_value(Value::Object(life)).unwrap_or_default(),
        on,
    )
}

fn later(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).unwrap_or(day)
}

fn about_person(dice: &mut Dice) -> Value {
    let birth = match dice.below(10) {
        0 => later(
            NaiveDate::from_ymd_opt(1947, 1, 1).unwrap_or_default(),
            dice.below(5000),
        ),
        1 => later(
            NaiveDate::from_ymd_opt(2000, 1, 1).unwrap_or_default(),
            dice.below(3000),
        ),
        _ => later(
            NaiveDate::from_ymd_opt(1965, 1, 1).unwrap_or_default(),
            dice.below(11_000),
        ),
    };
    let mut person = json!({
        "birth_date": birth,
        "nationality": dice.pick(&["other", "other", "other", "other", "tr", "stateless", "nl", "eu", "be-lu"]),
        "benefit": dice.below(2) == 0,
        "health": dice.pick(&["ok", "ok", "temporary", "lasting"]),
    });
    if let Some(person) = person.as_object_mut() {
        if dice.below(6) == 0 {
            let kind = dice.pick(&[
                "vmbo",
                "havo",
                "vwo",
                "mbo-1",
                "mbo-2",
                "hbo",
                "wo",
                "belgium-suriname",
                "inburgering",
                "inburgering-z",
                "nt2-i",
                "nt2-ii",
                "cnavt",
                "foreign",
            ]);
            person.insert("diplomas".into(), json!([{ "kind": kind }]));
        }
        if dice.below(6) == 0 {
            person.insert(
                "partner".into(),
                json!({ "nationality": "nl", "since": later(birth, 9000 + dice.below(2000)) }),
            );
        }
        if dice.below(12) == 0 {
            let from = later(birth, 365 * 5);
            let until = later(from, 365 * (6 + dice.below(4)));
            person.insert(
                "school_age_here".into(),
                json!([{ "from": from, "until": until }]),
            );
        }
        if dice.below(12) == 0 {
            person.insert(
                "in_school_until".into(),
                json!(later(birth, 365 * 18 + dice.below(700))),
            );
        }
        if dice.below(3) == 0 {
            person.insert("children".into(), json!([{ "birth_date": "2020-02-02" }]));
        }
        if dice.below(3) == 0 {
            person.insert("goals".into(), json!(["invented"]));
        }
    }
    person
}

fn about_stay(dice: &mut Dice, arose: NaiveDate) -> Value {
    let kind = dice.pick(&[
        "asylum",
        "asylum",
        "asylum",
        "asylum-family",
        "family",
        "family",
        "family",
        "humanitarian",
        "religious",
        "none",
        "temporary",
        "temporary-protection",
        "eu-family",
        "other",
    ]);
    let mut permit = json!({ "kind": kind });
    if let Some(permit) = permit.as_object_mut() {
        let day = dice.pick(&[
            "made_known_on",
            "made_known_on",
            "made_known_on",
            "granted_on",
            "valid_from",
        ]);
        permit.insert(day.into(), json!(arose));
        if kind == "family" {
            permit.insert(
                "sponsor".into(),
                json!(dice.pick(&["dutch", "asylum", "other"])),
            );
        }
    }
    let before = arose
        .checked_sub_days(Days::new(dice.below(400)))
        .unwrap_or(arose);
    let mut stay = json!({ "permit": permit, "lawful_since": before });
    if let Some(stay) = stay.as_object_mut() {
        if dice.below(8) > 0 {
            stay.insert("arrived_on".into(), json!(before));
        }
        if dice.below(4) > 0 {
            stay.insert(
                "municipality".into(),
                json!({ "registered_on": later(arose, dice.below(300)) }),
            );
        }
    }
    stay
}

/// The start of the term and the facts about it.
fn about_obligation(dice: &mut Dice, arose: NaiveDate) -> (NaiveDate, Value) {
    let mut duty = Map::new();
    let is_new = arose >= NaiveDate::from_ymd_opt(2022, 1, 1).unwrap_or_default();
    let mut start = arose;
    if is_new || dice.below(30) == 0 {
        let notified = later(arose, dice.below(200));
        duty.insert("notified_on".into(), json!(notified));
        if dice.below(3) > 0 {
            duty.insert("intake_on".into(), json!(later(notified, dice.below(60))));
            duty.insert(
                "learnability_on".into(),
                json!(later(notified, dice.below(60))),
            );
        }
        if dice.below(6) == 0 {
            duty.insert(
                "third_party_info_on".into(),
                json!(later(notified, 60 + dice.below(60))),
            );
        }
        if dice.below(6) > 0 {
            start = later(notified, 20 + dice.below(300));
            duty.insert("pip_on".into(), json!(start));
            duty.insert(
                "route".into(),
                json!(dice.pick(&["b1", "b1", "b1", "education", "z", "z"])),
            );
            if dice.below(3) > 0 {
                duty.insert(
                    "course_started_on".into(),
                    json!(later(start, dice.below(260))),
                );
            }
        }
    }
    if dice.below(4) == 0 {
        duty.insert(
            "act".into(),
            json!(dice.pick(&["wi2013", "wi2021", "wi2006"])),
        );
    }
    if dice.below(5) == 0 {
        duty.insert(
            "ends_on".into(),
            json!(later(start, 1050 + dice.below(500))),
        );
    }
    (start, Value::Object(duty))
}

fn exams(dice: &mut Dice, start: NaiveDate) -> Value {
    let mut exams = Vec::new();
    let level = dice.pick(&["a2", "a2", "b1"]);
    let diligence = dice.below(6);
    for part in ["reading", "listening", "writing", "speaking", "knm", "ona"] {
        for _ in 0..dice.below(diligence.saturating_add(1)) {
            let mut exam = json!({
                "part": part,
                "on": later(start, dice.below(1500)),
                "result": dice.pick(&["passed", "passed", "failed", "failed", "pending", "absent", "booked"]),
            });
            if let Some(exam) = exam.as_object_mut()
                && !matches!(part, "knm" | "ona")
            {
                exam.insert(
                    "level".into(),
                    json!(if dice.below(5) == 0 { "b1" } else { level }),
                );
            }
            exams.push(exam);
        }
    }
    if dice.below(12) == 0 {
        exams.push(json!({ "part": dice.pick(&["nt2-i", "nt2-ii"]), "on": later(start, 600), "result": "passed" }));
    }
    Value::Array(exams)
}

fn activities(dice: &mut Dice, start: NaiveDate) -> Value {
    let mut activities = Vec::new();
    for kind in [
        "course",
        "course-nt2",
        "literacy",
        "pvt",
        "map",
        "map-practice",
        "map-talk",
        "z-language",
        "z-participation",
        "z-talk",
        "education-course",
        "course-knm",
        "course-ona",
    ] {
        if dice.below(3) == 0 {
            let place = usize::try_from(dice.below(22)).unwrap_or(0);
            let hours = HOURS.get(place).copied().unwrap_or_default();
            activities.push(json!({
                "kind": kind, "until": later(start, dice.below(1000)), "hours": hours,
                "provider_mark": dice.below(4) > 0, "all_attended": dice.below(3) > 0,
            }));
        }
    }
    Value::Array(activities)
}

fn circumstances(dice: &mut Dice, start: NaiveDate) -> Value {
    let mut found = Vec::new();
    let first = later(start, 100 + dice.below(600));
    for _ in 0..dice.below(4) {
        let kind = dice.pick(&[
            "illness",
            "illness",
            "birth",
            "bereavement",
            "literacy-course",
            "study",
            "divorce",
            "homeless",
            "shelter",
            "abroad",
            "care",
            "detention",
            "no-course",
            "exam-wait",
            "school-failed",
            "late-letter",
            "special",
        ]);
        let from = later(first, dice.below(40));
        let place = usize::try_from(dice.below(14)).unwrap_or(0);
        let until = later(from, LENGTHS.get(place).copied().unwrap_or_default());
        let relation = dice.pick(&[
            "self", "self", "self", "partner", "child", "parent", "in-law", "other",
        ]);
        found.push(json!({
            "kind": kind, "from": from, "until": until, "relation": relation, "treated_here": dice.below(4) > 0,
            "study": dice.pick(&["exempting", "not-exempting"]),
        }));
    }
    Value::Array(found)
}

fn decisions(dice: &mut Dice, start: NaiveDate) -> Value {
    let mut found = Vec::new();
    for _ in 0..dice.below(4).saturating_sub(1) {
        let kind = dice.pick(&[
            "extension",
            "extension",
            "exemption",
            "dispensation",
            "efforts",
            "level-a2",
            "route-change",
            "new-term",
            "fine",
            "loan-repayment",
            "term-met",
            "objection",
            "pip",
        ]);
        let mut decision = json!({
            "kind": kind, "on": later(start, dice.below(1300)),
            "outcome": dice.pick(&["granted", "granted", "granted", "refused", "withdrawn"]),
        });
        if let Some(decision) = decision.as_object_mut() {
            match kind {
                "extension" | "new-term" => {
                    decision.insert("months".into(), json!(dice.below(24)));
                    decision.insert(
                        "ground".into(),
                        json!(dice.pick(&["effort", "illness", "reception", "corona"])),
                    );
                }
                "route-change" => {
                    decision.insert("route".into(), json!(dice.pick(&["b1", "education", "z"])));
                }
                "dispensation" | "level-a2" if dice.below(2) == 0 => {
                    let part = dice.pick(&["reading", "listening", "writing", "speaking"]);
                    decision.insert("parts".into(), json!([part]));
                }
                _ => {}
            }
        }
        found.push(decision);
    }
    Value::Array(found)
}
