//! Dates: each rule that says one, worked out with its trail; own appointments; advice counted back from the end.
use chrono::NaiveDate;

use super::Made;
use super::ctx::{At, Ctx};
use super::trace::Trace;
use crate::calendar;
use crate::facts::Value;
use crate::pack::{DateBody, Entries, ExamPlanBody, Rule, RuleId};
use crate::plan::{DateKind, DateStatus, PlanDate};

/// Own appointments are near from a week before: a choice of presentation, not law.
const OWN_DUE_DAYS: i64 = 7;

impl Ctx<'_> {
    /// All dates, and for each legal one that could not be told the trail of what was missing.
    pub(super) fn dates(&self, waits: &mut Vec<(String, Trace)>) -> Vec<Made<PlanDate>> {
        let mut dates = Vec::new();
        for (id, rule) in self.rules() {
            if let Some(body) = &rule.date {
                for at in self.each(body.each.as_ref()) {
                    match self.one_date(id, rule, body, at) {
                        Ok(date) => dates.push(date),
                        Err(Some(trace)) => waits.push((body.id.clone(), trace)),
                        Err(None) => {}
                    }
                }
            }
            if let Some(body) = &rule.exam_plan {
                dates.extend(self.exam_plan(id, rule, body));
            }
        }
        dates.extend(self.own_dates());
        dates
    }

    /// The entries a rule goes through: just once, without an entry, when it names no list.
    pub(super) fn each(&self, entries: Option<&Entries>) -> Vec<Option<(At, Trace)>> {
        let Some(entries) = entries else {
            return vec![None];
        };
        let mut found = Vec::new();
        for at in self.places(entries.list.0) {
            let mut trace = Trace::new();
            if self.is_like(at, entries, None, &mut trace) {
                found.push(Some((at, trace)));
            }
        }
        found
    }

    /// One date; or the trail of what was missing; or nothing when the rule does not hold.
    fn one_date(
        &self,
        id: RuleId,
        rule: &Rule,
        body: &DateBody,
        each: Option<(At, Trace)>,
    ) -> Result<Made<PlanDate>, Option<Trace>> {
        let at = each.as_ref().map(|(at, _)| *at);
        let mut trace = each.map_or_else(Trace::new, |(_, trace)| trace);
        match self.holds(rule, at, &mut trace) {
            Some(true) => {}
            Some(false) => return Err(None),
            None => return Err(Some(trace)),
        }
        let Some(on) = self.moment(&body.is, at, &mut trace) else {
            return Err(Some(trace));
        };
        let other = body
            .other
            .as_ref()
            .and_then(|moment| self.moment(moment, at, &mut trace));
        let done = body
            .done
            .as_ref()
            .is_some_and(|done| self.check(done, at, &mut trace) == Some(true));
        trace.apply(id);
        let date = PlanDate {
            id: body.id.clone(),
            on,
            kind: body.kind,
            about: at.map(|at| at.to_string()),
            other_reading: other.filter(|other| *other != on),
            certainty: self.certainty(&trace),
            status: self.date_status(on, done, body.due_days),
            because: Vec::new(),
        };
        Ok(Made { item: date, trace })
    }

    fn date_status(&self, on: NaiveDate, done: bool, due_days: i64) -> DateStatus {
        let left = calendar::days_between(self.on, on);
        match left {
            _ if done => DateStatus::Done,
            ..0 => DateStatus::Past,
            left if left <= due_days => DateStatus::Due,
            _ => DateStatus::Later,
        }
    }

    /// Last sitting and last booking for the first open part that a rule is about. Where results of a part take longer
    /// by another rule, that rule alone is about it: never two last sittings for one part.
    fn exam_plan(&self, id: RuleId, rule: &Rule, body: &ExamPlanBody) -> Vec<Made<PlanDate>> {
        let mut trace = Trace::new();
        if self.holds(rule, None, &mut trace) != Some(true) {
            return Vec::new();
        }
        let longer: Vec<&ExamPlanBody> = self
            .rules()
            .filter_map(|(_, other)| Some((other, other.exam_plan.as_ref()?)))
            .filter(|(_, plan)| plan.result_weeks > body.result_weeks)
            .filter(|(other, _)| self.holds(other, None, &mut trace) == Some(true))
            .map(|(_, plan)| plan)
            .collect();
        let parts = self.parts();
        let open = parts.value.iter().find(|state| {
            body.parts.contains(&state.part)
                && body.level.is_none_or(|level| state.level == Some(level))
                && state.status == crate::plan::ComponentStatus::Open
                && !longer.iter().any(|longer| {
                    longer.parts.contains(&state.part)
                        && longer.level.is_none_or(|level| state.level == Some(level))
                })
        });
        let Some(open) = open else { return Vec::new() };
        trace.absorb(&parts.trace);
        trace.absorb(&open.trace);
        let Some(end) = self.anchor("term-end", &mut trace) else {
            return Vec::new();
        };
        trace.apply(id);
        let weeks_before = |weeks: i64| calendar::add_days(end, weeks.checked_mul(-7)?);
        let sitting = weeks_before(body.result_weeks);
        let booking = weeks_before(body.result_weeks.saturating_add(body.booking_weeks));
        let made = |name: &str, on: Option<NaiveDate>| {
            let on = on?;
            let item = PlanDate {
                id: name.to_string(),
                on,
                kind: DateKind::Advice,
                about: Some(open.part.as_str().to_string()),
                other_reading: None,
                certainty: self.certainty(&trace),
                status: self.date_status(on, false, body.due_days),
                because: Vec::new(),
            };
            Some(Made {
                item,
                trace: trace.clone(),
            })
        };
        [
            made("exam-last-booking", booking),
            made("exam-last-sitting", sitting),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    fn own_dates(&self) -> Vec<Made<PlanDate>> {
        let mut dates = Vec::new();
        for at in self.places("agenda") {
            let mut trace = Trace::new();
            let name = self.entry_word(at, "id", &mut trace).map(str::to_string);
            let (Some(id), Some(Value::Moment(starts))) =
                (name, self.entry(at, "starts_at", &mut trace))
            else {
                continue;
            };
            let on = starts.date();
            let item = PlanDate {
                id,
                on,
                kind: DateKind::Own,
                about: Some(at.to_string()),
                other_reading: None,
                certainty: self.certainty(&trace),
                status: self.date_status(on, false, OWN_DUE_DAYS),
                because: Vec::new(),
            };
            dates.push(Made { item, trace });
        }
        dates
    }
}
