//! The worked examples of wi2021.md §9 and the dated table of inburgering.md §3.1, under their own numbers. Expected
//! values are written by hand from those rows (openings as README.md settles them).
use wegwijs_domain::{
    Certainty, ComponentStatus, ConsequenceStatus, DutyAnswer, OptionStatus, Plan, RegimeId,
    RequirementStatus, StepStatus, TermStatus,
};

use crate::{consequence, date, day, option, plan_of};

const A: &str = r#""person":{"birth_date":"1990-05-05","nationality":"other"},"stay":{"permit":{"kind":"asylum","made_known_on":"KNOWN"}}"#;
const F: &str = r#""person":{"birth_date":"1990-05-05","nationality":"other"},"stay":{"permit":{"kind":"family","sponsor":"dutch","made_known_on":"KNOWN"}}"#;

fn asked(who: &str, known: &str, rest: &str, on: &str) -> Plan {
    plan_of(&format!("{{{},{rest}}}", who.replace("KNOWN", known)), on)
}

fn term(plan: &Plan) -> (Option<String>, Option<String>) {
    (
        plan.term.starts_on.map(|day| day.to_string()),
        plan.term.ends_on.map(|day| day.to_string()),
    )
}

fn from_to(from: &str, to: &str) -> (Option<String>, Option<String>) {
    (Some(from.to_string()), Some(to.to_string()))
}

fn opens(plan: &Plan) -> String {
    date(plan, "extension-opens").unwrap().on.to_string()
}

fn parts(plan: &Plan) -> Vec<&str> {
    plan.components
        .iter()
        .map(|component| component.part.as_str())
        .collect()
}

#[test]
fn wi2021_ex_01_boundary_day_term_not_moved_by_a_saturday() {
    let plan = asked(
        F,
        "2022-01-01",
        r#""obligation":{"pip_on":"2022-05-10","route":"b1"}"#,
        "2023-01-01",
    );
    assert_eq!(plan.regime.id, RegimeId::Wi2021);
    assert_eq!(term(&plan), from_to("2022-05-11", "2025-05-10"));
    assert_eq!(opens(&plan), "2024-11-11");
    assert_eq!(
        date(&plan, "extension-opens").unwrap().other_reading,
        Some(day("2024-11-10"))
    );
    assert_eq!(
        parts(&plan),
        [
            "reading",
            "listening",
            "writing",
            "speaking",
            "knm",
            "pvt",
            "map"
        ]
    );
    let levels: Vec<_> = plan
        .components
        .iter()
        .filter_map(|c| c.level)
        .map(|level| level.as_str())
        .collect();
    assert_eq!(levels, ["b1"; 4]);
}

#[test]
fn wi2021_ex_02_start_on_29_february() {
    let plan = asked(
        A,
        "2023-05-01",
        r#""obligation":{"pip_on":"2024-02-28","route":"b1"}"#,
        "2024-06-01",
    );
    assert_eq!(term(&plan), from_to("2024-02-29", "2027-02-28"));
    assert_eq!(plan.term.safe_ends_on, Some(day("2027-02-28")));
}

#[test]
fn wi2021_ex_03_end_on_29_february_with_the_safe_day_beside_it() {
    let plan = asked(
        F,
        "2024-05-01",
        r#""obligation":{"pip_on":"2025-02-28"}"#,
        "2025-06-01",
    );
    assert_eq!(term(&plan), from_to("2025-03-01", "2028-02-29"));
    assert_eq!(plan.term.safe_ends_on, Some(day("2028-02-28")));
}

#[test]
fn wi2021_ex_04_opening_after_a_short_february() {
    let plan = asked(
        A,
        "2023-01-01",
        r#""obligation":{"pip_on":"2023-08-31"}"#,
        "2024-06-01",
    );
    assert_eq!(term(&plan), from_to("2023-09-01", "2026-08-31"));
    assert_eq!(opens(&plan), "2026-03-01");
}

#[test]
fn wi2021_ex_05_months_in_a_centre_do_not_count() {
    let json = r#"{"person":{"birth_date":"1990-05-05","nationality":"other"},"stay":{"permit":{"kind":"asylum",
        "made_known_on":"2023-03-01"},"reception":[{"from":"2022-08-01","until":"2023-09-20"}]},
        "obligation":{"pip_on":"2023-10-16"}}"#;
    assert_eq!(
        term(&plan_of(json, "2024-06-01")),
        from_to("2023-10-17", "2026-10-16")
    );
}

const SWITCHED: &str = r#""obligation":{"pip_on":"2024-01-15","route":"b1"},
    "decisions":[{"kind":"route-change","on":"2024-11-20","by":"municipality","route":"z"}]"#;

#[test]
fn wi2021_ex_06_a_new_pip_changes_the_set_and_not_the_term() {
    let plan = asked(A, "2023-05-01", SWITCHED, "2025-01-10");
    assert_eq!(term(&plan), from_to("2024-01-16", "2027-01-15"));
    assert_eq!(
        date(&plan, "route-change-end").unwrap().on,
        day("2025-07-15")
    );
    assert_eq!(
        parts(&plan),
        ["pvt", "map", "z-language", "z-participation", "z-talk"]
    );
}

#[test]
fn wi2021_ex_07_after_a_year_and_a_half_switching_is_closed_and_lowering_stands_beside_it() {
    let rest = r#""obligation":{"pip_on":"2024-01-15","route":"b1"},
        "activities":[{"kind":"course","hours":600,"provider_mark":true}]"#;
    let plan = asked(A, "2023-05-01", rest, "2025-09-01");
    let switch = option(&plan, "change-route").unwrap();
    assert_eq!(
        (switch.status, switch.apply_by),
        (OptionStatus::TooLate, Some(day("2025-07-15")))
    );
    assert!(switch.certainty < Certainty::Certain, "no hard no");
    assert_eq!(
        option(&plan, "lower-to-a2").unwrap().status,
        OptionStatus::Possible
    );
}

#[test]
fn wi2021_ex_08_ten_weeks_moved_by_whit_monday() {
    let json = r#"{"person":{"birth_date":"1990-05-05","nationality":"other"},"stay":{"permit":{"kind":"family",
        "sponsor":"dutch","made_known_on":"2026-02-01"},"municipality":{"registered_on":"2026-02-10"}},
        "obligation":{"notified_on":"2026-03-16"}}"#;
    let plan = plan_of(json, "2026-04-01");
    assert_eq!(date(&plan, "pip-due").unwrap().on, day("2026-05-26"));
    assert_eq!(plan.term.status, TermStatus::NotStarted);
    assert_eq!(
        plan.term.ends_on, None,
        "a late PIP costs the person nothing: the clock has not started"
    );
}

#[test]
fn wi2021_ex_09_lowering_after_640_hours_and_what_is_left() {
    let rest = r#""obligation":{"pip_on":"2024-01-15","route":"b1"},
        "decisions":[{"kind":"level-a2","on":"2026-01-10","by":"municipality","parts":["writing","speaking"]}],
        "activities":[{"kind":"course","hours":640,"provider_mark":true,"all_attended":true}],
        "exams":[{"part":"reading","level":"b1","on":"2025-05-01","result":"passed"},
            {"part":"listening","level":"b1","on":"2025-05-02","result":"passed"},
            {"part":"writing","level":"b1","on":"2025-05-03","result":"failed"},
            {"part":"speaking","level":"b1","on":"2025-05-04","result":"failed"},
            {"part":"knm","on":"2025-03-01","result":"passed"}]"#;
    let before = asked(
        A,
        "2023-05-01",
        &rest.replace("level-a2", "other"),
        "2026-02-01",
    );
    assert_eq!(
        option(&before, "lower-to-a2").unwrap().status,
        OptionStatus::Possible
    );
    let after = asked(A, "2023-05-01", rest, "2026-02-01");
    let open: Vec<_> = after
        .components
        .iter()
        .filter(|component| component.status == ComponentStatus::Open)
        .map(|component| {
            (
                component.part.as_str(),
                component.level.map(|level| level.as_str()),
            )
        })
        .collect();
    assert_eq!(
        open,
        [
            ("writing", Some("a2")),
            ("speaking", Some("a2")),
            ("pvt", None),
            ("map", None)
        ]
    );
}

#[test]
fn wi2021_ex_10_duo_may_add_six_months_by_itself() {
    let rest = r#""obligation":{"pip_on":"2024-06-02","route":"b1"},
        "activities":[{"kind":"course","hours":500,"provider_mark":true,"all_attended":true},
            {"kind":"pvt","on":"2025-01-01","hours":12},{"kind":"map-talk","on":"2025-12-01"}],
        "exams":[{"part":"reading","level":"b1","on":"2026-05-01","result":"passed"},
            {"part":"listening","level":"b1","on":"2026-05-02","result":"passed"},
            {"part":"knm","on":"2026-03-01","result":"passed"}]"#;
    let plan = asked(A, "2023-05-01", rest, "2026-12-10");
    let nearly = option(&plan, "extension-nearly-done").unwrap();
    assert_eq!(nearly.opens_on, Some(day("2026-12-03")));
    assert_eq!(
        (nearly.status, nearly.would_end_on),
        (OptionStatus::Possible, Some(day("2027-12-02")))
    );
    assert_eq!(
        plan.term.ends_on,
        Some(day("2027-06-02")),
        "only after DUO confirms"
    );
    let early = asked(A, "2023-05-01", rest, "2026-12-02");
    assert_eq!(
        option(&early, "extension-nearly-done").unwrap().status,
        OptionStatus::NotYet
    );
    let given = format!(
        r#"{rest},"decisions":[{{"kind":"extension","ground":"nearly-done","on":"2026-12-05","months":6}}]"#
    );
    let later = asked(A, "2023-05-01", &given, "2026-12-10");
    assert_eq!(later.term.ends_on, Some(day("2027-12-02")));
    assert!(
        option(&later, "extension-nearly-done").is_none(),
        "given once"
    );
}

#[test]
fn wi2021_ex_11_a_late_first_lesson_is_a_ground_for_asylum_permit_holders_only() {
    let rest =
        r#""obligation":{"pip_on":"2025-03-03","route":"b1","course_started_on":"2025-07-14"}"#;
    let plan = asked(A, "2024-05-01", rest, "2025-08-01");
    let late = option(&plan, "extension-late-offer").unwrap();
    assert_eq!(
        (late.status, late.opens_on),
        (OptionStatus::NotYet, Some(day("2027-09-04")))
    );
    assert_eq!(late.apply_by, Some(day("2028-03-03")));
    assert!(
        option(
            &asked(F, "2024-05-01", rest, "2025-08-01"),
            "extension-late-offer"
        )
        .is_none()
    );
    for (first, is_late) in [("2025-06-03", false), ("2025-06-04", true)] {
        let plan = asked(
            A,
            "2024-05-01",
            &rest.replace("2025-07-14", first),
            "2025-08-01",
        );
        assert_eq!(
            option(&plan, "extension-late-offer").is_some(),
            is_late,
            "first lesson {first}"
        );
    }
}

#[test]
fn wi2021_ex_12_two_fines_and_one_new_term() {
    let rest = r#""obligation":{"pip_on":"2022-03-21","route":"b1"},
        "activities":[{"kind":"pvt","on":"2023-01-01","hours":12}],
        "exams":[{"part":"reading","level":"b1","on":"2024-05-01","result":"passed"},
            {"part":"listening","level":"b1","on":"2024-05-02","result":"passed"}]"#;
    let plan = asked(F, "2022-02-01", rest, "2025-04-01");
    assert_eq!(plan.term.ends_on, Some(day("2025-03-21")));
    let route = consequence(&plan, "fine-route").unwrap();
    assert_eq!(
        (route.status, route.max_eur, route.amount_eur),
        (ConsequenceStatus::Applies, Some(1000), None)
    );
    let map = consequence(&plan, "fine-map").unwrap();
    assert_eq!(
        (map.status, map.amount_eur),
        (ConsequenceStatus::Applies, Some(340))
    );
    assert_eq!(
        consequence(&plan, "fine-pvt").unwrap().status,
        ConsequenceStatus::None
    );
    assert_eq!(plan.next_term.unwrap().months, Some(12));
}

#[test]
fn wi2021_ex_13_good_friday_does_not_move_the_end_and_nobody_with_asylum_is_fined() {
    let rest = r#""obligation":{"pip_on":"2023-04-03","route":"b1"}"#;
    let plan = asked(A, "2022-08-01", rest, "2026-05-01");
    assert_eq!(plan.term.ends_on, Some(day("2026-04-03")));
    let fine = consequence(&plan, "fine-route").unwrap();
    assert_eq!(
        (fine.status, fine.amount_eur, fine.max_eur),
        (ConsequenceStatus::None, None, None)
    );
    let next = plan.next_term.unwrap();
    assert_eq!((next.months, next.certainty), (None, Certainty::Ask));
}

#[test]
fn wi2021_ex_14_six_weeks_over_easter() {
    let rest = r#""decisions":[{"kind":"fine","on":"2026-02-20","by":"duo"}]"#;
    let plan = asked(F, "2022-02-01", rest, "2026-03-01");
    assert_eq!(date(&plan, "objection-end").unwrap().on, day("2026-04-07"));
    assert_eq!(
        option(&plan, "objection").unwrap().apply_by,
        Some(day("2026-04-07"))
    );
}

#[test]
fn wi2021_ex_15_z_route_met_but_not_enough_for_naturalisation() {
    let rest = r#""obligation":{"pip_on":"2022-03-21","route":"z"},
        "activities":[{"kind":"pvt","on":"2023-01-01","hours":12},{"kind":"map-talk","on":"2024-01-01"},
            {"kind":"z-talk","on":"2024-12-01"},{"kind":"z-language","until":"2024-11-01","hours":800}]"#;
    let with_years = F.replace(r#""stay":{"#, r#""stay":{"lawful_since":"2017-01-01","#);
    let plan = asked(&with_years, "2022-02-01", rest, "2025-01-01");
    assert_eq!(
        (plan.obliged.answer, plan.term.status),
        (DutyAnswer::Met, TermStatus::Met)
    );
    let requirement = |id: &str| plan.requirements.iter().find(|one| one.id == id).unwrap();
    assert_eq!(requirement("permanent").status, RequirementStatus::Met);
    assert_eq!(
        requirement("naturalisation").status,
        RequirementStatus::NotMet
    );
    assert_eq!(
        requirement("naturalisation").lacks,
        ["lack-language-a2", "lack-knm"],
        "MAP replaces ONA"
    );
    let almost = asked(
        &with_years,
        "2022-02-01",
        &rest.replace("800", "799"),
        "2025-01-01",
    );
    assert_eq!(almost.obliged.answer, DutyAnswer::Yes);
}

#[test]
fn wi2021_ng_01_the_day_before_is_the_other_act() {
    assert_eq!(
        asked(A, "2021-12-31", r#""loan":{}"#, "2022-06-01")
            .regime
            .id,
        RegimeId::Wi2013
    );
    assert_eq!(
        asked(A, "2022-01-01", r#""loan":{}"#, "2022-06-01")
            .regime
            .id,
        RegimeId::Wi2021
    );
}

#[test]
fn wi2021_ng_02_turkish_citizens_are_obliged_since_2022() {
    let turkish = F
        .replace("\"other\"", "\"tr\"")
        .replace("\"dutch\"", "\"other\"");
    let plan = asked(&turkish, "2022-02-01", r#""loan":{}"#, "2023-01-01");
    assert_eq!(
        (plan.regime.id, plan.obliged.answer),
        (RegimeId::Wi2021, DutyAnswer::Yes)
    );
    assert_eq!(
        asked(&turkish, "2021-12-31", r#""loan":{}"#, "2023-01-01")
            .obliged
            .answer,
        DutyAnswer::No
    );
}

#[test]
fn wi2021_ng_03_not_yet_obliged_at_17_but_at_18() {
    let json = r#"{"person":{"birth_date":"2006-03-01","nationality":"other"},
        "stay":{"permit":{"kind":"asylum","made_known_on":"2023-09-01"}}}"#;
    assert_eq!(plan_of(json, "2024-02-29").obliged.answer, DutyAnswer::No);
    assert_eq!(plan_of(json, "2024-03-01").obliged.answer, DutyAnswer::Yes);
}

#[test]
fn wi2021_ng_04_six_weeks_over_christmas() {
    let plan = asked(
        F,
        "2022-02-01",
        r#""decisions":[{"kind":"fine","on":"2025-11-14"}]"#,
        "2025-12-01",
    );
    assert_eq!(date(&plan, "objection-end").unwrap().on, day("2025-12-29"));
}

#[test]
fn wi2021_ng_05_no_map_in_the_education_route() {
    let plan = asked(
        A,
        "2023-05-01",
        r#""obligation":{"pip_on":"2024-02-28","route":"education"}"#,
        "2024-06-01",
    );
    assert_eq!(
        parts(&plan),
        [
            "reading",
            "listening",
            "writing",
            "speaking",
            "knm",
            "pvt",
            "education-course"
        ]
    );
    assert!(consequence(&plan, "fine-map").is_none());
}

#[test]
fn wi2021_ng_06_an_asylum_permit_holder_is_never_told_to_repay() {
    let plan = asked(
        A,
        "2023-05-01",
        r#""loan":{"taken":true,"amount_eur":5000}"#,
        "2024-06-01",
    );
    assert!(consequence(&plan, "loan-repayment").is_none());
    let loan = consequence(&plan, "loan-repayment-asylum").unwrap();
    assert_eq!(
        (loan.status, loan.amount_eur, loan.on),
        (ConsequenceStatus::None, None, None)
    );
    assert!(date(&plan, "loan-first").is_none());
}

#[test]
fn wi2021_ng_07_only_a_granted_extension_moves_the_end() {
    let rest = |outcome: &str| {
        format!(
            r#""obligation":{{"pip_on":"2023-08-31","route":"b1"}},"circumstances":[{{"kind":"birth","from":"2024-05-05"}}],
            "decisions":[{{"kind":"extension","on":"2026-04-01","ground":"birth","days":112,"outcome":"{outcome}"}}]"#
        )
    };
    let refused = asked(A, "2023-01-01", &rest("refused"), "2026-05-01");
    assert_eq!(refused.term.ends_on, Some(day("2026-08-31")));
    assert_eq!(
        option(&refused, "extension-birth").unwrap().would_end_on,
        Some(day("2026-12-21"))
    );
    let granted = asked(A, "2023-01-01", &rest("granted"), "2026-05-01");
    assert_eq!(granted.term.ends_on, Some(day("2026-12-21")));
    assert_eq!(granted.term.base_ends_on, Some(day("2026-08-31")));
}

#[test]
fn inburgering_3_1_worked_dates() {
    for (pip, starts, ends) in [
        ("2024-11-20", "2024-11-21", "2027-11-20"),
        ("2024-02-28", "2024-02-29", "2027-02-28"),
        ("2024-02-29", "2024-03-01", "2027-02-28"),
        ("2025-02-28", "2025-03-01", "2028-02-29"),
        ("2023-12-31", "2024-01-01", "2026-12-31"),
        ("2022-01-14", "2022-01-15", "2025-01-14"),
        ("2025-08-30", "2025-08-31", "2028-08-30"),
        ("2026-06-30", "2026-07-01", "2029-06-30"),
    ] {
        let plan = asked(
            A,
            "2022-01-02",
            &format!(r#""obligation":{{"pip_on":"{pip}"}}"#),
            "2026-11-24",
        );
        assert_eq!(term(&plan), from_to(starts, ends), "PIP of {pip}");
        assert_eq!(
            date(&plan, "term-end").unwrap().on,
            day(ends),
            "PIP of {pip}"
        );
    }
}

#[test]
fn without_a_pip_the_steps_lead_up_to_it() {
    let rest = r#""obligation":{"notified_on":"2026-10-12","intake_on":"2026-11-04"}"#;
    let plan = asked(A, "2026-06-24", rest, "2026-11-24");
    let status = |id: &str| plan.steps.iter().find(|step| step.id == id).unwrap().status;
    assert_eq!(status("broad-intake"), StepStatus::Done);
    assert_eq!(status("learnability-test"), StepStatus::Now);
    assert_eq!(status("get-pip"), StepStatus::Blocked);
    assert_eq!(status("start-course"), StepStatus::Later);
    assert!(
        plan.missing
            .iter()
            .any(|missing| missing.fact == "obligation.pip_on" && missing.ask == "municipality")
    );
}
