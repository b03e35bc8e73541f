//! What is different between two states of the rules, field by field. Compared as written: what a rule means for one
//! person is said by their two plans.
use std::collections::BTreeMap;

use toml::{Table, Value};

/// One rule, holiday or list that is different.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleChange {
    /// What it is: `rule`, `holiday`, `whom`, `values`, `pack`.
    pub kind: &'static str,
    /// Its id.
    pub id: String,
    /// What happened to it.
    pub what: Said,
}

/// What happened to a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It stands at another place: of several rules that could answer, the first counts.
    Moved,
    /// These fields say something else.
    Changed(Vec<FieldChange>),
}

/// One field that says something else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldChange {
    /// Where in the rule: `day.is.months`.
    pub path: String,
    /// What it said; none when it is new.
    pub before: Option<String>,
    /// What it says; none when it is gone.
    pub after: Option<String>,
}

/// The lists of a rule file, and the field that names an entry.
const LISTS: &[(&str, &str)] = &[
    ("rule", "id"),
    ("holiday", "id"),
    ("whom", "fact"),
    ("values", "field"),
];

/// Everything that is different, rules first, by id. Both must have been read as rules before.
#[must_use]
pub fn compare(before: &[(&str, &str)], after: &[(&str, &str)]) -> Vec<RuleChange> {
    let mut found = Vec::new();
    for (kind, name) in LISTS {
        let (old, new) = (entries(before, kind, name), entries(after, kind, name));
        let (old_order, new_order) = (order(&old, &new), order(&new, &old));
        let strays = strays(&old_order, &new_order);
        let mut ids: Vec<&String> = old.iter().chain(&new).map(|(id, _)| id).collect();
        ids.sort();
        ids.dedup();
        for id in ids {
            let what = match (find(&old, id), find(&new, id)) {
                (None, _) => Said::Added,
                (_, None) => Said::Removed,
                (Some(old), Some(new)) => {
                    let fields = fields(old, new);
                    if !fields.is_empty() {
                        Said::Changed(fields)
                    } else if *kind == "rule" && strays.contains(&id.as_str()) {
                        Said::Moved
                    } else {
                        continue;
                    }
                }
            };
            found.push(RuleChange {
                kind,
                id: id.clone(),
                what,
            });
        }
    }
    found
}

type Entry = (String, Table);

fn entries(files: &[(&str, &str)], kind: &str, name: &str) -> Vec<Entry> {
    let mut all = Vec::new();
    for (_, text) in files {
        let Ok(mut table) = toml::from_str::<Table>(text) else {
            continue;
        };
        let Some(Value::Array(list)) = table.remove(kind) else {
            continue;
        };
        for entry in list {
            if let Value::Table(entry) = entry
                && let Some(id) = entry.get(name).and_then(Value::as_str)
            {
                all.push((id.to_owned(), entry.clone()));
            }
        }
    }
    all
}

fn find<'a>(entries: &'a [Entry], id: &str) -> Option<&'a Table> {
    entries
        .iter()
        .find(|(known, _)| known == id)
        .map(|(_, entry)| entry)
}

/// The ids that stand in both, in the order of the first.
fn order<'a>(of: &'a [Entry], other: &[Entry]) -> Vec<&'a str> {
    let others: std::collections::BTreeSet<&str> =
        other.iter().map(|(id, _)| id.as_str()).collect();
    of.iter()
        .map(|(id, _)| id.as_str())
        .filter(|id| others.contains(id))
        .collect()
}

/// Ids that are not at their old place among the others: of two neighbours that were swapped, the one that went down.
fn strays<'a>(old: &[&'a str], new: &[&str]) -> Vec<&'a str> {
    let place: BTreeMap<&str, usize> = new.iter().enumerate().map(|(at, id)| (*id, at)).collect();
    let places: Vec<usize> = old.iter().filter_map(|id| place.get(id).copied()).collect();
    let kept = longest_rise(&places);
    old.iter()
        .enumerate()
        .filter(|(at, _)| !kept.contains(at))
        .map(|(_, id)| *id)
        .collect()
}

/// Places of the longest run of rising numbers.
fn longest_rise(numbers: &[usize]) -> Vec<usize> {
    let mut ends: Vec<(usize, usize)> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(numbers.len());
    for (at, number) in numbers.iter().enumerate() {
        let length = ends.partition_point(|(end, _)| end < number);
        before.push(
            length
                .checked_sub(1)
                .and_then(|last| ends.get(last))
                .map(|(_, at)| *at),
        );
        match ends.get_mut(length) {
            Some(end) => *end = (*number, at),
            None => ends.push((*number, at)),
        }
    }
    let mut kept = Vec::new();
    let mut at = ends.last().map(|(_, at)| *at);
    while let Some(place) = at {
        kept.push(place);
        at = before.get(place).copied().flatten();
    }
    kept
}

fn fields(old: &Table, new: &Table) -> Vec<FieldChange> {
    let (mut before, mut after) = (BTreeMap::new(), BTreeMap::new());
    flatten("", &Value::Table(old.clone()), &mut before);
    flatten("", &Value::Table(new.clone()), &mut after);
    let mut paths: Vec<&String> = before.keys().chain(after.keys()).collect();
    paths.sort();
    paths.dedup();
    paths
        .into_iter()
        .filter(|path| before.get(*path) != after.get(*path))
        .map(|path| FieldChange {
            path: path.clone(),
            before: before.get(path).cloned(),
            after: after.get(path).cloned(),
        })
        .collect()
}

/// Every end of a value with its way there.
fn flatten(path: &str, value: &Value, into: &mut BTreeMap<String, String>) {
    let below = |name: &str| {
        if path.is_empty() {
            name.to_owned()
        } else {
            format!("{path}.{name}")
        }
    };
    match value {
        Value::Table(table) if !table.is_empty() => {
            for (name, value) in table {
                flatten(&below(name), value, into);
            }
        }
        Value::Array(list) if list.iter().any(Value::is_table) => {
            for (at, value) in list.iter().enumerate() {
                flatten(&format!("{path}[{at}]"), value, into);
            }
        }
        plain => {
            into.insert(path.to_owned(), plain.to_string());
        }
    }
}
