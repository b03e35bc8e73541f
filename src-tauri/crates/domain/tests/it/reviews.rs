//! An old fine or loan of an asylum permit holder can be put before the body that decided again: whatever told of it, a
//! decision, a letter that was kept or the loan itself, under both acts, and once for each thing.
use chrono::NaiveDate;
use serde_json::{Value, json};
use wegwijs_domain::{Authority, Facts, OptionKind, OptionStatus, RulePack, plan};

use crate::day;

const ON: &str = "2026-11-24";
/// A day on which the permit was made known, for each act.
const ACTS: [&str; 2] = ["2016-05-02", "2023-09-01"];
const ASYLUM: [&str; 2] = ["asylum", "asylum-family"];

/// A review that can be asked for: of whom, and what it is about.
type Review = (Authority, Option<&'static str>);

/// What is told, and the reviews that follow.
fn cases() -> Vec<(Value, Vec<Review>)> {
    let decided = |kind: &str, by: &str, outcome: &str| json!({"kind": kind, "by": by, "outcome": outcome, "on": "2020-02-03"});
    let letter = |kind: &str| json!({"kind": kind, "dated_on": "2020-02-03"});
    let duo = |about| vec![(Authority::Duo, about)];
    let municipality = |about| vec![(Authority::Municipality, about)];
    vec![
        (
            json!({"decisions": [decided("fine", "duo", "granted")]}),
            duo(Some("decisions[0]")),
        ),
        (
            json!({"decisions": [{"kind": "fine"}]}),
            duo(Some("decisions[0]")),
        ),
        (
            json!({"decisions": [decided("loan-repayment", "duo", "granted")]}),
            duo(Some("decisions[0]")),
        ),
        (
            json!({"decisions": [decided("fine", "municipality", "granted")]}),
            municipality(Some("decisions[0]")),
        ),
        (
            json!({"decisions": [decided("fine", "municipality", "withdrawn")]}),
            vec![],
        ),
        (
            json!({"decisions": [decided("fine", "duo", "withdrawn")]}),
            vec![],
        ),
        (
            json!({"decisions": [decided("extension", "municipality", "granted")]}),
            vec![],
        ),
        (
            json!({"letters": [letter("duo-fine")]}),
            duo(Some("letters[0]")),
        ),
        (
            json!({"letters": [letter("mun-fine")]}),
            municipality(Some("letters[0]")),
        ),
        (
            json!({"letters": [letter("duo-loan-payback")]}),
            duo(Some("letters[0]")),
        ),
        (json!({"letters": [letter("duo-diploma")]}), vec![]),
        (json!({"loan": {"taken": true}}), duo(None)),
        (json!({"loan": {"taken": false}}), vec![]),
        // Told twice, and one thing all the same.
        (
            json!({"decisions": [decided("fine", "duo", "granted")], "letters": [letter("duo-fine")]}),
            duo(Some("decisions[0]")),
        ),
        (
            json!({"decisions": [decided("fine", "municipality", "granted")], "letters": [letter("mun-fine")]}),
            municipality(Some("decisions[0]")),
        ),
        (
            json!({"decisions": [decided("loan-repayment", "duo", "granted")], "letters": [letter("duo-loan-payback")], "loan": {"taken": true}}),
            duo(Some("decisions[0]")),
        ),
        (
            json!({"letters": [letter("duo-loan-payback")], "loan": {"taken": true}}),
            duo(Some("letters[0]")),
        ),
    ]
}

fn person(told: &Value, permit: &str, known_on: &str) -> Facts {
    let mut facts = told.clone();
    facts["format"] = json!("wegwijs-facts/1");
    facts["person"] = json!({"birth_date": "1990-01-01"});
    facts["stay"] = json!({"permit": {"kind": permit, "made_known_on": known_on}});
    Facts::from_value(facts).unwrap()
}

/// Everybody of these cases, for those who try the pack on many people.
pub fn people() -> Vec<(Facts, NaiveDate)> {
    let all = cases();
    let of = |permit| {
        all.iter()
            .map(move |(told, _)| (person(told, permit, ACTS[0]), day(ON)))
    };
    ASYLUM
        .iter()
        .chain(&["family"])
        .flat_map(|it| of(*it))
        .collect()
}

#[test]
fn an_old_fine_or_loan_with_an_asylum_permit_can_be_looked_at_again() {
    for (told, expected) in cases() {
        for (permit, known_on) in ASYLUM.iter().flat_map(|it| ACTS.map(|act| (*it, act))) {
            let plan = plan(
                &person(&told, permit, known_on),
                RulePack::built_in(),
                day(ON),
            );
            let found: Vec<_> = plan
                .options
                .iter()
                .filter(|it| it.kind == OptionKind::Review)
                .map(|it| {
                    assert_eq!(it.status, OptionStatus::Possible);
                    assert!(!it.needs.is_empty() && !it.because.is_empty());
                    (it.to.unwrap(), it.about.as_deref())
                })
                .collect();
            assert_eq!(found, expected, "{permit} {known_on} {told}");
        }
    }
}

#[test]
fn nobody_else_is_promised_that_it_is_looked_at_again() {
    for (told, _) in cases() {
        for permit in ["family", "humanitarian", "religious"] {
            let plan = plan(
                &person(&told, permit, ACTS[0]),
                RulePack::built_in(),
                day(ON),
            );
            let review = plan.options.iter().find(|it| it.kind == OptionKind::Review);
            assert_eq!(review, None, "{permit} {told}");
        }
    }
}
