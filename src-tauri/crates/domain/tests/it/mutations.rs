//! Law is data: every number and every list of the pack, changed one at a time, shows in some plan, or a reason in
//! `tests/golden/unseen.toml` says why it cannot.
use std::collections::BTreeMap;

use chrono::NaiveDate;
use toml::{Table, Value};
use wegwijs_domain::testing::{PEOPLE, person, random_story};
use wegwijs_domain::{BUILT_IN, Facts, Plan, RulePack, plan};

use crate::{day, edge_cases, edge_more, reviews};

/// One place in a file: keys and places from the top.
type Place = Vec<Step>;

#[derive(Clone, Debug)]
enum Step {
    Key(String),
    At(usize),
}

fn numbers_and_lists(value: &Value, place: &mut Place, found: &mut Vec<Place>) {
    match value {
        Value::Integer(_) => found.push(place.clone()),
        Value::Array(items) => {
            // The tables of a file (`[[rule]]`) are no lists of the law; lists in them are.
            if !matches!(items.first(), Some(Value::Table(_))) || place.len() > 2 {
                found.push(place.clone());
            }
            for (at, item) in items.iter().enumerate() {
                place.push(Step::At(at));
                numbers_and_lists(item, place, found);
                place.pop();
            }
        }
        Value::Table(table) => {
            for (key, item) in table {
                place.push(Step::Key(key.clone()));
                numbers_and_lists(item, place, found);
                place.pop();
            }
        }
        _ => {}
    }
}

fn change(value: &mut Value, place: &[Step]) {
    match (place.split_first(), value) {
        (None, Value::Integer(number)) => *number = *number * 3 + 2 * number.signum() + 1,
        (None, Value::Array(items)) => drop(items.remove(0)),
        (Some((Step::Key(key), rest)), Value::Table(table)) => {
            change(table.get_mut(key).unwrap(), rest);
        }
        (Some((Step::At(at), rest)), Value::Array(items)) => change(&mut items[*at], rest),
        _ => panic!("{place:?} is no number and no list"),
    }
}

/// The name of a place that stays the same when rules are added: rule id and the path within the rule.
fn name(file: &Value, place: &Place) -> String {
    let (Step::Key(kind), Step::At(at)) = (&place[0], &place[1]) else {
        panic!("{place:?}")
    };
    let entry = &file[kind.as_str()][*at];
    let id = ["id", "fact", "field"]
        .iter()
        .find_map(|key| entry.get(key))
        .and_then(Value::as_str)
        .unwrap_or(kind);
    let rest: Vec<String> = place[2..]
        .iter()
        .map(|step| match step {
            Step::Key(key) => key.clone(),
            Step::At(at) => at.to_string(),
        })
        .collect();
    format!("{id} {}", rest.join("."))
}

struct Asked {
    facts: Facts,
    on: NaiveDate,
    plan: Plan,
}

fn everybody() -> Vec<Asked> {
    let built_in = RulePack::built_in();
    let days = ["2018-08-01", "2022-06-01", "2025-04-01", "2026-11-24"].map(day);
    let mut asked = Vec::new();
    let mut ask = |facts: &Facts, on: NaiveDate| {
        asked.push(Asked {
            facts: facts.clone(),
            on,
            plan: plan(facts, built_in, on),
        });
    };
    for (facts, on) in edge_cases::all().into_iter().chain(edge_more::all()) {
        ask(&facts, on);
    }
    for (facts, on) in reviews::people() {
        ask(&facts, on);
    }
    for (name, _) in PEOPLE {
        days.iter().for_each(|on| ask(&person(name), *on));
    }
    for seed in 0..1000 {
        let (facts, on) = random_story(seed);
        ask(&facts, on);
    }
    asked
}

/// Whether a changed pack gives somebody another plan. A pack that is refused was seen too.
fn is_seen(files: &[(String, String)], asked: &[Asked]) -> bool {
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect();
    let Ok(pack) = RulePack::parse(&files) else {
        return true;
    };
    asked
        .iter()
        .any(|one| plan(&one.facts, &pack, one.on) != one.plan)
}

fn unseen_of(place: usize, asked: &[Asked]) -> Vec<String> {
    let (file_name, text) = BUILT_IN[place];
    let file = Value::Table(text.parse::<Table>().unwrap());
    let mut places = Vec::new();
    numbers_and_lists(&file, &mut Vec::new(), &mut places);
    let mut unseen = Vec::new();
    for at in places {
        let name = name(&file, &at);
        if name.ends_with(" rows") || name.contains(" rows.") {
            continue;
        }
        let mut changed = file.clone();
        change(&mut changed, &at);
        let mut files: Vec<(String, String)> = BUILT_IN
            .iter()
            .map(|(name, text)| ((*name).to_string(), (*text).to_string()))
            .collect();
        files[place] = (file_name.to_string(), toml::to_string(&changed).unwrap());
        if !is_seen(&files, asked) {
            unseen.push(name);
        }
    }
    unseen
}

#[test]
fn every_number_and_list_of_the_pack_shows_in_some_plan_or_says_why_not() {
    let reasons: BTreeMap<String, String> =
        toml::from_str(include_str!("../../../../../tests/golden/unseen.toml")).unwrap();
    let asked = everybody();
    let unseen: Vec<String> = std::thread::scope(|scope| {
        let asked = &asked;
        let running: Vec<_> = (0..BUILT_IN.len())
            .map(|place| scope.spawn(move || unseen_of(place, asked)))
            .collect();
        running
            .into_iter()
            .flat_map(|thread| thread.join().unwrap())
            .collect()
    });
    let without_reason: Vec<&String> = unseen
        .iter()
        .filter(|name| !reasons.contains_key(*name))
        .collect();
    assert!(
        without_reason.is_empty(),
        "seen in no plan, and no reason given:\n{without_reason:#?}"
    );
    let outdated: Vec<&String> = reasons
        .keys()
        .filter(|name| !unseen.contains(name))
        .collect();
    assert!(
        outdated.is_empty(),
        "a reason for something that is seen, or no longer there:\n{outdated:#?}"
    );
}
