//! Facts that contradict each other: kept, reported, and what depends on them becomes "ask". An answer that rests on
//! a fact is always checked against the others that could contradict it, so its reasons name them too.
use super::ctx::{At, Ctx};
use super::trace::Trace;
use crate::facts::{FactPath, FieldId, Value};
use crate::pack::{Condition, RuleId};
use crate::plan::{Certainty, Clash, Conflict};

/// One check and what it found.
pub(super) struct Checked {
    rule: RuleId,
    /// The facts that it read, in order.
    facts: Vec<FactPath>,
    /// The facts it is about; fixed by the rule, so that no other fact decides which answers are checked.
    about: Vec<FieldId>,
    at: Option<At>,
    contradicts: bool,
}

impl Checked {
    fn touches(&self, facts: &[FactPath]) -> bool {
        let is_about = |path: &FactPath| {
            let same_entry =
                path.place.is_none() || self.at.is_none_or(|at| Some(at.place) == path.place);
            same_entry && self.about.contains(&path.field)
        };
        facts.iter().any(is_about)
    }
}

impl Ctx<'_> {
    /// Runs every check once.
    pub(super) fn checks(&self) -> Vec<Checked> {
        let mut checks = Vec::new();
        for (rule, body, condition) in self.rules().filter_map(|(id, rule)| {
            let body = rule.check.as_ref()?;
            Some((id, body, rule.when.as_ref()?))
        }) {
            for each in self.each(body.each.as_ref()) {
                let at: Option<At> = each.as_ref().map(|(at, _)| *at);
                let mut trace = each.map_or_else(Trace::new, |(_, trace)| trace);
                let answer = self.check(condition, at, &mut trace);
                if answer.is_none() && is_comparison(condition) {
                    // One of two days is unknown: whatever the other is, they cannot contradict each other.
                    continue;
                }
                let contradicts = answer == Some(true);
                let about = body.of.iter().map(|name| name.0).collect();
                checks.push(Checked {
                    rule,
                    facts: trace.facts(),
                    about,
                    at,
                    contradicts,
                });
            }
        }
        checks
    }

    /// Adds to a trail the checks that read any of its facts.
    pub(super) fn settle(&self, trace: &mut Trace, checks: &[Checked]) {
        let facts = trace.facts();
        for check in checks.iter().filter(|check| check.touches(&facts)) {
            trace.add_check(check.rule, &check.facts, check.contradicts);
        }
    }

    pub(super) fn conflicts(&self, checks: &[Checked]) -> Vec<Conflict> {
        let mut conflicts = Vec::new();
        for check in checks.iter().filter(|check| check.contradicts) {
            let mut trace = Trace::new();
            trace.add_check(check.rule, &check.facts, true);
            conflicts.push(Conflict {
                facts: check.facts.iter().map(ToString::to_string).collect(),
                because: trace.because(self.pack, self.on),
            });
        }
        conflicts
    }

    /// Appointments that overlap.
    pub(super) fn clashes(&self) -> Vec<Clash> {
        let way_out = self
            .rules()
            .find_map(|(_, rule)| rule.clash.as_ref().map(|body| body.way_out.clone()));
        let Some(way_out) = way_out else {
            return Vec::new();
        };
        let mut spans = Vec::new();
        for at in self.places("agenda") {
            let mut trace = Trace::new();
            let id = self.entry_word(at, "id", &mut trace);
            let starts = self.entry(at, "starts_at", &mut trace);
            let ends = self.entry(at, "ends_at", &mut trace);
            if let (Some(id), Some(Value::Moment(from)), Some(Value::Moment(until))) =
                (id, starts, ends)
                && from < until
            {
                spans.push((*from, *until, id));
            }
        }
        spans.sort_unstable();
        let mut clashes = Vec::new();
        for (place, (_, until, a)) in spans.iter().enumerate() {
            for (from, other_until, b) in spans.iter().skip(place.saturating_add(1)) {
                if from >= until {
                    break;
                }
                let until = *until.min(other_until);
                let (a, b) = ((*a).to_string(), (*b).to_string());
                clashes.push(Clash {
                    a,
                    b,
                    from: *from,
                    until,
                    way_out: way_out.clone(),
                });
            }
        }
        clashes
    }
}

/// Whether a check only compares days, so that a missing one leaves nothing to contradict.
fn is_comparison(condition: &Condition) -> bool {
    matches!(condition, Condition::Not(inner) if matches!(**inner, Condition::Day { .. }))
}

/// A contradiction makes everything that rests on it a question.
pub(super) const CONTRADICTED: Certainty = Certainty::Ask;
