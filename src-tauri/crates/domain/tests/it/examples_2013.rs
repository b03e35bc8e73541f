//! The worked examples of wi2013.md §9 that concern regime, term, parts, ways out, fines, loan and objection, under
//! their own numbers. Expected values are written by hand from those rows.
use wegwijs_domain::{
    Certainty, ConsequenceStatus, DutyAnswer, OptionStatus, Plan, RegimeId, RequirementStatus,
};

use crate::{consequence, date, day, option, plan_of};

/// Facts of somebody with this permit whose duty arose on that day.
fn under_2013(kind: &str, arose: &str, rest: &str, on: &str) -> Plan {
    let sponsor = if kind == "family" {
        r#","sponsor":"dutch""#
    } else {
        ""
    };
    plan_of(
        &format!(
            r#"{{"person":{{"birth_date":"1985-05-05","nationality":"other"}},
            "stay":{{"permit":{{"kind":"{kind}","made_known_on":"{arose}"{sponsor}}}}}{rest}}}"#
        ),
        on,
    )
}

fn ends(plan: &Plan) -> String {
    plan.term.ends_on.unwrap().to_string()
}

const CORONA_1_TO_4: &str = r#"{"kind":"extension","on":"2020-03-25","ground":"corona","months":2},
    {"kind":"extension","on":"2020-05-10","ground":"corona","months":2},
    {"kind":"extension","on":"2020-07-10","ground":"corona","months":2},
    {"kind":"extension","on":"2020-09-10","ground":"corona","months":4}"#;

#[test]
fn wi2013_ex_01_corona_steps_as_granted() {
    let rest = format!(r#","decisions":[{CORONA_1_TO_4}]"#);
    let plan = under_2013("asylum", "2018-03-15", &rest, "2020-12-01");
    assert_eq!(plan.term.base_ends_on, Some(day("2021-03-14")));
    assert_eq!(ends(&plan), "2022-01-14");
    assert_eq!(
        plan.term.certainty,
        Certainty::Ask,
        "an estimate: the letter counts"
    );
}

#[test]
fn wi2013_ex_02_with_the_fifth_step() {
    let rest = format!(
        r#","decisions":[{CORONA_1_TO_4},{{"kind":"extension","on":"2020-12-15","ground":"corona","months":4}}]"#
    );
    assert_eq!(
        ends(&under_2013("asylum", "2017-09-10", &rest, "2021-02-01")),
        "2021-11-09"
    );
}

#[test]
fn wi2013_ex_03_without_the_fifth_step() {
    let rest = format!(r#","decisions":[{CORONA_1_TO_4}]"#);
    assert_eq!(
        ends(&under_2013("asylum", "2017-09-20", &rest, "2021-02-01")),
        "2021-07-19"
    );
}

#[test]
fn wi2013_ex_04_leap_start_and_the_other_worked_dates() {
    for (start, end) in [
        ("2018-03-15", "2021-03-14"),
        ("2016-02-29", "2019-02-28"),
        ("2019-03-01", "2022-02-28"),
        ("2017-03-01", "2020-02-29"),
        ("2018-08-31", "2021-08-30"),
        ("2021-12-31", "2024-12-30"),
    ] {
        assert_eq!(
            ends(&under_2013("asylum", start, "", "2018-06-01")),
            end,
            "start {start}"
        );
    }
}

#[test]
fn wi2013_ex_05_06_parts_by_the_day_the_duty_arose() {
    let parts = |arose: &str| {
        let plan = under_2013("family", arose, "", "2018-06-01");
        plan.components
            .iter()
            .map(|component| component.part.as_str())
            .collect::<Vec<_>>()
    };
    let five = ["reading", "listening", "writing", "speaking", "knm"];
    assert_eq!(parts("2014-11-05"), five);
    assert_eq!(parts("2014-12-31"), five);
    assert_eq!(parts("2015-01-01"), [&five[..], &["ona"]].concat());
    assert_eq!(parts("2017-09-30"), [&five[..], &["ona"]].concat());
    assert_eq!(parts("2017-10-01"), [&five[..], &["ona", "pvt"]].concat());
    let plan = under_2013("family", "2017-10-01", "", "2018-06-01");
    assert_eq!(date(&plan, "pvt-end").unwrap().on, day("2018-09-30"));
}

#[test]
fn wi2013_ex_07_a_birth_adds_112_days_to_the_letters_end() {
    let rest = r#","obligation":{"ends_on":"2022-11-09"},"circumstances":[{"kind":"birth","from":"2022-01-10"}]"#;
    let plan = under_2013("asylum", "2019-05-01", rest, "2022-09-01");
    assert_eq!(
        option(&plan, "extension-birth").unwrap().would_end_on,
        Some(day("2023-03-01"))
    );
    assert_eq!(ends(&plan), "2022-11-09");
}

#[test]
fn wi2013_ex_08_five_months_of_illness() {
    let rest = r#","circumstances":[{"kind":"illness","from":"2017-03-01","until":"2017-07-31","treated_here":true}]"#;
    let plan = under_2013("asylum", "2016-01-20", rest, "2018-08-01");
    let illness = option(&plan, "extension-illness").unwrap();
    assert_eq!(illness.opens_on, Some(day("2018-07-20")));
    assert_eq!(illness.would_end_on, Some(day("2019-06-19")));
    assert_eq!(illness.status, OptionStatus::Possible);
}

#[test]
fn wi2013_ex_09_three_months_is_the_floor() {
    for (until, counts) in [
        ("2017-04-30", false),
        ("2017-05-30", false),
        ("2017-05-31", true),
    ] {
        let rest = format!(
            r#","circumstances":[{{"kind":"illness","from":"2017-03-01","until":"{until}","treated_here":true}}]"#
        );
        let plan = under_2013("asylum", "2016-01-20", &rest, "2018-08-01");
        assert_eq!(
            option(&plan, "extension-illness").is_some(),
            counts,
            "until {until}"
        );
    }
}

#[test]
fn wi2013_ex_10_a_father_died() {
    let rest = r#","obligation":{"ends_on":"2019-06-30"},
        "circumstances":[{"kind":"bereavement","from":"2018-02-02","until":"2018-02-02","relation":"parent"}]"#;
    let plan = under_2013("asylum", "2016-07-01", rest, "2019-02-01");
    assert_eq!(
        option(&plan, "extension-bereavement").unwrap().would_end_on,
        Some(day("2019-09-30"))
    );
}

/// Marked hours, and reading and KNM sat so often without passing; the rest passed.
fn late(hours: i64, sat: usize) -> String {
    let tries: Vec<String> = ["reading", "knm"]
        .iter()
        .flat_map(|part| {
            (0..sat)
                .map(move |_| format!(r#"{{"part":"{part}","on":"2017-01-10","result":"failed"}}"#))
        })
        .chain(
            ["listening", "writing", "speaking"]
                .map(|part| format!(r#"{{"part":"{part}","on":"2017-01-10","result":"passed"}}"#)),
        )
        .collect();
    format!(
        r#","activities":[{{"kind":"course","hours":{hours},"provider_mark":true}}],"exams":[{}]"#,
        tries.join(",")
    )
}

#[test]
fn wi2013_ex_11_enough_effort_gives_two_years() {
    let plan = under_2013("family", "2014-11-01", &late(310, 2), "2017-10-01");
    let effort = option(&plan, "extension-effort").unwrap();
    assert_eq!(
        (effort.status, effort.would_end_on),
        (OptionStatus::Possible, Some(day("2019-10-31")))
    );
    assert_eq!(consequence(&plan, "fine-exam").unwrap().max_eur, Some(0));
    for (hours, sat) in [(299, 2), (310, 1)] {
        let plan = under_2013("family", "2014-11-01", &late(hours, sat), "2017-10-01");
        assert!(
            option(&plan, "extension-effort").is_none(),
            "{hours} hours, sat {sat} times"
        );
    }
}

#[test]
fn wi2013_ex_12_a_fine_of_875_before_reduction_and_two_more_years() {
    let rest = r#","activities":[{"kind":"course","hours":200,"provider_mark":true}],
        "exams":[{"part":"reading","on":"2017-01-10","result":"failed"}]"#;
    let plan = under_2013("family", "2014-11-01", rest, "2018-01-01");
    let fine = consequence(&plan, "fine-exam").unwrap();
    assert_eq!(
        (fine.status, fine.amount_eur, fine.max_eur),
        (ConsequenceStatus::Applies, Some(875), Some(875))
    );
    assert_eq!(plan.next_term.unwrap().months, Some(24));
}

#[test]
fn wi2013_ex_13_borders_of_the_fine_table() {
    let fine = |hours: i64, sat: usize| {
        let plan = under_2013("family", "2014-11-01", &late(hours, sat), "2018-01-01");
        consequence(&plan, "fine-exam").unwrap().max_eur.unwrap()
    };
    assert_eq!(
        [149, 150, 299, 300].map(|hours| fine(hours, 0)),
        [1250, 875, 875, 500]
    );
    assert_eq!(
        [149, 150, 299, 300].map(|hours| fine(hours, 1)),
        [1000, 625, 625, 250]
    );
    assert_eq!(
        [149, 150, 299, 300].map(|hours| fine(hours, 2)),
        [750, 375, 375, 0]
    );
}

/// Hours of course and literacy; every part sat so often at A2 and at the State Exam without passing.
fn efforts(course: i64, nt2: i64, literacy: i64, own: usize, state: usize) -> Plan {
    let exams: Vec<String> = ["reading", "listening", "writing", "speaking", "knm", "ona"]
        .iter()
        .flat_map(|part| {
            let own = (0..own)
                .map(move |_| format!(r#"{{"part":"{part}","level":"a2","result":"failed"}}"#));
            own.chain(
                (0..state)
                    .map(move |_| format!(r#"{{"part":"{part}","level":"b1","result":"failed"}}"#)),
            )
        })
        .collect();
    let hours = [
        ("course", course),
        ("course-nt2", nt2),
        ("literacy", literacy),
    ]
    .map(|(kind, hours)| format!(r#"{{"kind":"{kind}","hours":{hours},"provider_mark":true}}"#));
    let rest = format!(
        r#","activities":[{}],"exams":[{}]"#,
        hours.join(","),
        exams.join(",")
    );
    under_2013("asylum", "2016-01-20", &rest, "2019-01-15")
}

#[test]
fn wi2013_ex_14_15_16_demonstrable_efforts() {
    assert!(
        option(&efforts(420, 0, 180, 4, 0), "efforts-course").is_some(),
        "14"
    );
    let by_literacy = efforts(150, 0, 450, 4, 0);
    assert!(
        option(&by_literacy, "efforts-course").is_none(),
        "15: course hours below 200"
    );
    let literacy = option(&by_literacy, "efforts-literacy").unwrap();
    assert!(
        literacy.needs.contains(&"proof-agi-test".to_string()),
        "15: the test is needed"
    );
    assert!(
        option(&efforts(400, 250, 0, 1, 3), "efforts-course").is_none(),
        "16: 1 + 2 counted sittings"
    );
    assert!(
        option(&efforts(400, 250, 0, 2, 2), "efforts-course").is_some(),
        "16: one more of DUO's own would do"
    );
    assert!(
        option(&efforts(599, 0, 0, 4, 0), "efforts-course").is_none(),
        "599 hours"
    );
    assert!(
        option(&efforts(0, 600, 3, 4, 0), "efforts-course").is_some(),
        "literacy lessons take nothing away from 600 hours of course"
    );
    assert!(option(&efforts(199, 0, 401, 4, 0), "efforts-course").is_none());
    assert!(option(&efforts(200, 0, 400, 4, 0), "efforts-course").is_some());
}

/// Family at an asylum permit holder with a loan: so many parts passed so many days after the end.
fn remitted(parts: usize, passed_on: &str) -> Option<i64> {
    let all = ["reading", "listening", "writing", "speaking", "knm"];
    let exams: Vec<String> = all
        .iter()
        .enumerate()
        .map(|(place, part)| {
            let on = if place < parts {
                passed_on
            } else {
                "2017-01-10"
            };
            format!(r#"{{"part":"{part}","on":"{on}","result":"passed"}}"#)
        })
        .collect();
    let json = format!(
        r#"{{"person":{{"birth_date":"1985-05-05","nationality":"other"}},"loan":{{"taken":true,"amount_eur":7000}},
        "stay":{{"permit":{{"kind":"family","sponsor":"asylum","made_known_on":"2014-11-01"}}}},"exams":[{}]}}"#,
        exams.join(",")
    );
    let plan = plan_of(&json, "2018-12-01");
    let loan = consequence(&plan, "loan-remission").unwrap();
    assert_eq!(
        loan.status,
        ConsequenceStatus::Ask,
        "whether the rulings cover family is open"
    );
    loan.remitted_pct
}

#[test]
fn wi2013_ex_17_18_19_partial_remission() {
    assert_eq!(remitted(1, "2017-12-31"), Some(90), "17: two months late");
    assert_eq!(remitted(2, "2018-03-31"), Some(40), "18: five months late");
    assert_eq!(
        remitted(3, "2017-12-31"),
        None,
        "19: three parts open at the end"
    );
    assert_eq!(remitted(1, "2017-10-31"), Some(100), "in time");
    assert_eq!(
        remitted(1, "2018-01-31"),
        Some(90),
        "three months to the day"
    );
    assert_eq!(remitted(1, "2018-02-01"), Some(60));
    assert_eq!(remitted(1, "2018-05-01"), None, "more than half a year");
}

#[test]
fn how_much_of_a_loan_is_remitted_is_not_told_while_a_day_is_missing() {
    let percent = |arose: &str, exam_on: &str, decisions: &str| {
        let json = format!(
            r#"{{"loan":{{"taken":true}},"obligation":{{"act":"wi2013"}},
            "stay":{{"permit":{{"kind":"family","sponsor":"asylum"{arose}}}}},"decisions":[{decisions}],
            "exams":[{{"part":"nt2-i","result":"passed"{exam_on}}},{{"part":"knm","on":"2017-01-10","result":"passed"}}]}}"#
        );
        let plan = plan_of(&json, "2018-12-01");
        let loan = consequence(&plan, "loan-remission").unwrap();
        assert_eq!(loan.status, ConsequenceStatus::Ask);
        loan.remitted_pct
    };
    let (arose, on) = (r#","made_known_on":"2014-11-01""#, r#","on":"2017-01-10""#);
    assert_eq!(percent(arose, on, ""), Some(100));
    assert_eq!(percent("", on, ""), None, "when the term ended");
    assert_eq!(percent(arose, "", ""), None, "when the exam was passed");
    let met = r#"{"kind":"term-met","on":"2018-11-01"}"#;
    assert_eq!(
        percent(arose, "", met),
        None,
        "a letter alone does not say that it was in time"
    );
    let freed = |on: &str| format!(r#"{{"kind":"exemption","on":"{on}"}}"#);
    assert_eq!(percent(arose, "", &freed("2017-10-31")), Some(100));
    assert_eq!(percent(arose, "", &freed("2017-11-01")), None, "freed late");
}

#[test]
fn wi2013_ex_20_a_family_migrant_repays() {
    let rest = r#","loan":{"taken":true,"amount_eur":6000}"#;
    let plan = under_2013("family", "2014-11-01", rest, "2018-01-01");
    assert_eq!(date(&plan, "loan-first").unwrap().on, day("2018-05-01"));
    let loan = consequence(&plan, "loan-repayment").unwrap();
    assert_eq!(
        (loan.status, loan.on),
        (ConsequenceStatus::Threatens, Some(day("2018-05-01")))
    );
}

#[test]
fn wi2013_ex_21_no_monthly_amount_is_invented() {
    // 66.48 a month leaves the interest out, which only Mijn Inburgering knows: the plan names the way to ask for less.
    let rest = r#","loan":{"taken":true,"amount_eur":7977}"#;
    let plan = under_2013("family", "2014-11-01", rest, "2018-06-01");
    let loan = consequence(&plan, "loan-repayment").unwrap();
    assert_eq!(
        (loan.status, loan.amount_eur, loan.max_eur),
        (ConsequenceStatus::Applies, None, None)
    );
    assert!(
        loan.way_out
            .iter()
            .any(|way| way == "way-lower-monthly-amount")
    );
}

#[test]
fn wi2013_ex_22_ona_falls_away_by_work() {
    let worked = |from: &str, until: &str, hours: i64| {
        let until = match until {
            "" => String::new(),
            day => format!(r#","until":"{day}""#),
        };
        let rest = format!(
            r#","work":[{{"kind":"paid","from":"{from}"{until},"hours_per_month":{hours}}}]"#
        );
        let plan = under_2013("asylum", "2017-11-01", &rest, "2020-01-15");
        plan.components
            .iter()
            .find(|one| one.part.as_str() == "ona")
            .unwrap()
            .status
            .as_str()
    };
    assert_eq!(worked("2019-06-01", "2019-11-30", 48), "exempt");
    assert_eq!(worked("2019-06-01", "2019-11-30", 47), "open");
    assert_eq!(worked("2019-06-01", "2019-10-31", 48), "open");
    // Work that began earlier counts as far as it lies in the last twelve months.
    assert_eq!(worked("2017-12-01", "", 48), "exempt");
    assert_eq!(worked("2017-12-01", "2019-07-14", 48), "exempt");
    assert_eq!(worked("2017-12-01", "2019-07-13", 48), "open");
}

#[test]
fn wi2013_ex_23_24_25_objection_terms() {
    for (sent, last) in [
        ("2024-03-18", "2024-04-29"),
        ("2024-03-28", "2024-05-10"),
        ("2024-03-16", "2024-04-29"),
    ] {
        let rest = format!(r#","decisions":[{{"kind":"fine","on":"{sent}","by":"duo"}}]"#);
        let plan = under_2013("family", "2016-01-20", &rest, "2024-04-01");
        assert_eq!(
            date(&plan, "objection-end").unwrap().on,
            day(last),
            "sent {sent}"
        );
    }
}

#[test]
fn wi2013_ex_26_an_old_fine_of_an_asylum_permit_holder_is_looked_at_again() {
    let rest = r#","decisions":[{"kind":"fine","on":"2020-05-01","by":"duo","amount_eur":500}]"#;
    let plan = under_2013("asylum", "2016-01-20", rest, "2026-11-24");
    let fine = consequence(&plan, "fine-exam").unwrap();
    assert_eq!(
        (fine.status, fine.amount_eur, fine.max_eur),
        (ConsequenceStatus::None, None, None)
    );
    let rules: Vec<&str> = fine.because.iter().map(|why| why.rule.as_str()).collect();
    assert!(rules.contains(&"wi2013-rvs-2026"), "{rules:?}");
    let review = option(&plan, "review-old-decision").unwrap();
    assert_eq!(
        (review.status, review.about.as_deref()),
        (OptionStatus::Possible, Some("decisions[0]"))
    );
}

#[test]
fn wi2013_ex_27_28_not_this_act() {
    assert_eq!(
        under_2013("asylum", "2022-01-10", "", "2023-01-01")
            .regime
            .id,
        RegimeId::Wi2021
    );
    let old = under_2013("asylum", "2012-11-01", "", "2023-01-01");
    assert_eq!(
        (old.regime.id, old.regime.certainty),
        (RegimeId::Wi2006, Certainty::Ask)
    );
    assert_eq!(
        (old.term.ends_on, old.obliged.answer),
        (None, DutyAnswer::Unknown),
        "nothing is computed"
    );
    assert!(consequence(&old, "fine-exam").is_none());
}

#[test]
fn wi2013_ex_29_an_nt2_diploma_alone_is_not_enough_for_a_permanent_permit() {
    let rest = r#","exams":[{"part":"nt2-i","on":"2018-01-10","result":"passed"}]"#;
    let plan = under_2013("asylum", "2016-01-20", rest, "2023-01-01");
    let permanent = plan
        .requirements
        .iter()
        .find(|one| one.id == "permanent")
        .unwrap();
    assert!(
        permanent
            .lacks
            .contains(&"lack-integration-diploma".to_string())
    );
    assert_ne!(permanent.status, RequirementStatus::Met);
}

#[test]
fn wi2013_ex_30_sufficiently_integrated_ends_the_duty_but_the_ind_decides() {
    let rest = r#","decisions":[{"kind":"dispensation","on":"2023-01-10","by":"duo"}]"#;
    let plan = under_2013("asylum", "2014-01-20", rest, "2023-06-01");
    assert_eq!(plan.obliged.answer, DutyAnswer::Exempt);
    let naturalisation = plan
        .requirements
        .iter()
        .find(|one| one.id == "naturalisation")
        .unwrap();
    assert_eq!(naturalisation.status, RequirementStatus::Ask);
}
