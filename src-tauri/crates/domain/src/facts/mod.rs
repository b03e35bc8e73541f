//! What a person (or a letter) tells us. A store of fields from [`table`], not a struct per noun: rules name facts by
//! path, tests change any one of them, and every reader shares the one table.
use std::collections::BTreeMap;
use std::fmt;

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

mod error;
mod read;
pub mod table;
mod write;

pub use error::FactsError;
pub(crate) use error::nearest;
pub use table::{Answer, Field, FieldId};

/// Name and version of the format in JSON.
pub const FORMAT: &str = "wegwijs-facts/1";

/// The value of one fact.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Value {
    /// A local date.
    Date(NaiveDate),
    /// A local day and time.
    Moment(NaiveDateTime),
    /// Yes or no.
    Flag(bool),
    /// A number in hundredths: whole numbers, euros and hours alike.
    Hundredths(i64),
    /// One value of a closed list, or free text.
    Word(String),
    /// Several values of a closed list, sorted.
    Words(Vec<String>),
}

/// One entry of a list.
pub type Entry = BTreeMap<FieldId, Value>;

/// Where a fact stands: a field, and its place when it is in a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct FactPath {
    /// The field.
    pub field: FieldId,
    /// Place in the list, from 0.
    pub place: Option<usize>,
}

impl fmt::Display for FactPath {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.field.field().path;
        match (self.place, path.split_once('[')) {
            (Some(place), Some((list, rest))) => write!(out, "{list}[{place}{rest}"),
            _ => out.write_str(path),
        }
    }
}

/// Everything known about one person, as the contract `wegwijs-facts/1` has it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts {
    scalars: BTreeMap<FieldId, Value>,
    lists: BTreeMap<&'static str, Vec<Entry>>,
}

impl Facts {
    /// Reads facts from JSON text.
    ///
    /// # Errors
    /// The first thing that is not in the contract, with its JSON path.
    pub fn parse(json: &str) -> Result<Facts, FactsError> {
        let value = serde_json::from_str(json).map_err(|error| {
            FactsError::new(
                "$",
                format!(
                    "valid JSON (line {}, column {})",
                    error.line(),
                    error.column()
                ),
            )
        })?;
        Facts::from_value(value)
    }

    /// Reads facts from a JSON value.
    ///
    /// # Errors
    /// The first thing that is not in the contract, with its JSON path.
    pub fn from_value(value: serde_json::Value) -> Result<Facts, FactsError> {
        read::facts(&value)
    }

    /// Writes the facts as the contract has them; unknown ones are left out.
    pub fn to_value(&self) -> serde_json::Value {
        write::facts(self)
    }

    /// One value, if known. A list field needs its place.
    pub fn get(&self, path: FactPath) -> Option<&Value> {
        match path.place {
            None => self.scalars.get(&path.field),
            Some(place) => self
                .entries(path.field.field().list()?)
                .get(place)?
                .get(&path.field),
        }
    }

    /// The entries of a list, empty when nothing is known.
    pub fn entries(&self, list: &str) -> &[Entry] {
        self.lists.get(list).map_or(&[], Vec::as_slice)
    }

    /// All facts that are known, in the order of the contract.
    pub fn paths(&self) -> Vec<FactPath> {
        let mut paths: Vec<FactPath> = self
            .scalars
            .keys()
            .map(|field| FactPath {
                field: *field,
                place: None,
            })
            .collect();
        for entries in self.lists.values() {
            for (place, entry) in entries.iter().enumerate() {
                paths.extend(entry.keys().map(|field| FactPath {
                    field: *field,
                    place: Some(place),
                }));
            }
        }
        paths.sort();
        paths
    }

    /// The same facts with one taken away. In a list, taking away a required field takes its whole entry.
    #[must_use]
    pub fn without(&self, path: FactPath) -> Facts {
        let mut facts = self.clone();
        match (path.place, path.field.field().list()) {
            (Some(place), Some(list)) => {
                if let Some(entries) = facts.lists.get_mut(list)
                    && place < entries.len()
                {
                    if path.field.field().required {
                        entries.remove(place);
                    } else if let Some(entry) = entries.get_mut(place) {
                        entry.remove(&path.field);
                    }
                    if entries.is_empty() {
                        facts.lists.remove(list);
                    }
                }
            }
            _ => {
                facts.scalars.remove(&path.field);
            }
        }
        facts
    }

    /// The same facts with one set (or changed). A place past the end of a list changes nothing.
    #[must_use]
    pub fn with(&self, path: FactPath, value: Value) -> Facts {
        let mut facts = self.clone();
        match (path.place, path.field.field().list()) {
            (Some(place), Some(list)) => {
                if let Some(entry) = facts
                    .lists
                    .get_mut(list)
                    .and_then(|entries| entries.get_mut(place))
                {
                    entry.insert(path.field, value);
                }
            }
            _ => {
                facts.scalars.insert(path.field, value);
            }
        }
        facts
    }

    pub(crate) fn set_scalar(&mut self, field: FieldId, value: Value) {
        self.scalars.insert(field, value);
    }

    pub(crate) fn push(&mut self, list: &'static str, entry: Entry) {
        self.lists.entry(list).or_default().push(entry);
    }
}

impl Serialize for Facts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.to_value().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Facts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Facts, D::Error> {
        let value = serde_json::Value::deserialize(deserializer)?;
        Facts::from_value(value).map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests;
