//! Which messages a speaker has read and found right: state `reviewed` in `locales/<tag>/review.toml`, and the
//! source text still the one that was reviewed. Texts in the language that they were written in count as checked.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use fluent_syntax::ast::Entry;
use toml::Value;

use crate::languages::Table;
use crate::{files, source_hash, stem};

/// What is checked, by language.
pub struct Reviews {
    /// Ids of checked messages.
    pub messages: BTreeMap<String, BTreeSet<String>>,
    /// Article id → source hash that a speaker has reviewed the translation of.
    pub articles: BTreeMap<String, BTreeMap<String, String>>,
    every: BTreeSet<String>,
}

impl Reviews {
    /// Whether each message of the program is checked in this language.
    pub fn complete(&self, tag: &str) -> bool {
        let checked = self.messages.get(tag);
        !self.every.is_empty() && checked.is_some_and(|it| self.every.is_subset(it))
    }
}

/// Reads all `review.toml` and compares them with the sources.
pub fn read(locales: &Path, table: &Table) -> Result<Reviews, Box<dyn Error>> {
    let mut sources: BTreeMap<String, (&'static str, String)> = BTreeMap::new();
    for tag in ["en", "nl"] {
        for path in files(&locales.join(tag), "ftl")? {
            if table.source_of(&stem(&path)) != tag {
                continue;
            }
            let text = fs::read_to_string(&path)?;
            let resource = match fluent_syntax::parser::parse(text.as_str()) {
                Ok(whole) => whole,
                Err((part, _)) => {
                    println!(
                        "cargo:warning={} has lines that are no Fluent",
                        path.display()
                    );
                    part
                }
            };
            for entry in &resource.body {
                if let Entry::Message(message) = entry {
                    let id = message.id.name.to_owned();
                    sources.insert(id, (tag, source_hash::of_message(message)));
                }
            }
        }
    }
    let mut reviews = Reviews {
        messages: BTreeMap::new(),
        articles: BTreeMap::new(),
        every: sources.keys().cloned().collect(),
    };
    for language in &table.languages {
        let tag = language.tag.as_str();
        let mut checked: BTreeSet<String> = sources
            .iter()
            .filter(|(_, (source, _))| *source == tag)
            .map(|(id, _)| id.clone())
            .collect();
        let path = locales.join(tag).join("review.toml");
        if path.is_file() {
            match toml::from_str::<toml::Table>(&fs::read_to_string(&path)?) {
                Ok(root) => {
                    for (id, hash) in reviewed(&root, "messages") {
                        if sources
                            .get(&id)
                            .is_some_and(|(_, current)| *current == hash)
                        {
                            checked.insert(id);
                        }
                    }
                    reviews
                        .articles
                        .insert(tag.to_owned(), reviewed(&root, "articles"));
                }
                Err(why) => println!("cargo:warning={}: {}", path.display(), why.message()),
            }
        }
        reviews.messages.insert(tag.to_owned(), checked);
    }
    Ok(reviews)
}

/// Entries of a section whose state is `reviewed`: id and source hash.
fn reviewed(root: &toml::Table, section: &str) -> BTreeMap<String, String> {
    let entries = root
        .get(section)
        .and_then(Value::as_table)
        .into_iter()
        .flatten();
    entries
        .filter(|(_, it)| it.get("state").and_then(Value::as_str) == Some("reviewed"))
        .filter_map(|(id, it)| Some((id.clone(), it.get("source")?.as_str()?.to_owned())))
        .collect()
}

/// Writes `CHECKED`: language → sorted ids.
pub fn write(out: &mut String, reviews: &Reviews) -> std::fmt::Result {
    writeln!(out, "pub(crate) static CHECKED: &[(&str, &[&str])] = &[")?;
    for (tag, ids) in &reviews.messages {
        writeln!(out, "    ({tag:?}, &{:?}),", ids.iter().collect::<Vec<_>>())?;
    }
    writeln!(out, "];")
}
