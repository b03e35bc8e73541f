//! `pack diff`: what is different between two states of the rules, and for whom.
#![allow(
    clippy::print_stdout,
    reason = "standard output is what a command line writes to"
)]
use std::io::Write;

use chrono::NaiveDate;
use wegwijs_domain::{ChangeKind, Facts, PlanChange, changes, plan};
use wegwijs_guidance::{Texts, explain};
use wegwijs_packs::{KeyRing, RuleChange, Said, compare};

use crate::arguments::PackDiff;
use crate::pack_files::{self, Source};
use crate::read::{self, ReadError};

/// Plainly invented people, one for each way through the law.
const PEOPLE: &[(&str, &str)] = &[
    (
        "amina",
        include_str!("../../../../tests/golden/people/amina.json"),
    ),
    (
        "dawit",
        include_str!("../../../../tests/golden/people/dawit.json"),
    ),
    (
        "leyla",
        include_str!("../../../../tests/golden/people/leyla.json"),
    ),
    (
        "omar",
        include_str!("../../../../tests/golden/people/omar.json"),
    ),
    (
        "selam",
        include_str!("../../../../tests/golden/people/selam.json"),
    ),
    (
        "yusuf",
        include_str!("../../../../tests/golden/people/yusuf.json"),
    ),
];

/// Fields that say nothing about what a rule decides.
const ABOUT_A_RULE: &[&str] = &["note", "source", "checked_on", "confidence", "rows"];

/// Runs it.
pub(crate) fn run(arguments: &PackDiff) -> Result<(), ReadError> {
    let mut keys = KeyRing::trusted();
    if let Some(path) = &arguments.keys {
        keys.add(pack_files::keys(path)?);
    }
    let texts = crate::plan::language(&arguments.lang)?;
    let on = arguments.on.unwrap_or_else(crate::plan::today_in_amsterdam);
    let old = pack_files::source(&arguments.old, &keys)?;
    let new = pack_files::source(&arguments.new, &keys)?;
    let people = people(arguments)?;
    let mut out = std::io::stdout().lock();
    let all = compare(&old.texts(), &new.texts());
    let mut write = || -> std::io::Result<()> {
        writeln!(
            out,
            "{} {} → {} {}: {} different",
            old.rules.id(),
            old.rules.version(),
            new.rules.id(),
            new.rules.version(),
            all.len()
        )?;
        for change in &all {
            write_change(&mut out, change)?;
        }
        for id in silent(&all, &new) {
            writeln!(out, "words of {id} stay as they are: do they still fit?")?;
        }
        for (name, facts) in &people {
            write_person(&mut out, name, facts, (&old, &new), (texts, on))?;
        }
        out.flush()
    };
    write().map_err(ReadError::Write)
}

fn people(arguments: &PackDiff) -> Result<Vec<(String, Facts)>, ReadError> {
    if arguments.facts.is_empty() {
        let invented = PEOPLE.iter().map(|(name, text)| {
            let facts = Facts::parse(text).map_err(|source| ReadError::Facts {
                file: (*name).to_owned(),
                source,
            })?;
            Ok(((*name).to_owned(), facts))
        });
        return invented.collect();
    }
    let given = arguments.facts.iter();
    given
        .map(|path| Ok((read::shown(path), read::facts(path)?)))
        .collect()
}

fn write_change(out: &mut impl Write, change: &RuleChange) -> std::io::Result<()> {
    let RuleChange { kind, id, what } = change;
    match what {
        Said::Added => writeln!(out, "+ {kind} {id}"),
        Said::Removed => writeln!(out, "- {kind} {id}"),
        Said::Moved => writeln!(out, "~ {kind} {id}: at another place in the order"),
        Said::Changed(fields) => {
            writeln!(out, "~ {kind} {id}")?;
            let nothing = "nothing";
            fields.iter().try_for_each(|field| {
                let before = field.before.as_deref().unwrap_or(nothing);
                let after = field.after.as_deref().unwrap_or(nothing);
                writeln!(out, "    {}: {before} → {after}", field.path)
            })
        }
    }
}

/// Rules that decide something else while the pack brings no new Dutch sentence for them.
fn silent<'a>(all: &'a [RuleChange], new: &Source) -> Vec<&'a str> {
    let brings = |id: &str| new.words.is_some_and(|words| words.brings("nl", id));
    all.iter()
        .filter(|change| change.kind == "rule" && !brings(&change.id))
        .filter(|change| match &change.what {
            Said::Changed(fields) => fields
                .iter()
                .any(|field| !ABOUT_A_RULE.iter().any(|it| field.path.starts_with(it))),
            Said::Added | Said::Removed | Said::Moved => false,
        })
        .map(|change| change.id.as_str())
        .collect()
}

fn write_person(
    out: &mut impl Write,
    name: &str,
    facts: &Facts,
    (old, new): (&Source, &Source),
    (texts, on): (Texts, NaiveDate),
) -> std::io::Result<()> {
    let (before, after) = (plan(facts, &old.rules, on), plan(facts, &new.rules, on));
    let all: Vec<PlanChange> = changes(&before, &after)
        .into_iter()
        .filter(|change| change.kind != ChangeKind::Missing)
        .collect();
    writeln!(out, "\n{name}: {} different on {on}", all.len())?;
    let (then, now) = (texts.with_words(old.words), texts.with_words(new.words));
    for change in &all {
        let title = if change.after.is_none() && !now.has(&change.id) {
            explain::change_title(&then, change)
        } else {
            explain::change_title(&now, change)
        };
        let face = |value: &Option<String>| {
            let said = value.as_ref();
            said.map_or_else(
                || "–".to_owned(),
                |it| explain::change_face(&now, change.kind, it),
            )
        };
        let (before, after) = (face(&change.before), face(&change.after));
        writeln!(out, "    {}: {before} → {after}", title.text)?;
    }
    Ok(())
}
