//! Everything that the engine can say has words, and no words are kept that it cannot say.

use std::collections::BTreeSet;
use std::fs;

use wegwijs_domain::{RulePack, message_ids};
use wegwijs_guidance::Texts;

use super::root;

/// Files of the law's words, as `locales/languages.toml` lists them; what is said about letters and in
/// requests has tests of its own.
fn content_files() -> Vec<String> {
    let table = fs::read_to_string(root().join("locales/languages.toml")).unwrap();
    let (_, list) = table.split_once("content = [").unwrap();
    let (list, _) = list.split_once(']').unwrap();
    list.split('"')
        .skip(1)
        .step_by(2)
        .filter(|file| !file.starts_with("letters-") && *file != "requests")
        .map(str::to_owned)
        .collect()
}

/// Ids of the Dutch messages in them.
fn dutch_ids() -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for file in content_files() {
        let path = root().join(format!("locales/nl/{file}.ftl"));
        let text = fs::read_to_string(path).unwrap_or_default();
        let named = text.lines().filter_map(|line| line.split_once(" ="));
        ids.extend(
            named
                .filter(|(id, _)| id.starts_with(char::is_alphabetic))
                .map(|(id, _)| id.to_owned()),
        );
    }
    ids
}

#[test]
fn everything_that_the_engine_says_has_words_in_dutch() {
    let dutch = Texts::for_language("nl");
    let all = message_ids(RulePack::built_in());
    assert!(all.len() > 300, "only {} ids", all.len());
    let missing: Vec<String> = all
        .iter()
        .filter(|(_, id)| !dutch.has_own(id))
        .map(|(file, id)| format!("{file}.ftl: {id}"))
        .collect();
    assert!(
        missing.is_empty(),
        "{} without words:\n{}",
        missing.len(),
        missing.join("\n")
    );
}

#[test]
fn no_words_are_kept_that_the_engine_cannot_say() {
    let known: BTreeSet<String> = message_ids(RulePack::built_in())
        .into_iter()
        .map(|(_, id)| id)
        .collect();
    // A group of facts has a name too: `fact-loan` beside `fact-loan-taken`.
    let names_a_group = |id: &str| {
        known.iter().any(|it| {
            it.strip_prefix(id)
                .is_some_and(|rest| rest.starts_with('-'))
        })
    };
    let surplus: Vec<String> = dutch_ids()
        .difference(&known)
        .filter(|id| !names_a_group(id))
        .cloned()
        .collect();
    assert!(
        surplus.is_empty(),
        "{} nobody asks for:\n{}",
        surplus.len(),
        surplus.join("\n")
    );
}

#[test]
fn rules_that_only_compare_answers_are_named_so_and_no_others() {
    let table = wegwijs_domain::rules_markdown(RulePack::built_in());
    let rows = table.lines().filter(|row| row.starts_with("| "));
    for cells in rows.map(|row| row.split(" | ").collect::<Vec<_>>()) {
        let id = cells[0].trim_start_matches("| ");
        assert_eq!(
            id.starts_with("check-"),
            cells[2] == "check",
            "{id}: a chain shows it in its place by its name"
        );
    }
}
