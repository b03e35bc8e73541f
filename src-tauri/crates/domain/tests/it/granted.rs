//! What was granted is not offered again, and what is only announced is never computed with.
use wegwijs_domain::{BUILT_IN, Certainty, RulePack};

use crate::{date, option, plan_of};

/// Asylum permit, B1-route from 2 March 2024, with 640 hours at a school with the mark.
fn in_the_b1_route(rest: &str, on: &str) -> wegwijs_domain::Plan {
    let json = format!(
        r#"{{"stay":{{"permit":{{"kind":"asylum","made_known_on":"2024-01-10"}}}},
            "obligation":{{"pip_on":"2024-03-01","route":"b1","course_started_on":"2024-09-02"}},
            "activities":[{{"kind":"course","hours":640,"provider_mark":true}}]{rest}}}"#
    );
    plan_of(&json, on)
}

#[test]
fn a_part_that_was_lowered_leaves_the_way_open_for_the_others() {
    let lowered = |parts: &str| {
        let rest = format!(
            r#","decisions":[{{"kind":"level-a2","on":"2025-06-02","by":"municipality"{parts}}}]"#
        );
        in_the_b1_route(&rest, "2025-09-01")
    };
    let one = lowered(r#","parts":["speaking"]"#);
    assert!(
        option(&one, "lower-to-a2").is_some(),
        "three parts still at B1"
    );
    let all = lowered("");
    assert_eq!(option(&all, "lower-to-a2"), None, "nothing left to lower");
}

#[test]
fn a_late_offer_that_was_granted_is_not_offered_again() {
    let on = "2026-10-01";
    assert!(option(&in_the_b1_route("", on), "extension-late-offer").is_some());
    let granted =
        r#","decisions":[{"kind":"extension","ground":"late-offer","months":3,"on":"2026-09-21"}]"#;
    assert_eq!(
        option(&in_the_b1_route(granted, on), "extension-late-offer"),
        None
    );
}

#[test]
fn a_period_counts_once_and_a_later_one_counts_again() {
    let ill = |from: &str, until: &str| {
        let rest = format!(
            r#","decisions":[{{"kind":"extension","ground":"illness","months":3,"on":"2025-06-30"}}],
               "circumstances":[{{"kind":"illness","from":"{from}","until":"{until}","treated_here":true}}]"#
        );
        in_the_b1_route(&rest, "2026-10-01")
    };
    assert_eq!(
        option(&ill("2025-01-01", "2025-03-31"), "extension-illness"),
        None,
        "the illness that was decided on"
    );
    let again = ill("2026-01-01", "2026-03-31");
    let adds = option(&again, "extension-illness").unwrap().adds.as_ref();
    assert_eq!(adds.unwrap().months, Some(3));
    let went_on = ill("2025-01-01", "2025-12-31");
    let left = option(&went_on, "extension-illness").unwrap();
    assert_eq!(left.periods[0].from.to_string(), "2025-07-01");
}

#[test]
fn no_length_of_a_next_term_while_the_kind_of_permit_is_unknown() {
    let pip = r#"{"obligation":{"pip_on":"2022-05-02","route":"b1"}}"#;
    for json in [pip, r#"{"obligation":{"arose_on":"2018-03-15"}}"#] {
        let next = plan_of(json, "2024-01-15").next_term.unwrap();
        assert_eq!((next.months, next.certainty), (None, Certainty::Ask));
    }
}

#[test]
fn a_plan_of_the_government_is_shown_as_announced_and_changes_no_date() {
    let json = r#"{"person":{"nationality":"other"},"stay":{"lawful_since":"2022-03-01"}}"#;
    let plan = plan_of(json, "2026-11-24");
    let earliest = date(&plan, "naturalisation-earliest").unwrap();
    assert_eq!(earliest.on.to_string(), "2027-03-01");
    let announced: Vec<&str> = earliest
        .because
        .iter()
        .filter(|why| why.announced)
        .map(|why| why.rule.as_str())
        .collect();
    assert_eq!(announced, ["nat-10y-bill"]);
}

#[test]
fn a_rule_that_is_only_announced_may_not_compute_anything() {
    let files: Vec<(&str, String)> = BUILT_IN
        .iter()
        .map(|(name, text)| {
            (
                *name,
                text.replacen("confidence", "announced = true\nconfidence", 1),
            )
        })
        .collect();
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(name, text)| (*name, text.as_str()))
        .collect();
    let error = RulePack::parse(&files).unwrap_err();
    assert!(
        error.expected.contains("only announced"),
        "{}",
        error.expected
    );
}
