//! Every failure says what happened and what to do, in every language that the picker offers.
use std::collections::BTreeMap;

use serde_json::json;
use wegwijs_app::FailureCode;

use crate::home::Laptop;

/// Messages of a language's file, as written there.
fn messages(tag: &str) -> BTreeMap<String, String> {
    let path = format!("{}/locales/{tag}/failures.ftl", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap();
    let mut all = BTreeMap::new();
    let mut last = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        match line.split_once(" = ") {
            Some((id, words)) if !line.starts_with(' ') => {
                last = id.to_owned();
                all.insert(last.clone(), words.to_owned());
            }
            _ => all.entry(last.clone()).or_default().push_str(line),
        }
    }
    all
}

#[test]
fn every_failure_has_words_and_a_way_on_in_every_language() {
    for tag in ["nl", "en", "ar", "ti"] {
        let words = messages(tag);
        for code in FailureCode::ALL {
            for id in [
                format!("failure-{}", code.as_str()),
                format!("failure-{}-do", code.as_str()),
            ] {
                assert!(
                    words.get(&id).is_some_and(|it| !it.trim().is_empty()),
                    "no words for {id} in {tag}"
                );
            }
        }
    }
}

#[test]
fn no_words_are_kept_for_a_failure_that_can_not_be() {
    for tag in ["nl", "en", "ar", "ti"] {
        for id in messages(tag)
            .into_keys()
            .filter(|id| id.starts_with("failure-"))
        {
            let code = id.trim_start_matches("failure-").trim_end_matches("-do");
            assert!(
                FailureCode::ALL.iter().any(|it| it.as_str() == code),
                "{id} in {tag}"
            );
        }
    }
}

#[test]
fn a_native_message_of_the_shell_is_in_the_language_of_the_laptop() {
    let laptop = Laptop::new();
    let mut seen = Vec::new();
    for tag in ["nl", "en", "ar", "ti"] {
        laptop.done("choose_language", json!({"tag": tag}));
        let word = laptop.app.word("failure-no-paint");
        assert!(
            !word.contains('…') && !seen.contains(&word),
            "{tag}: {word}"
        );
        seen.push(word);
    }
}

#[test]
fn codes_are_kebab_case_and_each_is_there_once() {
    let mut all: Vec<&str> = FailureCode::ALL.iter().map(|code| code.as_str()).collect();
    assert!(
        all.iter()
            .all(|code| code.bytes().all(|c| c.is_ascii_lowercase() || c == b'-'))
    );
    let count = all.len();
    all.sort_unstable();
    all.dedup();
    assert_eq!(all.len(), count);
}
