//! A file of golden cases as a story: the rule in its own words, then each person, the day, and what the plan says.
use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::Value as Json;
use toml::Table;

use super::case::{Case, has_reasons};

/// The whole file, rule by rule.
pub fn of(name: &str, cases: &[Case], rules: &BTreeMap<String, Table>) -> String {
    let mut text = format!("# {name}\n");
    let mut order: Vec<&str> = Vec::new();
    for case in cases {
        if !order.contains(&case.rule.as_str()) {
            order.push(&case.rule);
        }
    }
    for rule in order {
        heading(&mut text, rule, rules.get(rule));
        for case in cases.iter().filter(|case| case.rule == rule) {
            one(&mut text, case);
        }
    }
    text
}

fn heading(text: &mut String, id: &str, rule: Option<&Table>) {
    let word = |key: &str| {
        rule.and_then(|rule| rule.get(key)?.as_str())
            .unwrap_or("no such rule")
    };
    writeln!(text, "\n## {id}").unwrap();
    writeln!(text, "{}", word("note")).unwrap();
    writeln!(text, "({}; {})", word("source"), word("confidence")).unwrap();
}

fn one(text: &mut String, case: &Case) {
    let sign = if case.holds { "holds" } else { "does not hold" };
    writeln!(text, "\n  {}", case.story).unwrap();
    writeln!(text, "  On {} the rule {sign}. {}:", case.on, case.about).unwrap();
    match case.result() {
        None => writeln!(text, "    nothing").unwrap(),
        Some(Json::Array(items)) => items.iter().for_each(|item| {
            writeln!(text, "    –").unwrap();
            result(text, item, &case.about);
        }),
        Some(item) => result(text, &item, &case.about),
    }
    writeln!(text, "    (expected from {})", case.source).unwrap();
    if let Some(bug) = &case.bug {
        writeln!(text, "    NOT AS EXPECTED: {bug}").unwrap();
    }
}

fn result(text: &mut String, item: &Json, about: &str) {
    let Some(fields) = item.as_object() else {
        return;
    };
    for (key, value) in fields {
        if matches!(key.as_str(), "because" | "id" | "part" | "needs") || is_empty(value) {
            continue;
        }
        writeln!(text, "    {}: {}", key.replace('_', " "), words(value)).unwrap();
    }
    if !has_reasons(about) {
        return;
    }
    for why in fields["because"].as_array().into_iter().flatten() {
        let rule = why["rule"].as_str().unwrap_or_default();
        let facts = words(&why["facts"]);
        let by = if facts.is_empty() {
            String::new()
        } else {
            format!(" by {facts}")
        };
        writeln!(text, "    because {rule}{by}").unwrap();
    }
}

fn is_empty(value: &Json) -> bool {
    value.as_array().is_some_and(Vec::is_empty)
}

fn words(value: &Json) -> String {
    match value {
        Json::String(word) => word.clone(),
        Json::Array(items) => {
            let items: Vec<String> = items.iter().map(words).collect();
            items.join(", ")
        }
        Json::Object(fields) => {
            let fields: Vec<String> = fields
                .iter()
                .map(|(key, value)| format!("{key} {}", words(value)))
                .collect();
            fields.join(" ")
        }
        other => other.to_string(),
    }
}
