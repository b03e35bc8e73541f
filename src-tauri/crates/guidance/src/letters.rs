//! Letters that a newcomer can get: `assets/letters/*.toml` as data, and which of them a person may have in hand. Says
//! what a letter gives to the facts, never what the law makes of it: that is the engine's. The words about each letter
//! are in `locales/`.

mod plain;
mod read;
mod recognise;
mod schema;

use std::sync::OnceLock;

use chrono::NaiveDate;
use serde::Deserialize;
use wegwijs_domain::Certainty;
use wegwijs_domain::facts::FieldId;

pub use read::LetterError;
pub use recognise::{Found, Recognised};

/// The files of the built-in book: name and text.
pub const BUILT_IN: &[(&str, &str)] = &[
    (
        "duo.toml",
        include_str!("../../../../assets/letters/duo.toml"),
    ),
    (
        "municipality.toml",
        include_str!("../../../../assets/letters/municipality.toml"),
    ),
    (
        "residence.toml",
        include_str!("../../../../assets/letters/residence.toml"),
    ),
    (
        "daily-life.toml",
        include_str!("../../../../assets/letters/daily-life.toml"),
    ),
];

/// Every sender and every letter that the app knows.
#[derive(Debug, Clone, PartialEq)]
pub struct Book {
    /// Who sends letters, in the order in which they are offered.
    pub senders: Vec<Sender>,
    /// Who helps with any letter, nearest first.
    pub helpers: Vec<Helper>,
    /// The letters, by sender.
    pub letters: Vec<Letter>,
}

/// Somebody who sends letters.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sender {
    /// Part of the message ids `letter-sender-<id>`.
    pub id: String,
    /// Name as it stands on letters, in Dutch.
    pub name: String,
    /// A long-standing public number; none where the number on the letter is the one to call.
    pub phone: Option<String>,
}

/// Somebody who helps.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Helper {
    /// Part of the message ids `whom-<id>`.
    pub id: String,
    /// A long-standing public number, if there is one.
    pub phone: Option<String>,
}

/// One kind of letter.
#[derive(Debug, Clone, PartialEq)]
pub struct Letter {
    /// A value of `letters[].kind`; part of the message ids `letter-<id>`.
    pub id: String,
    /// Who sends it.
    pub sender: String,
    /// Usual headings, in Dutch, the most usual first.
    pub headings: Vec<String>,
    /// Telltale words, in Dutch, as they stand on letters.
    pub words: Vec<String>,
    /// Words that speak against it.
    pub unless: Vec<String>,
    /// Words that speak for fraud, whatever else the letter says.
    pub signs: Vec<String>,
    /// What sort of letter it is.
    pub kind: LetterKind,
    /// Until when something must be done.
    pub by: By,
    /// Whom to ask, nearest first: parts of the message ids `whom-<id>`.
    pub ask: Vec<String>,
    /// Somebody who knows the law should look at it.
    pub legal_help: bool,
    /// What of it goes into the facts.
    pub takes: Vec<Take>,
    /// Rows of the fact base that it stands on.
    pub rows: Vec<String>,
    /// Where it comes from.
    pub source: String,
    /// How sure.
    pub confidence: Certainty,
    /// Day on which the source was last read.
    pub checked_on: NaiveDate,
}

/// What sort of letter it is: part of the message ids `letter-kind-<word>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LetterKind {
    /// It decides something; mostly one can object.
    Decision,
    /// It announces or asks something; no decision yet.
    Notice,
    /// It invites.
    Invitation,
    /// It reminds.
    Reminder,
    /// It asks for money.
    Bill,
    /// It informs.
    Info,
    /// It is false.
    Fraud,
}

impl LetterKind {
    /// The word in message ids.
    pub fn word(self) -> &'static str {
        match self {
            Self::Decision => "decision",
            Self::Notice => "notice",
            Self::Invitation => "invitation",
            Self::Reminder => "reminder",
            Self::Bill => "bill",
            Self::Info => "info",
            Self::Fraud => "fraud",
        }
    }
}

/// Until when something must be done: part of the message ids `letter-by-<word>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum By {
    /// Within the term for objection; the plan works the day out.
    Objection,
    /// Within the term for objection; the letter names it.
    ObjectionInLetter,
    /// The same as for `Objection`, where the decision is not what was asked for.
    ObjectionIfRefused,
    /// The letter names the day.
    InLetter,
    /// In the next days.
    Soon,
    /// Today: the terms are short.
    Today,
    /// On the day of the appointment.
    Appointment,
    /// Before the term ends.
    BeforeTermEnd,
    /// Before the permit ends.
    PermitEnd,
    /// Within the term for the family to follow.
    Nareis,
    /// Nothing has to be done.
    None,
    /// Nothing should be done.
    Never,
}

impl By {
    /// The word in message ids.
    pub fn word(self) -> &'static str {
        match self {
            Self::Objection => "objection",
            Self::ObjectionInLetter => "objection-in-letter",
            Self::ObjectionIfRefused => "objection-if-refused",
            Self::InLetter => "in-letter",
            Self::Soon => "soon",
            Self::Today => "today",
            Self::Appointment => "appointment",
            Self::BeforeTermEnd => "before-term-end",
            Self::PermitEnd => "permit-end",
            Self::Nareis => "nareis",
            Self::None => "none",
            Self::Never => "never",
        }
    }
}

/// One thing of a letter that goes into the facts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Take {
    /// A fact outside a list.
    Fact {
        /// Which.
        field: FieldId,
        /// Where its value comes from.
        value: Origin,
        /// What happens to an answer that is there already.
        keep: Keep,
    },
    /// An entry of a list.
    Entry {
        /// Which list.
        list: &'static str,
        /// What is the same in each letter of this kind.
        set: Vec<(String, Constant)>,
        /// Field that gets the date on the letter.
        dated: Option<String>,
        /// Field that gets the day on which it came.
        received: Option<String>,
        /// Field that gets the name of the letter in words.
        named: Option<String>,
        /// What is asked.
        asked: Vec<Asked>,
        /// Only when these were answered.
        when: Vec<String>,
        /// An entry that has the same in these fields is changed; otherwise a new one is made.
        same: Vec<String>,
    },
}

/// Where the value of a fact comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// The date on the letter.
    Dated,
    /// The person reads it in the letter.
    Asked(Asked),
    /// It is the same in each letter of this kind.
    Constant(Constant),
}

/// What happens to an answer that is there already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Keep {
    /// The letter's value takes its place.
    #[default]
    Newest,
    /// The earlier day stays: the fact is about the first letter of this kind.
    Earliest,
}

/// A value that is the same in each letter of a kind.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Constant {
    /// Yes or no.
    Flag(bool),
    /// One of the values of the field.
    Word(String),
}

/// Something that the person reads in the letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Which field of the facts.
    pub field: FieldId,
    /// Nothing can be taken over without it.
    pub needed: bool,
    /// The only values that such a letter can have; none: all of them.
    pub only: Vec<String>,
    /// What the day is, where the name of the field says too little: part of the message ids `letter-day-<word>`.
    pub day: Option<String>,
}

impl Letter {
    /// The heading that it mostly has.
    pub fn heading(&self) -> &str {
        self.headings.first().map_or("", String::as_str)
    }

    /// What the person is asked about it besides its dates, with the name of each answer.
    pub fn asked(&self) -> Vec<(String, &Asked)> {
        let mut all = Vec::new();
        for (place, take) in self.takes.iter().enumerate() {
            let of_take: &[Asked] = match take {
                Take::Fact {
                    value: Origin::Asked(asked),
                    ..
                } => std::slice::from_ref(asked),
                Take::Entry { asked, .. } => asked,
                Take::Fact { .. } => &[],
            };
            all.extend(
                of_take
                    .iter()
                    .map(|asked| (answer_name(place, asked.field), asked)),
            );
        }
        all
    }

    /// Whether the date on the letter itself goes into a fact, so that the person must tell it.
    pub fn needs_its_date(&self) -> bool {
        self.takes.iter().any(|take| {
            matches!(
                take,
                Take::Fact {
                    value: Origin::Dated,
                    ..
                } | Take::Entry { dated: Some(_), .. }
            )
        })
    }
}

/// Name of an answer in the form of a letter: the place of its take and the field.
pub fn answer_name(take: usize, field: FieldId) -> String {
    format!("{take}.{}", field.field().path)
}

impl Book {
    /// The letters and senders that come with the program.
    pub fn built_in() -> &'static Self {
        static BOOK: OnceLock<Book> = OnceLock::new();
        #[expect(
            clippy::expect_used,
            reason = "the text is part of the binary and a test reads it"
        )]
        BOOK.get_or_init(|| Self::parse(BUILT_IN).expect("the built-in letters are readable"))
    }

    /// Reads a book from the names and texts of its files.
    ///
    /// # Errors
    /// The first thing that is wrong, with file, line and what was expected.
    pub fn parse(files: &[(&str, &str)]) -> Result<Self, LetterError> {
        read::book(files)
    }

    /// One letter.
    pub fn letter(&self, id: &str) -> Option<&Letter> {
        self.letters.iter().find(|it| it.id == id)
    }

    /// The public number of a sender or helper, if there is one.
    pub fn phone(&self, whom: &str) -> Option<&str> {
        let helper = self.helpers.iter().find(|it| it.id == whom);
        let phone = helper.and_then(|it| it.phone.as_deref());
        phone.or_else(|| self.sender(whom)?.phone.as_deref())
    }

    /// One sender.
    pub fn sender(&self, id: &str) -> Option<&Sender> {
        self.senders.iter().find(|it| it.id == id)
    }

    /// Ids of all messages about letters, besides the names of their kinds.
    pub fn message_ids(&self) -> Vec<String> {
        let senders = self
            .senders
            .iter()
            .map(|it| format!("letter-sender-{}", it.id));
        let mut ids: Vec<String> = senders.collect();
        for letter in &self.letters {
            ids.push(format!("letter-{}", letter.id));
            ids.push(format!("letter-kind-{}", letter.kind.word()));
            ids.push(format!("letter-by-{}", letter.by.word()));
            let days = letter
                .asked()
                .into_iter()
                .filter_map(|(_, it)| it.day.clone());
            ids.extend(days.map(|day| format!("letter-day-{day}")));
        }
        ids.sort();
        ids.dedup();
        ids
    }
}
