//! The text of requests, word by word, against `tests/golden/requests`; `UPDATE_GOLDEN=1` writes it.
use std::fmt::Write as _;
use std::path::Path;

use wegwijs_domain::{Facts, Plan, RulePack, plan};

use super::*;
use crate::request_pdf;

fn written(sheet: &RequestSheet) -> String {
    let mut out = String::new();
    let mut put = |two: &Two| {
        writeln!(out, "{} | {}", two.dutch, two.own).unwrap();
    };
    sheet.to.iter().for_each(&mut put);
    put(&sheet.title);
    sheet.lines.iter().for_each(&mut put);
    sheet.blank.iter().for_each(&mut put);
    put(&sheet.facts_title);
    sheet.facts.iter().for_each(&mut put);
    put(&sheet.enclosed_title);
    sheet.enclosed.iter().for_each(&mut put);
    put(&sheet.answer);
    for blank in sheet.from.iter().chain(&sheet.sign) {
        let value = blank.value.as_deref().unwrap_or("…");
        writeln!(out, "{} | {}: {value}", blank.label.dutch, blank.label.own).unwrap();
    }
    out.replace(['\u{2068}', '\u{2069}'], "")
}

/// An asylum permit holder in the B1-route with a ground, a refused request and an old fine.
const FACTS: &str = r#"{"person":{"birth_date":"1990-05-05","nationality":"other","health":"lasting"},
    "stay":{"permit":{"kind":"asylum","made_known_on":"2023-05-10"}},
    "obligation":{"pip_on":"2023-09-10","route":"b1","course_started_on":"2024-02-01"},
    "circumstances":[{"kind":"illness","from":"2025-02-01","until":"2025-06-30","treated_here":true,"proof":true}],
    "activities":[{"kind":"course","hours":640,"provider_mark":true}],
    "decisions":[{"kind":"extension","on":"2026-05-20","outcome":"refused","by":"duo"},
        {"kind":"fine","on":"2024-05-20","by":"duo","amount_eur":340}]}"#;

/// Name, id and about of the option, whether it is the statement, and the route that is asked for.
type Draft = (
    &'static str,
    &'static str,
    Option<&'static str>,
    bool,
    Option<&'static str>,
);
const DRAFTS: [Draft; 7] = [
    ("illness", "extension-illness", None, false, None),
    ("late-offer", "extension-late-offer", None, false, None),
    ("statement", "extension-late-offer", None, true, None),
    ("medical", "exemption-medical", None, false, None),
    ("level", "lower-to-a2", None, false, None),
    ("objection", "objection", Some("decisions[0]"), false, None),
    (
        "review",
        "review-old-decision",
        Some("decisions[1]"),
        false,
        None,
    ),
];

fn at_hand() -> (Facts, Plan) {
    let facts = Facts::parse(FACTS).unwrap();
    let plan = plan(&facts, RulePack::built_in(), "2026-06-01".parse().unwrap());
    (facts, plan)
}

fn ask<'a>(plan: &'a Plan, draft: &Draft) -> Ask<'a> {
    let (name, id, about, statement, route) = draft;
    let option = plan
        .options
        .iter()
        .find(|it| it.id == *id && it.about.as_deref() == *about)
        .unwrap_or_else(|| panic!("{name}: {id} {about:?} is an option: {:?}", plan.options));
    if *statement {
        Ask::Statement(option)
    } else {
        Ask::Option(option, *route)
    }
}

#[test]
fn requests_say_what_they_said() {
    let (facts, plan) = at_hand();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/golden/requests");
    for draft in &DRAFTS {
        let mut text = String::new();
        for tag in ["nl", "ar", "ti"] {
            let (own, dutch) = (Texts::for_language(tag), Texts::for_language("nl"));
            let sheet = request_sheet(
                ask(&plan, draft),
                (&plan, RulePack::built_in()),
                &facts,
                &own,
                &dutch,
            );
            writeln!(text, "== {tag}\n{}", written(&sheet)).unwrap();
        }
        let file = folder.join(format!("{}.txt", draft.0));
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            std::fs::write(&file, &text).unwrap();
        }
        let kept = std::fs::read_to_string(&file).unwrap_or_default();
        assert_eq!(text, kept, "{} is another text", draft.0);
    }
}

#[test]
fn nothing_about_the_person_is_made_up() {
    let (_, plan) = at_hand();
    let nothing = Facts::default();
    let dutch = Texts::for_language("nl");
    let sheet = request_sheet(
        Ask::LowerAmount,
        (&plan, RulePack::built_in()),
        &nothing,
        &dutch,
        &dutch,
    );
    assert!(
        sheet
            .from
            .iter()
            .chain(&sheet.sign)
            .all(|it| it.value.is_none())
    );
    assert!(sheet.facts.is_empty());
}

#[test]
fn each_request_becomes_a_page() {
    let (facts, plan) = at_hand();
    for draft in &DRAFTS {
        let (own, dutch) = (Texts::for_language("ar"), Texts::for_language("nl"));
        let sheet = request_sheet(
            ask(&plan, draft),
            (&plan, RulePack::built_in()),
            &facts,
            &own,
            &dutch,
        );
        assert!(
            request_pdf(&sheet).unwrap().starts_with(b"%PDF-"),
            "{}",
            draft.0
        );
    }
}
