//! What a pack says of itself: `pack.toml`. Read loosely first, so that a pack for a later program is called that and
//! not faulty.
use chrono::NaiveDate;
use serde::Deserialize;
use wegwijs_domain::PackError;

use crate::refused::Refused;
use crate::version::Version;

/// The format of rules that this program knows. It grows by one when `domain/src/pack/schema.rs` gains a word.
pub const RULES_FORMAT: u32 = 1;
/// Name of the file.
pub(crate) const FILE: &str = "pack.toml";

/// What a pack says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Manifest {
    /// Which rules: `wegwijs-nl`. The same as in the rules.
    pub id: String,
    /// Its version. The same as in the rules.
    pub version: Version,
    /// The day whose law it holds. The same as in the rules.
    pub dated: NaiveDate,
    /// The day it was made.
    pub made_on: NaiveDate,
    /// The format of its rules: the program must know it.
    pub needs: u32,
    /// The version that its maker compared it with.
    pub supersedes: Version,
    /// Its rule files, in the order that they count: of several rules that could answer, the first does.
    pub rules: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Text {
    id: String,
    version: String,
    dated: NaiveDate,
    made_on: NaiveDate,
    needs: u32,
    supersedes: String,
    rules: Vec<String>,
}

/// Reads it.
pub(crate) fn read(text: &str) -> Result<Manifest, Refused> {
    let loose: toml::Table = toml::from_str(text).map_err(|error| faulty(text, &error))?;
    let needs = loose.get("needs").and_then(toml::Value::as_integer);
    if let Some(needs) = needs.and_then(|needs| u32::try_from(needs).ok())
        && needs > RULES_FORMAT
    {
        return Err(Refused::NeedsNewerApp {
            needs,
            known: RULES_FORMAT,
        });
    }
    let read: Text = toml::from_str(text).map_err(|error| faulty(text, &error))?;
    let version = |text: &str| {
        let said = format!("a version like 2027.1 instead of `{text}`");
        Version::parse(text).ok_or_else(|| wrong(&said))
    };
    let manifest = Manifest {
        version: version(&read.version)?,
        supersedes: version(&read.supersedes)?,
        id: read.id,
        rules: read.rules,
        dated: read.dated,
        made_on: read.made_on,
        needs: read.needs,
    };
    if manifest.needs == 0 {
        return Err(wrong("`needs` of 1 or more"));
    }
    if manifest.supersedes >= manifest.version {
        return Err(wrong("a version after the one that it supersedes"));
    }
    Ok(manifest)
}

/// A manifest that can be read and yet is wrong.
pub(crate) fn wrong(expected: &str) -> Refused {
    Refused::Faulty(vec![PackError {
        file: FILE.to_owned(),
        line: 1,
        expected: format!("expected {expected}"),
    }])
}

fn faulty(text: &str, error: &toml::de::Error) -> Refused {
    let until = error.span().map_or(0, |span| span.start);
    let before = text.bytes().take(until);
    Refused::Faulty(vec![PackError {
        file: FILE.to_owned(),
        line: before
            .filter(|byte| *byte == b'\n')
            .count()
            .saturating_add(1),
        expected: error.message().replace('\n', " "),
    }])
}
