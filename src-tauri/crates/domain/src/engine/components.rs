//! What has to be passed or done, by act and route, and how far each part is.
use std::rc::Rc;

use chrono::NaiveDate;

use super::ctx::{At, Ctx};
use super::trace::{Trace, Traced};
use crate::pack::{ComponentBody, RuleId};
use crate::plan::{Component, ComponentStatus, DutyAnswer, Level, Part};

/// How far one part is.
#[derive(Debug, Clone)]
pub(crate) struct PartState {
    pub(crate) part: Part,
    pub(crate) level: Option<Level>,
    pub(crate) hours: Option<i64>,
    pub(crate) hours_done: Option<i64>,
    pub(crate) tries: Option<i64>,
    pub(crate) ends_on: Option<NaiveDate>,
    pub(crate) status: ComponentStatus,
    /// The trail of the status alone; that of the whole set stands beside the list.
    pub(crate) trace: Trace,
}

impl PartState {
    /// Whether it is closed by an exam.
    pub(crate) fn has_exam(&self) -> bool {
        matches!(
            self.part,
            Part::Reading
                | Part::Listening
                | Part::Writing
                | Part::Speaking
                | Part::Knm
                | Part::Ona
        )
    }

    pub(crate) fn is_open(&self) -> bool {
        matches!(
            self.status,
            ComponentStatus::Open | ComponentStatus::Pending | ComponentStatus::Unknown
        )
    }
}

/// What the exam list says about one part.
struct Sittings {
    passed: bool,
    pending: bool,
    sat: i64,
    used: i64,
}

impl Ctx<'_> {
    /// The parts of this person's route, in the order of the contract.
    pub(crate) fn parts(&self) -> Rc<Traced<Vec<PartState>>> {
        self.parts.get(Vec::new, || self.work_out_parts())
    }

    fn work_out_parts(&self) -> Traced<Vec<PartState>> {
        let mut set = Trace::new();
        let mut states: Vec<PartState> = Vec::new();
        for (id, rule) in self.rules() {
            let Some(body) = &rule.component else {
                continue;
            };
            if self.holds(rule, None, &mut set) != Some(true) {
                continue;
            }
            set.apply(id);
            for part in &body.parts {
                if states.iter().all(|state| state.part != *part) {
                    states.push(self.state(*part, body));
                }
            }
        }
        states.sort_by_key(|state| state.part);
        Traced {
            value: states,
            trace: set,
        }
    }

    fn state(&self, part: Part, body: &ComponentBody) -> PartState {
        let mut trace = Trace::new();
        let level = self.lowered(part, body.level, &mut trace);
        let mut state = PartState {
            part,
            level,
            hours: body.hours,
            hours_done: None,
            tries: None,
            ends_on: None,
            status: ComponentStatus::Open,
            trace: Trace::new(),
        };
        if let Some(ends) = &body.ends {
            state.ends_on = self.moment(ends, None, &mut trace);
        }
        let hours = body
            .hours_of
            .as_ref()
            .map(|of| self.sum(of, None, &mut trace));
        state.hours_done = hours.and_then(|hours| hours.checked_div(100));
        if state.has_exam() {
            let sittings = self.sittings(part, level, &mut trace);
            state.tries = Some(sittings.sat);
            if sittings.passed {
                state.status = ComponentStatus::Passed;
            } else if sittings.pending {
                state.status = ComponentStatus::Pending;
            }
        } else {
            let enough = match (body.hours, state.hours_done) {
                (Some(needed), Some(done)) => done >= needed || (body.done.is_some() && done == 0),
                _ => true,
            };
            let closed = match &body.done {
                Some(entries) => {
                    let found = self.matching(entries, None, &mut trace);
                    found.into_iter().any(|at| self.is_over(at, &mut trace))
                }
                None => body.hours.is_some(),
            };
            if enough && closed {
                state.status = ComponentStatus::Passed;
            }
        }
        if state.is_open() && self.freed(part, &mut trace) {
            state.status = ComponentStatus::Exempt;
        }
        state.trace = trace;
        state
    }

    /// The level asked, after lowering.
    fn lowered(&self, part: Part, level: Option<Level>, trace: &mut Trace) -> Option<Level> {
        let asked = level?;
        for (id, rule) in self.rules() {
            let Some(body) = &rule.lowers else { continue };
            if !body.parts.contains(&part) || self.holds(rule, None, trace) != Some(true) {
                continue;
            }
            for at in self.places("decisions") {
                if self.entry_word(at, "kind", trace) == Some(&body.decision)
                    && self.covers(at, part, trace)
                {
                    trace.apply(id);
                    return Some(asked.min(body.level));
                }
            }
        }
        Some(asked)
    }

    /// Whether a granted decision is about this part; one that names no parts is about all.
    fn covers(&self, at: At, part: Part, trace: &mut Trace) -> bool {
        if self.entry_word(at, "outcome", trace) != Some("granted") {
            return false;
        }
        match self.entry(at, "parts", trace) {
            Some(crate::facts::Value::Words(parts)) => {
                parts.iter().any(|word| word == part.as_str())
            }
            _ => true,
        }
    }

    fn sittings(&self, part: Part, level: Option<Level>, trace: &mut Trace) -> Sittings {
        let mut sittings = Sittings {
            passed: false,
            pending: false,
            sat: 0,
            used: 0,
        };
        for at in self.places("exams") {
            let exam = self.entry_word(at, "part", trace);
            let whole = exam.and_then(|exam| self.closing(exam, part));
            if exam != Some(part.as_str()) && whole.is_none() {
                continue;
            }
            let reached = match whole {
                Some((rule, level)) => {
                    trace.apply(rule);
                    level
                }
                // A skill without a level is one of DUO's own exams.
                None => self
                    .entry_word(at, "level", trace)
                    .and_then(Level::of)
                    .unwrap_or(Level::A2),
            };
            let high_enough = level.is_none_or(|level| reached >= level);
            match self.entry_word(at, "result", trace) {
                Some("passed") => {
                    sittings.passed |= high_enough;
                    sittings.sat = sittings.sat.saturating_add(1);
                    sittings.used = sittings.used.saturating_add(i64::from(high_enough));
                }
                Some("failed") => {
                    sittings.sat = sittings.sat.saturating_add(1);
                    sittings.used = sittings.used.saturating_add(i64::from(high_enough));
                }
                Some("absent") => {
                    sittings.used = sittings.used.saturating_add(i64::from(high_enough));
                }
                Some("pending") => sittings.pending |= high_enough,
                _ => {}
            }
        }
        sittings
    }

    /// Whether a whole diploma closes a part, and at which level.
    fn closing(&self, exam: &str, part: Part) -> Option<(RuleId, Level)> {
        self.rules().find_map(|(id, rule)| {
            let body = rule.closes.as_ref()?;
            (body.exam == exam && body.parts.contains(&part)).then_some((id, body.level))
        })
    }

    fn freed(&self, part: Part, trace: &mut Trace) -> bool {
        for (id, rule) in self.rules() {
            let Some(body) = &rule.frees else { continue };
            if body.parts.contains(&part) && self.holds(rule, None, trace) == Some(true) {
                trace.apply(id);
                return true;
            }
        }
        for at in self.places("decisions") {
            let kind = self.entry_word(at, "kind", trace);
            if matches!(kind, Some("dispensation" | "exemption")) && self.covers(at, part, trace) {
                return true;
            }
        }
        false
    }

    /// Whether an activity is over: it has a last day that has come, or no day at all.
    pub(super) fn is_over(&self, at: At, trace: &mut Trace) -> bool {
        let day = self
            .entry_date(at, "until", trace)
            .or_else(|| self.entry_date(at, "on", trace));
        match day {
            Some(day) => day <= self.on,
            None => self.entry_date(at, "from", trace).is_none(),
        }
    }

    pub(super) fn components(&self) -> Vec<(Component, Trace)> {
        let duty = self.duty();
        if duty.value == DutyAnswer::No {
            return Vec::new();
        }
        let parts = self.parts();
        parts
            .value
            .iter()
            .map(|state| self.component(state, &parts.trace))
            .collect()
    }

    fn component(&self, state: &PartState, set: &Trace) -> (Component, Trace) {
        let mut trace = set.clone();
        trace.absorb(&state.trace);
        let duty = self.duty();
        trace.absorb(&duty.trace);
        let mut status = state.status;
        if duty.value == DutyAnswer::Exempt && state.is_open() {
            status = ComponentStatus::Exempt;
        }
        let ends_on = state
            .ends_on
            .or_else(|| self.anchor("term-end", &mut trace));
        let mut fee_eur = None;
        let mut free_tries = None;
        for (id, rule) in self.rules() {
            let Some(body) = &rule.fee else { continue };
            if !body.parts.contains(&state.part)
                || body.level.is_some_and(|level| Some(level) != state.level)
            {
                continue;
            }
            let wanted = (body.eur.is_some() && fee_eur.is_none())
                || (body.free_tries.is_some() && free_tries.is_none());
            if wanted && self.holds(rule, None, &mut trace) == Some(true) {
                trace.apply(id);
                fee_eur = fee_eur.or(body.eur);
                free_tries = free_tries.or(body.free_tries);
            }
        }
        let free_left = free_tries.map(|free| {
            let used = self.sittings(state.part, state.level, &mut trace).used;
            free.saturating_sub(used).max(0)
        });
        let component = Component {
            part: state.part,
            level: state.level,
            hours: state.hours,
            hours_done: state.hours_done,
            tries: state.tries,
            free_left,
            fee_eur,
            ends_on,
            status,
            certainty: self.certainty(&trace),
            because: Vec::new(),
        };
        (component, trace)
    }
}
