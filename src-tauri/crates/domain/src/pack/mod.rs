//! The rule pack: law as data. Loading checks everything that the engine relies on, so evaluating cannot fail.
use std::collections::BTreeMap;
use std::sync::OnceLock;

use chrono::NaiveDate;

mod check;
mod load;
mod names;
mod schema;
mod validate;

pub use load::PackError;
pub(crate) use names::{DayName, FactName, WordName};
pub(crate) use schema::{
    AddsBody, ComponentBody, Condition, ConsequenceBody, DateBody, Entries, ExamPlanBody,
    MilestoneBody, Moment, ObjectedTo, OptionBody, PackHead, Rule, Scope, StepBody, SumOf, Worked,
};

use crate::calendar::Holiday;

/// Place of a rule in its pack.
pub(crate) type RuleId = usize;

/// All rules, amounts and holidays of one state of the law.
#[derive(Debug, Clone)]
pub struct RulePack {
    head: PackHead,
    rules: Vec<Rule>,
    holidays: Vec<Holiday>,
    whom: BTreeMap<&'static str, String>,
    values: BTreeMap<String, Vec<String>>,
    by_id: BTreeMap<String, RuleId>,
    by_day: BTreeMap<String, Vec<RuleId>>,
}

/// The files of the built-in pack: name and text.
pub const BUILT_IN: &[(&str, &str)] = &[
    (
        "shared/2026-11-01.toml",
        include_str!("../../../../../assets/rules/shared/2026-11-01.toml"),
    ),
    (
        "wi2013/2013-01-01.toml",
        include_str!("../../../../../assets/rules/wi2013/2013-01-01.toml"),
    ),
    (
        "wi2021/2022-01-01.toml",
        include_str!("../../../../../assets/rules/wi2021/2022-01-01.toml"),
    ),
    (
        "path/2026-11-01.toml",
        include_str!("../../../../../assets/rules/path/2026-11-01.toml"),
    ),
    (
        "cited/2026-11-01.toml",
        include_str!("../../../../../assets/rules/cited/2026-11-01.toml"),
    ),
];

impl RulePack {
    /// The pack inside the binary.
    pub fn built_in() -> &'static RulePack {
        static PACK: OnceLock<RulePack> = OnceLock::new();
        #[expect(
            clippy::expect_used,
            reason = "the text is part of the binary and a test reads it"
        )]
        PACK.get_or_init(|| RulePack::parse(BUILT_IN).expect("the built-in pack is valid"))
    }

    /// Reads a pack from the names and texts of its files.
    ///
    /// # Errors
    /// The first thing that is wrong, with file, line and what was expected.
    pub fn parse(files: &[(&str, &str)]) -> Result<RulePack, PackError> {
        load::pack(files)
    }

    /// Reads a pack as [`RulePack::parse`] does, for its maker.
    ///
    /// # Errors
    /// Everything that is wrong, at most one thing a rule, each with file, line and what was expected.
    pub fn check(files: &[(&str, &str)]) -> Result<RulePack, Vec<PackError>> {
        check::pack(files)
    }

    /// Id of the pack.
    pub fn id(&self) -> &str {
        &self.head.id
    }

    /// Version of the pack.
    pub fn version(&self) -> &str {
        &self.head.version
    }

    /// The day whose law it holds.
    pub fn dated(&self) -> NaiveDate {
        self.head.dated
    }

    /// The values that the pack lists for a field (`person.diplomas[].kind`).
    pub fn values_of(&self, field: &str) -> impl Iterator<Item = &str> + Clone {
        self.values
            .get(field)
            .map_or(&[] as &[String], Vec::as_slice)
            .iter()
            .map(String::as_str)
    }

    /// Public holidays.
    pub fn holidays(&self) -> &[Holiday] {
        &self.holidays
    }

    /// Who can tell a fact (`duo`, `municipality`, …), if the pack says.
    pub fn whom(&self, fact: &str) -> Option<&str> {
        self.whom.get(fact).map(String::as_str)
    }

    /// Ids of the rules that make an option: where it is written, apart from what it is worked out from.
    pub fn rules_of_option(&self, option: &str) -> Vec<&str> {
        self.rules
            .iter()
            .filter(|rule| rule.option.as_ref().is_some_and(|it| it.id == option))
            .map(|rule| rule.id.get_ref().as_str())
            .collect()
    }

    pub(crate) fn all_whom(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.whom.iter().map(|(fact, ask)| (*fact, ask.as_str()))
    }

    pub(crate) fn rules(&self) -> &[Rule] {
        &self.rules
    }

    pub(crate) fn rule(&self, id: RuleId) -> Option<&Rule> {
        self.rules.get(id)
    }

    pub(crate) fn find(&self, id: &str) -> Option<RuleId> {
        self.by_id.get(id).copied()
    }

    /// The rules that define a day, in the order that they count.
    pub(crate) fn defining(&self, day: &str) -> &[RuleId] {
        self.by_day.get(day).map_or(&[], Vec::as_slice)
    }
}
