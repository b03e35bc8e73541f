//! The maker of a pack is told everything that is wrong, not only the first thing.
use wegwijs_domain::{BUILT_IN, RulePack};

/// The built-in pack with some words of one file replaced.
fn changed(changes: &[(&str, &str)]) -> Vec<(String, String)> {
    BUILT_IN
        .iter()
        .map(|(name, text)| {
            let mut text = (*text).to_owned();
            for (from, to) in changes {
                text = text.replacen(from, to, 1);
            }
            ((*name).to_owned(), text)
        })
        .collect()
}

fn found(files: &[(String, String)]) -> Vec<String> {
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect();
    match RulePack::check(&files) {
        Ok(_) => Vec::new(),
        Err(all) => all.iter().map(ToString::to_string).collect(),
    }
}

#[test]
fn the_built_in_pack_has_nothing_wrong() {
    assert_eq!(found(&changed(&[])), Vec::<String>::new());
}

#[test]
fn every_entry_that_cannot_be_read_is_named_with_its_line() {
    let all = found(&changed(&[
        ("confidence = \"certain\"", "confidence = \"quite\""),
        ("ask = \"self\"", "asks = \"self\""),
        ("[pack]\nid = \"wegwijs-nl\"", "[pack]\nid = 4"),
    ]));
    // Each replacement hits each file that has the words: confidence in all five.
    let lines = |what: &str| all.iter().filter(|it| it.contains(what)).count();
    assert_eq!(lines("quite"), 5, "{all:#?}");
    assert_eq!(lines("asks"), 1, "{all:#?}");
    assert!(
        all.iter()
            .any(|it| it.starts_with("shared/2026-11-01.toml:12:")),
        "{all:#?}"
    );
    for it in &all {
        let line = it
            .split(':')
            .nth(1)
            .and_then(|line| line.parse::<usize>().ok());
        assert!(line.is_some_and(|line| line > 1), "no line in {it}");
    }
}

#[test]
fn every_rule_that_names_what_is_not_there_is_named() {
    let all = found(&changed(&[
        ("defines = \"term-start\"", "defines = \"term-begin\""),
        (
            "is = { of = \"obligation.pip_on\", days = 1 }",
            "is = { of = \"term-begun\", days = 1 }",
        ),
    ]));
    assert!(all.len() > 1, "{all:#?}");
    assert!(all.iter().any(|it| it.contains("term-begun")), "{all:#?}");
    assert!(
        all.iter()
            .any(|it| it.contains("defines the day `term-start`")
                || it.contains("instead of `term-start`")),
        "{all:#?}"
    );
}
