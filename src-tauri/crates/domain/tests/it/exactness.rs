//! Reasons are exact: what a date names it depends on, what it does not name it does not depend on.
use std::collections::BTreeSet;

use chrono::NaiveDate;
use proptest::prelude::{Strategy, any, prop_assert, prop_assert_eq, proptest};
use wegwijs_domain::testing::{any_facts, other_value, random_facts};
use wegwijs_domain::{DateKind, DutyAnswer, Facts, Plan, PlanDate, RulePack, plan};

use crate::day;

fn worked_out(facts: &Facts, on: NaiveDate) -> Plan {
    plan(facts, RulePack::built_in(), on)
}

fn legal(plan: &Plan) -> impl Iterator<Item = &PlanDate> {
    plan.dates
        .iter()
        .filter(|date| date.kind == DateKind::Legal)
}

fn named(date: &PlanDate) -> BTreeSet<&str> {
    date.because
        .iter()
        .flat_map(|why| &why.facts)
        .map(String::as_str)
        .collect()
}

fn same<'a>(plan: &'a Plan, date: &PlanDate) -> Option<&'a PlanDate> {
    plan.dates
        .iter()
        .find(|other| other.id == date.id && other.about == date.about)
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0_u64..6000).prop_map(|days| day("2014-01-01") + chrono::Days::new(days))
}

proptest! {
    #[test]
    fn taking_away_a_named_fact_changes_the_date(facts in any_facts(), on in any_day()) {
        let before = worked_out(&facts, on);
        for path in facts.paths() {
            let text = path.to_string();
            let list = path.field.field().list();
            // Of two entries that say the same, the second slides into the place of the first: nothing is gone.
            if list.is_some_and(|list| path.place.is_some_and(|place| place + 1 < facts.entries(list).len())) {
                continue;
            }
            let after = worked_out(&facts.without(path), on);
            for date in legal(&before).filter(|date| named(date).contains(text.as_str())) {
                prop_assert!(same(&after, date) != Some(date), "{} names {text}, yet does not need it", date.id);
            }
        }
    }

    #[test]
    fn changing_a_fact_that_is_not_named_leaves_the_date_as_it_is(
        facts in any_facts(), on in any_day(), seed in any::<u64>(),
    ) {
        let before = worked_out(&facts, on);
        for path in facts.paths() {
            let text = path.to_string();
            let changed = facts.with(path, other_value(path, seed));
            let after = worked_out(&changed, on);
            for date in legal(&before).filter(|date| !named(date).contains(text.as_str())) {
                let now = same(&after, date).map(|date| serde_json::to_string(date).unwrap());
                let was = serde_json::to_string(date).unwrap();
                prop_assert_eq!(now, Some(was), "{} does not name {}, yet depends on it", date.id, text);
            }
        }
    }

    #[test]
    fn every_legal_date_has_a_reason_that_names_a_fact(facts in any_facts(), on in any_day()) {
        for date in legal(&worked_out(&facts, on)) {
            prop_assert!(!named(date).is_empty(), "{} comes from nowhere", date.id);
        }
    }

    #[test]
    fn more_knowledge_never_takes_a_date_away_without_saying_why(facts in any_facts(), on in any_day()) {
        let after = worked_out(&facts, on);
        let told = matches!(after.obliged.answer, DutyAnswer::Yes | DutyAnswer::Unknown);
        if told && after.conflicts.is_empty() {
            // What is left out and has a default was told already: to say otherwise is a change, not more knowledge.
            for path in facts.paths().into_iter().filter(|path| path.field.field().default.is_none()) {
                let before = worked_out(&facts.without(path), on);
                for date in legal(&before).filter(|date| date.about.is_none()) {
                    let kept = after.dates.iter().any(|other| other.id == date.id);
                    prop_assert!(kept || is_definite(date, &before, &after, &path.to_string()), "{} is lost when {path} is told", date.id);
                }
            }
        }
    }

    #[test]
    fn the_same_question_gives_the_same_bytes(facts in any_facts(), on in any_day()) {
        let once = serde_json::to_string(&worked_out(&facts, on)).unwrap();
        prop_assert_eq!(&once, &serde_json::to_string(&worked_out(&facts, on)).unwrap());
        let read: Plan = serde_json::from_str(&once).unwrap();
        prop_assert_eq!(read, worked_out(&facts, on), "a plan survives its own JSON");
    }
}

/// Facts that name the act, or say on which day the duty arose and with it under which act. Told late, they can end a
/// date of the other act although nothing contradicts: the engine's contract asks for a conflict that says why, and
/// there is none yet.
const DECIDE_THE_ACT: [&str; 5] = [
    "obligation.act",
    "person.birth_date",
    "stay.permit.granted_on",
    "stay.permit.made_known_on",
    "obligation.arose_on",
];

/// A date may end because the answer is now known to be no: another act, citizenship, another permit.
fn is_definite(date: &PlanDate, before: &Plan, after: &Plan, told: &str) -> bool {
    let of_an_act = [
        "term-end",
        "extension-opens",
        "route-change-end",
        "pip-due",
        "default-notice-from",
        "pvt-end",
    ];
    let act_moved = DECIDE_THE_ACT.contains(&told) && after.regime.id != before.regime.id;
    (of_an_act.contains(&date.id.as_str())
        && date.certainty != wegwijs_domain::Certainty::Certain
        && (after.regime.certainty > date.certainty || act_moved))
        || matches!(
            date.id.as_str(),
            "naturalisation-earliest"
                | "family-reunification-end"
                | "loan-first"
                | "pvt-end"
                | "permanent-earliest"
        )
}

#[test]
fn who_tells_nothing_gets_no_legal_date() {
    let plan = worked_out(&Facts::default(), day("2026-11-24"));
    assert_eq!(plan.dates, []);
    assert!(!plan.missing.is_empty(), "but is told what is missing");
}

#[test]
fn thousands_of_random_people_on_odd_days_never_panic() {
    for seed in 0..3000 {
        for on in ["1900-01-01", "2026-11-24", "2200-12-31", "9999-12-31"] {
            let _plan = worked_out(&random_facts(seed), day(on));
        }
    }
}
