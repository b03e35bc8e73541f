//! Saving answers and list entries, taking steps back, and saying what that changed in the plan.
use serde_json::{Value, json};
use wegwijs_domain::{ChangeKind, ChangeWhat, Component, Facts, Plan, PlanChange, changes};
use wegwijs_guidance::{Args, explain};
use wegwijs_vault::Change;

use crate::api::{
    AnswerItem, AnswerRequest, Area, ChangedView, Empty, HistoryRowView, HistoryView, ItemRequest,
    PlanChangeView, SaveItemRequest, UndoRequest,
};
use crate::cards::Cards;
use crate::facts::{FACT, UNKNOWN, check_item, check_question, check_scalar, list_ent};
use crate::failure::{Failure, FailureCode};
use crate::moment::Moment;
use crate::open::{ME, Visit, new_id, set};
use crate::say::Say;

/// How many steps the history shows.
const HISTORY: usize = 200;
/// Most answers in one request: a page has a handful.
const MOST_ANSWERS: usize = 50;

impl Visit<'_> {
    pub(crate) fn answer(&mut self, request: AnswerRequest) -> Result<ChangedView, Failure> {
        if request.answers.is_empty() {
            return Err(Failure::of(FailureCode::BadRequest));
        }
        let all = answered(&request.answers)?;
        let about = request
            .answers
            .first()
            .map_or("", |answer| answer.path.as_str());
        self.change_plan(&all, &format!("history-answer:{about}"))
    }

    pub(crate) fn save_item(&mut self, request: SaveItemRequest) -> Result<ChangedView, Failure> {
        let label = format!("history-kept:{}", request.list);
        let all = self.saved_item(request)?;
        self.change_plan(&all, &label)
    }

    pub(crate) fn remove_item(&mut self, request: ItemRequest) -> Result<ChangedView, Failure> {
        let label = format!("history-removed:{}", request.list);
        let gone = self.removed_item(request)?;
        self.change_plan(&[gone], &label)
    }

    /// What keeping a list entry changes, checked.
    pub(crate) fn saved_item(&self, request: SaveItemRequest) -> Result<Vec<Change>, Failure> {
        let fields: std::collections::BTreeMap<String, Value> = request
            .fields
            .into_iter()
            .filter(|(_, value)| !value.is_null())
            .collect();
        check_item(&request.list, &fields)?;
        let ent = list_ent(&request.list);
        let id = match request.id {
            Some(id) => id,
            None => new_id()?,
        };
        // Fields that the new version lacks are emptied: what is kept is what was shown.
        let before = self.open.vault.entity(&ent, &id)?;
        let mut all: Vec<Change> = before
            .map(|it| it.fields)
            .unwrap_or_default()
            .into_keys()
            .filter(|name| !fields.contains_key(name))
            .map(|name| set(&ent, &id, &name, Value::Null))
            .collect();
        all.extend(
            fields
                .into_iter()
                .map(|(name, value)| set(&ent, &id, &name, value)),
        );
        all.push(set(UNKNOWN, ME, &request.list, Value::Null));
        Ok(all)
    }

    /// What removing a list entry changes; refused when it is not there.
    pub(crate) fn removed_item(&self, request: ItemRequest) -> Result<Change, Failure> {
        let ent = list_ent(&request.list);
        let there = self.open.vault.entity(&ent, &request.id)?;
        if there.is_none_or(|it| it.deleted) {
            return Err(Failure::of(FailureCode::NotFound));
        }
        Ok(Change::Delete {
            ent,
            id: request.id,
        })
    }

    pub(crate) fn undo(&mut self, request: UndoRequest) -> Result<ChangedView, Failure> {
        let step = self
            .open
            .undo_of(&request.undo)
            .ok_or(Failure::of(FailureCode::NotFound))?;
        let before = self.open.plan(self.now.today)?.clone();
        let done = self.open.vault.undo(step, self.now.at)?;
        let undo = self.open.undo_name(done.undo);
        self.open.forget_plan();
        self.changed(&[Area::Plan, Area::Notes]);
        self.told(undo, &before)
    }

    pub(crate) fn history(&mut self, _: Empty) -> Result<HistoryView, Failure> {
        let mut rows = Vec::new();
        for row in self.open.vault.history(HISTORY)? {
            if row.undoes.is_some() {
                continue;
            }
            let at = Moment::at(row.at);
            let Some(undo) = self.open.undo_name(Some(row.undo)) else {
                continue;
            };
            let (message, about) = row.label.split_once(':').unwrap_or((&row.label, ""));
            let label = self.say.each(|texts| {
                let what = explain::fact_label(texts, about).text;
                texts.text(message, &Args::new().text("what", what))
            });
            let time = row.at.with_timezone(&chrono_tz::Europe::Amsterdam);
            rows.push(HistoryRowView {
                undo,
                label,
                at: format!("{} {}", self.say.day(at.today).long, time.format("%H:%M")),
                undone: row.undone,
            });
        }
        Ok(HistoryView { rows })
    }

    /// Saves, and says what moved.
    pub(crate) fn change_plan(
        &mut self,
        all: &[Change],
        label: &str,
    ) -> Result<ChangedView, Failure> {
        let before = self.open.plan(self.now.today)?.clone();
        let undo = self.record(all, label)?;
        self.open.forget_plan();
        self.changed(&[Area::Plan]);
        self.told(undo, &before)
    }

    fn told(&mut self, undo: Option<String>, before: &Plan) -> Result<ChangedView, Failure> {
        let after = self.open.plan(self.now.today)?.clone();
        Ok(ChangedView {
            undo,
            changes: self.differences(before, &after),
        })
    }

    /// What is different between two plans, in words.
    pub(crate) fn differences(&self, before: &Plan, after: &Plan) -> Vec<PlanChangeView> {
        let mut all: Vec<(ChangeKind, PlanChangeView)> = changes(before, after)
            .iter()
            .filter(|change| change.kind != ChangeKind::Missing)
            .map(|change| (change.kind, change_view(self.say, change)))
            .collect();
        let details = self.details(before, after).into_iter();
        all.extend(details.map(|view| (ChangeKind::Component, view)));
        all.sort_by_key(|(kind, _)| *kind);
        all.into_iter().map(|(_, view)| view).collect()
    }

    /// Parts that stand as before, but of which something else is said: another level, one try more.
    fn details(&self, before: &Plan, after: &Plan) -> Vec<PlanChangeView> {
        let facts = Facts::default();
        let said = |plan: &Plan, part: &Component| -> Vec<String> {
            let cards = Cards {
                say: self.say,
                plan,
                facts: &facts,
            };
            let lines = cards.component_lines(part).into_iter();
            lines.map(|line| line.text).collect()
        };
        let mut found = Vec::new();
        for part in &after.components {
            let was = before
                .components
                .iter()
                .find(|it| it.part == part.part && it.status == part.status);
            let Some(was) = was.filter(|was| *was != part) else {
                continue;
            };
            let (old, new) = (said(before, was), said(after, part));
            let only = |these: &[String], those: &[String]| {
                let lines: Vec<&str> = these
                    .iter()
                    .filter(|line| !those.contains(line))
                    .map(String::as_str)
                    .collect();
                (!lines.is_empty()).then(|| lines.join(" · "))
            };
            if old != new {
                found.push(PlanChangeView {
                    title: self.say.id(&format!("value-part-{}", part.part.as_str())),
                    what: "status".to_owned(),
                    before: only(&old, &new),
                    after: only(&new, &old),
                });
            }
        }
        found
    }
}

/// What answers change, each checked.
pub(crate) fn answered(answers: &[AnswerItem]) -> Result<Vec<Change>, Failure> {
    if answers.len() > MOST_ANSWERS {
        return Err(Failure::of(FailureCode::BadRequest));
    }
    let mut all = Vec::new();
    for answer in answers {
        let clear = answer.unknown || answer.value.is_null();
        if clear {
            check_question(&answer.path)?;
        } else {
            check_scalar(&answer.path, &answer.value)?;
        }
        let value = if clear {
            Value::Null
        } else {
            answer.value.clone()
        };
        // A list can be answered with "I don't know" as well; it has no scalar of its own.
        if wegwijs_domain::facts::FieldId::of(&answer.path).is_some() {
            all.push(set(FACT, ME, &answer.path, value));
        }
        let unknown = if answer.unknown {
            json!(true)
        } else {
            Value::Null
        };
        all.push(set(UNKNOWN, ME, &answer.path, unknown));
    }
    Ok(all)
}

/// One difference between two plans.
pub(crate) fn change_view(say: Say, change: &PlanChange) -> PlanChangeView {
    let what = match change.what {
        ChangeWhat::Added => "added",
        ChangeWhat::Removed => "removed",
        ChangeWhat::Moved => "moved",
        ChangeWhat::Status => "status",
    };
    let title = match change.kind {
        // An appointment of the person has their own words.
        ChangeKind::Date => say.day_name(&change.id),
        _ => say.each(|texts| explain::change_title(texts, change)),
    };
    let face = |value: &Option<String>| {
        let value = value.as_ref()?;
        Some(explain::change_face(&say.own, change.kind, value))
    };
    PlanChangeView {
        title,
        what: what.to_owned(),
        before: face(&change.before),
        after: face(&change.after),
    }
}
