//! The plan: the answer of the engine, exactly the JSON of the contract `wegwijs-plan/1`.
use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

mod changes;
mod words;

pub use changes::{ChangeKind, ChangeWhat, PlanChange, changes};
pub use words::*;

/// Name and version of the format in JSON.
pub const FORMAT: &str = "wegwijs-plan/1";

macro_rules! parts {
    ($($(#[$meta:meta])* $name:ident { $($(#[$fmeta:meta])* $field:ident : $ty:ty),+ $(,)? })+) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
        pub struct $name { $($(#[$fmeta])* pub $field: $ty),+ }
    )+};
}

parts! {
    /// Everything that the law says about one person on one day.
    Plan {
        /// Always [`FORMAT`].
        format: String,
        /// Which rules were used.
        pack: PackName,
        /// The day asked about.
        on: NaiveDate,
        /// Which act applies.
        regime: Regime,
        /// Whether there is a duty.
        obliged: Obliged,
        /// The term to meet it in.
        term: Term,
        /// What would follow an overrun.
        #[serde(skip_serializing_if = "Option::is_none")] next_term: Option<NextTerm>,
        /// What has to be done or passed.
        components: Vec<Component>,
        /// Dates, by day.
        dates: Vec<PlanDate>,
        /// Steps on three tracks.
        steps: Vec<Step>,
        /// What is at stake.
        consequences: Vec<Consequence>,
        /// Ways out.
        options: Vec<PlanOption>,
        /// The IND's own test.
        requirements: Vec<Requirement>,
        /// What is not known, and who can tell.
        missing: Vec<Missing>,
        /// Facts that contradict each other.
        conflicts: Vec<Conflict>,
        /// What was achieved.
        milestones: Vec<Milestone>,
        /// The first six months.
        quick_start: QuickStart,
        /// Appointments that overlap.
        clashes: Vec<Clash>,
    }
    /// Name of a rule pack.
    PackName {
        /// Id.
        id: String,
        /// Version.
        version: String,
        /// Day of the state of the law in it.
        dated: NaiveDate,
    }
    /// Why: one rule and the facts it was applied to.
    Because {
        /// The rule's id in the pack; also a message id.
        rule: String,
        /// Article or page.
        source: String,
        /// How sure the rule is.
        certainty: Certainty,
        /// When it was last checked.
        checked_on: NaiveDate,
        /// Message id of the rule in plain words, when it is not the rule's own id.
        #[serde(skip_serializing_if = "Option::is_none")] statement: Option<String>,
        /// Announced and not in force yet: for later, and never part of the computation.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")] announced: bool,
        /// Paths of the facts used.
        facts: Vec<String>,
    }
    /// Which act applies.
    Regime {
        /// The act.
        id: RegimeId,
        /// How sure.
        certainty: Certainty,
        /// Why.
        because: Vec<Because>,
    }
    /// Whether there is a duty.
    Obliged {
        /// The answer.
        answer: DutyAnswer,
        /// How sure.
        certainty: Certainty,
        /// Why.
        because: Vec<Because>,
    }
    /// The term to meet the duty in.
    Term {
        /// First, or a new one after an overrun.
        kind: TermKind,
        /// First day.
        #[serde(skip_serializing_if = "Option::is_none")] starts_on: Option<NaiveDate>,
        /// Last day that counts, extensions included.
        #[serde(skip_serializing_if = "Option::is_none")] ends_on: Option<NaiveDate>,
        /// The end before extensions.
        #[serde(skip_serializing_if = "Option::is_none")] base_ends_on: Option<NaiveDate>,
        /// The end as worked out, whatever a letter says.
        #[serde(skip_serializing_if = "Option::is_none")] computed_ends_on: Option<NaiveDate>,
        /// The earlier reading where two readings differ by a day.
        #[serde(skip_serializing_if = "Option::is_none")] safe_ends_on: Option<NaiveDate>,
        /// Days from the day asked about to the end; negative after it.
        #[serde(skip_serializing_if = "Option::is_none")] days_left: Option<i64>,
        /// How it stands.
        status: TermStatus,
        /// Granted extensions, in the order they count.
        extensions: Vec<GrantedExtension>,
        /// How sure.
        certainty: Certainty,
        /// Why.
        because: Vec<Because>,
    }
    /// One granted extension and what it did.
    GrantedExtension {
        /// Path of the decision.
        decision: String,
        /// Date of the decision.
        #[serde(skip_serializing_if = "Option::is_none")] on: Option<NaiveDate>,
        /// Ground.
        #[serde(skip_serializing_if = "Option::is_none")] ground: Option<String>,
        /// Days added.
        #[serde(skip_serializing_if = "Option::is_none")] days: Option<i64>,
        /// Months added.
        #[serde(skip_serializing_if = "Option::is_none")] months: Option<i64>,
        /// The end after it; none when the decision names no length.
        #[serde(skip_serializing_if = "Option::is_none")] ends_on: Option<NaiveDate>,
    }
    /// What would follow an overrun.
    NextTerm {
        /// Length in months.
        #[serde(skip_serializing_if = "Option::is_none")] months: Option<i64>,
        /// First day.
        #[serde(skip_serializing_if = "Option::is_none")] starts_on: Option<NaiveDate>,
        /// Last day.
        #[serde(skip_serializing_if = "Option::is_none")] ends_on: Option<NaiveDate>,
        /// How sure.
        certainty: Certainty,
        /// Why.
        because: Vec<Because>,
    }
    /// One thing to do or pass.
    Component {
        /// Which.
        part: Part,
        /// Level asked.
        #[serde(skip_serializing_if = "Option::is_none")] level: Option<Level>,
        /// Hours asked.
        #[serde(skip_serializing_if = "Option::is_none")] hours: Option<i64>,
        /// Hours done, whole hours.
        #[serde(skip_serializing_if = "Option::is_none")] hours_done: Option<i64>,
        /// Sittings so far.
        #[serde(skip_serializing_if = "Option::is_none")] tries: Option<i64>,
        /// Sittings that are still free.
        #[serde(skip_serializing_if = "Option::is_none")] free_left: Option<i64>,
        /// Price of one sitting in euros.
        #[serde(skip_serializing_if = "Option::is_none")] fee_eur: Option<i64>,
        /// Last day for it.
        #[serde(skip_serializing_if = "Option::is_none")] ends_on: Option<NaiveDate>,
        /// How it stands.
        status: ComponentStatus,
        /// How sure.
        certainty: Certainty,
        /// Why.
        because: Vec<Because>,
    }
    /// One date.
    PlanDate {
        /// Which.
        id: String,
        /// The day.
        on: NaiveDate,
        /// Who set it.
        kind: DateKind,
        /// Path of the fact that it concerns, where an id can occur more than once.
        #[serde(skip_serializing_if = "Option::is_none")] about: Option<String>,
        /// The other reading of the same date, where there are two.
        #[serde(skip_serializing_if = "Option::is_none")] other_reading: Option<NaiveDate>,
        /// How sure.
        certainty: Certainty,
        /// How it stands.
        status: DateStatus,
        /// Why.
        because: Vec<Because>,
    }
    /// One step.
    Step {
        /// Which.
        id: String,
        /// Its track.
        track: Track,
        /// How it stands.
        status: StepStatus,
        /// Steps that come before it.
        after: Vec<String>,
        /// Why.
        because: Vec<Because>,
    }
    /// One thing that is at stake.
    Consequence {
        /// Which.
        id: String,
        /// What it touches.
        kind: ConsequenceKind,
        /// What it is about.
        about: ConsequenceAbout,
        /// Who decides.
        by: Authority,
        /// How it stands.
        status: ConsequenceStatus,
        /// From when.
        #[serde(skip_serializing_if = "Option::is_none")] on: Option<NaiveDate>,
        /// Amount, where the facts fix it.
        #[serde(skip_serializing_if = "Option::is_none")] amount_eur: Option<i64>,
        /// Highest amount.
        #[serde(skip_serializing_if = "Option::is_none")] max_eur: Option<i64>,
        /// Length in months.
        #[serde(skip_serializing_if = "Option::is_none")] months: Option<i64>,
        /// Percentage of a loan that is remitted.
        #[serde(skip_serializing_if = "Option::is_none")] remitted_pct: Option<i64>,
        /// Ways out: option ids and whom to ask.
        way_out: Vec<String>,
        /// How sure.
        certainty: Certainty,
        /// Why.
        because: Vec<Because>,
    }
    /// One way out.
    PlanOption {
        /// Which.
        id: String,
        /// Path of the decision, or the part, that it concerns.
        #[serde(skip_serializing_if = "Option::is_none")] about: Option<String>,
        /// Kind.
        kind: OptionKind,
        /// Ground.
        #[serde(skip_serializing_if = "Option::is_none")] ground: Option<String>,
        /// How it stands.
        status: OptionStatus,
        /// First day to ask.
        #[serde(skip_serializing_if = "Option::is_none")] opens_on: Option<NaiveDate>,
        /// Last day to ask.
        #[serde(skip_serializing_if = "Option::is_none")] apply_by: Option<NaiveDate>,
        /// What it would add to the term.
        #[serde(skip_serializing_if = "Option::is_none")] adds: Option<Adds>,
        /// Periods it rests on, merged.
        periods: Vec<Period>,
        /// Where the term would end.
        #[serde(skip_serializing_if = "Option::is_none")] would_end_on: Option<NaiveDate>,
        /// Where to ask.
        #[serde(skip_serializing_if = "Option::is_none")] to: Option<Authority>,
        /// Proof needed: message ids.
        needs: Vec<String>,
        /// How sure.
        certainty: Certainty,
        /// Why.
        because: Vec<Because>,
    }
    /// Time added to a term.
    Adds {
        /// Days.
        #[serde(skip_serializing_if = "Option::is_none")] days: Option<i64>,
        /// Months.
        #[serde(skip_serializing_if = "Option::is_none")] months: Option<i64>,
    }
    /// From a first to a last day.
    Period {
        /// First day.
        from: NaiveDate,
        /// Last day.
        until: NaiveDate,
    }
    /// One requirement of the IND.
    Requirement {
        /// `permanent` or `naturalisation`.
        id: String,
        /// How it stands.
        status: RequirementStatus,
        /// What is lacking: message ids.
        lacks: Vec<String>,
        /// What is there already: message ids, those that would be lacking otherwise.
        meets: Vec<String>,
        /// How sure.
        certainty: Certainty,
        /// Why.
        because: Vec<Because>,
    }
    /// A fact that is not known.
    Missing {
        /// Its path.
        fact: String,
        /// Ids of the results that wait for it.
        unlocks: Vec<String>,
        /// Who can tell.
        ask: String,
    }
    /// Facts that contradict each other.
    Conflict {
        /// Their paths.
        facts: Vec<String>,
        /// Why.
        because: Vec<Because>,
    }
    /// Something achieved.
    Milestone {
        /// Which.
        id: String,
        /// When, if known.
        #[serde(skip_serializing_if = "Option::is_none")] reached_on: Option<NaiveDate>,
        /// How sure.
        certainty: Certainty,
        /// Why.
        because: Vec<Because>,
    }
    /// The first six months.
    QuickStart {
        /// Last day of them.
        #[serde(skip_serializing_if = "Option::is_none")] six_months_on: Option<NaiveDate>,
        /// Days left; negative after.
        #[serde(skip_serializing_if = "Option::is_none")] days_left: Option<i64>,
        /// Whether learning has begun.
        started: bool,
        /// Step ids that are possible now.
        possible_now: Vec<String>,
    }
    /// Two appointments at the same time.
    Clash {
        /// Agenda id.
        a: String,
        /// Agenda id.
        b: String,
        /// From.
        from: NaiveDateTime,
        /// Until.
        until: NaiveDateTime,
        /// Ways out: message ids.
        way_out: Vec<String>,
    }
}
