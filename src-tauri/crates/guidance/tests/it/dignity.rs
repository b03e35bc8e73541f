//! Nobody with an asylum permit is told that a fine or repayment is coming: random lives, in every language.
use std::collections::BTreeMap;

use serde_json::{Value, json};
use wegwijs_domain::testing::random_story;
use wegwijs_domain::{ConsequenceKind, ConsequenceStatus, Facts, Plan, RulePack, plan};
use wegwijs_guidance::explain::{self, chain};
use wegwijs_guidance::{Phrase, Texts};

/// A random life with an asylum permit, an old fine and a loan.
fn with_asylum(seed: u64) -> Facts {
    let mut told: Value = serde_json::to_value(random_story(seed).0).unwrap();
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
    Facts::from_value(told).unwrap()
}

fn plans(seed: u64) -> [Plan; 2] {
    let facts = with_asylum(seed);
    [random_story(seed).1, "2026-11-24".parse().unwrap()]
        .map(|on| plan(&facts, RulePack::built_in(), on))
}

#[test]
fn no_fine_and_no_repayment_is_certain_with_an_asylum_permit() {
    for seed in 0..1500 {
        for it in plans(seed).into_iter().flat_map(|it| it.consequences) {
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

/// Every sentence about every result, with its reasons and ways out.
fn said(texts: &Texts, plan: &Plan) -> Vec<Phrase> {
    let mut all = Vec::new();
    for found in chain::results(plan) {
        let head = explain::headline(texts, &found);
        all.push(head.name);
        all.extend(head.says);
        let reasons = found.because().iter();
        all.extend(reasons.map(|it| explain::statement(texts, it)));
    }
    for card in plan
        .consequences
        .iter()
        .map(|it| explain::consequence(texts, it))
    {
        all.extend(card.way_out);
    }
    let steps = plan.steps.iter();
    all.extend(steps.filter_map(|it| explain::how(texts, &it.id)));
    all
}

#[test]
fn no_sentence_says_that_it_is_coming_in_any_language() {
    let forbidden: BTreeMap<String, Vec<String>> =
        serde_json::from_str(include_str!("../../../../../tests/golden/forbidden.json")).unwrap();
    assert_eq!(forbidden.len(), 4);
    let mut read = 0;
    for (tag, phrases) in &forbidden {
        let texts = Texts::for_language(tag);
        for phrase in (0..80).flat_map(plans).flat_map(|plan| said(&texts, &plan)) {
            let plain = phrase
                .text
                .replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "")
                .to_lowercase();
            let met = phrases.iter().find(|it| plain.contains(it.as_str()));
            assert_eq!(met, None, "{tag}: {plain}");
            read += 1;
        }
    }
    assert!(read > 20_000, "only {read} sentences were read");
}
