//! Facts in the vault: each scalar a field of one entity, each entry of a list an entity of its own, so that two
//! devices can change different answers at once. Read back as the contract has them.
use std::collections::BTreeMap;

use serde_json::{Map, Value, json};
use wegwijs_domain::facts::{FieldId, table};
use wegwijs_domain::{Facts, FactsError};
use wegwijs_vault::Vault;

use crate::failure::{Failure, FailureCode};
use crate::stored::Stored;

/// Kind of the entity that holds all scalars.
pub(crate) const FACT: &str = "fact";
/// Kind of the entity that remembers which questions were answered with "I don't know".
pub(crate) const UNKNOWN: &str = "unknown";

/// Kind of the entities of a list.
pub(crate) fn list_ent(list: &str) -> String {
    format!("facts/{list}")
}

/// All facts. A value that this version can't read stays in the vault and is left out of the plan.
pub(crate) fn load(vault: &Vault) -> Result<Facts, Failure> {
    Ok(Stored::of(vault)?.facts())
}

/// What can be read of a value in the shape of the contract; the rest is left out.
pub(crate) fn readable(mut value: Value) -> Facts {
    // Each round drops one value; there can't be more rounds than values.
    for _ in 0..1_000 {
        match Facts::from_value(value.clone()) {
            Ok(facts) => return facts,
            Err(error) => {
                if !leave_out(&mut value, &error.path) {
                    break;
                }
            }
        }
    }
    Facts::default()
}

/// An entry as the contract has it: an object, or the plain value for lists of plain values.
pub(crate) fn item_value(list: &str, mut fields: BTreeMap<String, Value>) -> Value {
    if is_plain(list) {
        fields.remove("value").unwrap_or(Value::Null)
    } else {
        Value::Object(fields.into_iter().collect())
    }
}

/// Whether the entries of a list are plain values (`person.goals`).
pub(crate) fn is_plain(list: &str) -> bool {
    table::fields_of(list).any(|id| id.field().name().is_empty())
}

/// Puts a value at a path of the contract.
pub(crate) fn put(root: &mut Map<String, Value>, path: &str, value: Value) {
    match path.split_once('.') {
        None => {
            root.insert(path.to_owned(), value);
        }
        Some((first, rest)) => {
            let inner = root
                .entry(first.to_owned())
                .or_insert_with(|| Value::Object(Map::new()));
            if let Value::Object(inner) = inner {
                put(inner, rest, value);
            }
        }
    }
}

/// Takes out what an error names: `obligation.pip_on`, `exams[2].result` (the whole entry). True when it was there.
fn leave_out(value: &mut Value, path: &str) -> bool {
    let Some((path, place)) = split_place(path) else {
        return take(value, path);
    };
    let pointer = format!("/{}", path.replace('.', "/"));
    match value.pointer_mut(&pointer) {
        Some(Value::Array(items)) if place < items.len() => {
            items.remove(place);
            true
        }
        _ => take(value, path),
    }
}

fn split_place(path: &str) -> Option<(&str, usize)> {
    let (list, rest) = path.split_once('[')?;
    let (place, _) = rest.split_once(']')?;
    Some((list, place.parse().ok()?))
}

fn take(value: &mut Value, path: &str) -> bool {
    let (parent, last) = match path.rsplit_once('.') {
        Some((parent, last)) => (format!("/{}", parent.replace('.', "/")), last),
        None => (String::new(), path),
    };
    match value.pointer_mut(&parent) {
        Some(Value::Object(fields)) => fields.remove(last).is_some(),
        _ => false,
    }
}

/// Checks that there is such a question: a fact outside a list, or a list.
///
/// # Errors
/// `bad-request`.
pub(crate) fn check_question(path: &str) -> Result<(), Failure> {
    let is_scalar = FieldId::of(path).is_some_and(|id| id.field().list().is_none());
    if is_scalar || table::list_names().contains(&path) {
        Ok(())
    } else {
        Err(Failure::of(FailureCode::BadRequest))
    }
}

/// Checks one answer before it is kept.
///
/// # Errors
/// `bad-date` or `bad-value`, with the name of the fact for the message.
pub(crate) fn check_scalar(path: &str, value: &Value) -> Result<(), Failure> {
    if FieldId::of(path).is_none_or(|id| id.field().list().is_some()) {
        return Err(Failure::of(FailureCode::BadRequest));
    }
    let mut root = Map::new();
    root.insert("format".to_owned(), json!("wegwijs-facts/1"));
    put(&mut root, path, value.clone());
    Facts::from_value(Value::Object(root))
        .map(|_| ())
        .map_err(|error| refused(path, &error))
}

/// Checks one entry of a list before it is kept.
///
/// # Errors
/// As [`check_scalar`].
pub(crate) fn check_item(list: &str, fields: &BTreeMap<String, Value>) -> Result<(), Failure> {
    if !table::list_names().contains(&list) {
        return Err(Failure::of(FailureCode::BadRequest));
    }
    let mut root = Map::new();
    root.insert("format".to_owned(), json!("wegwijs-facts/1"));
    put(
        &mut root,
        list,
        Value::Array(vec![item_value(list, fields.clone())]),
    );
    Facts::from_value(Value::Object(root))
        .map(|_| ())
        .map_err(|error| refused(list, &error))
}

fn refused(path: &str, error: &FactsError) -> Failure {
    let open = match split_place(&error.path) {
        Some((list, _)) => error.path.rsplit_once("].").map_or_else(
            || format!("{list}[]"),
            |(_, field)| format!("{list}[].{field}"),
        ),
        None => error.path.clone(),
    };
    let is_date = FieldId::of(&open).is_some_and(|id| {
        matches!(
            id.field().answer,
            table::Answer::Date | table::Answer::Moment
        )
    });
    let code = if is_date {
        FailureCode::BadDate
    } else {
        FailureCode::BadValue
    };
    Failure::of(code).with("fact", path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bad_answer_is_refused_by_its_kind() {
        let code = |path, value| check_scalar(path, &value).map_err(|it| it.code);
        assert_eq!(code("stay.arrived_on", json!("2025-05-03")), Ok(()));
        assert_eq!(
            code("stay.arrived_on", json!("2025-02-30")),
            Err(FailureCode::BadDate)
        );
        assert_eq!(
            code("stay.permit.kind", json!("holiday")),
            Err(FailureCode::BadValue)
        );
        assert_eq!(
            code("person.schooling_years", json!(-3)),
            Err(FailureCode::BadValue)
        );
        assert_eq!(code("no.such.fact", json!(1)), Err(FailureCode::BadRequest));
        assert_eq!(
            code("exams[].part", json!("reading")),
            Err(FailureCode::BadRequest)
        );
    }

    #[test]
    fn an_entry_is_checked_as_a_whole() {
        let item = |text: &str| serde_json::from_str::<BTreeMap<String, Value>>(text).unwrap();
        let code = |list, fields| check_item(list, &fields).map_err(|it| it.code);
        assert_eq!(
            code(
                "exams",
                item(r#"{"part": "knm", "on": "2026-01-05", "result": "passed"}"#)
            ),
            Ok(())
        );
        assert_eq!(
            code(
                "exams",
                item(r#"{"part": "knm", "on": "5 jan", "result": "passed"}"#)
            ),
            Err(FailureCode::BadDate)
        );
        assert_eq!(
            code("person.goals", item(r#"{"value": "bakker worden"}"#)),
            Ok(())
        );
        assert_eq!(code("nothing", item("{}")), Err(FailureCode::BadRequest));
    }

    #[test]
    fn what_an_error_names_is_left_out_and_nothing_else() {
        let mut value = json!({"obligation": {"pip_on": "x", "route": "b1"}, "exams": [{"part": "a"}, {"part": "knm"}]});
        assert!(leave_out(&mut value, "obligation.pip_on"));
        assert!(leave_out(&mut value, "exams[0].part"));
        assert_eq!(
            value,
            json!({"obligation": {"route": "b1"}, "exams": [{"part": "knm"}]})
        );
        assert!(
            !leave_out(&mut value, "obligation.pip_on"),
            "it is gone already"
        );
    }
}
