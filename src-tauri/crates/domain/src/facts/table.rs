//! The one table of every fact: path, kind of answer, values. Parsing, `kinds`, the intake and the message ids are
//! all made from it, so a field cannot exist in one and be forgotten in another.
use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Serialize;

/// What an answer to a question looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// A local date, 1900–2200.
    Date,
    /// A local day and time.
    Moment,
    /// Yes or no.
    YesNo,
    /// A whole number in this range.
    Number {
        /// Smallest.
        min: i64,
        /// Largest.
        max: i64,
    },
    /// Euros or hours, at most two decimals, in this range.
    Decimal {
        /// Smallest.
        min: i64,
        /// Largest.
        max: i64,
    },
    /// One of these values.
    Choice(&'static [&'static str]),
    /// One of the values that the rule pack names for this field.
    FromPack,
    /// Any number of these values.
    Several(&'static [&'static str]),
    /// Free text.
    Text,
}

/// One field of the facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// Path in the contract; `[]` stands for any place in a list.
    pub path: &'static str,
    /// What its value looks like.
    pub answer: Answer,
    /// Within a list: an entry without it is refused.
    pub required: bool,
    /// What holds when it is left out.
    pub default: Option<&'static str>,
}

impl Field {
    /// The list this field belongs to (`decisions`, `stay.reception`), if any.
    pub fn list(&self) -> Option<&'static str> {
        // A letter is found much sooner than two; every look at a fact of a list comes by here.
        self.path.split_once('[').map(|(list, _)| list)
    }

    /// Name inside its list entry; empty for a list of plain values.
    pub fn name(&self) -> &'static str {
        match self.path.split_once("[]") {
            Some((_, rest)) => rest.strip_prefix('.').unwrap_or(rest),
            None => self.path.rsplit('.').next().unwrap_or(self.path),
        }
    }

    /// The path in message ids: `stay-permit-kind`, `exams-result`.
    pub fn message_part(&self) -> String {
        message_part(self.path)
    }

    /// The values that the field itself lists (not those of a pack).
    pub fn values(&self) -> &'static [&'static str] {
        match self.answer {
            Answer::Choice(values) | Answer::Several(values) => values,
            _ => &[],
        }
    }
}

/// A path as it stands in message ids.
pub fn message_part(path: &str) -> String {
    path.replace("[]", "").replace(['.', '_'], "-")
}

/// Place of a field in [`FIELDS`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct FieldId(u16);

impl FieldId {
    /// Finds a field by its path (`stay.permit.kind`, `exams[].part`).
    pub fn of(path: &str) -> Option<FieldId> {
        index().get(path).copied()
    }

    /// The field itself.
    pub fn field(self) -> &'static Field {
        // Ids come from positions in this very list.
        #[expect(clippy::indexing_slicing, reason = "the list is never empty")]
        FIELDS.get(usize::from(self.0)).unwrap_or(&FIELDS[0])
    }

    /// All fields, in the order of the contract.
    pub fn all() -> impl Iterator<Item = FieldId> {
        (0..u16::try_from(FIELDS.len()).unwrap_or(u16::MAX)).map(FieldId)
    }
}

impl FieldId {
    /// Finds a field of a list by its name, without building its path.
    pub fn in_list(list: &str, name: &str) -> Option<FieldId> {
        static LISTS: OnceLock<BTreeMap<&'static str, BTreeMap<&'static str, FieldId>>> =
            OnceLock::new();
        let lists = LISTS.get_or_init(|| {
            list_names()
                .iter()
                .map(|list| {
                    (
                        *list,
                        fields_of(list).map(|id| (id.field().name(), id)).collect(),
                    )
                })
                .collect()
        });
        lists.get(list)?.get(name).copied()
    }
}

fn index() -> &'static BTreeMap<&'static str, FieldId> {
    static INDEX: OnceLock<BTreeMap<&'static str, FieldId>> = OnceLock::new();
    INDEX.get_or_init(|| FieldId::all().map(|id| (id.field().path, id)).collect())
}

/// Paths of all lists, in the order of the contract.
pub fn list_names() -> &'static [&'static str] {
    static LISTS: OnceLock<Vec<&'static str>> = OnceLock::new();
    LISTS.get_or_init(|| {
        let mut lists: Vec<&'static str> = Vec::new();
        for field in FIELDS {
            if let Some(list) = field.list()
                && !lists.contains(&list)
            {
                lists.push(list);
            }
        }
        lists
    })
}

/// The fields of one list, in the order of the contract.
pub fn fields_of(list: &str) -> impl Iterator<Item = FieldId> {
    FieldId::all().filter(move |id| id.field().list() == Some(list))
}

const HOURS: Answer = Answer::Decimal {
    min: 0,
    max: 20_000,
};
const EUROS: Answer = Answer::Decimal {
    min: 0,
    max: 1_000_000,
};

/// Every part that an exam, a decision or a component can be about.
pub const PARTS: &[&str] = &[
    "reading",
    "listening",
    "writing",
    "speaking",
    "knm",
    "ona",
    "pvt",
    "map",
    "z-language",
    "z-participation",
    "z-talk",
    "education-course",
];
const EXAM_PARTS: &[&str] = &[
    "reading",
    "listening",
    "writing",
    "speaking",
    "knm",
    "ona",
    "nt2-i",
    "nt2-ii",
];
const LEVELS: &[&str] = &["a1", "a2", "b1", "b2"];
const ROUTES: &[&str] = &["b1", "education", "z"];
const ACTS: &[&str] = &["wi2006", "wi2013", "wi2021"];
const NATIONALITIES: &[&str] = &["nl", "eu", "be-lu", "tr", "stateless", "other"];
const DECISIONS: &[&str] = &[
    "extension",
    "exemption",
    "dispensation",
    "efforts",
    "level-a2",
    "route-change",
    "new-term",
    "fine",
    "loan-repayment",
    "term-met",
    "objection",
    "pip",
    "other",
];
const CIRCUMSTANCES: &[&str] = &[
    "illness",
    "birth",
    "bereavement",
    "literacy-course",
    "study",
    "divorce",
    "homeless",
    "shelter",
    "abroad",
    "care",
    "detention",
    "no-course",
    "late-offer",
    "late-letter",
    "exam-wait",
    "school-failed",
    "special",
];
const GROUNDS: &[&str] = &[
    "illness",
    "birth",
    "bereavement",
    "literacy-course",
    "study",
    "divorce",
    "homeless",
    "shelter",
    "abroad",
    "care",
    "detention",
    "no-course",
    "late-offer",
    "late-letter",
    "exam-wait",
    "school-failed",
    "special",
    "reception",
    "corona",
    "effort",
    "nearly-done",
];
const ACTIVITIES: &[&str] = &[
    "pvt",
    "map",
    "map-practice",
    "map-talk",
    "z-language",
    "z-participation",
    "z-talk",
    "education-course",
    "course",
    "course-nt2",
    "course-knm",
    "course-ona",
    "literacy",
    "agi-test",
];
const LETTERS: &[&str] = &[
    "duo-notice-wi2021",
    "duo-notice-wi2013",
    "duo-overview",
    "duo-term-2021",
    "mun-invite-intake",
    "mun-invite-test",
    "mun-pip",
    "mun-route-change",
    "mun-warning",
    "mun-fine",
    "mun-pvt-invite",
    "mun-map-final",
    "school-attendance",
    "duo-reminder",
    "duo-overrun-notice",
    "duo-fine",
    "duo-loan-payback",
    "duo-extension-decision",
    "duo-exemption-decision",
    "duo-medical",
    "duo-exam-invite",
    "duo-exam-result",
    "duo-diploma",
    "ind-asylum-grant",
    "ind-asylum-refuse",
    "ind-nareis-decision",
    "ind-card-pickup",
    "ind-permit-expiry",
    "ind-withdraw-plan",
    "ind-naturalisation",
    "coa-housing-offer",
    "coa-measure",
    "coa-own-contribution",
    "mun-benefit-decision",
    "mun-benefit-info",
    "mun-ontzorgen",
    "mun-recovery",
    "mun-tax",
    "toeslag-advance",
    "toeslag-payback",
    "svb-kinderbijslag",
    "cak-no-insurance",
    "health-arrears",
    "rent-arrears",
    "bailiff",
    "cjib-fine",
    "digid-code",
    "school-compulsory",
    "ggd-invite",
    "idw-result",
    "uwv-twv",
    "scam-letter",
    "other",
];

const fn field(path: &'static str, answer: Answer) -> Field {
    Field {
        path,
        answer,
        required: false,
        default: None,
    }
}
const fn needed(path: &'static str, answer: Answer) -> Field {
    Field {
        path,
        answer,
        required: true,
        default: None,
    }
}
const fn usual(path: &'static str, answer: Answer, default: &'static str) -> Field {
    Field {
        path,
        answer,
        required: false,
        default: Some(default),
    }
}

/// Every field, in the order of the contract.
pub const FIELDS: &[Field] = &[
    field("person.birth_date", Answer::Date),
    field("person.literate", Answer::YesNo),
    field("person.latin_script", Answer::YesNo),
    field("person.schooling_years", Answer::Number { min: 0, max: 40 }),
    needed("person.school_age_here[].from", Answer::Date),
    field("person.school_age_here[].until", Answer::Date),
    field("person.in_school_until", Answer::Date),
    needed("person.languages[]", Answer::Text),
    field("person.nationality", Answer::Choice(NATIONALITIES)),
    field("person.partner.nationality", Answer::Choice(NATIONALITIES)),
    field("person.partner.since", Answer::Date),
    field("person.children[].birth_date", Answer::Date),
    field(
        "person.health",
        Answer::Choice(&["ok", "temporary", "lasting", "unknown"]),
    ),
    field("person.benefit", Answer::YesNo),
    needed("person.goals[]", Answer::Text),
    needed("person.diplomas[].kind", Answer::FromPack),
    field("person.diplomas[].on", Answer::Date),
    field("stay.arrived_on", Answer::Date),
    field(
        "stay.permit.kind",
        Answer::Choice(&[
            "none",
            "asylum",
            "asylum-family",
            "family",
            "humanitarian",
            "religious",
            "temporary",
            "temporary-protection",
            "eu-family",
            "other",
        ]),
    ),
    field("stay.permit.granted_on", Answer::Date),
    field("stay.permit.made_known_on", Answer::Date),
    field("stay.permit.valid_from", Answer::Date),
    field("stay.permit.valid_until", Answer::Date),
    field(
        "stay.permit.sponsor",
        Answer::Choice(&["asylum", "dutch", "other"]),
    ),
    field("stay.lawful_since", Answer::Date),
    needed("stay.reception[].from", Answer::Date),
    field("stay.reception[].until", Answer::Date),
    field("stay.municipality.name", Answer::Text),
    field("stay.municipality.registered_on", Answer::Date),
    field("obligation.arose_on", Answer::Date),
    field("obligation.act", Answer::Choice(ACTS)),
    field("obligation.notified_on", Answer::Date),
    field("obligation.starts_on", Answer::Date),
    field("obligation.ends_on", Answer::Date),
    field("obligation.intake_on", Answer::Date),
    field("obligation.learnability_on", Answer::Date),
    field("obligation.third_party_info_on", Answer::Date),
    field("obligation.pip_on", Answer::Date),
    field("obligation.route", Answer::Choice(ROUTES)),
    field("obligation.course_started_on", Answer::Date),
    needed("decisions[].kind", Answer::Choice(DECISIONS)),
    field("decisions[].on", Answer::Date),
    field(
        "decisions[].by",
        Answer::Choice(&["duo", "municipality", "ind", "court"]),
    ),
    usual(
        "decisions[].outcome",
        Answer::Choice(&["granted", "refused", "withdrawn"]),
        "granted",
    ),
    field("decisions[].ground", Answer::Choice(GROUNDS)),
    field("decisions[].until", Answer::Date),
    field("decisions[].days", Answer::Number { min: 0, max: 3660 }),
    field("decisions[].months", Answer::Number { min: 0, max: 240 }),
    field("decisions[].parts", Answer::Several(PARTS)),
    field("decisions[].level", Answer::Choice(LEVELS)),
    field("decisions[].route", Answer::Choice(ROUTES)),
    field("decisions[].amount_eur", EUROS),
    field("decisions[].received_on", Answer::Date),
    field("decisions[].about", Answer::Choice(DECISIONS)),
    needed("circumstances[].kind", Answer::Choice(CIRCUMSTANCES)),
    field("circumstances[].from", Answer::Date),
    field("circumstances[].until", Answer::Date),
    usual(
        "circumstances[].relation",
        Answer::Choice(&["self", "partner", "child", "parent", "in-law", "other"]),
        "self",
    ),
    field("circumstances[].treated_here", Answer::YesNo),
    field("circumstances[].proof", Answer::YesNo),
    field(
        "circumstances[].study",
        Answer::Choice(&["exempting", "not-exempting"]),
    ),
    needed("exams[].part", Answer::Choice(EXAM_PARTS)),
    field("exams[].level", Answer::Choice(LEVELS)),
    field("exams[].on", Answer::Date),
    field("exams[].result_on", Answer::Date),
    needed(
        "exams[].result",
        Answer::Choice(&["passed", "failed", "pending", "booked", "absent"]),
    ),
    needed("activities[].kind", Answer::Choice(ACTIVITIES)),
    field("activities[].on", Answer::Date),
    field("activities[].from", Answer::Date),
    field("activities[].until", Answer::Date),
    field("activities[].hours", HOURS),
    field("activities[].provider_mark", Answer::YesNo),
    field("activities[].all_attended", Answer::YesNo),
    field(
        "activities[].by",
        Answer::Choice(&["school", "municipality", "coa"]),
    ),
    needed("letters[].kind", Answer::Choice(LETTERS)),
    field("letters[].dated_on", Answer::Date),
    field("letters[].received_on", Answer::Date),
    field("letters[].place", Answer::Text),
    field("loan.taken", Answer::YesNo),
    field("loan.amount_eur", EUROS),
    field("loan.paid_eur", EUROS),
    field("loan.first_on", Answer::Date),
    needed(
        "work[].kind",
        Answer::Choice(&["paid", "voluntary", "self-employed", "internship"]),
    ),
    field("work[].from", Answer::Date),
    field("work[].until", Answer::Date),
    field("work[].hours_per_month", HOURS),
    needed("agenda[].id", Answer::Text),
    needed(
        "agenda[].kind",
        Answer::Choice(&["lesson", "exam", "appointment", "shift", "school", "own"]),
    ),
    needed("agenda[].starts_at", Answer::Moment),
    field("agenda[].ends_at", Answer::Moment),
    field("agenda[].place", Answer::Text),
    needed(
        "agenda[].track",
        Answer::Choice(&["integration", "guidance", "work"]),
    ),
];
