//! The term: its start, its end before and after granted extensions, and a new term after an overrun.
//! A date on a letter wins over a computed one; only a granted extension moves an end.
use std::rc::Rc;

use chrono::NaiveDate;

use super::ctx::{At, Ctx};
use super::trace::{Trace, Traced};
use crate::calendar::{self, Rounding};
use crate::plan::{
    Certainty, DutyAnswer, GrantedExtension, NextTerm, RegimeId, Term, TermKind, TermStatus,
};

/// What is known about the term.
#[derive(Debug, Clone)]
pub(crate) struct TermState {
    pub(crate) kind: TermKind,
    pub(crate) starts_on: Option<NaiveDate>,
    pub(crate) ends_on: Option<NaiveDate>,
    pub(crate) base_ends_on: Option<NaiveDate>,
    pub(crate) computed_ends_on: Option<NaiveDate>,
    pub(crate) safe_ends_on: Option<NaiveDate>,
    pub(crate) extensions: Vec<GrantedExtension>,
    /// How the first day was found, where the last day does not rest on it: a letter names that one.
    pub(crate) start: Trace,
    /// What only stands beside a letter's last day: it is shown, and the last day does not rest on it.
    pub(crate) beside: Trace,
}

impl TermState {
    fn unknown() -> TermState {
        TermState {
            kind: TermKind::First,
            starts_on: None,
            ends_on: None,
            base_ends_on: None,
            computed_ends_on: None,
            safe_ends_on: None,
            extensions: Vec::new(),
            start: Trace::new(),
            beside: Trace::new(),
        }
    }
}

/// One granted extension as the decision has it.
struct Granted<'a> {
    at: At,
    on: Option<NaiveDate>,
    ground: Option<&'a str>,
    until: Option<NaiveDate>,
    days: Option<i64>,
    months: Option<i64>,
}

impl<'a> Ctx<'a> {
    /// The term in force.
    pub(crate) fn term(&self) -> Rc<Traced<TermState>> {
        self.term.get(TermState::unknown, || self.work_out_term())
    }

    fn work_out_term(&self) -> Traced<TermState> {
        let mut trace = Trace::new();
        let duty = self.duty();
        trace.absorb(&duty.trace);
        let mut state = TermState::unknown();
        let told = [
            "obligation.starts_on",
            "obligation.ends_on",
            "obligation.pip_on",
        ];
        let is_told = told
            .iter()
            .any(|path| self.date(path, &mut trace).is_some());
        if duty.value == DutyAnswer::No && !is_told {
            return Traced {
                value: state,
                trace,
            };
        }
        let mut start = Trace::new();
        state.starts_on = self.anchor("term-start", &mut start);
        let letter = self.anchor("term-letter-end", &mut trace);
        let mut beside = Trace::new();
        let computed = self.anchor("term-base-end", &mut beside);
        let granted = self.granted(&mut trace);
        if letter.is_some() && granted.is_empty() {
            state.start = start;
            state.beside = beside;
        } else {
            trace.absorb(&start);
            trace.absorb(&beside);
        }
        if letter.is_some() && computed.is_none() && !granted.is_empty() {
            // Nothing to tell by whether the letter counts what was granted already.
            trace.weaken(Certainty::Likely);
        }
        let new_term = self.new_term(&mut trace);
        let (rounding, rule) = self.extension_rule(&mut trace);
        if let Some((from, until, rule)) = new_term {
            state.kind = TermKind::New;
            state.starts_on = from;
            state.base_ends_on = until;
            let later = granted
                .into_iter()
                .filter(|one| one.on.is_none_or(|on| Some(on) >= from))
                .collect();
            state.ends_on =
                until.map(|end| add_all(&mut state.extensions, later, end, rounding, &mut trace));
            state.computed_ends_on = state.ends_on;
            state.safe_ends_on = state.ends_on;
            if let Some(rule) = rule {
                trace.apply(rule);
            }
            return Traced {
                value: state,
                trace,
            };
        }
        if let (Some(rule), false) = (rule, granted.is_empty()) {
            trace.apply(rule);
        }
        let mut unused = Vec::new();
        state.computed_ends_on =
            computed.map(|end| add_all(&mut unused, again(&granted), end, rounding, &mut trace));
        match (letter, computed) {
            // A letter later than the plain term already counts what was granted before it.
            (Some(letter), Some(computed)) if letter > computed && !granted.is_empty() => {
                let with_all = add_all(
                    &mut state.extensions,
                    granted,
                    computed,
                    rounding,
                    &mut trace,
                );
                state.base_ends_on = Some(computed);
                state.ends_on = Some(letter.max(with_all));
                state.safe_ends_on = Some(letter.min(with_all));
                if letter != with_all {
                    trace.weaken(Certainty::Likely);
                }
            }
            (Some(base), _) => {
                state.base_ends_on = Some(base);
                state.ends_on = Some(add_all(
                    &mut state.extensions,
                    granted,
                    base,
                    rounding,
                    &mut trace,
                ));
                state.safe_ends_on = state.ends_on;
            }
            (None, Some(base)) => {
                state.base_ends_on = Some(base);
                let safe = self.anchor("term-safe-end", &mut trace);
                state.safe_ends_on = safe
                    .map(|end| add_all(&mut unused, again(&granted), end, rounding, &mut trace));
                state.ends_on = Some(add_all(
                    &mut state.extensions,
                    granted,
                    base,
                    rounding,
                    &mut trace,
                ));
            }
            (None, None) => {
                // Nothing to add to; but a decision may itself name the new end.
                if let Some(until) = granted.iter().filter_map(|one| one.until).max() {
                    state.ends_on = Some(until);
                    trace.weaken(Certainty::Likely);
                }
                for one in &granted {
                    state.extensions.push(one.shown(one.until));
                }
            }
        }
        Traced {
            value: state,
            trace,
        }
    }

    /// Granted extensions in the order that they count, whatever their order in the facts.
    fn granted(&self, trace: &mut Trace) -> Vec<Granted<'a>> {
        let mut granted = Vec::new();
        for at in self.places("decisions") {
            if self.entry_word(at, "kind", trace) != Some("extension")
                || self.entry_word(at, "outcome", trace) != Some("granted")
            {
                continue;
            }
            let whole = |number: Option<i64>| number.and_then(|number| number.checked_div(100));
            granted.push(Granted {
                at,
                on: self.entry_date(at, "on", trace),
                ground: self.entry_word(at, "ground", trace),
                until: self.entry_date(at, "until", trace),
                days: whole(self.entry_number(at, "days", trace)),
                months: whole(self.entry_number(at, "months", trace)),
            });
        }
        granted.sort_by_key(|one| (one.on, one.until, one.months, one.days, one.ground));
        granted
    }

    /// The latest new term that a decision sets.
    fn new_term(
        &self,
        trace: &mut Trace,
    ) -> Option<(Option<NaiveDate>, Option<NaiveDate>, Option<usize>)> {
        let (rounding, rule) = self.extension_rule(trace);
        let mut latest: Option<(Option<NaiveDate>, Option<NaiveDate>)> = None;
        for at in self.places("decisions") {
            if self.entry_word(at, "kind", trace) != Some("new-term")
                || self.entry_word(at, "outcome", trace) != Some("granted")
            {
                continue;
            }
            let on = self.entry_date(at, "on", trace);
            let until = self.entry_date(at, "until", trace).or_else(|| {
                let months = self.entry_number(at, "months", trace)?.checked_div(100)?;
                calendar::add_months(on?, months, rounding)
            });
            if until.is_none() {
                trace.weaken(Certainty::Ask);
            }
            if latest.is_none_or(|best| (on, until) > best) {
                latest = Some((on, until));
            }
        }
        latest.map(|(on, until)| (on, until, rule))
    }

    fn extension_rule(&self, _trace: &mut Trace) -> (Rounding, Option<usize>) {
        let found = self
            .rules()
            .find_map(|(id, rule)| rule.extension.as_ref().map(|body| (body.rounding, id)));
        found.map_or((Rounding::Clamp, None), |(rounding, id)| {
            (rounding, Some(id))
        })
    }

    /// What would follow an overrun: only while there is a duty and a term.
    pub(super) fn next_term(&self) -> Option<super::Made<NextTerm>> {
        for (id, rule) in self.rules() {
            let Some(body) = &rule.next_term else {
                continue;
            };
            let mut trace = Trace::new();
            if self.holds(rule, None, &mut trace) != Some(true) {
                continue;
            }
            let case = body
                .cases
                .iter()
                .find(|case| self.check(&case.when, None, &mut trace) == Some(true));
            let Some(case) = case else { continue };
            trace.apply(id);
            if case.months.is_none() {
                trace.weaken(Certainty::Ask);
            }
            let item = NextTerm {
                months: case.months,
                starts_on: None,
                ends_on: None,
                certainty: self.certainty(&trace),
                because: Vec::new(),
            };
            return Some(super::Made { item, trace });
        }
        None
    }

    pub(super) fn shown_term(&self) -> (Term, Trace) {
        let (term, duty) = (self.term(), self.duty());
        let state = &term.value;
        // The last day comes after the first in the trail, so that its rule stays the one that decided.
        let mut trace = state.start.clone();
        trace.absorb(&term.trace);
        trace.absorb_beside(&state.beside);
        let status = match (duty.value, state.starts_on, state.ends_on) {
            (DutyAnswer::Met, ..) => TermStatus::Met,
            (DutyAnswer::Exempt, ..) => TermStatus::Ended,
            (DutyAnswer::No, Some(_), _) => TermStatus::Ended,
            (DutyAnswer::No, None, _) => TermStatus::Unknown,
            (_, Some(start), _) if self.on < start => TermStatus::NotStarted,
            (_, _, Some(end)) if self.on <= end => TermStatus::Running,
            (_, _, Some(_)) => TermStatus::Overrun,
            (DutyAnswer::Yes, None, None) => {
                let act = self.act();
                trace.absorb(&act.trace);
                if act.value == RegimeId::Wi2021 {
                    TermStatus::NotStarted
                } else {
                    TermStatus::Unknown
                }
            }
            _ => TermStatus::Unknown,
        };
        let shown = Term {
            kind: state.kind,
            starts_on: state.starts_on,
            ends_on: state.ends_on,
            base_ends_on: state.base_ends_on,
            computed_ends_on: state.computed_ends_on,
            safe_ends_on: state.safe_ends_on,
            days_left: state
                .ends_on
                .map(|end| calendar::days_between(self.on, end)),
            status,
            extensions: state.extensions.clone(),
            certainty: self.certainty(&trace),
            because: Vec::new(),
        };
        (shown, trace)
    }
}

impl Granted<'_> {
    fn shown(&self, ends_on: Option<NaiveDate>) -> GrantedExtension {
        GrantedExtension {
            decision: self.at.to_string(),
            on: self.on,
            ground: self.ground.map(str::to_string),
            days: self.days,
            months: self.months,
            ends_on,
        }
    }
}

fn again<'a>(granted: &[Granted<'a>]) -> Vec<Granted<'a>> {
    granted.iter().map(|one| Granted { ..*one }).collect()
}

/// Adds extensions to an end, one by one. One without a length leaves the end where it is: only the letter can tell.
/// One that names an end earlier than the one in force does not shorten it.
fn add_all(
    shown: &mut Vec<GrantedExtension>,
    granted: Vec<Granted<'_>>,
    base: NaiveDate,
    rounding: Rounding,
    trace: &mut Trace,
) -> NaiveDate {
    let mut end = base;
    for one in granted {
        let moved = match (one.until, one.months, one.days) {
            (Some(until), ..) => Some(until.max(end)),
            (None, None, None) => None,
            (None, months, days) => calendar::add_months(end, months.unwrap_or(0), rounding)
                .and_then(|day| calendar::add_days(day, days.unwrap_or(0))),
        };
        match moved {
            Some(day) => end = day,
            None => trace.weaken(Certainty::Ask),
        }
        shown.push(one.shown(moved));
    }
    end
}
