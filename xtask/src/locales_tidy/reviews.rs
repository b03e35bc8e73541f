//! `locales/<tag>/review.toml`: from which source each translation was made, and who has read it since. A message
//! whose source has changed is stale until somebody touches the translation, or takes its line out and records anew.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use super::catalogue::{Catalogue, read, text};
use super::{Mode, Report};

const HEAD: &str = "\
# Written by `cargo dev tidy --record`. One line a message:
#   source  fingerprint of the source text that it was translated from
#   text    fingerprint of the translation
#   state   machine (drafted, not read by a speaker), translated (by a speaker) or reviewed (by another one)
#   by, on  who and when, for translated and reviewed
# A speaker who has read a message sets its state by hand. To say that a translation still fits a changed source:
# take the line out and record again.
";

/// One line.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Line {
    source: String,
    text: String,
    state: String,
    by: String,
    on: String,
}

/// What is known about one translation.
pub struct Translation<'a> {
    /// `messages` or `articles`.
    pub section: &'static str,
    /// Id of it.
    pub id: &'a str,
    /// Fingerprint of the source as it stands.
    pub source: &'a str,
    /// Fingerprint of the translation as it stands.
    pub text: &'a str,
}

/// All review files.
pub struct Ledgers(BTreeMap<String, Ledger>);

struct Ledger {
    path: PathBuf,
    before: BTreeMap<(String, String), Line>,
    after: BTreeMap<(String, String), Line>,
}

impl Ledgers {
    /// Reads them; a language without one starts empty.
    pub fn read(all: &Catalogue, report: &mut Report) -> Result<Self, String> {
        let mut ledgers = BTreeMap::new();
        for language in &all.languages {
            let path = all.folder.join(&language.tag).join("review.toml");
            let mut before = BTreeMap::new();
            if path.is_file() {
                let shown = format!("locales/{}/review.toml", language.tag);
                let table: toml::Table = toml::from_str(&read(&path)?)
                    .map_err(|why| format!("{shown}: {}", why.message()))?;
                for (section, entries) in &table {
                    for (id, entry) in entries.as_table().into_iter().flatten() {
                        let Some(entry) = entry.as_table() else {
                            report.problem(
                                &shown,
                                &format!("{id}: expected {{ source, text, state }}"),
                            );
                            continue;
                        };
                        let line = line(entry);
                        if !["machine", "translated", "reviewed"].contains(&line.state.as_str()) {
                            report.problem(
                                &shown,
                                &format!("{id}: state is machine, translated or reviewed"),
                            );
                        } else if line.state != "machine" && line.by.is_empty() {
                            report.problem(&shown, &format!("{id}: {} by whom?", line.state));
                        }
                        before.insert((section.clone(), id.clone()), line);
                    }
                }
            }
            ledgers.insert(
                language.tag.clone(),
                Ledger {
                    path,
                    before,
                    after: BTreeMap::new(),
                },
            );
        }
        Ok(Self(ledgers))
    }

    /// Compares a translation with its line. In [`Mode::Write`] a new or changed translation gets a new line.
    /// Returns whether the translation fits the source as it stands.
    pub fn see(
        &mut self,
        tag: &str,
        it: &Translation<'_>,
        mode: Mode,
        report: &mut Report,
    ) -> bool {
        let Some(ledger) = self.0.get_mut(tag) else {
            return false;
        };
        let key = (it.section.to_owned(), it.id.to_owned());
        let shown = format!("locales/{tag}/review.toml");
        let fresh = Line {
            source: it.source.to_owned(),
            text: it.text.to_owned(),
            state: "machine".to_owned(),
            by: String::new(),
            on: String::new(),
        };
        let (line, fits) = match ledger.before.get(&key) {
            Some(known) if known.source == it.source && known.text == it.text => {
                (known.clone(), true)
            }
            Some(known) if known.text == it.text => {
                report.problem(
                    &shown,
                    &format!("{} is stale: its source has changed", it.id),
                );
                (known.clone(), false)
            }
            _ if mode == Mode::Write => (fresh, true),
            Some(known) => {
                report.problem(
                    &shown,
                    &format!("{} has changed: run `cargo dev tidy --record`", it.id),
                );
                (known.clone(), false)
            }
            None => {
                report.problem(
                    &shown,
                    &format!("{} is not there: run `cargo dev tidy --record`", it.id),
                );
                return false;
            }
        };
        ledger.after.insert(key, line);
        fits
    }

    /// Writes those that changed; lines of messages that are gone go too.
    pub fn write(&self, report: &mut Report) -> Result<(), String> {
        for (tag, ledger) in &self.0 {
            if ledger.after == ledger.before {
                continue;
            }
            let content = ledger.content();
            fs::write(&ledger.path, content)
                .map_err(|why| format!("{}: {why}", ledger.path.display()))?;
            report.done.push(format!(
                "locales/{tag}/review.toml: {} lines",
                ledger.after.len()
            ));
        }
        Ok(())
    }

    /// Lines whose message is gone.
    fn leftovers(&self, report: &mut Report) {
        for (tag, ledger) in &self.0 {
            for (_, id) in ledger
                .before
                .keys()
                .filter(|it| it.0 == "messages" && !ledger.after.contains_key(*it))
            {
                report.problem(
                    &format!("locales/{tag}/review.toml"),
                    &format!("{id} is in no file any more"),
                );
            }
        }
    }
}

impl Ledger {
    fn content(&self) -> String {
        let mut out = String::from(HEAD);
        let mut section = "";
        for ((of, id), line) in &self.after {
            if of != section {
                let _ = writeln!(out, "\n[{of}]");
                section = of;
            }
            let _ = write!(
                out,
                "{id} = {{ source = \"{}\", text = \"{}\", state = \"{}\"",
                line.source, line.text, line.state
            );
            for (key, value) in [("by", &line.by), ("on", &line.on)] {
                if !value.is_empty() {
                    let _ = write!(out, ", {key} = \"{value}\"");
                }
            }
            out.push_str(" }\n");
        }
        out
    }
}

/// Every translated message against its line.
pub fn check(all: &Catalogue, ledgers: &mut Ledgers, mode: Mode, report: &mut Report) {
    let sources: BTreeMap<&str, &str> = all
        .sources()
        .map(|(_, message)| (message.id.as_str(), message.hash.as_str()))
        .collect();
    for file in all
        .files
        .iter()
        .filter(|it| all.source_of(&it.name) != it.tag)
    {
        for message in &file.messages {
            let Some(source) = sources.get(message.id.as_str()) else {
                continue;
            };
            let it = Translation {
                section: "messages",
                id: &message.id,
                source,
                text: &message.hash,
            };
            ledgers.see(&file.tag, &it, mode, report);
        }
    }
    if mode == Mode::Check {
        ledgers.leftovers(report);
    }
}

fn line(entry: &toml::Table) -> Line {
    let on = match entry.get("on") {
        Some(toml::Value::Datetime(day)) => day.to_string(),
        _ => text(entry, "on"),
    };
    Line {
        source: text(entry, "source"),
        text: text(entry, "text"),
        state: text(entry, "state"),
        by: text(entry, "by"),
        on,
    }
}
