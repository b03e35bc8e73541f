//! List entries (an exam, a stay, a decision …) in words.
use std::collections::BTreeMap;

use serde_json::Value;
use wegwijs_domain::facts::table;
use wegwijs_guidance::dates::{self, DateStyle};
use wegwijs_guidance::{Args, Texts};

use crate::api::PhraseView;
use crate::say::Say;

/// One line for an entry: what it is, then when.
pub(crate) fn item_title(say: &Say, list: &str, fields: &BTreeMap<String, Value>) -> PhraseView {
    if let Some(words) = fields.get("value").and_then(Value::as_str) {
        return say.own_words(words);
    }
    say.each(|texts| {
        let parts: Vec<String> = table::fields_of(list)
            .filter_map(|id| {
                let value = fields.get(id.field().name())?;
                value_in_words(texts, id.field(), value)
            })
            .collect();
        let mut phrase = texts.text(&format!("fact-{}", table::message_part(list)), &Args::new());
        if !parts.is_empty() {
            phrase.text = parts.join(" · ");
        }
        phrase
    })
}

/// A value as the contract has it, in words.
pub(crate) fn value_in_words(texts: &Texts, field: &table::Field, value: &Value) -> Option<String> {
    let chosen = |word: &str| {
        texts
            .text(
                &format!("value-{}-{word}", field.message_part()),
                &Args::new(),
            )
            .text
    };
    match (field.answer, value) {
        (table::Answer::Date, Value::String(day)) => {
            let day = day.parse().ok()?;
            Some(dates::date(texts.tag(), day, DateStyle::Long))
        }
        // A day without a time begins at midnight; only the day was told.
        (table::Answer::Moment, Value::String(moment)) if moment.ends_with("T00:00") => {
            let day = moment.split('T').next()?.parse().ok()?;
            Some(dates::date(texts.tag(), day, DateStyle::Long))
        }
        (table::Answer::Choice(_) | table::Answer::FromPack, Value::String(word)) => {
            Some(chosen(word))
        }
        (table::Answer::Several(_), Value::Array(words)) => Some(
            words
                .iter()
                .filter_map(Value::as_str)
                .map(chosen)
                .collect::<Vec<String>>()
                .join(", "),
        ),
        (_, Value::String(words)) => Some(words.clone()),
        (_, Value::Bool(flag)) => {
            let id = if *flag { "common-yes" } else { "common-no" };
            Some(texts.text(id, &Args::new()).text)
        }
        (_, Value::Number(number)) => Some(match number.as_i64() {
            Some(whole) => dates::number(texts.tag(), whole),
            None => number.to_string(),
        }),
        _ => None,
    }
}
