//! A plan told in words. The engine answers in ids, days and amounts; here each gets its sentence, so that window,
//! paper and command line say the same. Nothing is worked out here: a verdict, a date or an amount that the plan does
//! not hold is not said.

pub mod chain;
mod changes;
mod facts;
mod headline;
mod origin;
mod stakes;

use wegwijs_domain::{Because, Certainty, Conflict, Facts, Missing};

pub use changes::{change_face, change_title};
pub use facts::{fact_label, fact_value, labelled, used_fact, used_facts};
pub use headline::{Headline, headline};
pub use stakes::{Card, consequence, option, time_left};

use crate::args::Args;
use crate::dates::{self, DateStyle};
use crate::texts::{Phrase, Texts};

/// Why something is so: one rule, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// The rule in plain words.
    pub statement: Phrase,
    /// Article or page, as the pack names it.
    pub source: String,
    /// How sure the rule is, in a word.
    pub certainty: Phrase,
    /// The day on which the source was last read, in words.
    pub checked_on: String,
    /// The answers that it was applied to.
    pub facts: Vec<UsedFact>,
}

/// An answer that was used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UsedFact {
    /// Its path, to go there and change it.
    pub path: String,
    /// What it is.
    pub label: Phrase,
    /// What the person or a letter said; none when it is not known.
    pub value: Option<Phrase>,
    /// The letter, decision or person that it came from.
    pub origin: Option<Phrase>,
}

impl UsedFact {
    /// "Label: value"; none when it is not known.
    pub fn said(&self, texts: &Texts) -> Option<String> {
        let value = self.value.as_ref()?.text.clone();
        Some(labelled(texts, self.label.text.clone(), value).text)
    }
}

/// Something that is not known yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// Path of the fact.
    pub path: String,
    /// The question to ask the person.
    pub question: Phrase,
    /// Why it is asked.
    pub why: Option<Phrase>,
    /// What waits for it.
    pub unlocks: Vec<Phrase>,
    /// Who can tell.
    pub whom: Phrase,
}

/// Answers that do not fit together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contradiction {
    /// What does not fit.
    pub statement: Phrase,
    /// The answers.
    pub facts: Vec<UsedFact>,
}

/// The title of anything that has an id in the plan: a date, step, option, consequence, requirement, milestone.
pub fn title(texts: &Texts, id: &str) -> Phrase {
    texts.text(id, &Args::new())
}

/// What to do with it, or how to read it, where there are such words.
pub fn how(texts: &Texts, id: &str) -> Option<Phrase> {
    texts.attr(id, "how", &Args::new())
}

/// The name of a day of the plan: a message, or what the person called an appointment of their own.
pub fn day_name(texts: &Texts, id: &str) -> Phrase {
    if texts.has(id) {
        texts.text(id, &Args::new())
    } else {
        Phrase {
            text: id.to_owned(),
            lang: texts.tag(),
            checked: true,
        }
    }
}

/// How sure, in a word.
pub fn certainty(texts: &Texts, certainty: Certainty) -> Phrase {
    texts.text(
        &format!("common-certainty-{}", certainty.as_str()),
        &Args::new(),
    )
}

/// Who can tell or who decides: `duo`, `municipality`, `ind`, …
pub fn whom(texts: &Texts, who: &str) -> Phrase {
    texts.text(&format!("whom-{who}"), &Args::new())
}

/// The rule in plain words.
pub fn statement(texts: &Texts, because: &Because) -> Phrase {
    title(texts, because.statement.as_deref().unwrap_or(&because.rule))
}

/// All reasons, in the order of the plan.
pub fn reasons(texts: &Texts, because: &[Because], facts: &Facts) -> Vec<Reason> {
    because.iter().map(|it| reason(texts, it, facts)).collect()
}

fn reason(texts: &Texts, because: &Because, facts: &Facts) -> Reason {
    Reason {
        statement: statement(texts, because),
        source: because.source.clone(),
        certainty: certainty(texts, because.certainty),
        checked_on: dates::date(texts.tag(), because.checked_on, DateStyle::Long),
        facts: used_facts(texts, facts, &because.facts),
    }
}

/// What is missing, as a question.
pub fn missing(texts: &Texts, missing: &Missing) -> Gap {
    let ask = format!("ask-{}", facts::message_part(&missing.fact));
    let question = if texts.has(&ask) {
        title(texts, &ask)
    } else {
        fact_label(texts, &missing.fact)
    };
    Gap {
        path: missing.fact.clone(),
        question,
        why: texts.attr(&ask, "why", &Args::new()),
        unlocks: missing.unlocks.iter().map(|id| title(texts, id)).collect(),
        whom: whom(texts, &missing.ask),
    }
}

/// What does not fit together.
pub fn conflict(texts: &Texts, conflict: &Conflict, facts: &Facts) -> Contradiction {
    let said = conflict.because.first().map(|it| statement(texts, it));
    Contradiction {
        statement: said.unwrap_or_else(|| title(texts, "common-conflict")),
        facts: used_facts(texts, facts, &conflict.facts),
    }
}
