//! What is different between two plans, in the order that a person would want to hear it.
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Plan;

/// What kind of thing changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names are the words of the contract")]
pub enum ChangeKind {
    Regime,
    Duty,
    Term,
    Date,
    Step,
    Component,
    Option,
    Consequence,
    Requirement,
    Milestone,
    Conflict,
    Missing,
}

/// What happened to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeWhat {
    /// It was not there before.
    Added,
    /// It is no longer there.
    Removed,
    /// Its day is another one.
    Moved,
    /// Its status or answer is another one.
    Status,
}

/// One difference.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanChange {
    /// Kind of thing.
    pub kind: ChangeKind,
    /// Its id.
    pub id: String,
    /// What happened.
    pub what: ChangeWhat,
    /// Date or status before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// Date or status after.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
}

/// Day and status of one thing.
#[derive(Clone, PartialEq)]
struct Face {
    day: Option<String>,
    status: Option<String>,
}

/// Lists what changed between two plans of the same person.
pub fn changes(before: &Plan, after: &Plan) -> Vec<PlanChange> {
    let (old, new) = (faces(before), faces(after));
    let mut found = Vec::new();
    for (key, face) in &old {
        let push =
            |found: &mut Vec<PlanChange>, what, before: &Option<String>, after: Option<String>| {
                found.push(PlanChange {
                    kind: key.0,
                    id: key.1.clone(),
                    what,
                    before: before.clone(),
                    after,
                });
            };
        match new.get(key) {
            None => push(&mut found, ChangeWhat::Removed, face.best(), None),
            Some(now) => {
                if now.day != face.day {
                    push(&mut found, ChangeWhat::Moved, &face.day, now.day.clone());
                }
                if now.status != face.status {
                    push(
                        &mut found,
                        ChangeWhat::Status,
                        &face.status,
                        now.status.clone(),
                    );
                }
            }
        }
    }
    for (key, face) in &new {
        if !old.contains_key(key) {
            let after = face.best().clone();
            found.push(PlanChange {
                kind: key.0,
                id: key.1.clone(),
                what: ChangeWhat::Added,
                before: None,
                after,
            });
        }
    }
    found.sort_by(|a, b| (a.kind, &a.id, a.what).cmp(&(b.kind, &b.id, b.what)));
    found
}

impl Face {
    fn best(&self) -> &Option<String> {
        if self.day.is_some() {
            &self.day
        } else {
            &self.status
        }
    }
}

type Key = (ChangeKind, String, usize);

fn faces(plan: &Plan) -> BTreeMap<Key, Face> {
    let mut faces = BTreeMap::new();
    let mut put = |kind: ChangeKind, id: &str, day: Option<String>, status: Option<&str>| {
        // The same id may stand more than once (one objection per decision): the place keeps them apart.
        let mut place = 0_usize;
        while faces.contains_key(&(kind, id.to_string(), place)) {
            place = place.saturating_add(1);
        }
        faces.insert(
            (kind, id.to_string(), place),
            Face {
                day,
                status: status.map(str::to_string),
            },
        );
    };
    put(
        ChangeKind::Regime,
        "regime",
        None,
        Some(plan.regime.id.as_str()),
    );
    put(
        ChangeKind::Duty,
        "obliged",
        None,
        Some(plan.obliged.answer.as_str()),
    );
    put(
        ChangeKind::Term,
        "term",
        plan.term.ends_on.map(|day| day.to_string()),
        Some(plan.term.status.as_str()),
    );
    for date in &plan.dates {
        put(
            ChangeKind::Date,
            &date.id,
            Some(date.on.to_string()),
            Some(date.status.as_str()),
        );
    }
    for step in &plan.steps {
        put(ChangeKind::Step, &step.id, None, Some(step.status.as_str()));
    }
    for component in &plan.components {
        put(
            ChangeKind::Component,
            component.part.as_str(),
            None,
            Some(component.status.as_str()),
        );
    }
    for option in &plan.options {
        put(
            ChangeKind::Option,
            &option.id,
            None,
            Some(option.status.as_str()),
        );
    }
    for consequence in &plan.consequences {
        put(
            ChangeKind::Consequence,
            &consequence.id,
            None,
            Some(consequence.status.as_str()),
        );
    }
    for requirement in &plan.requirements {
        put(
            ChangeKind::Requirement,
            &requirement.id,
            None,
            Some(requirement.status.as_str()),
        );
    }
    for milestone in &plan.milestones {
        put(
            ChangeKind::Milestone,
            &milestone.id,
            milestone.reached_on.map(|day| day.to_string()),
            None,
        );
    }
    for conflict in &plan.conflicts {
        put(
            ChangeKind::Conflict,
            conflict
                .because
                .first()
                .map_or("conflict", |why| why.rule.as_str()),
            None,
            None,
        );
    }
    for missing in &plan.missing {
        put(ChangeKind::Missing, &missing.fact, None, None);
    }
    faces
}
