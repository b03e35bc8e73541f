//! More people on the edges of the rules: objections and appeals, moved exams, time abroad and in reception, efforts
//! that only DUO can weigh, long work here.
use chrono::NaiveDate;
use serde_json::{Value, json};
use wegwijs_domain::Facts;

use crate::edge_cases::{Case, asked, family};

const PARTS_2013: &[&str] = &["reading", "listening", "writing", "speaking", "knm"];

/// Facts and the day to ask about.
pub fn all() -> Vec<(Facts, NaiveDate)> {
    let groups = [
        after_a_decision(),
        objected_to_one_of_two(),
        no_part_sat(),
        away(),
        efforts_for_duo_to_weigh(),
        long_here(),
        granted_before(),
    ];
    asked(groups)
}

fn after_a_decision() -> Vec<Case> {
    let objected = json!({ "decisions": [
        { "kind": "extension", "outcome": "refused", "on": "2026-01-05" },
        { "kind": "objection", "on": "2026-01-20" },
    ] });
    let refused = json!({ "decisions": [
        { "kind": "objection", "outcome": "refused", "on": "2026-03-02" },
    ] });
    let booked = |level: &str| {
        json!({ "exams": [
            { "part": "reading", "level": level, "on": "2026-12-15", "result": "booked" },
        ] })
    };
    let notified =
        json!({ "stay": family("2026-01-10"), "obligation": { "notified_on": "2026-02-02" } });
    vec![
        // Six weeks for the objection and six for its answer: until 30 March, the last 14 days of it "due".
        (objected, &["2026-03-01", "2026-03-16"]),
        // Six weeks for the appeal, the last three of them "due".
        (refused, &["2026-03-03", "2026-03-23"]),
        // Seven days before the exam; the State Exam has its own rules.
        (booked("a2"), &["2026-11-09", "2026-11-24"]),
        (booked("b1"), &["2026-11-09"]),
        // Ten weeks and a day: the PIP is late from 14 April.
        (notified, &["2026-03-16", "2026-04-14"]),
    ]
}

/// An objection that does not say to what, when there are two decisions that it can be about.
fn objected_to_one_of_two() -> Vec<Case> {
    let refused_and_fined = json!({ "decisions": [
        { "kind": "extension", "outcome": "refused", "on": "2026-01-05" },
        { "kind": "fine", "on": "2026-01-06" },
        { "kind": "objection", "on": "2026-01-20" },
    ] });
    let pip_and_refused = json!({
        "stay": family("2025-06-01"),
        "obligation": { "pip_on": "2026-01-05", "route": "b1" },
        "decisions": [
            { "kind": "extension", "outcome": "refused", "on": "2026-01-06" },
            { "kind": "objection", "on": "2026-01-20" },
        ],
    });
    vec![
        (refused_and_fined, &["2026-02-01"]),
        (pip_and_refused, &["2026-02-01"]),
    ]
}

/// Late under the act of 2013 with marked hours, and not one sitting.
fn no_part_sat() -> Vec<Case> {
    let hours = json!({ "stay": family("2014-11-01"), "person": { "birth_date": "1985-05-05", "nationality": "other" },
        "activities": [{ "kind": "course", "hours": 149, "provider_mark": true }] });
    vec![(hours, &["2018-01-01"])]
}

fn away() -> Vec<Case> {
    let abroad = |until: &str| {
        json!({ "stay": family("2016-03-01"), "circumstances": [
            { "kind": "abroad", "from": "2017-01-01", "until": until },
        ] })
    };
    let reception = |until: &str| {
        json!({ "stay": {
            "permit": { "kind": "asylum", "made_known_on": "2016-03-01" },
            "reception": [{ "from": "2016-03-01", "until": until }],
        } })
    };
    vec![
        // A year to the day, and a day more.
        (abroad("2017-12-31"), &["2018-06-01"]),
        (abroad("2018-01-01"), &["2018-06-01"]),
        // Eight weeks, and a day more.
        (reception("2016-04-25"), &["2018-06-01"]),
        (reception("2016-04-26"), &["2018-06-01"]),
    ]
}

/// Hours at a school with the mark by kind; every part sat so often at A2 and at the State Exam.
fn studied(hours: &[(&str, i64)], own: usize, state: usize) -> Value {
    let sat = |part: &&str, level: &str, times: usize| {
        let one = json!({ "part": part, "level": level, "on": "2022-05-02", "result": "failed" });
        vec![one; times]
    };
    let exams: Vec<Value> = PARTS_2013
        .iter()
        .flat_map(|part| [sat(part, "a2", own), sat(part, "b1", state)].concat())
        .collect();
    let activities: Vec<Value> = hours
        .iter()
        .map(|(kind, hours)| json!({ "kind": kind, "hours": hours, "provider_mark": true }))
        .collect();
    json!({ "stay": family("2014-05-01"), "exams": exams, "activities": activities })
}

fn efforts_for_duo_to_weigh() -> Vec<Case> {
    let three = [("course", 300), ("course-nt2", 150), ("literacy", 150)];
    let nt2 = [("course", 400), ("course-nt2", 200)];
    let literacy = [("course", 300), ("literacy", 300)];
    vec![
        // 600 hours only with all three kinds together: an hour short, 200 of integration, 199.
        (studied(&three, 4, 0), &["2023-06-01"]),
        (
            studied(
                &[("course", 300), ("course-nt2", 150), ("literacy", 149)],
                4,
                0,
            ),
            &["2023-06-01"],
        ),
        (
            studied(
                &[("course", 199), ("course-nt2", 251), ("literacy", 150)],
                4,
                0,
            ),
            &["2023-06-01"],
        ),
        (studied(&three, 1, 3), &["2023-06-01"]),
        // Four sittings of each part, and three.
        (studied(&nt2, 4, 0), &["2023-06-01"]),
        (studied(&literacy, 4, 0), &["2023-06-01"]),
        (studied(&nt2, 3, 0), &["2022-12-31", "2023-06-01"]),
        (studied(&literacy, 3, 0), &["2023-06-01"]),
        (studied(&[("course", 300)], 3, 0), &["2023-06-01"]),
        (studied(&nt2, 2, 0), &["2023-06-01"]),
        // Of three and of four sittings two may be State Exam.
        (studied(&nt2, 0, 3), &["2023-06-01"]),
        (studied(&nt2, 1, 3), &["2023-06-01"]),
    ]
}

fn long_here() -> Vec<Case> {
    let work = |kind: &str, from: &str, until: &str| json!([{ "kind": kind, "from": from, "until": until, "hours_per_month": 100 }]);
    let exempted = |mut facts: Value| {
        facts["decisions"] = json!([{ "kind": "exemption", "on": "2021-01-04" }]);
        facts
    };
    let integrated = |registered: &str, until: &str| {
        let mut stay = family("2013-03-01");
        stay["municipality"] = json!({ "registered_on": registered });
        json!({ "stay": stay, "work": work("voluntary", "2015-01-01", until) })
    };
    let since_2022 = |lawful: &str, until: &str| {
        json!({
            "stay": { "permit": { "kind": "family", "sponsor": "dutch" }, "lawful_since": lawful },
            "obligation": { "arose_on": "2022-05-01" },
            "work": work("paid", "2013-01-01", until),
        })
    };
    let own_business = |from: &str, until: &str| json!({ "stay": family("2016-03-01"), "work": work("self-employed", from, until) });
    vec![
        // Ten years in the register and five of work, a day short of each.
        (
            integrated("2013-05-06", "2019-12-31"),
            &["2023-05-05", "2023-05-06"],
        ),
        (integrated("2013-05-06", "2019-12-30"), &["2023-05-06"]),
        (
            exempted(integrated("2013-05-06", "2019-12-31")),
            &["2023-05-06"],
        ),
        (
            since_2022("2013-05-06", "2017-12-31"),
            &["2023-05-05", "2023-05-06"],
        ),
        (since_2022("2013-05-06", "2017-12-30"), &["2023-05-06"]),
        (
            exempted(since_2022("2013-05-06", "2017-12-31")),
            &["2023-05-06"],
        ),
        // Six of the last twelve months with an own business; longer ago it does not count.
        (own_business("2020-12-01", "2021-05-31"), &["2021-06-01"]),
        (own_business("2020-12-02", "2021-05-31"), &["2021-06-01"]),
        (own_business("2019-01-01", "2019-12-31"), &["2021-06-01"]),
        (
            exempted(own_business("2020-12-01", "2021-05-31")),
            &["2021-06-01"],
        ),
        // Whose duty arose before 2015 need not do ONA anyway.
        (
            json!({ "stay": family("2014-03-01"), "work": work("self-employed", "2020-12-01", "2021-05-31") }),
            &["2021-06-01"],
        ),
    ]
}

/// A period on which more time was granted is not offered again; a later one is.
fn granted_before() -> Vec<Case> {
    let extended = |ground: &str| json!([{ "kind": "extension", "ground": ground, "months": 6, "on": "2024-12-02" }]);
    let done =
        |part: &str| json!({ "part": part, "level": "b1", "on": "2024-05-06", "result": "passed" });
    let mut nearly = json!({
        "stay": family("2022-03-01"),
        "obligation": { "pip_on": "2022-05-02", "route": "b1" },
        "exams": [done("reading"), done("listening"), { "part": "knm", "on": "2024-05-06", "result": "passed" }],
        "activities": [
            { "kind": "pvt" }, { "kind": "map" },
            { "kind": "course", "hours": 450, "provider_mark": true },
        ],
    });
    nearly["decisions"] = extended("effort");
    vec![(nearly, &["2024-12-03"])]
}
