//! What is different between two states of the rules, as their maker sees it.
use wegwijs_domain::BUILT_IN;
use wegwijs_packs::testing::FOUR_YEARS;
use wegwijs_packs::{RuleChange, Said, compare};

fn changed(edits: &[(&str, &str)]) -> Vec<RuleChange> {
    let after: Vec<(&str, String)> = BUILT_IN
        .iter()
        .map(|(name, text)| {
            let text = edits.iter().fold((*text).to_owned(), |text, (from, to)| {
                text.replacen(from, to, 1)
            });
            (*name, text)
        })
        .collect();
    let after: Vec<(&str, &str)> = after
        .iter()
        .map(|(name, text)| (*name, text.as_str()))
        .collect();
    compare(BUILT_IN, &after)
}

#[test]
fn the_same_rules_have_no_difference() {
    assert_eq!(changed(&[]), []);
}

#[test]
fn a_number_is_told_from_and_to() {
    let found = changed(&[FOUR_YEARS]);
    assert_eq!(found.len(), 1, "{found:#?}");
    assert_eq!(found[0].id, "wi2021-term-end-calc");
    let Said::Changed(fields) = &found[0].what else {
        panic!("{found:#?}")
    };
    assert_eq!(fields.len(), 1);
    assert_eq!(fields[0].path, "day.is.years");
    assert_eq!(fields[0].before.as_deref(), Some("3"));
    assert_eq!(fields[0].after.as_deref(), Some("4"));
}

#[test]
fn a_rule_that_comes_goes_or_moves_is_told() {
    let found = changed(&[("id = \"wi2021-term-start\"", "id = \"wi2021-term-begin\"")]);
    let said: Vec<(&str, bool)> = found
        .iter()
        .map(|change| (change.id.as_str(), change.what == Said::Added))
        .collect();
    assert_eq!(
        said,
        [("wi2021-term-begin", true), ("wi2021-term-start", false)]
    );

    let (one, two) = ("[[rule]]\nid = \"a\"\n", "[[rule]]\nid = \"b\"\n");
    let three = "[[rule]]\nid = \"c\"\n";
    let found = compare(
        &[("x", &format!("{one}{two}{three}"))],
        &[("x", &format!("{two}{three}{one}"))],
    );
    assert_eq!(found.len(), 1, "{found:#?}");
    assert_eq!((found[0].id.as_str(), &found[0].what), ("a", &Said::Moved));
}
