//! A golden case: read from its file, put before the engine, compared with what was worked out by hand.
use std::fs;
use std::path::Path;

use chrono::NaiveDate;
use serde::Deserialize;
use serde_json::Value as Json;
use toml::{Table, Value};

use crate::plan_of;

/// A file of cases.
pub struct File {
    /// Its name.
    pub name: String,
    /// Its cases, in order.
    pub cases: Vec<Case>,
}

/// One person, one day, one rule.
pub struct Case {
    /// The rule that it is about.
    pub rule: String,
    /// Whether the rule stands in the reasons of the result.
    pub holds: bool,
    /// The result that it is about.
    pub about: String,
    /// Who this is, for a reader.
    pub story: String,
    /// The day asked about.
    pub on: NaiveDate,
    /// The facts, in JSON.
    pub facts: Json,
    /// Fields of the result and their values.
    pub expect: Table,
    /// Rows of the sources that the values come from.
    pub source: String,
    /// What is known to be wrong in the engine or in the pack.
    pub bug: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    #[serde(default)]
    base: std::collections::BTreeMap<String, RawBase>,
    case: Vec<RawCase>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawBase {
    facts: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCase {
    rule: String,
    holds: bool,
    about: String,
    story: String,
    on: toml::value::Datetime,
    base: Option<String>,
    #[serde(default)]
    facts: Option<String>,
    expect: Table,
    source: String,
    bug: Option<String>,
}

/// All files of cases, by name.
pub fn files() -> Vec<File> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/golden/rules");
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_string();
        if path.extension().is_none_or(|end| end != "toml") || name == "no-because.toml" {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        let raw: RawFile = toml::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        let case = |case: RawCase| {
            let place = format!("{name} · {} · {}", case.rule, case.story);
            read(case, &raw.base).unwrap_or_else(|error| panic!("{place}: {error}"))
        };
        let cases = raw.case.into_iter().map(case).collect();
        files.push(File { name, cases });
    }
    files.sort_by(|a, b| a.name.cmp(&b.name));
    files
}

fn read(raw: RawCase, bases: &std::collections::BTreeMap<String, RawBase>) -> Result<Case, String> {
    let parse = |text: &str| serde_json::from_str::<Json>(text).map_err(|error| error.to_string());
    let mut facts = match &raw.base {
        Some(name) => parse(&bases.get(name).ok_or(format!("no base {name}"))?.facts)?,
        None => Json::Object(serde_json::Map::new()),
    };
    if let Some(text) = &raw.facts {
        merge(&mut facts, &parse(text)?);
    }
    Ok(Case {
        on: raw
            .on
            .to_string()
            .parse()
            .map_err(|_| format!("{} is no day", raw.on))?,
        rule: raw.rule,
        holds: raw.holds,
        about: raw.about,
        story: raw.story,
        facts,
        expect: raw.expect,
        source: raw.source,
        bug: raw.bug,
    })
}

/// A JSON merge patch (RFC 7386).
fn merge(target: &mut Json, patch: &Json) {
    let Json::Object(patch) = patch else {
        *target = patch.clone();
        return;
    };
    if !target.is_object() {
        *target = Json::Object(serde_json::Map::new());
    }
    for (key, value) in patch {
        if value.is_null() {
            target.as_object_mut().unwrap().remove(key);
        } else {
            merge(&mut target[key.as_str()], value);
        }
    }
}

impl Case {
    /// The result that the case is about, as the plan has it.
    pub fn result(&self) -> Option<Json> {
        let plan = plan_of(&self.facts.to_string(), &self.on.to_string());
        let plan = serde_json::to_value(plan).unwrap();
        found(&plan, &self.about)
    }

    /// What is not as the case says, in words; nothing when all is.
    pub fn check(&self) -> Vec<String> {
        let result = self.result();
        let mut wrong = Vec::new();
        let because = result.as_ref().map(reasons).unwrap_or_default();
        let holds = if has_reasons(&self.about) {
            because.contains(&self.rule)
        } else {
            result.is_some()
        };
        if holds != self.holds {
            wrong.push(format!(
                "expected that the rule {} for {}; its reasons: {}",
                if self.holds { "holds" } else { "does not hold" },
                self.about,
                match &result {
                    Some(_) => because.join(", "),
                    None => "there is no such result".to_string(),
                }
            ));
        }
        let wants_none = self.expect.get("absent") == Some(&Value::Boolean(true));
        match &result {
            None if wants_none => {}
            None => wrong.push(format!("expected {}; there is none", self.about)),
            Some(found) if wants_none => {
                wrong.push(format!("expected no {}; got {found}", self.about));
            }
            Some(found) => compare(found, &self.expect, "", &mut wrong),
        }
        wrong
    }
}

/// Lists whose results name no reason: there, a rule holds when its result is there.
pub fn has_reasons(about: &str) -> bool {
    let list = about.split('.').next().unwrap_or_default();
    !matches!(list, "milestones" | "clashes" | "missing" | "quick_start")
}

/// Finds a result: `term`, `components.knm`, `dates.objection-end@decisions[1]`, `missing.person.birth_date`.
fn found(plan: &Json, about: &str) -> Option<Json> {
    let (list, id) = about.split_once('.').unwrap_or((about, ""));
    let inside = plan
        .get(list)
        .filter(|inside| !inside.is_null() && **inside != Json::Array(Vec::new()))?;
    if id.is_empty() {
        return Some(inside.clone());
    }
    let key = match list {
        "components" => "part",
        "missing" => "fact",
        "dates" | "steps" | "consequences" | "options" | "requirements" | "milestones" => "id",
        // A contradiction has no name of its own: the rule that found it is its name.
        "conflicts" => {
            let items = inside.as_array()?;
            let named = |item: &&Json| reasons(item).contains(&id.to_string());
            return items.iter().find(named).cloned();
        }
        _ => panic!("{about}: no such place in a plan"),
    };
    let (id, place) = id
        .split_once('@')
        .map_or((id, None), |(id, place)| (id, Some(place)));
    let is_it = |item: &&Json| item[key] == id && place.is_none_or(|place| item["about"] == place);
    inside.as_array()?.iter().find(is_it).cloned()
}

/// The rules in the reasons of a result, or of every result of a list.
fn reasons(result: &Json) -> Vec<String> {
    match result {
        Json::Array(items) => items.iter().flat_map(reasons).collect(),
        _ => result["because"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|why| Some(why["rule"].as_str()?.to_string()))
            .collect(),
    }
}

fn compare(found: &Json, expect: &Table, path: &str, wrong: &mut Vec<String>) {
    for (key, wanted) in expect {
        let name = if path.is_empty() {
            key.clone()
        } else {
            format!("{path}.{key}")
        };
        let mut at = Some(found);
        for step in key.split('.') {
            at = at.and_then(|inside| match step.parse::<usize>() {
                Ok(place) if inside.is_array() => inside.get(place),
                _ => inside.get(step),
            });
        }
        match (wanted, at) {
            (Value::String(word), None) if word == "absent" => {}
            (Value::Table(inner), Some(inside)) => compare(inside, inner, &name, wrong),
            (_, Some(inside)) if as_json(wanted) == *inside => {}
            (_, inside) => {
                let got = inside.map_or("nothing".to_string(), ToString::to_string);
                wrong.push(format!("{name}: expected {}, got {got}", as_json(wanted)));
            }
        }
    }
}

fn as_json(value: &Value) -> Json {
    match value {
        Value::String(word) => Json::String(word.clone()),
        Value::Integer(number) => (*number).into(),
        Value::Float(number) => (*number).into(),
        Value::Boolean(flag) => (*flag).into(),
        Value::Datetime(day) => Json::String(day.to_string()),
        Value::Array(items) => items.iter().map(as_json).collect(),
        Value::Table(inner) => inner
            .iter()
            .map(|(key, item)| (key.clone(), as_json(item)))
            .collect(),
    }
}
