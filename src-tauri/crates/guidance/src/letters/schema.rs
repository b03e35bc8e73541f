//! The shape of a file of letters. Unknown keys are refused.
use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Deserialize;
use toml::Spanned;
use wegwijs_domain::Certainty;

use super::{By, Constant, Helper, Keep, LetterKind, Sender};

/// One file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LetterFile {
    #[serde(default)]
    pub sender: Vec<Sender>,
    #[serde(default)]
    pub helper: Vec<Helper>,
    #[serde(default)]
    pub letter: Vec<LetterRow>,
}

/// One letter as it is written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LetterRow {
    pub id: Spanned<String>,
    pub sender: Spanned<String>,
    pub headings: Spanned<Vec<String>>,
    pub words: Spanned<Vec<String>>,
    #[serde(default)]
    pub unless: Vec<String>,
    #[serde(default)]
    pub signs: Vec<String>,
    pub kind: LetterKind,
    pub by: By,
    pub ask: Spanned<Vec<String>>,
    #[serde(default)]
    pub legal_help: bool,
    pub rows: Vec<String>,
    pub source: Spanned<String>,
    pub confidence: Certainty,
    pub checked_on: NaiveDate,
    #[serde(default)]
    pub take: Vec<TakeRow>,
}

/// One thing that goes into the facts: `fact` with `is` or `value`, or `list` with its fields.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TakeRow {
    pub fact: Option<Spanned<String>>,
    pub is: Option<Spanned<Is>>,
    pub value: Option<Spanned<Constant>>,
    #[serde(default)]
    pub keep: Keep,
    #[serde(default)]
    pub needed: bool,
    pub list: Option<Spanned<String>>,
    #[serde(default)]
    pub set: BTreeMap<String, Spanned<Constant>>,
    pub dated: Option<Spanned<String>>,
    pub received: Option<Spanned<String>>,
    pub named: Option<Spanned<String>>,
    /// Names of fields; one that must be answered ends in `!`.
    #[serde(default)]
    pub asked: Vec<Spanned<String>>,
    /// The only values of the fact, or of a field of the list.
    #[serde(default)]
    pub only: Only,
    #[serde(rename = "as")]
    pub day: Option<String>,
    #[serde(default)]
    pub when: Vec<Spanned<String>>,
    #[serde(default)]
    pub same: Vec<Spanned<String>>,
}

/// Where the value of a fact comes from.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Is {
    Dated,
    Asked,
}

/// The only values: of one fact, or by field.
#[derive(Debug, Default, Deserialize)]
#[serde(untagged)]
pub(super) enum Only {
    #[default]
    All,
    Of(Vec<String>),
    By(BTreeMap<String, Vec<String>>),
}
