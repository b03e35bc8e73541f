//! Reads the files of a pack into one, and says file and line of the first thing that is wrong.
use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;

use super::schema::PackFile;
use super::{RulePack, validate};

/// One thing in a pack that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackError {
    /// File name as given.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// What is wrong and what was expected, one line.
    pub expected: String,
}

impl fmt::Display for PackError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}:{}: {}", self.file, self.line, self.expected)
    }
}

impl std::error::Error for PackError {}

/// Points at a place in a file.
pub(super) fn error_at(
    file: &str,
    text: &str,
    span: Option<Range<usize>>,
    expected: impl Into<String>,
) -> PackError {
    let until = span.map_or(0, |span| span.start).min(text.len());
    let line = text
        .bytes()
        .take(until)
        .filter(|byte| *byte == b'\n')
        .count()
        .saturating_add(1);
    let expected: String = expected.into();
    PackError {
        file: file.to_string(),
        line,
        expected: expected.replace('\n', " "),
    }
}

pub(super) fn pack(files: &[(&str, &str)]) -> Result<RulePack, PackError> {
    let mut read = Vec::with_capacity(files.len());
    for (name, text) in files {
        let file: PackFile = toml::from_str(text)
            .map_err(|error| error_at(name, text, error.span(), error.message()))?;
        read.push(file);
    }
    let (pack, origin) = assembled(files, read)?;
    match validate::pack(&pack, &origin).into_iter().next() {
        Some(first) => Err(first),
        None => Ok(pack),
    }
}

/// The texts of the files, rule by rule: where each rule comes from.
pub(super) type Origin<'a> = Vec<(&'a str, &'a str)>;

/// Puts files that were read together into one pack, not yet checked.
pub(super) fn assembled<'a>(
    files: &[(&'a str, &'a str)],
    read: Vec<PackFile>,
) -> Result<(RulePack, Origin<'a>), PackError> {
    let mut head = None;
    let mut pack_rules = Vec::new();
    let mut origin = Vec::new();
    let (mut holidays, mut whom, mut values) = (Vec::new(), BTreeMap::new(), BTreeMap::new());
    for ((name, text), file) in files.iter().zip(read) {
        if let Some(found) = file.pack
            && head.replace(found).is_some()
        {
            return Err(error_at(
                name,
                text,
                None,
                "expected [pack] in one file only",
            ));
        }
        origin.extend(file.rule.iter().map(|_| (*name, *text)));
        pack_rules.extend(file.rule);
        holidays.extend(file.holiday);
        whom.extend(
            file.whom
                .into_iter()
                .map(|row| (row.fact.0.field().path, row.ask)),
        );
        values.extend(file.values.into_iter().map(|row| (row.field, row.values)));
    }
    let first = files.first().map_or("", |(name, _)| name);
    let head = head.ok_or_else(|| {
        error_at(
            first,
            "",
            None,
            "expected a [pack] with id, version, dated and note",
        )
    })?;
    let mut pack = RulePack {
        head,
        rules: pack_rules,
        holidays,
        whom,
        values,
        by_id: BTreeMap::new(),
        by_day: BTreeMap::new(),
    };
    for (place, rule) in pack.rules.iter().enumerate() {
        pack.by_id.insert(rule.id.get_ref().clone(), place);
        if let Some(day) = &rule.day {
            pack.by_day
                .entry(day.defines.clone())
                .or_default()
                .push(place);
        }
    }
    Ok((pack, origin))
}
