//! Where an answer comes from, as far as it was told: the letter that was kept, the decision it is part of, or the
//! person. A letter is named only when there is no doubt which one it is.

use wegwijs_domain::Facts;
use wegwijs_domain::facts::{Entry, FactPath, FieldId, Value};

use crate::args::Args;
use crate::dates::{self, DateStyle};
use crate::texts::{Phrase, Texts};

/// Which kinds of letters say which answers. Beginnings of paths; the first that fits counts.
const SAID_BY: [(&str, &[&str]); 9] = [
    (
        "obligation.notified_on",
        &["duo-notice-wi2021", "duo-notice-wi2013"],
    ),
    (
        "obligation.act",
        &["duo-notice-wi2021", "duo-notice-wi2013"],
    ),
    (
        "obligation.arose_on",
        &["duo-notice-wi2021", "duo-notice-wi2013", "duo-overview"],
    ),
    ("obligation.starts_on", &["duo-term-2021", "duo-overview"]),
    ("obligation.ends_on", &["duo-term-2021", "duo-overview"]),
    ("obligation.pip_on", &["mun-pip"]),
    ("obligation.route", &["mun-pip", "mun-route-change"]),
    ("stay.permit.", &["ind-asylum-grant"]),
    ("loan.", &["duo-loan-payback"]),
];

/// Letters that hold a decision of a kind.
fn letters_of_decision(kind: &str) -> &'static [&'static str] {
    match kind {
        "extension" => &["duo-extension-decision"],
        "exemption" | "dispensation" | "efforts" => &["duo-exemption-decision"],
        "fine" => &["duo-fine", "mun-fine"],
        "loan-repayment" => &["duo-loan-payback"],
        "route-change" => &["mun-route-change"],
        "pip" => &["mun-pip"],
        "term-met" => &["duo-diploma"],
        _ => &[],
    }
}

/// Where the answer at this path comes from, in words.
pub fn origin(texts: &Texts, facts: &Facts, path: FactPath) -> Phrase {
    letter(texts, facts, path)
        .or_else(|| decision(texts, facts, path))
        .unwrap_or_else(|| texts.text("explain-from-answer", &Args::new()))
}

fn word<'a>(entry: &'a Entry, list: &str, name: &str) -> Option<&'a str> {
    match entry.get(&FieldId::in_list(list, name)?)? {
        Value::Word(word) => Some(word),
        _ => None,
    }
}

fn day(entry: &Entry, list: &str, name: &str) -> Option<chrono::NaiveDate> {
    match entry.get(&FieldId::in_list(list, name)?)? {
        Value::Date(day) => Some(*day),
        _ => None,
    }
}

/// The list entry that a path lies in.
fn entry_of<'a>(facts: &'a Facts, list: &str, path: FactPath) -> Option<&'a Entry> {
    if path.field.field().list() != Some(list) {
        return None;
    }
    facts.entries(list).get(path.place?)
}

/// The one letter that says it: of a kind that does, and of the day that was answered where that day is the letter's own.
fn letter(texts: &Texts, facts: &Facts, path: FactPath) -> Option<Phrase> {
    let decided = entry_of(facts, "decisions", path);
    let kinds = match decided {
        Some(entry) => letters_of_decision(word(entry, "decisions", "kind")?),
        None => {
            let said = SAID_BY
                .iter()
                .find(|(begins, _)| path.field.field().path.starts_with(begins));
            said?.1
        }
    };
    let dated = match decided {
        Some(entry) => day(entry, "decisions", "on"),
        None => match facts.get(path) {
            Some(Value::Date(day)) if is_its_own_day(path) => Some(*day),
            _ => None,
        },
    };
    let mut fits = facts.entries("letters").iter().filter(|entry| {
        let of_kind = word(entry, "letters", "kind").is_some_and(|it| kinds.contains(&it));
        of_kind && dated.is_none_or(|day_of| day(entry, "letters", "dated_on") == Some(day_of))
    });
    let (Some(letter), None) = (fits.next(), fits.next()) else {
        return None;
    };
    let kind = word(letter, "letters", "kind")?;
    let name = texts.text(&format!("value-letters-kind-{kind}"), &Args::new());
    Some(match day(letter, "letters", "dated_on") {
        Some(on) => texts.text(
            "explain-from-letter-of",
            &Args::new()
                .text("letter", name.text)
                .text("date", dates::date(texts.tag(), on, DateStyle::Long)),
        ),
        None => texts.text(
            "explain-from-letter",
            &Args::new().text("letter", name.text),
        ),
    })
}

/// Days that are the date on the letter itself.
fn is_its_own_day(path: FactPath) -> bool {
    matches!(
        path.field.field().path,
        "obligation.notified_on" | "obligation.pip_on"
    )
}

/// The decision that the answer is part of, by whom and of which day.
fn decision(texts: &Texts, facts: &Facts, path: FactPath) -> Option<Phrase> {
    let entry = entry_of(facts, "decisions", path)?;
    let on = day(entry, "decisions", "on")?;
    let on = dates::date(texts.tag(), on, DateStyle::Long);
    let Some(by) = word(entry, "decisions", "by") else {
        return Some(texts.text("explain-from-decision", &Args::new().text("date", on)));
    };
    let by = texts.text(&format!("value-decisions-by-{by}"), &Args::new());
    let args = Args::new().text("who", by.text).text("date", on);
    Some(texts.text("explain-from-decision-by", &args))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::explain::facts::parse;

    fn said(facts: &str, path: &str) -> String {
        let facts = Facts::parse(&format!(
            r#"{{"format": "wegwijs-facts/1", {}"#,
            &facts[1..]
        ))
        .unwrap();
        let place = parse(path).unwrap();
        origin(&Texts::for_language("en"), &facts, place)
            .text
            .replace(['\u{2068}', '\u{2069}'], "")
    }

    #[test]
    fn a_letter_is_named_only_when_there_is_no_doubt() {
        let kept = r#"{"obligation": {"pip_on": "2024-06-02", "ends_on": "2027-06-02"},
            "letters": [{"kind": "mun-pip", "dated_on": "2024-06-02"}, {"kind": "mun-pip", "dated_on": "2025-06-02"},
                        {"kind": "duo-overview", "dated_on": "2024-07-01"}]}"#;
        assert!(said(kept, "obligation.pip_on").contains("2 June 2024"));
        assert!(said(kept, "obligation.ends_on").contains("1 July 2024"));
        let other = r#"{"obligation": {"pip_on": "2024-06-03", "ends_on": "2027-06-02"},
            "letters": [{"kind": "mun-pip", "dated_on": "2024-06-02"},
                        {"kind": "duo-overview"}, {"kind": "duo-term-2021"}]}"#;
        for path in ["obligation.pip_on", "obligation.ends_on"] {
            assert_eq!(said(other, path), "Your own answer", "{path}");
        }
    }

    #[test]
    fn an_answer_about_a_decision_comes_from_that_decision() {
        let facts = r#"{"decisions": [
            {"kind": "extension", "on": "2026-05-01", "by": "duo", "months": 6}, {"kind": "fine", "on": "2020-01-02"}]}"#;
        assert_eq!(
            said(facts, "decisions[0].months"),
            "From the decision of 1 May 2026 (DUO)"
        );
        assert_eq!(
            said(facts, "decisions[1].kind"),
            "From the decision of 2 January 2020"
        );
    }
}
