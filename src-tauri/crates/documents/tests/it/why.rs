//! The sheet of one chain: as text in Dutch, Arabic and Tigrinya, and as paper for random people.
use std::path::PathBuf;

use wegwijs_documents::{Two, why_lines, why_pdf, why_sheet};
use wegwijs_domain::testing::{amina, random_story};
use wegwijs_domain::{Facts, Plan, RulePack, plan};
use wegwijs_guidance::Texts;
use wegwijs_guidance::explain::chain;

fn of(facts: &Facts) -> Plan {
    plan(facts, RulePack::built_in(), "2026-11-24".parse().unwrap())
}

fn key(plan: &Plan, begins: &str) -> String {
    let all = chain::results(plan);
    let found = all.iter().find(|it| it.key().starts_with(begins));
    found.unwrap_or_else(|| panic!("no {begins}")).key()
}

/// Compares with `tests/golden/why/<name>-<tag>.txt`.
fn golden(name: &str, facts: &Facts, begins: &str) {
    let plan = of(facts);
    let dutch = Texts::for_language("nl");
    for tag in ["nl", "ar", "ti"] {
        let own = Texts::for_language(tag);
        let sheet = why_sheet(&plan, facts, &key(&plan, begins), &own, &dutch).unwrap();
        let said = why_lines(&sheet, |two: &Two| &two.own) + "\n";
        assert_eq!(sheet.two, tag != "nl");
        assert!(
            !sheet.name.dutch.is_empty()
                && sheet.groups.iter().all(|it| !it.heading.dutch.is_empty())
        );
        let path: PathBuf = [
            env!("CARGO_MANIFEST_DIR"),
            "../../../tests/golden/why",
            &format!("{name}-{tag}.txt"),
        ]
        .iter()
        .collect();
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            std::fs::write(&path, &said).unwrap();
        }
        let kept = std::fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(kept, said, "{} is not what is said", path.display());
    }
}

#[test]
fn the_last_day_of_a_term_is_explained_down_to_the_letter() {
    let told = serde_json::to_value(amina()).unwrap();
    let mut told = told;
    let pip = told["obligation"]["pip_on"].clone();
    told["letters"] = serde_json::json!([{"kind": "mun-pip", "dated_on": pip}]);
    golden(
        "term-end",
        &Facts::from_value(told).unwrap(),
        "date:term-end:",
    );
}

#[test]
fn an_old_fine_is_explained_with_the_rulings() {
    let facts = Facts::parse(
        r#"{"format": "wegwijs-facts/1", "stay": {"permit": {"kind": "asylum", "made_known_on": "2015-03-02"}},
            "decisions": [{"kind": "fine", "by": "duo", "on": "2019-05-06", "amount_eur": 625}]}"#,
    )
    .unwrap();
    golden("old-fine", &facts, "option:review-old-decision:");
}

#[test]
fn a_result_that_is_not_there_has_no_sheet() {
    let (plan, dutch) = (of(&amina()), Texts::for_language("nl"));
    assert!(why_sheet(&plan, &amina(), "date:never::", &dutch, &dutch).is_none());
}

#[test]
fn any_result_of_anybody_goes_on_paper() {
    let dutch = Texts::for_language("nl");
    for seed in 0..4 {
        let (facts, _) = random_story(seed);
        let plan = of(&facts);
        let all = chain::results(&plan);
        // One of each person is slow enough.
        let at = usize::try_from(seed).unwrap() * 5 % all.len();
        let own = Texts::for_language(["nl", "ar", "ti", "en"][at % 4]);
        let sheet = why_sheet(&plan, &facts, &all[at].key(), &own, &dutch).unwrap();
        assert!(why_pdf(&sheet).unwrap().starts_with(b"%PDF-"));
    }
}
