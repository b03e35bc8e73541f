//! `locales/<tag>/guidance/<id>.md`: front matter between `+++` lines as constants, the body as text.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use toml::Value;

use crate::languages::Table;
use crate::reviews::Reviews;
use crate::{files, source_hash, stem};

struct Raw {
    tag: String,
    id: String,
    title: String,
    source: String,
    checked_on: String,
    order: i64,
    body: String,
}

/// Writes `ARTICLES`, in the order of the Dutch front matter (`order`, then id).
pub fn write(
    out: &mut String,
    locales: &Path,
    table: &Table,
    reviews: &Reviews,
) -> Result<(), Box<dyn Error>> {
    let mut all = Vec::new();
    for language in &table.languages {
        for path in files(&locales.join(&language.tag).join("guidance"), "md")? {
            match read(&language.tag, &stem(&path), &fs::read_to_string(&path)?) {
                Some(raw) => all.push(raw),
                None => println!(
                    "cargo:warning={}: front matter can't be read",
                    path.display()
                ),
            }
        }
    }
    let sources: BTreeMap<String, (i64, String)> = all
        .iter()
        .filter(|it| it.tag == "nl")
        .map(|it| {
            (
                it.id.clone(),
                (
                    it.order,
                    source_hash::of_text(&format!("{}\n{}", it.title, it.body.trim())),
                ),
            )
        })
        .collect();
    all.retain(|it| sources.contains_key(&it.id));
    all.sort_by_key(|it| {
        (
            sources.get(&it.id).map(|(order, _)| *order),
            it.id.clone(),
            it.tag.clone(),
        )
    });

    writeln!(out, "pub(crate) static ARTICLES: &[RawArticle] = &[")?;
    for it in &all {
        let current = sources.get(&it.id).map(|(_, hash)| hash);
        let reviewed = reviews
            .articles
            .get(&it.tag)
            .and_then(|list| list.get(&it.id));
        let checked = it.tag == "nl" || (reviewed.is_some() && reviewed == current);
        writeln!(
            out,
            "    RawArticle {{ tag: {:?}, id: {:?}, title: {:?}, source: {:?}, checked_on: {:?}, checked: {checked}, \
             body: {:?} }},",
            it.tag, it.id, it.title, it.source, it.checked_on, it.body
        )?;
    }
    writeln!(out, "];")?;
    Ok(())
}

fn read(tag: &str, id: &str, text: &str) -> Option<Raw> {
    let (front, body) = text.strip_prefix("+++")?.split_once("\n+++")?;
    let front: toml::Table = toml::from_str(front).ok()?;
    let one = |key: &str| match front.get(key) {
        Some(Value::String(text)) => Some(text.clone()),
        Some(Value::Datetime(day)) => Some(day.to_string()),
        Some(Value::Array(list)) => Some(
            list.iter()
                .filter_map(Value::as_str)
                .collect::<Vec<_>>()
                .join("; "),
        ),
        _ => None,
    };
    Some(Raw {
        tag: tag.to_owned(),
        id: id.to_owned(),
        title: one("title")?,
        source: one("source").unwrap_or_default(),
        checked_on: one("checked_on").unwrap_or_default(),
        order: front
            .get("order")
            .and_then(Value::as_integer)
            .unwrap_or(i64::MAX),
        body: body.trim().to_owned(),
    })
}
