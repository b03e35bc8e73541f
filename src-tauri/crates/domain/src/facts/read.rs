//! Reads facts from JSON. Refuses what it does not know, naming the nearest known thing; keeps what merely contradicts.
use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate, NaiveDateTime};
use serde_json::Value as Json;

use super::{Answer, Entry, FORMAT, Facts, FactsError, FieldId, Value, table};
use crate::pack::RulePack;

/// More entries than a life has; keeps a hostile file from costing minutes.
const MOST_ENTRIES: usize = 1000;
const LONGEST_TEXT: usize = 10_000;

pub(super) fn facts(value: &Json) -> Result<Facts, FactsError> {
    let Json::Object(root) = value else {
        return Err(FactsError::new("$", "an object"));
    };
    let mut facts = Facts::default();
    for (name, value) in root {
        if name == "format" {
            if value != FORMAT {
                return Err(FactsError::new("format", format!("\"{FORMAT}\"")));
            }
        } else {
            member(&mut facts, name, value)?;
        }
    }
    Ok(facts)
}

fn member(facts: &mut Facts, path: &str, value: &Json) -> Result<(), FactsError> {
    if let Some(list) = table::list_names()
        .iter()
        .copied()
        .find(|list| *list == path)
    {
        return read_list(facts, list, value);
    }
    if let Some(field) = FieldId::of(path) {
        if let Some(value) = scalar(field, path, value)? {
            facts.set_scalar(field, value);
        }
        return Ok(());
    }
    let below = known_below(path);
    if below.is_empty() {
        let (parent, name) = path
            .rsplit_once('.')
            .map_or(("", path), |(parent, name)| (parent, name));
        return Err(
            FactsError::new(path, "a known field").near(name, known_below(parent).into_iter())
        );
    }
    match value {
        Json::Null => Ok(()),
        Json::Object(object) => object
            .iter()
            .try_for_each(|(name, value)| member(facts, &format!("{path}.{name}"), value)),
        _ => Err(FactsError::new(path, "an object")),
    }
}

/// The names that may stand directly below a path.
fn known_below(path: &str) -> BTreeSet<&'static str> {
    let below = |known: &'static str| {
        let rest = if path.is_empty() {
            known
        } else {
            known.strip_prefix(path)?.strip_prefix('.')?
        };
        rest.split('.')
            .next()
            .map(|name| name.split('[').next().unwrap_or(name))
    };
    table::FIELDS
        .iter()
        .filter_map(|field| below(field.path))
        .collect()
}

fn read_list(facts: &mut Facts, list: &'static str, value: &Json) -> Result<(), FactsError> {
    let entries = match value {
        Json::Null => return Ok(()),
        Json::Array(entries) if entries.len() <= MOST_ENTRIES => entries,
        Json::Array(_) => {
            return Err(FactsError::new(
                list,
                format!("at most {MOST_ENTRIES} entries"),
            ));
        }
        _ => return Err(FactsError::new(list, "a list")),
    };
    for (place, value) in entries.iter().enumerate() {
        let entry = read_entry(list, &format!("{list}[{place}]"), value)?;
        facts.push(list, entry);
    }
    Ok(())
}

fn read_entry(list: &'static str, path: &str, value: &Json) -> Result<Entry, FactsError> {
    let mut entry = Entry::new();
    if let Some(plain) = FieldId::of(&format!("{list}[]")) {
        let value = scalar(plain, path, value)?.ok_or_else(|| FactsError::new(path, "text"))?;
        entry.insert(plain, value);
        return Ok(entry);
    }
    let Json::Object(object) = value else {
        return Err(FactsError::new(path, "an object"));
    };
    for (name, value) in object {
        let here = format!("{path}.{name}");
        let Some(field) = FieldId::of(&format!("{list}[].{name}")) else {
            let known = table::fields_of(list).map(|field| field.field().name());
            return Err(FactsError::new(here, "a known field").near(name, known));
        };
        if let Some(value) = scalar(field, &here, value)? {
            entry.insert(field, value);
        }
    }
    let lacking =
        table::fields_of(list).find(|field| field.field().required && !entry.contains_key(field));
    match lacking {
        Some(field) => Err(FactsError::new(
            format!("{path}.{}", field.field().name()),
            "a value (required)",
        )),
        None => Ok(entry),
    }
}

fn scalar(field: FieldId, path: &str, value: &Json) -> Result<Option<Value>, FactsError> {
    let wrong = |expected: String| Err(FactsError::new(path, expected));
    let value = match (field.field().answer, value) {
        (_, Json::Null) => return Ok(None),
        (Answer::Date, Json::String(text)) => Value::Date(date(path, text)?),
        (Answer::Date, _) => return wrong("a date YYYY-MM-DD".into()),
        (Answer::Moment, Json::String(text)) => Value::Moment(moment(path, text)?),
        (Answer::Moment, _) => return wrong("a local time YYYY-MM-DDTHH:MM".into()),
        (Answer::YesNo, Json::Bool(flag)) => Value::Flag(*flag),
        (Answer::YesNo, _) => return wrong("true or false".into()),
        (Answer::Number { min, max }, Json::Number(number)) => match number.as_i64() {
            Some(whole) if (min..=max).contains(&whole) => {
                Value::Hundredths(whole.saturating_mul(100))
            }
            _ => return wrong(format!("a whole number from {min} to {max}")),
        },
        (Answer::Number { min, max }, _) => {
            return wrong(format!("a whole number from {min} to {max}"));
        }
        (Answer::Decimal { min, max }, Json::Number(number)) => match hundredths(number) {
            Some(amount)
                if (min.saturating_mul(100)..=max.saturating_mul(100)).contains(&amount) =>
            {
                Value::Hundredths(amount)
            }
            _ => {
                return wrong(format!(
                    "a number from {min} to {max} with at most two decimals"
                ));
            }
        },
        (Answer::Decimal { min, max }, _) => return wrong(format!("a number from {min} to {max}")),
        (Answer::Choice(values), value) => {
            Value::Word(choice(path, values.iter().copied(), value)?)
        }
        (Answer::FromPack, value) => Value::Word(choice(
            path,
            RulePack::built_in().values_of(field.field().path),
            value,
        )?),
        (Answer::Several(values), Json::Array(words)) => {
            let mut chosen = Vec::new();
            for (place, word) in words.iter().enumerate() {
                chosen.push(choice(
                    &format!("{path}[{place}]"),
                    values.iter().copied(),
                    word,
                )?);
            }
            chosen.sort();
            chosen.dedup();
            Value::Words(chosen)
        }
        (Answer::Several(_), _) => return wrong("a list".into()),
        (Answer::Text, Json::String(text)) if text.len() <= LONGEST_TEXT => {
            Value::Word(text.clone())
        }
        (Answer::Text, _) => return wrong("text".into()),
    };
    Ok(Some(value))
}

fn choice<'a>(
    path: &str,
    values: impl Iterator<Item = &'a str> + Clone,
    value: &Json,
) -> Result<String, FactsError> {
    let expected = || format!("one of {}", values.clone().collect::<Vec<_>>().join(", "));
    let Json::String(given) = value else {
        return Err(FactsError::new(path, expected()));
    };
    if values.clone().any(|known| known == given) {
        return Ok(given.clone());
    }
    Err(FactsError::new(path, expected()).near(given, values.clone()))
}

fn date(path: &str, text: &str) -> Result<NaiveDate, FactsError> {
    let parsed = (text.len() == 10)
        .then(|| NaiveDate::parse_from_str(text, "%Y-%m-%d").ok())
        .flatten();
    match parsed {
        Some(date) if (1900..=2200).contains(&date.year()) => Ok(date),
        Some(_) => Err(FactsError::new(path, "a date from 1900 to 2200")),
        None => Err(FactsError::new(path, "a date YYYY-MM-DD")),
    }
}

fn moment(path: &str, text: &str) -> Result<NaiveDateTime, FactsError> {
    let parsed = ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"]
        .iter()
        .find_map(|shape| NaiveDateTime::parse_from_str(text, shape).ok());
    match parsed {
        Some(moment) if (1900..=2200).contains(&moment.year()) => Ok(moment),
        _ => Err(FactsError::new(
            path,
            "a local time YYYY-MM-DDTHH:MM, 1900 to 2200",
        )),
    }
}

/// A JSON number as hundredths, from its decimal digits: no rounding, more than two decimals is refused.
fn hundredths(number: &serde_json::Number) -> Option<i64> {
    let text = number.to_string();
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, "0"));
    if fraction.len() > 2
        || !fraction.bytes().all(|byte| byte.is_ascii_digit())
        || whole.starts_with('-')
    {
        return None;
    }
    let whole: i64 = whole.parse().ok()?;
    let fraction: i64 = format!("{fraction:0<2}").parse().ok()?;
    whole.checked_mul(100)?.checked_add(fraction)
}
