//! Every rule of the pack with somebody for whom it holds and somebody for whom it just does not: the case files
//! `tests/golden/rules/*.toml`, whose expected values are written by hand from the rows that they name. How a case is
//! written says `tests/golden/rules/README.md`. Beside the check, each file becomes a story to read
//! (`snapshots/*.snap`); a snapshot is a picture of what the engine says, never the source of an expected value.
use std::collections::{BTreeMap, BTreeSet};

use toml::{Table, Value};
use wegwijs_domain::BUILT_IN;

mod case;
mod story;

use case::{File, files};

/// Rule id to what its entry in the pack says.
fn rules() -> BTreeMap<String, Table> {
    let mut rules = BTreeMap::new();
    for (_, text) in BUILT_IN {
        let mut file: Table = text.parse().unwrap();
        let Some(Value::Array(entries)) = file.remove("rule") else {
            panic!("a file of the pack without rules");
        };
        for entry in entries {
            let Value::Table(rule) = entry else { continue };
            let id = rule["id"].as_str().unwrap().to_string();
            rules.insert(id, rule);
        }
    }
    rules
}

/// Rules that stand in no `because` by design: id and how they are tested instead.
fn without_because() -> BTreeMap<String, String> {
    toml::from_str(include_str!(
        "../../../../../tests/golden/rules/no-because.toml"
    ))
    .unwrap()
}

fn none_of(problems: &[String], what: &str) {
    assert!(
        problems.is_empty(),
        "{} {what}:\n\n{}\n",
        problems.len(),
        problems.join("\n")
    );
}

#[test]
fn every_golden_case_says_what_was_worked_out_by_hand() {
    let mut wrong = Vec::new();
    for file in files() {
        for case in &file.cases {
            let problems = case.check();
            let place = format!("{} · {} · {}", file.name, case.rule, case.story);
            match (&case.bug, problems.is_empty()) {
                // What is known is told by the stories: NOT AS EXPECTED.
                (None, true) | (Some(_), false) => {}
                (None, false) => wrong.push(format!("{place}\n  {}\n", problems.join("\n  "))),
                (Some(bug), true) => {
                    wrong.push(format!("{place}\n  passes: take its `bug` away ({bug})\n"));
                }
            }
        }
    }
    none_of(&wrong, "golden cases are not as expected");
}

#[test]
fn every_rule_has_a_case_where_it_holds_and_one_where_it_just_does_not() {
    let rules = rules();
    let apart = without_because();
    let files = files();
    let has = |id: &str, holds: bool| {
        files
            .iter()
            .flat_map(|file| &file.cases)
            .any(|case| case.rule == id && case.holds == holds)
    };
    let mut missing = Vec::new();
    for id in rules.keys().filter(|id| !apart.contains_key(*id)) {
        for (holds, words) in [(true, "where it holds"), (false, "where it does not hold")] {
            if !has(id, holds) {
                missing.push(format!("{id}: no case {words}"));
            }
        }
    }
    for id in apart.keys() {
        if !rules.contains_key(id) {
            missing.push(format!("no-because.toml names {id}, which is no rule"));
        } else if has(id, true) {
            missing.push(format!("no-because.toml names {id}, which has a case"));
        }
    }
    none_of(&missing, "places in the golden cases are empty");
}

#[test]
fn golden_cases_are_about_rules_that_exist_and_no_two_tell_the_same() {
    let rules = rules();
    let mut wrong = Vec::new();
    let mut told: BTreeMap<String, String> = BTreeMap::new();
    let mut asked: BTreeMap<String, String> = BTreeMap::new();
    for file in files() {
        for case in &file.cases {
            let place = format!("{} · {}", file.name, case.rule);
            if !rules.contains_key(&case.rule) {
                wrong.push(format!("{place}: no such rule"));
            }
            if let Some(other) = told.insert(case.story.clone(), place.clone()) {
                wrong.push(format!(
                    "{place} tells the same story as {other}: {}",
                    case.story
                ));
            }
            let question = format!("{} {} {} {}", case.rule, case.about, case.on, case.facts);
            if let Some(other) = asked.insert(question, case.story.clone()) {
                wrong.push(format!(
                    "{place}: the same question twice:\n  {other}\n  {}",
                    case.story
                ));
            }
            if case.expect.is_empty() {
                wrong.push(format!("{place}: expects nothing: {}", case.story));
            }
        }
    }
    none_of(&wrong, "golden cases are not in order");
}

#[test]
fn the_golden_cases_read_as_stories() {
    let rules = rules();
    let files = files();
    let names: BTreeSet<&str> = files.iter().map(|file| file.name.as_str()).collect();
    assert_eq!(names.len(), files.len());
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for File { name, cases } in &files {
            let name = name.trim_end_matches(".toml");
            insta::assert_snapshot!(format!("rules-{name}"), story::of(name, cases, &rules));
        }
    });
}
