//! Ways out: each option tried in a copy. Nothing given changes, nothing is claimed that the tried plan does not show.
use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};
use wegwijs_domain::testing::random_story;
use wegwijs_domain::{
    Certainty, Facts, OptionKind, OptionStatus, Part, RulePack, WayOut, plan, ways_out,
};

use crate::day;

fn ways(json: &str, on: &str) -> Vec<WayOut> {
    let facts = Facts::parse(json).unwrap();
    ways_out(&facts, RulePack::built_in(), day(on))
}

fn way<'a>(ways: &'a [WayOut], id: &str) -> &'a WayOut {
    ways.iter()
        .find(|way| way.option.id == id)
        .unwrap_or_else(|| panic!("{id} is among the ways: {ways:?}"))
}

/// An asylum permit holder in the B1-route, in the third year of the term.
fn in_the_third_year(rest: &str) -> String {
    format!(
        r#"{{"person":{{"birth_date":"1990-05-05","nationality":"other"}},
        "stay":{{"permit":{{"kind":"asylum","made_known_on":"2023-05-10"}}}},
        "obligation":{{"pip_on":"2023-09-10","route":"b1","course_started_on":"2023-10-01"}}{rest}}}"#
    )
}

#[test]
fn five_months_of_illness_give_five_months_and_say_by_how_much_and_until_when() {
    let facts = in_the_third_year(
        r#","circumstances":[{"kind":"illness","from":"2025-02-01","until":"2025-06-30","treated_here":true,"proof":true}]"#,
    );
    let found = ways(&facts, "2026-06-01");
    let way = way(&found, "extension-illness");
    assert_eq!(way.option.status, OptionStatus::Possible);
    assert_eq!(way.brings.ends_on, Some(day("2027-02-10")));
    assert_eq!(way.option.would_end_on, way.brings.ends_on);
    assert_eq!(way.brings.days, Some(153));
    assert_eq!(way.option.apply_by, Some(day("2026-09-10")));
    assert!(way.brings.helps() && way.brings.falls.is_empty());
    let tried = way.tried.as_ref().unwrap();
    assert_eq!(tried["kind"], "extension");
    assert_eq!(tried["ground"], "illness");
    assert_eq!(tried["months"], 5);
}

#[test]
fn what_helps_most_comes_first_and_an_exchange_of_parts_is_no_help() {
    let facts = in_the_third_year(
        r#","circumstances":[{"kind":"illness","from":"2025-02-01","until":"2025-06-30","treated_here":true}],
        "activities":[{"kind":"course","hours":640,"provider_mark":true}]"#,
    );
    let found = ways(&facts, "2024-12-01");
    let lower = way(&found, "lower-to-a2");
    assert_eq!(lower.brings.lowers.len(), 4, "four skills from B1 to A2");
    let place = |id: &str| found.iter().position(|way| way.option.id == id).unwrap();
    assert!(place("lower-to-a2") < place("extension-illness"));
    assert!(place("extension-illness") < place("change-route"));
    let z = found
        .iter()
        .find(|way| way.brings.route.as_deref() == Some("z"))
        .unwrap();
    assert!(z.brings.falls.contains(&Part::Reading) && z.brings.comes.contains(&Part::ZLanguage));
    assert!(!z.brings.helps(), "other parts in their place");
    assert!(
        found
            .iter()
            .all(|way| way.brings.route.as_deref() != Some("b1")),
        "that is where they are"
    );
}

#[test]
fn more_time_without_a_length_is_never_given_one() {
    let facts = in_the_third_year(
        r#","circumstances":[{"kind":"study","from":"2025-02-01","until":"2025-06-30","study":"not-exempting"}]"#,
    );
    let found = ways(&facts, "2026-06-01");
    let way = way(&found, "extension-study");
    assert!(way.brings.unknown_time && way.brings.days.is_none() && way.brings.ends_on.is_none());
    assert_eq!(way.certainty, Certainty::Ask);
}

#[test]
fn a_lasting_illness_could_end_the_duty() {
    let facts =
        in_the_third_year("").replace(r#""nationality""#, r#""health":"lasting","nationality""#);
    let found = ways(&facts, "2026-06-01");
    assert_eq!(
        found[0].option.id, "exemption-medical",
        "the most help comes first"
    );
    assert!(found[0].brings.ends_duty);
}

#[test]
fn an_objection_is_offered_and_promises_nothing() {
    let facts = in_the_third_year(
        r#","decisions":[{"kind":"extension","on":"2026-05-20","outcome":"refused","by":"duo"}]"#,
    );
    let found = ways(&facts, "2026-06-01");
    let way = way(&found, "objection");
    assert!(way.tried.is_none() && !way.brings.helps());
    assert_eq!(way.option.about.as_deref(), Some("decisions[0]"));
}

proptest! {
    #[test]
    fn trying_leaves_the_facts_and_claims_what_the_tried_plan_shows(seed in any::<u64>()) {
        let (facts, on) = random_story(seed);
        let pack = RulePack::built_in();
        let (kept, before) = (facts.clone(), plan(&facts, pack, on));
        for way in ways_out(&facts, pack, on) {
            prop_assert!(way.certainty <= way.option.certainty, "no surer than the option");
            if way.brings.helps() {
                prop_assert!(way.tried.is_some() || way.option.kind == OptionKind::Dispensation);
            }
            let Some(tried) = &way.tried else { continue };
            let mut value = facts.to_value();
            let all = value.as_object_mut().unwrap().entry("decisions").or_insert_with(|| serde_json::json!([]));
            all.as_array_mut().unwrap().push(tried.clone().into());
            let after = plan(&Facts::from_value(value).unwrap(), pack, on);
            if let Some(end) = way.brings.ends_on {
                prop_assert_eq!(after.term.ends_on, Some(end));
                prop_assert!(before.term.ends_on.is_some_and(|was| was < end));
            }
            if !way.brings.helps() && way.brings.comes.is_empty() {
                prop_assert!(after.term.ends_on <= before.term.ends_on || before.term.ends_on.is_none(),
                    "{} is not praised, so it gives no time", way.option.id);
            }
        }
        prop_assert_eq!(&facts, &kept);
        prop_assert_eq!(plan(&facts, pack, on), before);
    }
}
