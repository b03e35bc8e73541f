//! Steps on the three tracks, the first six months, and what was achieved.
use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::Made;
use super::ctx::{At, Ctx};
use super::trace::Trace;
use crate::calendar;
use crate::pack::{Entries, MilestoneBody, Rule, RuleId, StepBody};
use crate::plan::{Milestone, PlanDate, QuickStart, Step, StepStatus};

impl Ctx<'_> {
    pub(super) fn steps(&self) -> Vec<Made<Step>> {
        let mut steps: Vec<Made<Step>> = Vec::new();
        for (id, rule) in self.rules() {
            if let Some(body) = &rule.step {
                steps.extend(self.step(id, rule, body));
            }
        }
        // A step waits for those before it that are shown and not done.
        let undone: BTreeSet<String> = steps
            .iter()
            .filter(|made| made.item.status != StepStatus::Done)
            .map(|made| made.item.id.clone())
            .collect();
        let shown: BTreeSet<String> = steps.iter().map(|made| made.item.id.clone()).collect();
        for made in &mut steps {
            made.item.after.retain(|id| shown.contains(id));
            if made.item.status == StepStatus::Now
                && made.item.after.iter().any(|id| undone.contains(id))
            {
                made.item.status = StepStatus::Later;
            }
        }
        steps
    }

    fn step(&self, id: RuleId, rule: &Rule, body: &StepBody) -> Option<Made<Step>> {
        let mut trace = Trace::new();
        if self.holds(rule, None, &mut trace) != Some(true) {
            return None;
        }
        let mut is = |condition: &Option<_>| {
            condition
                .as_ref()
                .map(|c| self.check(c, None, &mut trace) == Some(true))
        };
        let status = if is(&body.done) == Some(true) {
            StepStatus::Done
        } else if is(&body.blocked) == Some(true) {
            StepStatus::Blocked
        } else if is(&body.now) == Some(false) {
            StepStatus::Later
        } else {
            StepStatus::Now
        };
        trace.apply(id);
        let because = trace.because(self.pack, self.on);
        let item = Step {
            id: body.id.clone(),
            track: body.track,
            status,
            after: body.after.clone(),
            because,
        };
        Some(Made { item, trace })
    }

    pub(super) fn quick_start(&self, steps: &[Made<Step>], dates: &[Made<PlanDate>]) -> QuickStart {
        let is_quick = |step: &Step| {
            let mut bodies = self.rules().filter_map(|(_, rule)| rule.step.as_ref());
            bodies.any(|body| body.quick && body.id == step.id)
        };
        let six_months_on = dates
            .iter()
            .find(|made| made.item.id == "six-months")
            .map(|made| made.item.on);
        let mut trace = Trace::new();
        let started = self
            .date("obligation.course_started_on", &mut trace)
            .is_some_and(|day| day <= self.on)
            || self.places("activities").next().is_some();
        let now = |step: &&Made<Step>| step.item.status == StepStatus::Now && is_quick(&step.item);
        QuickStart {
            six_months_on,
            days_left: six_months_on.map(|day| calendar::days_between(self.on, day)),
            started,
            possible_now: steps
                .iter()
                .filter(now)
                .map(|made| made.item.id.clone())
                .collect(),
        }
    }

    pub(super) fn milestones(&self) -> Vec<Milestone> {
        let mut milestones: Vec<Milestone> = Vec::new();
        for (id, rule) in self.rules() {
            let Some(body) = &rule.milestone else {
                continue;
            };
            let mut trace = Trace::new();
            if self.holds(rule, None, &mut trace) != Some(true) {
                continue;
            }
            let day = body
                .on
                .as_ref()
                .and_then(|moment| self.moment(moment, None, &mut trace));
            let reached_on = match &body.by {
                None if body.on.is_none() || day.is_some_and(|day| day <= self.on) => day,
                None => continue,
                Some(entries) => match self.first_reached(body, entries, &mut trace) {
                    Some(first) => first,
                    None => continue,
                },
            };
            trace.apply(id);
            milestones.push(Milestone {
                id: body.id.clone(),
                reached_on,
                certainty: trace.certainty(self.pack),
                because: trace.because(self.pack, self.on),
            });
        }
        milestones.sort_by(|a, b| (a.reached_on, &a.id).cmp(&(b.reached_on, &b.id)));
        milestones
    }

    /// The first day on which one of the entries was over, if any is; no day inside when none of them is dated.
    fn first_reached(
        &self,
        body: &MilestoneBody,
        entries: &Entries,
        trace: &mut Trace,
    ) -> Option<Option<NaiveDate>> {
        let over: Vec<At> = self
            .matching(entries, None, trace)
            .into_iter()
            .filter(|at| match self.entry_date(*at, "from", trace) {
                Some(from) if body.begun => from <= self.on,
                _ => self.is_over(*at, trace),
            })
            .collect();
        let names = if body.begun {
            ["from", "on", "until", "result_on"]
        } else {
            ["result_on", "until", "on", "from"]
        };
        if let Some(full) = &body.full {
            let mut told = Vec::new();
            for at in &over {
                let number = self.entry_number(*at, &full.field, trace);
                let day = names
                    .iter()
                    .find_map(|name| self.entry_date(*at, name, trace));
                told.extend(number.map(|number| (day, number)));
            }
            if !told.is_empty() {
                told.sort_unstable();
                let needed = full.number.saturating_mul(100);
                let mut sum = 0_i64;
                return told.into_iter().find_map(|(day, number)| {
                    sum = sum.saturating_add(number);
                    (sum >= needed).then_some(day)
                });
            }
        }
        let mut days = Vec::new();
        for at in &over {
            if matches!(at.list, "activities" | "exams" | "decisions" | "work") {
                days.extend(
                    names
                        .iter()
                        .find_map(|name| self.entry_date(*at, name, trace)),
                );
            }
        }
        (!over.is_empty()).then(|| days.into_iter().min())
    }
}
