//! What if: changes tried in a copy of the facts. Both plans come back, and nothing is saved until the person keeps the
//! same changes as one step, which one undo takes back.
use std::collections::BTreeMap;

use wegwijs_domain::facts::FieldId;
use wegwijs_domain::{Facts, Plan};
use wegwijs_guidance::{Args, dates, explain};
use wegwijs_vault::Change;

use crate::api::{ChangedView, ConflictView, PhraseView, TrialRequest, TrialView};
use crate::cards::Cards;
use crate::changes::answered;
use crate::facts::list_ent;
use crate::failure::{Failure, FailureCode};
use crate::items::{item_title, value_in_words};
use crate::open::Visit;
use crate::plan::plan_view;
use crate::stored::Stored;

/// Most list entries in one trial.
const MOST_ENTRIES: usize = 50;

impl Visit<'_> {
    pub(crate) fn try_changes(&mut self, request: TrialRequest) -> Result<TrialView, Failure> {
        let words = self.words(&request)?;
        let edits = self.edits(request)?;
        let (facts, before) = self.open.facts_and_plan(self.now.today)?;
        let tried = self.with(&edits)?;
        let after = wegwijs_domain::plan(&tried, self.open.rules.pack(), self.now.today);
        // Notes hang on the plan as it is; beside a plan that isn't real they would only confuse.
        let notes = BTreeMap::new();
        Ok(TrialView {
            tried: words,
            changes: self.differences(&before, &after),
            term_moves: self.term_moves(&before, &after),
            conflicts: self.new_conflicts(&before, &after, &tried),
            before: plan_view(self.say, &before, &facts, &notes),
            after: plan_view(self.say, &after, &tried, &notes),
        })
    }

    /// The same changes as one step.
    pub(crate) fn keep_changes(&mut self, request: TrialRequest) -> Result<ChangedView, Failure> {
        let edits = self.edits(request)?;
        self.change_plan(&edits, "history-tried")
    }

    /// What the request changes, each part checked as when it is kept alone.
    pub(crate) fn edits(&self, request: TrialRequest) -> Result<Vec<Change>, Failure> {
        let entries = request.items.len() + request.gone.len();
        if entries > MOST_ENTRIES || (entries == 0 && request.answers.is_empty()) {
            return Err(Failure::of(FailureCode::BadRequest));
        }
        let mut all = answered(&request.answers)?;
        for item in request.items {
            all.extend(self.saved_item(item)?);
        }
        for item in request.gone {
            all.push(self.removed_item(item)?);
        }
        Ok(all)
    }

    /// What is tried, in words.
    fn words(&self, request: &TrialRequest) -> Result<Vec<PhraseView>, Failure> {
        let say = self.say;
        let mut words: Vec<PhraseView> = Vec::new();
        for answer in &request.answers {
            words.push(say.each(|texts| {
                let label = explain::fact_label(texts, &answer.path);
                let value = FieldId::of(&answer.path)
                    .and_then(|id| value_in_words(texts, id.field(), &answer.value))
                    .unwrap_or_else(|| texts.text("common-state-unknown", &Args::new()).text);
                explain::labelled(texts, label.text, value)
            }));
        }
        for item in &request.items {
            words.push(item_title(&say, &item.list, &item.fields));
        }
        for item in &request.gone {
            let there = self.open.vault.entity(&list_ent(&item.list), &item.id)?;
            let fields = there.map(|it| it.fields).unwrap_or_default();
            words.push(item_title(&say, &item.list, &fields));
        }
        Ok(words)
    }

    /// The facts with changes made in a copy.
    fn with(&self, edits: &[Change]) -> Result<Facts, Failure> {
        let mut stored = Stored::of(&self.open.vault)?;
        stored.apply(edits);
        Ok(stored.facts())
    }

    fn term_moves(&self, before: &Plan, after: &Plan) -> Option<PhraseView> {
        let (was, is) = (before.term.ends_on?, after.term.ends_on?);
        self.say.maybe(|texts| dates::moved(texts, was, is))
    }

    fn new_conflicts(&self, before: &Plan, after: &Plan, tried: &Facts) -> Vec<ConflictView> {
        let cards = Cards {
            say: self.say,
            plan: after,
            facts: tried,
        };
        after
            .conflicts
            .iter()
            .filter(|conflict| !before.conflicts.contains(conflict))
            .map(|conflict| cards.conflict(conflict))
            .collect()
    }
}
