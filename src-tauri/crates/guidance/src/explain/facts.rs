//! Answers in words: what was asked, and what was said.

use wegwijs_domain::Facts;
use wegwijs_domain::facts::{FactPath, FieldId, Value, table};

use super::UsedFact;
use super::origin::origin;
use crate::args::Args;
use crate::dates::{self, DateStyle};
use crate::texts::{Phrase, Texts};

/// An answer that was used: label and value.
pub fn used_fact(texts: &Texts, facts: &Facts, path: &str) -> UsedFact {
    UsedFact {
        path: path.to_owned(),
        label: numbered(texts, facts, path),
        value: fact_value(texts, facts, path),
        origin: parse(path).map(|place| origin(texts, facts, place)),
    }
}

/// The answers that were used, in their order; those of one entry of a list are said together, as one answer.
pub fn used_facts(texts: &Texts, facts: &Facts, paths: &[String]) -> Vec<UsedFact> {
    let mut used: Vec<UsedFact> = Vec::new();
    let mut entries: Vec<(&str, usize)> = Vec::new();
    for path in paths {
        match parse(path) {
            Some(FactPath {
                field,
                place: Some(place),
            }) => {
                // Lists of plain values have nothing to put together.
                let list = field.field().list().unwrap_or_default();
                if !entries.contains(&(list, place)) {
                    entries.push((list, place));
                    used.push(used_entry(texts, facts, (list, place), paths));
                }
            }
            _ => used.push(used_fact(texts, facts, path)),
        }
    }
    used
}

/// One entry of a list, with those of its fields that were used.
fn used_entry(texts: &Texts, facts: &Facts, entry: (&str, usize), paths: &[String]) -> UsedFact {
    let (list, place) = entry;
    let of_entry: Vec<(&String, FactPath)> = paths
        .iter()
        .filter_map(|path| Some((path, parse(path)?)))
        .filter(|(_, it)| it.place == Some(place) && it.field.field().list() == Some(list))
        .collect();
    let said: Vec<Phrase> = of_entry
        .iter()
        .filter_map(|(_, it)| {
            let value = in_words(texts, it.field, facts.get(*it)?);
            // What is chosen or written speaks for itself; a bare day, number or yes does not.
            Some(match it.field.field().answer {
                table::Answer::Choice(_)
                | table::Answer::FromPack
                | table::Answer::Several(_)
                | table::Answer::Text => value,
                _ => {
                    let label = fact_label(texts, it.field.field().path);
                    let checked = label.checked && value.checked;
                    Phrase {
                        checked,
                        ..labelled(texts, label.text, value.text)
                    }
                }
            })
        })
        .collect();
    let label = fact_label(texts, list);
    let several = facts.entries(list).len() > 1;
    UsedFact {
        path: of_entry.first().map_or(list, |(path, _)| path).to_owned(),
        label: if several {
            with_number(texts, label, place)
        } else {
            label
        },
        value: (!said.is_empty()).then(|| self::list(texts, &said)),
        origin: of_entry.first().map(|(_, it)| origin(texts, facts, *it)),
    }
}

/// "Label: value".
pub fn labelled(texts: &Texts, label: String, value: String) -> Phrase {
    let args = Args::new().text("label", label).text("value", value);
    texts.text("common-fact-value", &args)
}

/// What a fact is called, whatever its place in a list.
pub fn fact_label(texts: &Texts, path: &str) -> Phrase {
    texts.text(&format!("fact-{}", message_part(path)), &Args::new())
}

/// What was answered; none when it is not known or stands for a whole list.
pub fn fact_value(texts: &Texts, facts: &Facts, path: &str) -> Option<Phrase> {
    let place = parse(path)?;
    Some(in_words(texts, place.field, facts.get(place)?))
}

/// A path as it stands in message ids, without places: `exams[2].part` → `exams-part`.
pub(super) fn message_part(path: &str) -> String {
    table::message_part(&open(path).0)
}

/// The label, with a number where a list has several entries.
fn numbered(texts: &Texts, facts: &Facts, path: &str) -> Phrase {
    let label = fact_label(texts, path);
    let Some(FactPath {
        field,
        place: Some(place),
    }) = parse(path)
    else {
        return label;
    };
    if field
        .field()
        .list()
        .is_none_or(|list| facts.entries(list).len() < 2)
    {
        return label;
    }
    with_number(texts, label, place)
}

fn with_number(texts: &Texts, label: Phrase, place: usize) -> Phrase {
    let number = i64::try_from(place).unwrap_or(i64::MAX).saturating_add(1);
    let args = Args::new()
        .text("label", label.text)
        .text("number", dates::number(texts.tag(), number));
    Phrase {
        checked: label.checked,
        ..texts.text("common-fact-numbered", &args)
    }
}

/// `exams[2].part` → `exams[].part` and 2.
fn open(path: &str) -> (String, Option<usize>) {
    if let Some((list, rest)) = path.split_once('[')
        && let Some((place, field)) = rest.split_once(']')
    {
        return (format!("{list}[]{field}"), place.parse().ok());
    }
    (path.to_owned(), None)
}

pub(super) fn parse(path: &str) -> Option<FactPath> {
    let (path, place) = open(path);
    Some(FactPath {
        field: FieldId::of(&path)?,
        place,
    })
}

fn in_words(texts: &Texts, field: FieldId, value: &Value) -> Phrase {
    let tag = texts.tag();
    match value {
        Value::Date(day) => plain(texts, dates::date(tag, *day, DateStyle::Long)),
        Value::Moment(at) => {
            let day = dates::date(tag, at.date(), DateStyle::Long);
            let args = Args::new()
                .text("date", day)
                .text("time", at.format("%H:%M").to_string());
            texts.text("common-at", &args)
        }
        Value::Flag(true) => texts.text("common-yes", &Args::new()),
        Value::Flag(false) => texts.text("common-no", &Args::new()),
        Value::Hundredths(amount) => {
            let shown = dates::hundredths(tag, *amount);
            if field.field().path.ends_with("_eur") {
                texts.text("common-euros", &Args::new().text("amount", shown))
            } else {
                plain(texts, shown)
            }
        }
        Value::Word(word) => chosen(texts, field, word),
        Value::Words(words) => {
            let all: Vec<Phrase> = words
                .iter()
                .map(|word| chosen(texts, field, word))
                .collect();
            list(texts, &all)
        }
    }
}

/// One value of a closed list, or the person's own words.
fn chosen(texts: &Texts, field: FieldId, word: &str) -> Phrase {
    match field.field().answer {
        table::Answer::Text => plain(texts, word.to_owned()),
        _ => texts.text(
            &format!("value-{}-{word}", field.field().message_part()),
            &Args::new(),
        ),
    }
}

/// One after the other, as the language lists things.
pub(super) fn list(texts: &Texts, all: &[Phrase]) -> Phrase {
    let mut items = all.iter();
    let Some(first) = items.next() else {
        return plain(texts, String::new());
    };
    items.fold(first.clone(), |before, next| {
        let args = Args::new()
            .text("before", before.text)
            .text("next", next.text.clone());
        Phrase {
            checked: before.checked && next.checked,
            ..texts.text("common-list", &args)
        }
    })
}

/// Words that need no translation.
fn plain(texts: &Texts, text: String) -> Phrase {
    Phrase {
        text,
        lang: texts.tag(),
        checked: true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts(json: &str) -> Facts {
        Facts::parse(json).unwrap()
    }

    fn said(tag: &str, facts: &Facts, path: &str) -> String {
        let value = fact_value(&Texts::for_language(tag), facts, path);
        value
            .map(|it| it.text.replace(['\u{2068}', '\u{2069}'], ""))
            .unwrap_or_default()
    }

    #[test]
    fn values_are_said_as_people_write_them() {
        let facts = facts(
            r#"{"format": "wegwijs-facts/1",
                "person": {"literate": true, "goals": ["een eigen bakkerij"], "schooling_years": 8},
                "stay": {"arrived_on": "2025-05-03"},
                "loan": {"taken": true, "amount_eur": 10000, "paid_eur": 12.5}}"#,
        );
        for (path, expected) in [
            ("stay.arrived_on", "3 May 2025"),
            ("person.literate", "Yes"),
            ("person.schooling_years", "8"),
            ("person.goals[0]", "een eigen bakkerij"),
            ("loan.amount_eur", "€10,000"),
            ("loan.paid_eur", "€12.50"),
            ("stay.permit.kind", ""),
            ("person.goals[7]", ""),
            ("no.such.fact", ""),
        ] {
            assert_eq!(said("en", &facts, path), expected, "{path}");
        }
        assert_eq!(said("nl", &facts, "stay.arrived_on"), "3 mei 2025");
    }

    #[test]
    fn answers_of_one_entry_are_said_together() {
        let facts = facts(
            r#"{"format": "wegwijs-facts/1", "stay": {"arrived_on": "2025-05-03"},
                "exams": [{"part": "reading", "level": "b1", "on": "2026-04-14", "result": "passed"},
                          {"part": "knm", "on": "2026-05-01", "result": "failed"}]}"#,
        );
        let paths = [
            "stay.arrived_on",
            "exams[0].part",
            "exams[1].part",
            "exams[0].on",
            "exams[0].result",
        ]
        .map(str::to_owned);
        let texts = Texts::for_language("en");
        let plain = |phrase: &Phrase| phrase.text.replace(['\u{2068}', '\u{2069}'], "");
        let said: Vec<String> = used_facts(&texts, &facts, &paths)
            .iter()
            .map(|it| {
                format!(
                    "{}: {}",
                    plain(&it.label),
                    plain(it.value.as_ref().unwrap())
                )
            })
            .collect();
        let expected = [
            "First day in the Netherlands: 3 May 2025",
            "Exams (1): Reading, Day of the exam: 14 April 2026, Passed",
            "Exams (2): KNM",
        ];
        assert_eq!(said, expected);
    }

    #[test]
    fn a_place_in_a_list_is_no_part_of_a_message_id() {
        assert_eq!(message_part("exams[12].result_on"), "exams-result-on");
        assert_eq!(message_part("person.goals[0]"), "person-goals");
        assert_eq!(message_part("stay.permit.kind"), "stay-permit-kind");
    }
}
