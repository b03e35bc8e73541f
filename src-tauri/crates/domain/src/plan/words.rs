//! The closed vocabularies of a plan, each with its word in JSON.
use serde::{Deserialize, Serialize};

macro_rules! words {
    ($($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $word:literal),+ $(,)? })+) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum $name { $($(#[$vmeta])* #[serde(rename = $word)] $variant),+ }
        impl $name {
            /// All values, in order.
            pub const ALL: &[$name] = &[$($name::$variant),+];
            /// The word of the contract.
            pub fn as_str(self) -> &'static str { match self { $($name::$variant => $word),+ } }
            /// The value of a word of the contract.
            pub fn of(word: &str) -> Option<$name> { match word { $($word => Some($name::$variant),)+ _ => None } }
        }
    )+};
}

words! {
    /// How sure: the weakest of the rules and facts used. Ordered from weak to strong.
    Certainty {
        /// Only somebody else can tell: show whom to ask.
        Ask = "ask",
        /// Probably so; shown as such.
        Likely = "likely",
        /// May be shown as sure.
        Certain = "certain",
    }
    /// Which act applies.
    RegimeId {
        /// The act of 2006/2007: the municipality runs it, nothing is computed.
        Wi2006 = "wi2006",
        /// The act of 2013.
        Wi2013 = "wi2013",
        /// The act of 2021.
        Wi2021 = "wi2021",
        /// No duty, no act.
        None = "none",
        /// Not known yet.
        Unknown = "unknown",
    }
    /// Does the person have to integrate?
    DutyAnswer {
        /// Obliged.
        Yes = "yes",
        /// Not obliged.
        No = "no",
        /// Freed by a decision or a diploma.
        Exempt = "exempt",
        /// Done.
        Met = "met",
        /// Not known yet.
        Unknown = "unknown",
    }
    /// Which term is shown.
    TermKind {
        /// The first term.
        First = "first",
        /// A term set after an overrun.
        New = "new",
    }
    /// How the term stands.
    TermStatus {
        /// The clock has not begun.
        NotStarted = "not-started",
        /// Running.
        Running = "running",
        /// The duty was met.
        Met = "met",
        /// The duty stopped (pension age, exemption).
        Ended = "ended",
        /// The end has passed.
        Overrun = "overrun",
        /// Not known yet.
        Unknown = "unknown",
    }
    /// What a component is.
    Part {
        /// Reading.
        Reading = "reading",
        /// Listening.
        Listening = "listening",
        /// Writing.
        Writing = "writing",
        /// Speaking.
        Speaking = "speaking",
        /// KNM, kennis van de Nederlandse maatschappij.
        Knm = "knm",
        /// ONA, oriëntatie op de Nederlandse arbeidsmarkt.
        Ona = "ona",
        /// PVT, participatieverklaringstraject.
        Pvt = "pvt",
        /// MAP, module arbeidsmarkt en participatie.
        MapModule = "map",
        /// Language lessons of the Z-route.
        ZLanguage = "z-language",
        /// Participation of the Z-route.
        ZParticipation = "z-participation",
        /// Closing talk of the Z-route.
        ZTalk = "z-talk",
        /// Taalschakeltraject of the education route.
        EducationCourse = "education-course",
    }
    /// Language level, ordered from low to high.
    Level {
        /// A1.
        A1 = "a1",
        /// A2.
        A2 = "a2",
        /// B1.
        B1 = "b1",
        /// B2.
        B2 = "b2",
    }
    /// How a component stands.
    ComponentStatus {
        /// To do.
        Open = "open",
        /// Passed or done.
        Passed = "passed",
        /// Freed of it.
        Exempt = "exempt",
        /// Not asked of this person.
        NotRequired = "not-required",
        /// Done, the result is not in yet.
        Pending = "pending",
        /// Not known yet.
        Unknown = "unknown",
    }
    /// Who set a date.
    DateKind {
        /// The law.
        Legal = "legal",
        /// Good advice.
        Advice = "advice",
        /// The person.
        Own = "own",
    }
    /// How a date stands on the day asked about.
    DateStatus {
        /// Over.
        Past = "past",
        /// Soon.
        Due = "due",
        /// Later.
        Later = "later",
        /// No longer needed: it was done.
        Done = "done",
    }
    /// One of the three tracks.
    Track {
        /// Integration.
        Integration = "integration",
        /// Social guidance.
        Guidance = "guidance",
        /// Work.
        Work = "work",
    }
    /// How a step stands.
    StepStatus {
        /// Done.
        Done = "done",
        /// Can be done now.
        Now = "now",
        /// Comes later.
        Later = "later",
        /// Waits for somebody else.
        Blocked = "blocked",
    }
    /// What a consequence touches.
    ConsequenceKind {
        /// A fine.
        Fine = "fine",
        /// The loan.
        Loan = "loan",
        /// The residence permit.
        Residence = "residence",
        /// Naturalisation.
        Naturalisation = "naturalisation",
        /// The benefit.
        Benefit = "benefit",
    }
    /// What a consequence is about, in the order that they are shown.
    ConsequenceAbout {
        /// Exams.
        Exams = "exams",
        /// PVT.
        Pvt = "pvt",
        /// MAP.
        MapModule = "map",
        /// Broad intake.
        Intake = "intake",
        /// PIP.
        Pip = "pip",
        /// The term as a whole.
        Term = "term",
    }
    /// Who decides.
    Authority {
        /// DUO.
        Duo = "duo",
        /// The municipality.
        Municipality = "municipality",
        /// IND.
        Ind = "ind",
    }
    /// How a consequence stands.
    ConsequenceStatus {
        /// Applies now.
        Applies = "applies",
        /// Would apply when nothing is done.
        Threatens = "threatens",
        /// Does not apply.
        None = "none",
        /// Only somebody else can tell.
        Ask = "ask",
    }
    /// Kind of a way out.
    OptionKind {
        /// More time (verlenging).
        Extension = "extension",
        /// Exemption (ontheffing).
        Exemption = "exemption",
        /// Dispensation (vrijstelling).
        Dispensation = "dispensation",
        /// Demonstrable efforts (aantoonbaar geleverde inspanningen).
        Efforts = "efforts",
        /// Lowering to A2 (afschalen).
        LevelA2 = "level-a2",
        /// Another route (schakelen).
        RouteChange = "route-change",
        /// Objection (bezwaar).
        Objection = "objection",
        /// Having an old decision looked at again (herziening).
        Review = "review",
    }
    /// How a way out stands; in the order that they are shown.
    OptionStatus {
        /// Can be asked for now.
        Possible = "possible",
        /// Opens later.
        NotYet = "not-yet",
        /// Facts are missing.
        NeedsFacts = "needs-facts",
        /// The time to ask is over.
        TooLate = "too-late",
    }
    /// How a requirement of the IND stands.
    RequirementStatus {
        /// Met.
        Met = "met",
        /// Not met.
        NotMet = "not-met",
        /// Freed of it.
        Exempt = "exempt",
        /// Only the IND can tell.
        Ask = "ask",
    }
}
