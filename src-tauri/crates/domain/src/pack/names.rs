//! The names that a rule may use, checked while the file is read, so that an error points at its line.
use chrono::NaiveDate;
use serde::Deserialize;

use crate::facts::{Answer, FieldId, nearest, table};

/// Names a day: a date, `today`, a fact, a field of the entry at hand (`each.on`), or a day that rules define.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(try_from = "String")]
pub(crate) enum DayName {
    Literal(NaiveDate),
    Today,
    Each(String),
    Fact(FieldId),
    Anchor(String),
}

/// Names a word: a fact, a field of the entry at hand, or what the engine found.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(try_from = "String")]
pub(crate) enum WordName {
    Act,
    Duty,
    Route,
    Each(String),
    Fact(FieldId),
}

/// Names one fact outside a list.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(try_from = "String")]
pub(crate) struct FactName(pub FieldId);

/// Names one fact, in a list (`exams[].on`) or outside.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(try_from = "String")]
pub(crate) struct FieldName(pub FieldId);

/// Names a list of the facts.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct ListName(pub &'static str);

// Written out: derived, the `'static` inside would be taken for a borrow from the file.
impl<'de> Deserialize<'de> for ListName {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<ListName, D::Error> {
        String::deserialize(deserializer)?
            .try_into()
            .map_err(serde::de::Error::custom)
    }
}

fn scalar(path: &str) -> Result<FieldId, String> {
    if let Some(field) = FieldId::of(path)
        && field.field().list().is_none()
    {
        return Ok(field);
    }
    let known = table::FIELDS
        .iter()
        .filter(|field| field.list().is_none())
        .map(|field| field.path);
    Err(match nearest(path, known) {
        Some(near) => format!("a known fact instead of `{path}` (nearest: {near})"),
        None => format!("a known fact instead of `{path}`"),
    })
}

impl TryFrom<String> for DayName {
    type Error = String;

    fn try_from(name: String) -> Result<DayName, String> {
        if let Ok(date) = name.parse::<NaiveDate>() {
            return Ok(DayName::Literal(date));
        }
        if name == "today" {
            return Ok(DayName::Today);
        }
        if let Some(field) = name.strip_prefix("each.") {
            return Ok(DayName::Each(field.to_string()));
        }
        if !name.contains('.') {
            return Ok(DayName::Anchor(name));
        }
        let field = scalar(&name)?;
        match field.field().answer {
            Answer::Date => Ok(DayName::Fact(field)),
            _ => Err(format!("a fact that is a date instead of `{name}`")),
        }
    }
}

impl TryFrom<String> for WordName {
    type Error = String;

    fn try_from(name: String) -> Result<WordName, String> {
        match name.as_str() {
            "act" => Ok(WordName::Act),
            "duty" => Ok(WordName::Duty),
            "route" => Ok(WordName::Route),
            _ => match name.strip_prefix("each.") {
                Some(field) => Ok(WordName::Each(field.to_string())),
                None => scalar(&name).map(WordName::Fact),
            },
        }
    }
}

impl TryFrom<String> for FactName {
    type Error = String;

    fn try_from(name: String) -> Result<FactName, String> {
        scalar(&name).map(FactName)
    }
}

impl TryFrom<String> for FieldName {
    type Error = String;

    fn try_from(name: String) -> Result<FieldName, String> {
        FieldId::of(&name)
            .map(FieldName)
            .ok_or_else(|| format!("a known fact instead of `{name}`"))
    }
}

impl TryFrom<String> for ListName {
    type Error = String;

    fn try_from(name: String) -> Result<ListName, String> {
        match table::list_names().iter().find(|list| **list == name) {
            Some(list) => Ok(ListName(list)),
            None => Err(match nearest(&name, table::list_names().iter().copied()) {
                Some(near) => format!("a known list instead of `{name}` (nearest: {near})"),
                None => format!("a known list instead of `{name}`"),
            }),
        }
    }
}
