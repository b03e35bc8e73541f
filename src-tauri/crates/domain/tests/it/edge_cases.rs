//! People on the edges of the rules: for tests that must see every rule at work. Each stands on one border, mostly
//! with somebody on its other side.
use chrono::NaiveDate;
use serde_json::{Value, json};
use wegwijs_domain::Facts;

use crate::day;

/// Facts and the days to ask about.
pub type Case = (Value, &'static [&'static str]);

const SKILLS: &[&str] = &["reading", "listening", "writing", "speaking"];

/// Facts and the day to ask about.
pub fn all() -> Vec<(Facts, NaiveDate)> {
    let groups = [
        duty(),
        pension(),
        borders_of_dates(),
        objections(),
        certificates(),
        more_time_2013(),
        efforts_2013(),
        work_2013(),
        remission_2013(),
        new_term_2021(),
        more_time_2021(),
        lower_level_2021(),
    ];
    asked(groups)
}

/// Each person on each of their days.
pub fn asked<const N: usize>(groups: [Vec<Case>; N]) -> Vec<(Facts, NaiveDate)> {
    let mut cases = Vec::new();
    for (json, days) in groups.into_iter().flatten() {
        let facts =
            Facts::from_value(json.clone()).unwrap_or_else(|error| panic!("{error} in {json}"));
        cases.extend(days.iter().map(|on| (facts.clone(), day(on))));
    }
    cases
}

pub fn family(made_known_on: &str) -> Value {
    json!({ "permit": { "kind": "family", "sponsor": "dutch", "made_known_on": made_known_on } })
}

fn asylum(made_known_on: &str) -> Value {
    json!({ "permit": { "kind": "asylum", "made_known_on": made_known_on } })
}

/// Hours at a school with the mark.
fn marked(kind: &str, hours: i64) -> Value {
    json!({ "kind": kind, "hours": hours, "provider_mark": true })
}

/// Sittings without success, so many of each part.
fn failed(parts: &[&str], times: usize, level: &str) -> Vec<Value> {
    let one = |part: &&str| json!({ "part": part, "level": level, "on": "2016-05-02", "result": "failed" });
    parts
        .iter()
        .flat_map(|part| vec![one(part); times])
        .collect()
}

fn passed(parts: &[&str]) -> Vec<Value> {
    let one = |part: &&str| json!({ "part": part, "level": "b1", "on": "2024-05-06", "result": "passed" });
    parts.iter().map(one).collect()
}

fn with(mut facts: Value, key: &str, value: Value) -> Value {
    facts[key] = value;
    facts
}

fn duty() -> Vec<Case> {
    let part_exempt = json!({
        "stay": family("2022-03-01"),
        "decisions": [{ "kind": "exemption", "on": "2024-01-10", "parts": ["speaking"] }],
    });
    let pupil = json!({
        "person": { "birth_date": "2006-05-04", "in_school_until": "2025-07-15" },
        "stay": { "permit": { "kind": "asylum-family", "made_known_on": "2022-09-01" } },
    });
    let asked_for_asylum =
        json!({ "stay": { "permit": { "kind": "none", "valid_from": "2023-01-01" } } });
    let registered = json!({
        "stay": {
            "permit": { "kind": "family", "made_known_on": "2025-01-10" },
            "municipality": { "registered_on": "2025-03-03" },
        },
    });
    vec![
        // An exemption for one part leaves the duty; only a whole one ends it.
        (part_exempt, &["2025-04-01"]),
        // The day before school ends is the last without a duty.
        (pupil, &["2025-07-14", "2025-07-15"]),
        // Asked for asylum: a card with a first day does not yet say which act it will be.
        (asked_for_asylum, &["2025-04-01"]),
        // In the municipality for eight weeks and no letter of DUO: until then it is DUO's turn.
        (registered, &["2025-04-27", "2025-04-28"]),
    ]
}

fn pension() -> Vec<Case> {
    let born =
        |on: &str, permit: &str| json!({ "person": { "birth_date": on }, "stay": asylum(permit) });
    vec![
        // Until 2021 66 years and 4 months, in 2022 three months more, in 2023 another three.
        (
            born("1955-08-31", "2018-02-01"),
            &["2021-12-30", "2021-12-31"],
        ),
        (
            born("1955-09-01", "2018-02-01"),
            &["2022-03-31", "2022-04-01"],
        ),
        (
            born("1956-01-15", "2018-02-01"),
            &["2022-08-14", "2022-08-15"],
        ),
        (
            born("1956-07-15", "2018-02-01"),
            &["2023-05-14", "2023-05-15"],
        ),
        // Then 67 years; who is 67 on the first day of 2028 waits three months more.
        (
            born("1960-12-31", "2025-02-01"),
            &["2027-12-30", "2027-12-31"],
        ),
        (
            born("1961-01-01", "2025-02-01"),
            &["2028-03-31", "2028-04-01"],
        ),
    ]
}

fn borders_of_dates() -> Vec<Case> {
    let notified =
        json!({ "stay": family("2026-01-10"), "obligation": { "notified_on": "2026-02-02" } });
    let last_exams =
        json!({ "stay": family("2021-03-01"), "obligation": { "ends_on": "2027-06-30" } });
    let loan = |loan: Value| json!({ "stay": family("2016-03-01"), "loan": loan });
    vec![
        // Three months for reunification are 92 days here; the last 90 of them are "due".
        (
            json!({ "stay": asylum("2026-07-01") }),
            &["2026-07-02", "2026-07-03"],
        ),
        // Ten weeks for the PIP, the last four of them "due".
        (notified, &["2026-03-15", "2026-03-16"]),
        // Speaking and writing at A2 take 16 weeks since 31 July 2026; the last 60 days before are "due".
        (
            last_exams,
            &["2026-07-30", "2026-07-31", "2027-01-08", "2027-01-09"],
        ),
        // A letter names a first instalment before the day that is worked out.
        (
            loan(json!({ "taken": true, "first_on": "2019-06-01" })),
            &["2019-05-31", "2019-06-01"],
        ),
        // No letter: the term ended on 28 February, so the first instalment is in September.
        (
            loan(json!({ "taken": true })),
            &["2019-08-31", "2019-09-01"],
        ),
        // Papers are collected with letters alone, and with diplomas alone.
        (
            json!({ "letters": [{ "kind": "duo-notice-wi2021", "dated_on": "2026-01-05" }] }),
            &["2026-11-24"],
        ),
        (
            json!({ "person": { "diplomas": [{ "kind": "foreign" }] } }),
            &["2026-11-24"],
        ),
    ]
}

/// Six weeks for an objection, moved by weekends and holidays.
fn objections() -> Vec<Case> {
    let fined = |on: &str| json!({ "decisions": [{ "kind": "fine", "by": "duo", "on": on }] });
    vec![
        // Until King's Day, a Thursday in 2023, so a day longer.
        (fined("2023-03-16"), &["2023-04-27", "2023-04-28"]),
        // King's Day of 2025 would be a Sunday and is the Saturday before; the Wednesday is a plain day.
        (fined("2025-03-12"), &["2025-04-23"]),
        // Until Liberation Day, a Monday in 2025.
        (fined("2025-03-24"), &["2025-05-05", "2025-05-06"]),
    ]
}

fn certificates() -> Vec<Case> {
    let person = |arose: &str| json!({ "person": { "diplomas": [{ "kind": "nt2-i" }] }, "stay": family(arose) });
    vec![
        // The last day of the act of 2013 and the first of the act of 2021.
        (person("2021-12-31"), &["2022-06-01"]),
        (person("2022-01-01"), &["2022-06-01"]),
    ]
}

/// Two years for effort (300 hours, every part sat twice, ONA once), and the fine, which asks about the same.
fn more_time_2013() -> Vec<Case> {
    let person = |hours: i64, times: usize, ona: usize| {
        let mut exams = failed(SKILLS, times, "a2");
        exams.extend(failed(&["knm"], times, "a2"));
        exams.extend(failed(&["ona"], ona, "a2"));
        json!({ "stay": family("2017-05-01"), "exams": exams, "activities": [marked("course", hours)] })
    };
    let asked = |outcome: &str| json!([{ "kind": "extension", "ground": "effort", "on": "2019-11-20", "outcome": outcome, "months": 24 }]);
    vec![
        // Exactly enough: no fine, and more time from two and a half years after the start.
        (person(300, 2, 1), &["2019-10-31", "2019-11-01"]),
        // An hour short of it; exactly 150 and an hour short of that: another line of the table of fines.
        (person(299, 2, 1), &["2019-11-01"]),
        (person(150, 2, 1), &["2020-06-01"]),
        (person(149, 2, 1), &["2020-06-01"]),
        // Every part sat once only: the three lines of the table below those.
        (person(300, 1, 1), &["2020-06-01"]),
        (person(150, 1, 1), &["2020-06-01"]),
        (person(149, 1, 1), &["2020-06-01"]),
        // ONA never sat: only the hours count for the fine, and there is no more time.
        (person(300, 2, 0), &["2019-11-01", "2020-06-01"]),
        // It is given once; after a refusal it can be asked for again.
        (
            with(person(300, 2, 1), "decisions", asked("granted")),
            &["2019-12-01"],
        ),
        (
            with(person(300, 2, 1), "decisions", asked("refused")),
            &["2019-12-01"],
        ),
    ]
}

/// ONA falls away by work: only the last twelve months count, whenever the work began.
fn work_2013() -> Vec<Case> {
    let life = |until: &str| {
        json!({
            "stay": asylum("2017-11-01"),
            "work": [{ "kind": "paid", "from": "2017-12-01", "until": until, "hours_per_month": 48 }],
        })
    };
    vec![
        (life("2019-07-14"), &["2020-01-15"]),
        (life("2019-07-13"), &["2020-01-15"]),
        (life("2019-03-31"), &["2020-01-15"]),
    ]
}

/// Demonstrable efforts: 600 hours, every part sat four times. A duty of 2014 asks for no ONA.
fn efforts_2013() -> Vec<Case> {
    let rest = || failed(&["listening", "writing", "speaking", "knm"], 4, "a2");
    let person = |exams: Vec<Value>, hours: &[(&str, i64)]| {
        let activities: Vec<Value> = hours
            .iter()
            .map(|(kind, hours)| marked(kind, *hours))
            .collect();
        json!({ "stay": family("2014-05-01"), "exams": exams, "activities": activities })
    };
    let studied = |hours: &[(&str, i64)]| {
        let mut exams = rest();
        exams.extend(failed(&["reading"], 4, "a2"));
        person(exams, hours)
    };
    let sat_reading = |own: usize, state: usize| {
        let mut exams = rest();
        exams.extend(failed(&["reading"], own, "a2"));
        exams.extend(failed(&["reading"], state, "b1"));
        person(exams, &[("course", 600)])
    };
    vec![
        // Integration course and State Exam course are added up; from two and a half years after the start.
        (
            studied(&[("course", 100), ("course-nt2", 500)]),
            &["2016-10-31", "2016-11-01"],
        ),
        // An hour short.
        (
            studied(&[("course", 100), ("course-nt2", 499)]),
            &["2016-11-01"],
        ),
        // Some literacy lessons take nothing away from 600 hours of course.
        (
            studied(&[("course-nt2", 600), ("literacy", 3)]),
            &["2016-11-01"],
        ),
        // Literacy counts beside 200 hours of integration course, not beside 199.
        (
            studied(&[("course", 200), ("literacy", 400)]),
            &["2016-11-01"],
        ),
        (
            studied(&[("course", 199), ("literacy", 401)]),
            &["2016-11-01"],
        ),
        // Beside 200 hours, but together an hour short.
        (
            studied(&[("course", 200), ("literacy", 399)]),
            &["2016-11-01"],
        ),
        // One part sat three times only.
        (sat_reading(3, 0), &["2016-11-01"]),
        // Of the four sittings two may be State Exam, not three.
        (sat_reading(2, 2), &["2016-11-01"]),
        (sat_reading(1, 3), &["2016-11-01"]),
    ]
}

/// How much of a loan is remitted to family at an asylum permit holder. The term ended on 28 February 2019.
fn remission_2013() -> Vec<Case> {
    let person = |kind: &str, days: &[&str]| {
        let parts = ["reading", "knm", "ona", "listening", "writing", "speaking"];
        let days = days.iter().copied().chain(std::iter::repeat("2018-05-01"));
        let exams: Vec<Value> = parts
            .iter()
            .zip(days)
            .map(|(part, on)| json!({ "part": part, "on": on, "result": "passed" }))
            .collect();
        json!({
            "stay": { "permit": { "kind": kind, "sponsor": "asylum", "made_known_on": "2016-03-01" } },
            "loan": { "taken": true },
            "exams": exams,
        })
    };
    let family = |days: &[&str]| -> Case { (person("family", days), &["2019-12-01"]) };
    let mut no_term = person("family", &[]);
    no_term["stay"] = json!({ "permit": { "kind": "family", "sponsor": "asylum" } });
    no_term["obligation"] = json!({ "act": "wi2013" });
    let mut undated = person("family", &[]);
    undated["exams"][0] = json!({ "part": "reading", "result": "passed" });
    let mut arrived_later = person("family", &["2019-03-01"]);
    arrived_later["stay"]["arrived_on"] = json!("2019-03-02");
    let decided = |kind: &str, on: &str| -> Case {
        let mut facts = person("family", &[]);
        facts["exams"] = json!([]);
        facts["decisions"] = json!([{ "kind": kind, "on": on }]);
        (facts, &["2019-12-01"])
    };
    let late_and = |kind: &str, parts: Value| -> Case {
        let decision = json!([{ "kind": kind, "parts": parts, "on": "2019-02-28" }]);
        (
            with(person("family", &["2019-03-01"]), "decisions", decision),
            &["2019-12-01"],
        )
    };
    let one_part = json!([{ "kind": "dispensation", "parts": ["speaking"], "on": "2019-02-28" }]);
    let mut refused = person("family", &[]);
    refused["exams"] = json!([]);
    refused["person"] = json!({ "diplomas": [{ "kind": "vmbo" }] });
    refused["decisions"] =
        json!([{ "kind": "dispensation", "outcome": "refused", "on": "2018-02-01" }]);
    vec![
        // The last part passed on the last day: all of it. A day later: 90 percent.
        family(&["2019-02-28"]),
        family(&["2019-03-01"]),
        // One part late: 90 percent up to three months, 60 up to six, then nothing.
        family(&["2019-05-28"]),
        family(&["2019-05-29"]),
        family(&["2019-08-28"]),
        family(&["2019-08-29"]),
        // Two parts late: 70 percent up to three months, 40 up to six, then nothing.
        family(&["2019-03-01", "2019-05-28"]),
        family(&["2019-03-01", "2019-05-29"]),
        family(&["2019-03-01", "2019-08-28"]),
        family(&["2019-03-01", "2019-08-29"]),
        // Three parts late: nothing.
        family(&["2019-03-01", "2019-03-10", "2019-03-20"]),
        // Asylum permit holders fall under another rule, whoever the sponsor is.
        (person("asylum", &["2019-03-01"]), &["2019-12-01"]),
        // An exam on the day before arrival cannot be: how much is a question too.
        (arrived_later, &["2019-12-01"]),
        // Freed on the last day: all of it. A day later, or by a diploma after a refusal: DUO has to say.
        decided("exemption", "2019-02-28"),
        decided("exemption", "2019-03-01"),
        decided("dispensation", "2019-02-28"),
        // Freed in time, and passed an exam later all the same: all of it. Freed of one part only: 90 percent.
        late_and("exemption", json!(null)),
        late_and("dispensation", json!(["speaking"])),
        // Freed of one part, the others open.
        (
            with(
                decided("dispensation", "2019-02-28").0,
                "decisions",
                one_part,
            ),
            &["2019-12-01"],
        ),
        (refused, &["2019-12-01"]),
        // Met, but a day is missing: when the term ended, when reading was passed, when anything was passed.
        (no_term, &["2019-12-01"]),
        (undated, &["2019-12-01"]),
        decided("term-met", "2019-11-01"),
    ]
}

/// Somebody with a PIP of 1 June 2022: the term ended on 1 June 2025.
fn with_pip(route: &str, exams: Vec<Value>, activities: Vec<Value>) -> Value {
    json!({
        "stay": family("2022-01-10"),
        "obligation": { "pip_on": "2022-06-01", "route": route },
        "exams": exams,
        "activities": activities,
    })
}

fn pvt() -> Value {
    json!({ "kind": "pvt", "hours": 12, "on": "2023-01-10" })
}

fn new_term_2021() -> Vec<Case> {
    let lessons = |hours: i64| json!({ "kind": "z-language", "hours": hours });
    let z = |hours: i64| -> Case {
        (
            with_pip("z", vec![], vec![lessons(hours), pvt()]),
            &["2025-07-01"],
        )
    };
    let mut met = with_pip("b1", vec![], vec![]);
    met["decisions"] = json!([{ "kind": "term-met", "on": "2025-04-01" }]);
    vec![
        // Three language exams make half a year; with PVT and MAP both open it is a year.
        (
            with_pip("b1", passed(&SKILLS[..3]), vec![pvt()]),
            &["2025-07-01"],
        ),
        (
            with_pip("b1", passed(&SKILLS[..3]), vec![]),
            &["2025-07-01"],
        ),
        // Lesson hours of the Z-route, on both sides of each border.
        z(199),
        z(200),
        z(399),
        z(400),
        z(599),
        z(600),
        // Hours enough for half a year, but PVT and MAP both open.
        (with_pip("z", vec![], vec![lessons(600)]), &["2025-07-01"]),
        // DUO wrote that the duty was met, though nothing was told about the MAP: no fine threatens.
        (met, &["2025-05-01"]),
        // A PIP whose route is not known: no length can be told.
        (
            json!({ "stay": family("2022-01-10"), "obligation": { "pip_on": "2022-06-01" } }),
            &["2025-07-01"],
        ),
    ]
}

fn more_time_2021() -> Vec<Case> {
    let pupil = |route: &str, first_lesson: &str| {
        json!({
            "stay": asylum("2023-08-01"),
            "obligation": { "pip_on": "2024-01-10", "route": route, "course_started_on": first_lesson },
        })
    };
    let learned_to_read = |until: &str| {
        let course = json!([{ "kind": "literacy-course", "from": "2023-01-01", "until": until }]);
        with(with_pip("b1", vec![], vec![]), "circumstances", course)
    };
    let nearly = |skills: usize, course: Value| {
        let mut exams = passed(&SKILLS[..skills]);
        exams.extend(passed(&["knm"]));
        let practice = json!({ "kind": "map-practice", "hours": 40, "until": "2023-09-01" });
        let talk = json!({ "kind": "map-talk", "on": "2023-09-20" });
        with_pip("b1", exams, vec![pvt(), practice, talk, course])
    };
    let enough = || nearly(2, marked("course", 450));
    let given = |ground: &str| json!([{ "kind": "extension", "ground": ground, "on": "2024-12-02", "months": 6 }]);
    let refused = json!([{ "kind": "extension", "ground": "effort", "on": "2024-12-02", "outcome": "refused" }]);
    let followed = json!({ "kind": "course", "all_attended": true });
    vec![
        // Lessons within three months after the PIP, in the education route six, or a day later.
        (pupil("b1", "2024-04-10"), &["2026-11-24"]),
        (pupil("b1", "2024-04-11"), &["2026-11-24"]),
        (pupil("education", "2024-07-10"), &["2026-11-24"]),
        (pupil("education", "2024-07-11"), &["2026-11-24"]),
        // A literacy course of three months, or a day less.
        (learned_to_read("2023-03-31"), &["2024-12-02"]),
        (learned_to_read("2023-03-30"), &["2024-12-02"]),
        // Nearly done with 450 marked hours, from two and a half years after the start.
        (enough(), &["2024-12-01", "2024-12-02"]),
        // An hour short; hours at a school without the mark; one language exam only.
        (nearly(2, marked("course", 449)), &["2024-12-02"]),
        (
            nearly(2, json!({ "kind": "course", "hours": 450 })),
            &["2024-12-02"],
        ),
        (nearly(1, marked("course", 450)), &["2024-12-02"]),
        // For an asylum permit holder hours do not do, lessons that were all followed do.
        (
            with(enough(), "stay", asylum("2022-01-10")),
            &["2024-12-02"],
        ),
        (
            with(nearly(2, followed), "stay", asylum("2022-01-10")),
            &["2024-12-02"],
        ),
        // The half year is given once, whichever of two names its ground has; a refusal gave nothing.
        (
            with(enough(), "decisions", given("nearly-done")),
            &["2024-12-20"],
        ),
        (
            with(enough(), "decisions", given("effort")),
            &["2024-12-20"],
        ),
        (
            with(enough(), "decisions", given("illness")),
            &["2024-12-20"],
        ),
        (with(enough(), "decisions", refused), &["2024-12-20"]),
    ]
}

fn lower_level_2021() -> Vec<Case> {
    let person = |hours: i64, skills: usize| {
        with_pip(
            "b1",
            passed(&SKILLS[..skills]),
            vec![marked("course", hours)],
        )
    };
    let lowered =
        |outcome: &str| json!([{ "kind": "level-a2", "on": "2024-10-01", "outcome": outcome }]);
    vec![
        // From 600 hours on, while a language exam is open.
        (person(600, 3), &["2024-12-02"]),
        (person(599, 3), &["2024-12-02"]),
        // All four at B1 and only KNM open: nothing is left to lower.
        (person(600, 4), &["2024-12-02"]),
        // Lowered already; after a refusal it can be asked for again.
        (
            with(person(600, 0), "decisions", lowered("granted")),
            &["2024-12-02"],
        ),
        (
            with(person(600, 0), "decisions", lowered("refused")),
            &["2024-12-02"],
        ),
    ]
}
