//! The questions: which come when is the domain's; here they get their words and what was answered.
use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use wegwijs_domain::facts::{FieldId, table};
use wegwijs_domain::intake::{self, Page, Question};
use wegwijs_guidance::Args;

use crate::api::{
    AnswerKind, ChoiceView, Empty, FactsView, FieldView, IntakePageView, IntakeView, ItemView,
    QuestionView,
};
use crate::facts::{FACT, UNKNOWN, list_ent};
use crate::failure::Failure;
use crate::items::{item_title, value_in_words};
use crate::open::{ME, Open, Visit};
use crate::say::Say;

/// Page of the facts that stand on no page of the intake.
const THE_REST: &str = "more";

impl Visit<'_> {
    pub(crate) fn intake(&mut self, _: Empty) -> Result<IntakeView, Failure> {
        let pages = intake::pages(self.open.facts()?);
        let pages = self.pages(pages)?;
        let next = pages
            .iter()
            .position(|page| !page.complete)
            .unwrap_or(pages.len());
        Ok(IntakeView {
            pages,
            next: u32::try_from(next).unwrap_or(u32::MAX),
        })
    }

    /// Everything that is known or can be told: the pages of the intake, then the rest.
    pub(crate) fn facts(&mut self, _: Empty) -> Result<FactsView, Failure> {
        let facts = self.open.facts()?.clone();
        let mut pages = intake::pages(&facts);
        let asked: BTreeSet<String> = pages
            .iter()
            .flat_map(|page| &page.questions)
            .map(|question| question.path.clone())
            .collect();
        let lists = intake::lists()
            .into_iter()
            .filter_map(|answer| match &answer {
                intake::AnswerKind::Items { list, .. } => Some(Question {
                    path: list.clone(),
                    answer: answer.clone(),
                    state: intake::State::Open,
                }),
                _ => None,
            });
        let questions: Vec<Question> = intake::scalars(&facts)
            .into_iter()
            .chain(lists)
            .filter(|question| !asked.contains(&question.path))
            .collect();
        if !questions.is_empty() {
            pages.push(Page {
                id: THE_REST.to_owned(),
                questions,
            });
        }
        Ok(FactsView {
            pages: self.pages(pages)?,
        })
    }

    fn pages(&mut self, pages: Vec<Page>) -> Result<Vec<IntakePageView>, Failure> {
        let told = Told::of(self.open)?;
        let say = self.say;
        let mut views = Vec::new();
        for page in pages {
            let mut questions = Vec::new();
            for question in &page.questions {
                questions.push(self.question(say, &told, question)?);
            }
            let complete = questions
                .iter()
                .all(|it| it.unknown || !it.value.is_null() || !it.items.is_empty());
            views.push(IntakePageView {
                title: say.id(&format!("plan-intake-{}", page.id)),
                id: page.id,
                questions,
                complete,
            });
        }
        Ok(views)
    }

    fn question(
        &self,
        say: Say,
        told: &Told,
        question: &Question,
    ) -> Result<QuestionView, Failure> {
        let ask = format!("ask-{}", table::message_part(&question.path));
        let shape = Shape::of(say, &question.path, &question.answer);
        let value = told
            .scalars
            .get(&question.path)
            .cloned()
            .unwrap_or(Value::Null);
        let shown =
            FieldId::of(&question.path).and_then(|id| value_in_words(&say.own, id.field(), &value));
        let mut items = Vec::new();
        if shape.kind == AnswerKind::Items {
            for entity in self.open.vault.entities(&list_ent(&question.path))? {
                items.push(ItemView {
                    summary: item_title(&say, &question.path, &entity.fields),
                    id: entity.id,
                    fields: entity.fields,
                });
            }
        }
        Ok(QuestionView {
            path: question.path.clone(),
            question: say.id(&ask),
            why: say.maybe(|texts| texts.attr(&ask, "why", &Args::new())),
            answer: shape.kind,
            choices: shape.choices,
            fields: shape.fields,
            unknown: told.unknown.contains(&question.path) && value.is_null() && items.is_empty(),
            value,
            shown,
            items,
            min: shape.min,
            max: shape.max,
        })
    }
}

/// What the person told so far, as it stands in the vault.
struct Told {
    scalars: BTreeMap<String, Value>,
    unknown: BTreeSet<String>,
}

impl Told {
    fn of(open: &Open) -> Result<Self, Failure> {
        let fields = |ent: &str| -> Result<BTreeMap<String, Value>, Failure> {
            Ok(open
                .vault
                .entity(ent, ME)?
                .map(|it| it.fields)
                .unwrap_or_default())
        };
        Ok(Self {
            scalars: fields(FACT)?,
            unknown: fields(UNKNOWN)?
                .into_iter()
                .filter(|(_, value)| value.as_bool() == Some(true))
                .map(|(path, _)| path)
                .collect(),
        })
    }
}

/// Whether a question of the intake is still open: neither answered nor said unknown.
pub(crate) fn is_open(open: &mut Open) -> Result<bool, Failure> {
    let told = Told::of(open)?;
    let facts = open.facts()?.clone();
    Ok(intake::pages(&facts)
        .iter()
        .flat_map(|page| &page.questions)
        .any(|question| {
            question.state != intake::State::Answered && !told.unknown.contains(&question.path)
        }))
}

/// How a question is answered, in words.
struct Shape {
    kind: AnswerKind,
    choices: Vec<ChoiceView>,
    fields: Vec<FieldView>,
    min: Option<i32>,
    max: Option<i32>,
}

impl Shape {
    fn of(say: Say, path: &str, answer: &intake::AnswerKind) -> Self {
        let plain = |kind| Self {
            kind,
            choices: Vec::new(),
            fields: Vec::new(),
            min: None,
            max: None,
        };
        let number = |min: i64, max: i64| Self {
            min: i32::try_from(min).ok(),
            max: i32::try_from(max).ok(),
            ..plain(AnswerKind::Number)
        };
        let choices = |values: &[String]| {
            let part = table::message_part(path);
            values
                .iter()
                .map(|value| ChoiceView {
                    label: say.id(&format!("value-{part}-{value}")),
                    value: value.clone(),
                })
                .collect()
        };
        match answer {
            intake::AnswerKind::Date | intake::AnswerKind::Moment => plain(AnswerKind::Date),
            intake::AnswerKind::YesNo => plain(AnswerKind::YesNo),
            intake::AnswerKind::Number { min, max } | intake::AnswerKind::Decimal { min, max } => {
                number(*min, *max)
            }
            intake::AnswerKind::Choice { values } => Self {
                choices: choices(values),
                ..plain(AnswerKind::Choice)
            },
            intake::AnswerKind::Several { values } => Self {
                choices: choices(values),
                ..plain(AnswerKind::Choices)
            },
            intake::AnswerKind::Text => plain(AnswerKind::Text),
            intake::AnswerKind::Items { list, fields } => Self {
                fields: fields
                    .iter()
                    .map(|field| item_field(say, list, field))
                    .collect(),
                ..plain(AnswerKind::Items)
            },
        }
    }
}

/// One field of the facts as a form asks it: only some of its values where the others can't be.
pub(crate) fn field_view(say: Say, field: FieldId, only: &[String]) -> FieldView {
    let field_of = field.field();
    let shape = Shape::of(say, field_of.path, &intake::kind(field));
    let mut choices = shape.choices;
    choices.retain(|it| only.is_empty() || only.contains(&it.value));
    FieldView {
        name: field_of.name().to_owned(),
        label: say.id(&format!("fact-{}", field_of.message_part())),
        answer: shape.kind,
        choices,
        required: field_of.required,
        min: shape.min,
        max: shape.max,
    }
}

fn item_field(say: Say, list: &str, field: &intake::ItemField) -> FieldView {
    // A list of plain values has one field; in the vault and in the window it is called `value`.
    let (name, path) = if field.name.is_empty() {
        ("value".to_owned(), list.to_owned())
    } else {
        (field.name.clone(), format!("{list}[].{}", field.name))
    };
    let shape = Shape::of(say, &path, &field.answer);
    FieldView {
        name,
        label: say.id(&format!("fact-{}", table::message_part(&path))),
        answer: shape.kind,
        choices: shape.choices,
        required: field.required,
        min: shape.min,
        max: shape.max,
    }
}
