//! Nobody with an asylum permit is told that a fine or repayment is coming: no certain consequence of that kind, and no
//! such sentence in any language, in the plan, where they stand, or their answers, whatever else they told.
use serde_json::{Value, json};
use wegwijs_app::api::{PrintedView, StakesView};
use wegwijs_domain::testing::random_story;
use wegwijs_domain::{ConsequenceKind, ConsequenceStatus, Facts, RulePack, plan};

use crate::home::amina;

/// Phrases that would state it as a fact. Small letters; parts of sentences, so that they are met in any sentence.
const FORBIDDEN: [(&str, &[&str]); 4] = [
    (
        "nl",
        &[
            "u krijgt een boete",
            "u krijgt dan een boete",
            "krijgt u een boete",
            "u moet een boete",
            "u moet de boete",
            "u moet de lening",
            "u moet terugbetalen",
            "u moet het terugbetalen",
            "moet u terugbetalen",
            "moet u de lening",
            "u betaalt een boete",
            "u wordt beboet",
        ],
    ),
    (
        "en",
        &[
            "you will be fined",
            "you will get a fine",
            "you get a fine",
            "you must pay",
            "you have to pay back",
            "you must repay",
            "you have to repay",
            "you will have to pay",
            "you are fined",
        ],
    ),
    (
        "ar",
        &[
            "ستحصل على غرامة",
            "ستتلقى غرامة",
            "سيتم تغريمك",
            "عليك دفع غرامة",
            "عليك أن تدفع",
            "يجب عليك سداد",
            "يجب أن تسدد",
            "عليك سداد",
            "عليك أن تسدد",
        ],
    ),
    (
        "ti",
        &[
            "መቕጻዕቲ ክትከፍሉ ኢኹም",
            "መቕጻዕቲ ክወርደኩም እዩ",
            "ክትቕጽዑ ኢኹም",
            "ክትከፍሉ ኣለኩም",
            "ክትመልሱ ኣለኩም",
            "ልቓሕ ክትመልሱ ግዴታ",
        ],
    ),
];

/// A random life with an asylum permit.
fn with_asylum(seed: u64) -> (Value, chrono::NaiveDate) {
    let (facts, on) = random_story(seed);
    let mut told = serde_json::to_value(&facts).unwrap();
    let kind = if seed.is_multiple_of(3) {
        "asylum-family"
    } else {
        "asylum"
    };
    told["stay"]["permit"]["kind"] = json!(kind);
    if let Some(permit) = told["stay"]["permit"].as_object_mut() {
        permit.remove("sponsor");
    }
    told["loan"] = json!({"taken": true, "first_on": "2020-03-01"});
    told["letters"] =
        json!([{"kind": "duo-fine"}, {"kind": "mun-fine"}, {"kind": "duo-loan-payback"}]);
    (told, on)
}

#[test]
fn no_fine_and_no_repayment_is_certain_with_an_asylum_permit() {
    for seed in 0..1500 {
        let (told, on) = with_asylum(seed);
        let facts = Facts::from_value(told).unwrap();
        for on in [on, "2026-11-24".parse().unwrap()] {
            for it in plan(&facts, RulePack::built_in(), on).consequences {
                if matches!(it.kind, ConsequenceKind::Fine | ConsequenceKind::Loan) {
                    let open = matches!(
                        it.status,
                        ConsequenceStatus::Applies | ConsequenceStatus::Threatens
                    );
                    assert!(!open, "{} {:?} for {seed}", it.id, it.status);
                    assert_eq!((it.amount_eur, it.max_eur, it.on), (None, None, None));
                }
            }
        }
    }
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
    for seed in 0..8 {
        let person = amina();
        person.tells_facts(&with_asylum(seed * 7 + 1).0);
        for (tag, forbidden) in FORBIDDEN {
            person.done("choose_language", json!({"tag": tag}));
            for view in ["plan", "stakes"] {
                let mut all = Vec::new();
                words(&person.get::<Value>(view, json!({})), &mut all);
                read += all.len();
                for phrase in forbidden {
                    let said = all.iter().find(|it| it.contains(phrase));
                    assert_eq!(said, None, "{seed} {tag} {view} says {phrase}");
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
