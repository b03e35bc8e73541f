//! The intake: a few plain questions a page, only those that matter given what is known. The same table of fields as
//! everything else; the words stand in `locales/` (`ask-<field>`, `.why`).
use serde::{Deserialize, Serialize};

use crate::engine;
use crate::facts::{Answer, FactPath, Facts, FieldId, Value, table};
use crate::pack::RulePack;
use crate::plan::RegimeId;

mod pages;

/// One page of the intake.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Page {
    /// Id of the page: a message id `intake-<id>`.
    pub id: String,
    /// Its questions, one to four.
    pub questions: Vec<Question>,
}

/// One question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// The fact, or the list, that is asked for.
    pub path: String,
    /// What an answer looks like.
    pub answer: AnswerKind,
    /// Whether it is answered already.
    pub state: State,
}

/// Whether a question is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Nothing is known yet.
    Open,
    /// Something is known.
    Answered,
}

/// What an answer looks like.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum AnswerKind {
    /// A day.
    Date,
    /// A day and time.
    Moment,
    /// Yes or no.
    YesNo,
    /// A whole number.
    Number {
        /// Smallest.
        min: i64,
        /// Largest.
        max: i64,
    },
    /// A number with at most two decimals.
    Decimal {
        /// Smallest.
        min: i64,
        /// Largest.
        max: i64,
    },
    /// One of these values.
    Choice {
        /// The values, each with a message `value-<field>-<value>`.
        values: Vec<String>,
    },
    /// Any number of these values.
    Several {
        /// The values.
        values: Vec<String>,
    },
    /// Free text.
    Text,
    /// Any number of entries with these fields.
    Items {
        /// The list.
        list: String,
        /// The fields of an entry; a list of plain values has one field without a name.
        fields: Vec<ItemField>,
    },
}

/// One field of a list entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ItemField {
    /// Name in the entry.
    pub name: String,
    /// What an answer looks like.
    pub answer: AnswerKind,
    /// Whether an entry needs it.
    pub required: bool,
}

/// The pages of the intake for what is known so far, in the order that is useful to a newcomer.
pub fn pages(facts: &Facts) -> Vec<Page> {
    let known = Known {
        facts,
        act: engine::act(facts, RulePack::built_in()),
    };
    let mut pages = Vec::new();
    for (id, wanted) in pages::PAGES {
        let questions: Vec<Question> = wanted
            .iter()
            .filter(|(_, matters)| matters(&known))
            .filter_map(|(path, _)| question(facts, path))
            .collect();
        if !questions.is_empty() {
            pages.push(Page {
                id: (*id).to_string(),
                questions,
            });
        }
    }
    pages
}

/// Every list of the facts with the fields of its entries, so that any fact can be edited.
pub fn lists() -> Vec<AnswerKind> {
    table::list_names().iter().map(|list| items(list)).collect()
}

/// Every fact outside a list, with what its answer looks like.
pub fn scalars(facts: &Facts) -> Vec<Question> {
    let outside = FieldId::all().filter(|id| id.field().list().is_none());
    outside
        .filter_map(|id| question(facts, id.field().path))
        .collect()
}

/// What the pages look at to see whether a question matters.
struct Known<'a> {
    facts: &'a Facts,
    act: RegimeId,
}

impl Known<'_> {
    fn word(&self, path: &str) -> Option<&str> {
        match self.facts.get(FactPath {
            field: FieldId::of(path)?,
            place: None,
        })? {
            Value::Word(word) => Some(word),
            _ => None,
        }
    }

    fn has(&self, path: &str) -> bool {
        FieldId::of(path)
            .is_some_and(|field| self.facts.get(FactPath { field, place: None }).is_some())
    }
}

fn question(facts: &Facts, path: &str) -> Option<Question> {
    let answered = |is: bool| if is { State::Answered } else { State::Open };
    if let Some(list) = table::list_names().iter().find(|list| **list == path) {
        let state = answered(!facts.entries(list).is_empty());
        return Some(Question {
            path: path.to_string(),
            answer: items(list),
            state,
        });
    }
    let field = FieldId::of(path)?;
    let state = answered(facts.get(FactPath { field, place: None }).is_some());
    Some(Question {
        path: path.to_string(),
        answer: kind(field),
        state,
    })
}

fn items(list: &str) -> AnswerKind {
    let fields = table::fields_of(list).map(|id| {
        let field = id.field();
        ItemField {
            name: field.name().to_string(),
            answer: kind(id),
            required: field.required,
        }
    });
    AnswerKind::Items {
        list: list.to_string(),
        fields: fields.collect(),
    }
}

/// What an answer to one field looks like.
pub fn kind(id: FieldId) -> AnswerKind {
    let owned = |values: &[&str]| values.iter().map(ToString::to_string).collect();
    match id.field().answer {
        Answer::Date => AnswerKind::Date,
        Answer::Moment => AnswerKind::Moment,
        Answer::YesNo => AnswerKind::YesNo,
        Answer::Number { min, max } => AnswerKind::Number { min, max },
        Answer::Decimal { min, max } => AnswerKind::Decimal { min, max },
        Answer::Choice(values) => AnswerKind::Choice {
            values: owned(values),
        },
        Answer::FromPack => {
            let values = RulePack::built_in()
                .values_of(id.field().path)
                .map(str::to_string)
                .collect();
            AnswerKind::Choice { values }
        }
        Answer::Several(values) => AnswerKind::Several {
            values: owned(values),
        },
        Answer::Text => AnswerKind::Text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(json: &str) -> Vec<String> {
        let pages = pages(&Facts::parse(json).unwrap());
        assert!((6..=9).contains(&pages.len()), "{} pages", pages.len());
        assert!(
            pages
                .iter()
                .all(|page| (1..=4).contains(&page.questions.len())),
            "one to four questions a page"
        );
        pages
            .into_iter()
            .flat_map(|page| page.questions)
            .map(|question| question.path)
            .collect()
    }

    #[test]
    fn a_newcomer_is_asked_about_arrival_and_permit_first() {
        assert_eq!(asked("{}")[..2], ["stay.arrived_on", "stay.permit.kind"]);
    }

    #[test]
    fn somebody_without_a_permit_is_not_asked_about_letters_of_duo() {
        let paths = asked(r#"{"stay":{"permit":{"kind":"none"}}}"#);
        assert!(
            !paths.iter().any(|path| path.starts_with("obligation")),
            "{paths:?}"
        );
    }

    #[test]
    fn under_the_act_of_2013_nobody_is_asked_for_a_pip_but_for_the_dates_of_the_term() {
        let paths = asked(r#"{"stay":{"permit":{"kind":"asylum","made_known_on":"2018-03-01"}}}"#);
        assert!(!paths.contains(&"obligation.pip_on".to_string()));
        assert!(paths.contains(&"obligation.ends_on".to_string()));
    }

    #[test]
    fn an_answered_question_stays_on_its_page_and_says_so() {
        let facts = Facts::parse(r#"{"stay":{"arrived_on":"2026-01-01"}}"#).unwrap();
        assert_eq!(pages(&facts)[0].questions[0].state, State::Answered);
    }

    #[test]
    fn every_list_and_every_scalar_can_be_edited() {
        let fields: usize = lists()
            .iter()
            .map(|list| match list {
                AnswerKind::Items { fields, .. } => fields.len(),
                _ => 0,
            })
            .sum();
        assert_eq!(
            fields + scalars(&Facts::default()).len(),
            table::FIELDS.len()
        );
    }
}
