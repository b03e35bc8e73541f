//! Evaluates the closed vocabulary of conditions, with three answers: yes, no, not known.
use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::components::PartState;
use super::ctx::{At, Ctx};
use super::trace::Trace;
use crate::calendar;
use crate::facts::{FactPath, Value};
use crate::pack::{Condition, Entries, FactName, ObjectedTo, SumOf};
use crate::plan::ComponentStatus;

impl Ctx<'_> {
    /// Whether a condition holds; `None` while a fact is missing that could turn it.
    pub(crate) fn check(
        &self,
        condition: &Condition,
        each: Option<At>,
        trace: &mut Trace,
    ) -> Option<bool> {
        match condition {
            Condition::All(inner) => {
                let mut answer = Some(true);
                for condition in inner {
                    match self.check(condition, each, trace) {
                        Some(false) => return Some(false),
                        Some(true) => {}
                        None => answer = None,
                    }
                }
                answer
            }
            Condition::Any(inner) => {
                let mut answer = Some(false);
                for condition in inner {
                    match self.check(condition, each, trace) {
                        Some(true) => return Some(true),
                        Some(false) => {}
                        None => answer = None,
                    }
                }
                answer
            }
            Condition::Not(inner) => self.check(inner, each, trace).map(|answer| !answer),
            Condition::Known(fact) => {
                let known = self
                    .facts
                    .get(FactPath {
                        field: fact.0,
                        place: None,
                    })
                    .is_some();
                if known {
                    trace.read(FactPath {
                        field: fact.0,
                        place: None,
                    });
                }
                Some(known)
            }
            Condition::Is { of, one_of } => {
                let word = self.named_word(of, each, trace)?;
                Some(one_of.iter().any(|value| value == word))
            }
            Condition::Day { of, from, until } => {
                let day = self.moment(of, each, trace)?;
                if let Some(from) = from
                    && day < self.moment(from, each, trace)?
                {
                    return Some(false);
                }
                if let Some(until) = until
                    && day > self.moment(until, each, trace)?
                {
                    return Some(false);
                }
                Some(true)
            }
            Condition::Some(entries) => Some(self.some(entries, each, trace)),
            Condition::Count {
                of,
                at_least,
                at_most,
            } => {
                let count = i64::try_from(self.matching(of, each, trace).len()).unwrap_or(i64::MAX);
                Some(
                    at_least.is_none_or(|least| count >= least)
                        && at_most.is_none_or(|most| count <= most),
                )
            }
            Condition::Objected {
                to,
                since,
                among,
                or,
                open,
            } => {
                let kind = match to {
                    ObjectedTo::Each => self.entry_word(each?, "kind", trace)?,
                    ObjectedTo::Pip => "pip",
                };
                let since = self.moment(since, each, trace)?;
                Some(self.objected(kind, since, (among, or.as_ref()), *open, trace))
            }
            Condition::Sum {
                of,
                at_least,
                below,
            } => {
                let sum = self.sum(of, each, trace);
                let over = |limit: i64| sum >= limit.saturating_mul(100);
                Some(at_least.is_none_or(over) && below.is_none_or(|limit| !over(limit)))
            }
            Condition::Lasting {
                of,
                years,
                months,
                since,
            } => {
                let since = match since {
                    Some(since) => Some(self.moment(since, each, trace)?),
                    None => None,
                };
                let wanted = years
                    .unwrap_or(0)
                    .saturating_mul(12)
                    .saturating_add(months.unwrap_or(0));
                Some(self.lasting(of, each, wanted, since, trace))
            }
            Condition::Parts {
                of,
                level,
                at_least,
                at_most,
                open,
            } => {
                let wanted = |state: &PartState| {
                    of.as_ref().is_none_or(|of| of.contains(&state.part))
                        && level.is_none_or(|level| state.level == Some(level))
                };
                self.parts_done(wanted, *at_least, *at_most, *open, trace)
            }
            Condition::Tries {
                at_least,
                fewer,
                state_exam_at_most,
            } => self.sat_often(*at_least, fewer.as_ref(), *state_exam_at_most, trace),
        }
    }

    fn some(&self, entries: &Entries, each: Option<At>, trace: &mut Trace) -> bool {
        self.places(entries.list.0)
            .any(|at| self.is_like(at, entries, each, trace))
    }

    /// Sum of a number field, in hundredths.
    pub(crate) fn sum(&self, of: &SumOf, each: Option<At>, trace: &mut Trace) -> i64 {
        let mut sum = 0_i64;
        for at in self.matching(&of.entries, each, trace) {
            sum = sum.saturating_add(self.entry_number(at, &of.field, trace).unwrap_or(0));
        }
        sum
    }

    /// Whether an objection is about the decision of this kind and day.
    fn objected(
        &self,
        kind: &str,
        since: NaiveDate,
        (among, other): (&Entries, Option<&FactName>),
        open: bool,
        trace: &mut Trace,
    ) -> bool {
        for at in self.places(among.list.0) {
            if self.entry_word(at, "kind", trace) != Some("objection")
                || (open && self.entry(at, "outcome", trace).is_some())
            {
                continue;
            }
            let Some(on) = self.entry_date(at, "on", trace).filter(|on| *on >= since) else {
                continue;
            };
            let about = match self.entry_word(at, "about", trace) {
                Some(about) => about == kind,
                None => {
                    let other = other.and_then(|fact| self.get(fact.0, trace));
                    let earlier = |value| matches!(value, &Value::Date(day) if day <= on);
                    let mut possible = usize::from(other.is_some_and(earlier));
                    for decision in self.matching(among, None, trace) {
                        let day = self.entry_date(decision, "on", trace);
                        possible = possible.saturating_add(day.is_none_or(|day| day <= on).into());
                    }
                    possible <= 1
                }
            };
            if about {
                return true;
            }
        }
        false
    }

    fn lasting(
        &self,
        of: &Entries,
        each: Option<At>,
        months: i64,
        since: Option<NaiveDate>,
        trace: &mut Trace,
    ) -> bool {
        let spans = self
            .matching(of, each, trace)
            .into_iter()
            .filter_map(|at| self.period(at, trace))
            .filter_map(|(from, until)| {
                let from = since.map_or(from, |since| from.max(since));
                (from <= until).then_some((from, until))
            })
            .collect();
        let merged = calendar::merge(spans);
        let Some((first, _)) = merged.first() else {
            return false;
        };
        // Periods with gaps are laid end to end from the first day: so a year is a year whatever the gaps are.
        let days = merged.iter().fold(0_i64, |days, (from, until)| {
            days.saturating_add(calendar::days_between(*from, *until))
                .saturating_add(1)
        });
        let needed = calendar::add_months(*first, months, calendar::Rounding::RollForward);
        match (calendar::add_days(*first, days), needed) {
            (Some(reached), Some(needed)) => reached >= needed,
            _ => false,
        }
    }

    fn parts_done(
        &self,
        wanted: impl Fn(&PartState) -> bool,
        at_least: Option<i64>,
        at_most: Option<i64>,
        open: Option<i64>,
        trace: &mut Trace,
    ) -> Option<bool> {
        let parts = self.parts();
        trace.absorb(&parts.trace);
        if parts.value.is_empty() {
            return None;
        }
        let (mut done, mut left) = (0_i64, 0_i64);
        for state in &parts.value {
            if !wanted(state) {
                continue;
            }
            trace.absorb(&state.trace);
            if open == Some(0) && state.is_open() {
                // One open part is enough to know; the facts of the others are not used.
                return Some(false);
            }
            match state.status {
                ComponentStatus::Passed | ComponentStatus::Exempt => done = done.saturating_add(1),
                ComponentStatus::Open | ComponentStatus::Pending | ComponentStatus::Unknown => {
                    left = left.saturating_add(1);
                }
                ComponentStatus::NotRequired => {}
            }
        }
        Some(
            at_least.is_none_or(|least| done >= least)
                && at_most.is_none_or(|most| done <= most)
                && open.is_none_or(|open| left == open),
        )
    }

    /// Whether every open part that has an exam was sat so often. Booked and pending sittings do not count yet.
    fn sat_often(
        &self,
        at_least: i64,
        fewer: Option<&BTreeMap<String, i64>>,
        state_exam_at_most: Option<i64>,
        trace: &mut Trace,
    ) -> Option<bool> {
        let parts = self.parts();
        trace.absorb(&parts.trace);
        if parts.value.is_empty() {
            return None;
        }
        for state in parts.value.iter().filter(|state| state.has_exam()) {
            trace.absorb(&state.trace);
            if !matches!(
                state.status,
                ComponentStatus::Open | ComponentStatus::Pending
            ) {
                continue;
            }
            let part = state.part.as_str();
            let needed = fewer
                .and_then(|fewer| fewer.get(part))
                .copied()
                .unwrap_or(at_least);
            let (mut own, mut state_exam) = (0_i64, 0_i64);
            for at in self.places("exams") {
                if self.entry_word(at, "part", trace) != Some(part) {
                    continue;
                }
                if !matches!(
                    self.entry_word(at, "result", trace),
                    Some("passed" | "failed")
                ) {
                    continue;
                }
                match self.entry_word(at, "level", trace) {
                    Some("b1" | "b2") => state_exam = state_exam.saturating_add(1),
                    _ => own = own.saturating_add(1),
                }
            }
            let counted =
                own.saturating_add(state_exam.min(state_exam_at_most.unwrap_or(i64::MAX)));
            if counted < needed {
                return Some(false);
            }
        }
        Some(true)
    }
}
