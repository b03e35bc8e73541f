//! Facts as JSON, in the contract's shape and order.
use serde_json::{Map, Value as Json};

use super::{Answer, Entry, FORMAT, Facts, FieldId, Value, table};

pub(super) fn facts(facts: &Facts) -> Json {
    let mut root = Map::new();
    root.insert("format".into(), FORMAT.into());
    for (field, value) in &facts.scalars {
        put(&mut root, field.field().path, json(*field, value));
    }
    for list in table::list_names() {
        let entries = facts.entries(list);
        if !entries.is_empty() {
            put(
                &mut root,
                list,
                Json::Array(entries.iter().map(entry).collect()),
            );
        }
    }
    Json::Object(root)
}

fn entry(entry: &Entry) -> Json {
    let mut object = Map::new();
    for (field, value) in entry {
        let name = field.field().name();
        if name.is_empty() {
            return json(*field, value);
        }
        object.insert(name.into(), json(*field, value));
    }
    Json::Object(object)
}

fn put(object: &mut Map<String, Json>, path: &str, value: Json) {
    match path.split_once('.') {
        None => {
            object.insert(path.into(), value);
        }
        Some((first, rest)) => {
            let inner = object
                .entry(first)
                .or_insert_with(|| Json::Object(Map::new()));
            if let Json::Object(inner) = inner {
                put(inner, rest, value);
            }
        }
    }
}

fn json(field: FieldId, value: &Value) -> Json {
    match value {
        Value::Date(date) => date.to_string().into(),
        Value::Moment(moment) => moment.format("%Y-%m-%dT%H:%M").to_string().into(),
        Value::Flag(flag) => (*flag).into(),
        Value::Hundredths(hundredths) => number(field, *hundredths),
        Value::Word(word) => word.clone().into(),
        Value::Words(words) => words.clone().into(),
    }
}

fn number(field: FieldId, hundredths: i64) -> Json {
    let whole = matches!(field.field().answer, Answer::Number { .. })
        || hundredths.checked_rem(100) == Some(0);
    if whole {
        return hundredths.checked_div(100).unwrap_or(0).into();
    }
    // Two decimals of at most eight digits are exact enough in a double to be read back as the same hundredths.
    let text = format!(
        "{}.{:02}",
        hundredths.checked_div(100).unwrap_or(0),
        hundredths.rem_euclid(100)
    );
    text.parse::<f64>()
        .ok()
        .and_then(serde_json::Number::from_f64)
        .map_or(Json::Null, Json::Number)
}
