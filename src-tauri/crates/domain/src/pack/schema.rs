//! The shape of a rule file: what a rule may say, in a small closed vocabulary. Unknown keys are refused.
//! Law stands in the data; here stand only the forms that law can take.
use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Deserialize;
use toml::Spanned;

use super::names::{DayName, FactName, FieldName, ListName, WordName};
use crate::calendar::{Holiday, Rounding};
use crate::plan::{
    Authority, Certainty, ConsequenceAbout, ConsequenceKind, DateKind, DutyAnswer, Level,
    OptionKind, Part, RegimeId, Track,
};

/// One file of a pack.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PackFile {
    pub pack: Option<PackHead>,
    #[serde(default)]
    pub rule: Vec<Rule>,
    #[serde(default)]
    pub holiday: Vec<Holiday>,
    #[serde(default)]
    pub whom: Vec<Whom>,
    #[serde(default)]
    pub values: Vec<Values>,
}

/// Name and date of a pack; stands in exactly one file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PackHead {
    pub id: String,
    pub version: String,
    pub dated: NaiveDate,
    /// What the pack is and is not, in plain English.
    #[expect(
        dead_code,
        reason = "for readers of the file; required so that no pack goes without it"
    )]
    pub note: String,
}

/// Who can tell a fact.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Whom {
    pub fact: FactName,
    pub ask: String,
}

/// The values of a field whose answers the pack lists.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Values {
    pub field: String,
    pub values: Vec<String>,
}

/// The act that a rule belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Scope {
    Any,
    Wi2006,
    Wi2013,
    Wi2021,
}

impl Scope {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Scope::Any => "any",
            Scope::Wi2006 => "wi2006",
            Scope::Wi2013 => "wi2013",
            Scope::Wi2021 => "wi2021",
        }
    }

    pub(crate) fn covers(self, act: RegimeId) -> bool {
        self == Scope::Any || self.as_str() == act.as_str()
    }
}

/// One rule: where it comes from, when it holds, and what it says (at most one body).
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Rule {
    pub id: Spanned<String>,
    #[serde(default)]
    pub rows: Vec<String>,
    pub regime: Scope,
    pub from: Option<NaiveDate>,
    pub until: Option<NaiveDate>,
    /// The day that decides whether `from` and `until` hold; the day asked about when left out.
    pub counts_on: Option<Moment>,
    pub source: String,
    pub confidence: Certainty,
    pub checked_on: NaiveDate,
    pub statement: Option<String>,
    pub note: String,
    pub when: Option<Condition>,
    /// Announced and not in force: never computed with, only shown beside a rule that is in force.
    #[serde(default)]
    pub announced: bool,
    /// Other rules that are shown as reasons beside this one.
    #[serde(default)]
    pub cites: Vec<String>,

    pub act: Option<ActBody>,
    pub duty: Option<DutyBody>,
    pub day: Option<DayBody>,
    pub extension: Option<ExtensionBody>,
    pub next_term: Option<NextTermBody>,
    pub component: Option<ComponentBody>,
    pub closes: Option<ClosesBody>,
    pub frees: Option<FreesBody>,
    pub lowers: Option<LowersBody>,
    pub fee: Option<FeeBody>,
    pub date: Option<DateBody>,
    pub exam_plan: Option<ExamPlanBody>,
    pub step: Option<StepBody>,
    pub option: Option<OptionBody>,
    pub consequence: Option<ConsequenceBody>,
    pub requirement: Option<RequirementBody>,
    pub milestone: Option<MilestoneBody>,
    pub check: Option<CheckBody>,
    pub clash: Option<ClashBody>,
}

/// Says which act applies.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ActBody {
    pub is: RegimeId,
}

/// Says whether there is a duty.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct DutyBody {
    pub answer: DutyAnswer,
    /// How sure any later answer can be while it is not known whether this rule holds.
    pub doubt: Option<Certainty>,
    /// From which day the answer holds; before it the next rule decides.
    pub not_before: Option<Moment>,
}

/// Defines a day by name. Of several rules for one name, the first that can be worked out counts.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct DayBody {
    pub defines: String,
    pub is: Moment,
}

/// How granted months are added to a last day.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ExtensionBody {
    pub rounding: Rounding,
}

/// What follows an overrun: the first case that holds.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct NextTermBody {
    pub cases: Vec<NextTermCase>,
}

/// One length of a new term.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct NextTermCase {
    pub when: Condition,
    pub months: Option<i64>,
}

/// Parts that have to be done.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ComponentBody {
    pub parts: Vec<Part>,
    pub level: Option<Level>,
    pub hours: Option<i64>,
    /// Which hours count.
    pub hours_of: Option<SumOf>,
    /// When a part without exam is done; hours asked must be there too.
    pub done: Option<Entries>,
    pub ends: Option<Moment>,
}

/// A whole diploma that closes parts.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ClosesBody {
    pub exam: String,
    pub parts: Vec<Part>,
    pub level: Level,
}

/// Parts that this person need not do.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FreesBody {
    pub parts: Vec<Part>,
}

/// Parts whose level a decision of this kind lowers.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct LowersBody {
    pub decision: String,
    pub parts: Vec<Part>,
    pub level: Level,
}

/// Price of one sitting, or the number of free ones.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FeeBody {
    pub parts: Vec<Part>,
    /// Only for exams at this level; for all when left out.
    pub level: Option<Level>,
    pub eur: Option<i64>,
    pub free_tries: Option<i64>,
}

/// A date of the plan.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct DateBody {
    pub id: String,
    pub kind: DateKind,
    pub is: Moment,
    /// Another reading that stands beside it.
    pub other: Option<Moment>,
    pub done: Option<Condition>,
    /// Due from this many days before.
    pub due_days: i64,
    /// One date for each of these entries.
    pub each: Option<Entries>,
}

/// How exams are planned back from the end of the term: advice, not law.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ExamPlanBody {
    pub parts: Vec<Part>,
    pub level: Option<Level>,
    pub result_weeks: i64,
    pub booking_weeks: i64,
    pub due_days: i64,
}

/// A step on one of the tracks.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct StepBody {
    pub id: String,
    pub track: Track,
    #[serde(default)]
    pub after: Vec<String>,
    pub done: Option<Condition>,
    /// Possible only when this holds; always when left out.
    pub now: Option<Condition>,
    /// Waits for somebody else while this holds.
    pub blocked: Option<Condition>,
    /// Counts as a first step within the first six months.
    #[serde(default)]
    pub quick: bool,
}

/// A way out.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OptionBody {
    pub id: String,
    pub kind: OptionKind,
    pub ground: Option<String>,
    /// One option for each of these decisions.
    pub each: Option<Entries>,
    /// The circumstances it rests on, their periods merged.
    pub periods: Option<Entries>,
    /// Shortest period in a row, in months.
    pub least_months: Option<i64>,
    /// Shortest period in a row, in days.
    pub least_days: Option<i64>,
    /// Longest period in a row, in months.
    pub most_months: Option<i64>,
    /// An event: without a last day it was over on the day it began.
    #[serde(default)]
    pub one_day: bool,
    /// Given once: not offered again after it was granted, whatever the period.
    #[serde(default)]
    pub once: bool,
    /// Counts only when no kind of circumstance reaches that length by itself.
    #[serde(default)]
    pub combined: bool,
    /// Fields of an entry that may not be `false`, and are asked for while unknown.
    #[serde(default)]
    pub unless_false: Vec<String>,
    pub opens: Option<Moment>,
    pub by: Option<Moment>,
    /// Fixed time that it adds.
    pub adds: Option<AddsBody>,
    /// The lost time itself is added.
    #[serde(default)]
    pub adds_periods: bool,
    /// Must hold for it to be possible.
    pub asks: Option<Condition>,
    pub to: Option<Authority>,
    #[serde(default)]
    pub needs: Vec<String>,
}

/// Fixed time that is added to a term.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AddsBody {
    pub days: Option<i64>,
    pub months: Option<i64>,
}

/// Something at stake.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ConsequenceBody {
    pub id: String,
    pub kind: ConsequenceKind,
    pub about: ConsequenceAbout,
    pub by: Authority,
    /// First that holds: none, ask, applies, threatens; not shown when none of them does.
    pub none: Option<Condition>,
    pub ask: Option<Condition>,
    pub applies: Option<Condition>,
    pub threatens: Option<Condition>,
    /// Rules cited when the answer is `none`.
    #[serde(default)]
    pub none_cites: Vec<String>,
    pub on: Option<Moment>,
    /// The amount that the law fixes, whatever the facts are.
    pub amount_eur: Option<i64>,
    pub max_eur: Option<i64>,
    pub months: Option<i64>,
    /// The first case that holds is the most it can be.
    #[serde(default)]
    pub amounts: Vec<AmountCase>,
    /// While this holds, nothing is left that would lower it: the most is the amount.
    pub exact: Option<Condition>,
    /// The first case that holds says how much of a loan is remitted.
    #[serde(default)]
    pub remits: Vec<RemitCase>,
    #[serde(default)]
    pub way_out: Vec<String>,
}

/// One amount and when it holds.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AmountCase {
    pub when: Condition,
    pub eur: i64,
}

/// One percentage and when it holds.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RemitCase {
    pub when: Condition,
    pub pct: i64,
}

/// A requirement of the IND.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RequirementBody {
    pub id: String,
    pub exempt: Option<Condition>,
    pub lacks: Vec<LackBody>,
    /// Only the IND can tell while this holds.
    pub ask: Option<Condition>,
}

/// One thing that is lacking unless a condition holds.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct LackBody {
    pub id: String,
    pub unless: Condition,
}

/// Something achieved.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct MilestoneBody {
    pub id: String,
    /// The day it was reached: the first of these that is known.
    pub on: Option<Moment>,
    /// Or: reached by the first of these entries, on its day.
    pub by: Option<Entries>,
    /// Reached when an entry began; when it was over if left out.
    #[serde(default)]
    pub begun: bool,
    /// Reached only when the numbers of the entries add up to that; entries that tell no number need none.
    pub full: Option<Least>,
}

/// Facts that cannot both be true, when `when` holds.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CheckBody {
    /// The facts it is about: every answer that rests on one of them is checked.
    pub of: Vec<FieldName>,
    /// Checked for each of these entries.
    pub each: Option<Entries>,
}

/// Appointments of these tracks may not overlap.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ClashBody {
    pub way_out: Vec<String>,
}

/// A day, worked out.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(untagged)]
pub(crate) enum Moment {
    Name(DayName),
    Worked(Box<Worked>),
}

/// A day worked out from others: months and years first, rounded, then weeks and days, then the next working day.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Worked {
    pub of: Option<DayName>,
    /// The latest of those known; the first must be known.
    pub latest: Option<Vec<Moment>>,
    /// The first that is known.
    pub first: Option<Vec<Moment>>,
    /// The earliest of those known; the first must be known.
    pub earliest: Option<Vec<Moment>>,
    /// The earliest day in a date field of these entries.
    pub entry: Option<SumOf>,
    /// Days taken before months are added.
    pub first_days: Option<i64>,
    pub years: Option<i64>,
    pub months: Option<i64>,
    pub weeks: Option<i64>,
    pub days: Option<i64>,
    pub rounding: Option<Rounding>,
    /// Moved to the first day of the next month.
    #[serde(default)]
    pub next_month: bool,
    /// Moved to the next working day.
    #[serde(default)]
    pub working_day: bool,
}

/// The closed vocabulary of conditions.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) enum Condition {
    All(Vec<Condition>),
    Any(Vec<Condition>),
    Not(Box<Condition>),
    /// The fact is known.
    Known(FactName),
    /// The word is one of these.
    Is {
        of: WordName,
        one_of: Vec<String>,
    },
    /// The day lies there.
    Day {
        of: Moment,
        from: Option<Moment>,
        until: Option<Moment>,
    },
    /// Some entry is like that.
    Some(Entries),
    /// So many entries are like that.
    Count {
        of: Entries,
        at_least: Option<i64>,
        at_most: Option<i64>,
    },
    /// Their numbers add up to that.
    Sum {
        of: SumOf,
        at_least: Option<i64>,
        below: Option<i64>,
    },
    /// Their periods add up to that, as far as they lie after `since`; one that still runs counts up to the day asked
    /// about.
    Lasting {
        of: Entries,
        years: Option<i64>,
        months: Option<i64>,
        since: Option<Box<Moment>>,
    },
    /// Somebody objected to this decision: to its kind, on its day or later. An objection that does not say to what
    /// counts only when there is no more than one decision that it can be about.
    Objected {
        to: ObjectedTo,
        since: Moment,
        /// Every decision that an objection can be about.
        among: Entries,
        /// Another decision day, outside the list.
        or: Option<FactName>,
        /// Only an objection on which was not decided yet.
        #[serde(default)]
        open: bool,
    },
    /// So many of these parts are done (or of all components, when no parts are named).
    Parts {
        of: Option<Vec<Part>>,
        /// Only those that are asked at this level.
        level: Option<Level>,
        at_least: Option<i64>,
        at_most: Option<i64>,
        open: Option<i64>,
    },
    /// Every open part that has an exam was sat so often.
    Tries {
        at_least: i64,
        fewer: Option<BTreeMap<String, i64>>,
        state_exam_at_most: Option<i64>,
    },
}

/// What an objection has to be about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum ObjectedTo {
    /// The decision that the rule goes through now.
    Each,
    /// The first PIP.
    Pip,
}

/// Entries of a list that are like that.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Entries {
    pub list: ListName,
    /// Field name → values, one of which it must have.
    #[serde(default, rename = "where")]
    pub wanted: BTreeMap<String, Vec<String>>,
    /// Fields that must be unknown.
    #[serde(default)]
    pub without: Vec<String>,
    /// A date field of the entry, and where it must lie.
    pub dated: Option<Dated>,
    /// A number field of the entry and its smallest value.
    pub least: Option<Least>,
}

/// A date field of an entry, and where it must lie.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Dated {
    pub field: String,
    pub from: Option<Moment>,
    pub until: Option<Moment>,
}

/// A number field of an entry, and its smallest value.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Least {
    pub field: String,
    pub number: i64,
}

/// The sum of one number field over entries.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SumOf {
    pub entries: Entries,
    pub field: String,
}
