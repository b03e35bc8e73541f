//! `locales/languages.toml` as constants.

use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use toml::Value;

use crate::reviews::Reviews;

/// What the table says.
pub struct Table {
    /// Languages with a folder, in the order of the picker.
    pub languages: Vec<Entry>,
    /// Made by the program for tests.
    pub pseudo: Vec<Entry>,
    /// Names of the files whose source is Dutch.
    pub content: Vec<String>,
}

/// One language; the meaning of each field stands in the table itself.
pub struct Entry {
    pub tag: String,
    name: String,
    direction: String,
    script: String,
    font: String,
    digits: String,
    fallback: Vec<String>,
    format: String,
    full_date: Option<String>,
}

impl Table {
    /// The language that the translations of this file are made from.
    pub fn source_of(&self, file: &str) -> &'static str {
        if self.content.iter().any(|it| it == file) {
            "nl"
        } else {
            "en"
        }
    }
}

/// Reads the table.
pub fn read(path: &Path) -> Result<Table, Box<dyn Error>> {
    let root: toml::Table = toml::from_str(&fs::read_to_string(path)?)?;
    let entries = |key: &str| -> Result<Vec<&toml::Table>, Box<dyn Error>> {
        let list = root
            .get(key)
            .and_then(Value::as_array)
            .ok_or(format!("languages.toml: no [[{key}]]"))?;
        Ok(list.iter().filter_map(Value::as_table).collect())
    };
    let languages: Vec<Entry> = entries("language")?
        .into_iter()
        .map(entry)
        .collect::<Result<_, _>>()?;
    let mut pseudo = Vec::new();
    for it in entries("pseudo")? {
        let base = text(it, "base")?;
        let model = languages
            .iter()
            .find(|it| it.tag == base)
            .ok_or(format!("no language {base}"))?;
        let mut fallback = vec![base];
        fallback.extend(model.fallback.iter().cloned());
        pseudo.push(Entry {
            tag: text(it, "tag")?,
            name: text(it, "name")?,
            direction: text(it, "direction")?,
            script: model.script.clone(),
            font: model.font.clone(),
            digits: model.digits.clone(),
            fallback,
            format: model.format.clone(),
            full_date: model.full_date.clone(),
        });
    }
    Ok(Table {
        languages,
        pseudo,
        content: strings(&root, "content")?,
    })
}

fn entry(it: &toml::Table) -> Result<Entry, Box<dyn Error>> {
    Ok(Entry {
        tag: text(it, "tag")?,
        name: text(it, "name")?,
        direction: text(it, "direction")?,
        script: text(it, "script")?,
        font: text(it, "font")?,
        digits: text(it, "digits")?,
        fallback: strings(it, "fallback")?,
        format: text(it, "format")?,
        full_date: it
            .get("full_date")
            .and_then(Value::as_str)
            .map(str::to_owned),
    })
}

fn text(table: &toml::Table, key: &str) -> Result<String, Box<dyn Error>> {
    let found = table.get(key).and_then(Value::as_str);
    Ok(found
        .ok_or(format!("languages.toml: `{key}` must be a text"))?
        .to_owned())
}

fn strings(table: &toml::Table, key: &str) -> Result<Vec<String>, Box<dyn Error>> {
    let list = table
        .get(key)
        .and_then(Value::as_array)
        .ok_or(format!("languages.toml: `{key}` must be a list"))?;
    Ok(list
        .iter()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect())
}

/// Writes `LANGUAGES`.
pub fn write(out: &mut String, table: &Table, reviews: &Reviews) -> std::fmt::Result {
    writeln!(out, "pub(crate) static LANGUAGES: &[Language] = &[")?;
    let real = table.languages.iter().map(|it| (it, false));
    for (it, hidden) in real.chain(table.pseudo.iter().map(|it| (it, true))) {
        let chain: Vec<&String> = it
            .fallback
            .iter()
            .filter(|tag| table.languages.iter().any(|known| known.tag == **tag))
            .collect();
        let direction = if it.direction == "rtl" {
            "RightToLeft"
        } else {
            "LeftToRight"
        };
        writeln!(
            out,
            "    Language {{ tag: {:?}, name: {:?}, direction: Direction::{direction}, script: {:?}, font: {:?}, \
             digits: {:?}, fallback: &{chain:?}, format: {:?}, full_date: {:?}, hidden: {hidden}, checked: {} }},",
            it.tag,
            it.name,
            it.script,
            it.font,
            it.digits,
            it.format,
            it.full_date,
            !hidden && reviews.complete(&it.tag),
        )?;
    }
    writeln!(out, "];")
}
