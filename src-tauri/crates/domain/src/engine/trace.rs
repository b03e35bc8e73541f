//! The trail of an answer: which facts were read, by which rules, and how sure that leaves it. Every answer of the
//! engine carries its own trail, so what it names is what it was worked out from, by construction.
use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::facts::{FactPath, FieldId};
use crate::pack::{Rule, RuleId, RulePack};
use crate::plan::{Because, Certainty};

/// A small sorted set: trails hold a handful of facts each and are merged often.
#[derive(Debug, Clone, Default)]
struct FactSet(Vec<FactPath>);

impl FactSet {
    fn insert(&mut self, path: FactPath) {
        if let Err(place) = self.0.binary_search(&path) {
            self.0.insert(place, path);
        }
    }

    fn extend(&mut self, other: &FactSet) {
        if self.0.is_empty() {
            self.0.clone_from(&other.0);
        } else {
            other.0.iter().for_each(|path| self.insert(*path));
        }
    }
}

/// Facts read, rules applied, facts that would have helped.
#[derive(Debug, Clone)]
pub(crate) struct Trace {
    uses: Vec<(RuleId, FactSet)>,
    /// Read, but not yet claimed by the rule that they led to.
    pending: FactSet,
    missing: BTreeSet<FieldId>,
    floor: Certainty,
    /// Rules that stand beside the answer: named among the reasons, but the answer is no less sure by them.
    beside: Vec<RuleId>,
}

impl Trace {
    pub(crate) fn new() -> Trace {
        Trace {
            uses: Vec::new(),
            pending: FactSet::default(),
            missing: BTreeSet::new(),
            floor: Certainty::Certain,
            beside: Vec::new(),
        }
    }

    /// Notes that a known fact was read.
    pub(crate) fn read(&mut self, path: FactPath) {
        self.pending.insert(path);
    }

    /// Notes that a fact would have been read if it were known.
    pub(crate) fn lacked(&mut self, field: FieldId) {
        self.missing.insert(field);
    }

    /// Says that what was read so far led to this rule.
    pub(crate) fn apply(&mut self, rule: RuleId) {
        let facts = std::mem::take(&mut self.pending);
        match self.uses.iter_mut().find(|(used, _)| *used == rule) {
            Some((_, known)) => known.extend(&facts),
            None => self.uses.push((rule, facts)),
        }
    }

    /// Takes over the whole trail of an answer that this one rests on.
    pub(crate) fn absorb(&mut self, other: &Trace) {
        let weighs = |rule: RuleId, by: &Trace| {
            by.uses.iter().any(|(used, _)| *used == rule) && !by.beside.contains(&rule)
        };
        let both = self.beside.iter().chain(&other.beside).copied();
        self.beside = both
            .filter(|rule| !weighs(*rule, self) && !weighs(*rule, other))
            .collect();
        for (rule, facts) in &other.uses {
            match self.uses.iter_mut().find(|(used, _)| used == rule) {
                Some((_, known)) => known.extend(facts),
                None => self.uses.push((*rule, facts.clone())),
            }
        }
        self.pending.extend(&other.pending);
        self.missing.extend(other.missing.iter().copied());
        self.floor = self.floor.min(other.floor);
    }

    /// Takes over the trail of what is shown beside this answer: its rules are named, and weigh nothing unless the
    /// answer itself rests on them too.
    pub(crate) fn absorb_beside(&mut self, other: &Trace) {
        for (rule, facts) in &other.uses {
            if self.uses.iter().all(|(used, _)| used != rule) {
                self.uses.insert(0, (*rule, facts.clone()));
                self.beside.push(*rule);
            }
        }
    }

    /// Makes the answer at most this sure.
    pub(crate) fn weaken(&mut self, to: Certainty) {
        self.floor = self.floor.min(to);
    }

    /// Adds a check for contradictions: its facts count as read, and a contradiction leaves a question.
    pub(crate) fn add_check(&mut self, rule: RuleId, facts: &[FactPath], contradicts: bool) {
        let facts = FactSet(facts.to_vec());
        // Checks come last in the trail but must not be shown as what decided: they go to its front.
        match self.uses.iter_mut().find(|(used, _)| *used == rule) {
            Some((_, known)) => known.extend(&facts),
            None => self.uses.insert(0, (rule, facts)),
        }
        if contradicts {
            self.weaken(super::conflicts::CONTRADICTED);
        }
    }

    /// Every fact read, each once, in order.
    pub(crate) fn facts(&self) -> Vec<FactPath> {
        let used = self.uses.iter().map(|(_, facts)| facts);
        let mut facts: Vec<FactPath> = used
            .chain([&self.pending])
            .flat_map(|facts| &facts.0)
            .copied()
            .collect();
        facts.sort_unstable();
        facts.dedup();
        facts
    }

    /// Every fact that would have helped.
    pub(crate) fn missing(&self) -> &BTreeSet<FieldId> {
        &self.missing
    }

    /// The weakest of the rules used and the doubts noted.
    pub(crate) fn certainty(&self, pack: &RulePack) -> Certainty {
        let weighs = |rule: &RuleId| !self.beside.contains(rule);
        let used = self.uses.iter().map(|(rule, _)| *rule).filter(weighs);
        let rules = used.filter_map(|rule| pack.rule(rule));
        rules
            .map(|rule| rule.confidence)
            .min()
            .unwrap_or(Certainty::Certain)
            .min(self.floor)
    }

    /// The reasons, the deciding rule (the last applied) first.
    /// Cited rules are shown when they are in force on that day.
    pub(crate) fn because(&self, pack: &RulePack, on: NaiveDate) -> Vec<Because> {
        let mut uses = self.uses.clone();
        if let Some((_, facts)) = uses.last_mut() {
            facts.extend(&self.pending);
        }
        let mut reasons: Vec<Because> = Vec::new();
        for (rule, facts) in uses.iter().rev() {
            let Some(rule) = pack.rule(*rule) else {
                continue;
            };
            let facts: Vec<String> = facts.0.iter().map(ToString::to_string).collect();
            reasons.push(Because {
                rule: rule.id.get_ref().clone(),
                source: rule.source.clone(),
                certainty: rule.confidence,
                checked_on: rule.checked_on,
                statement: rule.statement.clone(),
                announced: rule.announced,
                facts,
            });
            let in_force = |rule: &&Rule| {
                rule.from.is_none_or(|from| on >= from)
                    && rule.until.is_none_or(|until| on <= until)
            };
            let cited = rule.cites.iter().filter_map(|id| pack.rule(pack.find(id)?));
            for cited in cited.filter(in_force) {
                reasons.push(Because {
                    rule: cited.id.get_ref().clone(),
                    source: cited.source.clone(),
                    certainty: cited.confidence,
                    checked_on: cited.checked_on,
                    statement: cited.statement.clone(),
                    announced: cited.announced,
                    facts: Vec::new(),
                });
            }
        }
        let mut seen = BTreeSet::new();
        reasons.retain(|reason| !reason.facts.is_empty() || seen.insert(reason.rule.clone()));
        reasons
    }
}

/// An answer and the trail that led to it.
#[derive(Debug, Clone)]
pub(crate) struct Traced<T> {
    pub(crate) value: T,
    pub(crate) trace: Trace,
}
