//! Nobody with an asylum permit is told that a fine or repayment is coming: no such sentence in any language, in the plan
//! and where they stand, for the golden people with such a permit, an old fine and a loan. Random people: in `guidance`.
use std::collections::BTreeMap;

use serde_json::{Value, json};
use wegwijs_app::api::{PrintedView, StakesView};

use crate::home::amina;

/// What would state it as a fact. Small letters; parts of sentences, so that they are met in any sentence.
fn forbidden() -> BTreeMap<String, Vec<String>> {
    serde_json::from_str(include_str!("../golden/forbidden.json")).unwrap()
}

/// All words of a view.
fn words(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => found.push(
            text.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "")
                .to_lowercase(),
        ),
        Value::Array(items) => items.iter().for_each(|it| words(it, found)),
        Value::Object(fields) => fields.values().for_each(|it| words(it, found)),
        _ => {}
    }
}

#[test]
fn no_sentence_says_that_it_is_coming_in_any_language() {
    let mut read = 0;
    for golden in ["amina", "leyla", "omar", "selam", "yusuf"] {
        let person = amina();
        person.tells(golden);
        person.answer("stay.permit.kind", json!("asylum"));
        person.answer("stay.permit.sponsor", Value::Null);
        person.answer("loan.taken", json!(true));
        for kind in ["duo-fine", "mun-fine", "duo-loan-payback"] {
            person.save_item("letters", json!({"kind": kind}));
        }
        for (tag, forbidden) in forbidden() {
            person.done("choose_language", json!({"tag": tag}));
            for view in ["plan", "stakes"] {
                let mut all = Vec::new();
                words(&person.get::<Value>(view, json!({})), &mut all);
                read += all.len();
                for phrase in &forbidden {
                    let said = all.iter().find(|it| it.contains(phrase.as_str()));
                    assert_eq!(said, None, "{golden} {tag} {view} says {phrase}");
                }
            }
        }
    }
    assert!(read > 20_000, "only {read} texts were read");
}

#[test]
fn an_old_fine_stands_first_among_what_can_be_done() {
    let person = amina();
    person.answer("stay.permit.kind", json!("asylum"));
    person.save_item(
        "decisions",
        json!({"kind": "fine", "by": "duo", "on": "2019-05-06"}),
    );
    let view: StakesView = person.get("stakes", json!({}));
    let [review] = view.reviews.as_slice() else {
        panic!("{} reviews", view.reviews.len())
    };
    assert_eq!(review.id, "review-old-decision");
    assert!(
        view.open
            .iter()
            .all(|it| it.card.status != "applies" && it.card.status != "threatens")
    );
    let printed: PrintedView = person.get(
        "print_because",
        json!({"result": review.key, "to": "viewer", "folder": null}),
    );
    assert_eq!(printed.file, "wegwijs-waarom-2026-11-24.pdf");
    assert!(person.desktop.shown.lock().unwrap()[0].starts_with(b"%PDF-"));
    let nothing = json!({"result": "date:never::", "to": "viewer", "folder": null});
    assert_eq!(person.refused("print_because", nothing), "not-found");
}
