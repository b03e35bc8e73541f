//! Ways out: what can be asked, of whom, from when, and what it would change. A claimed ground makes an option;
//! only a granted one moves the term.
use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::Made;
use super::ctx::{At, Ctx};
use super::trace::Trace;
use crate::calendar::{self, Length, Rounding, Span};
use crate::pack::{AddsBody, Entries, OptionBody, Rule, RuleId};
use crate::plan::{Adds, OptionKind, OptionStatus, Period, PlanOption};

/// The periods an option rests on.
struct Grounds {
    spans: Vec<Span>,
    needs_facts: bool,
}

impl Ctx<'_> {
    pub(super) fn options(&self, waits: &mut Vec<(String, Trace)>) -> Vec<Made<PlanOption>> {
        let mut options = Vec::new();
        for (id, rule) in self.rules() {
            let Some(body) = &rule.option else { continue };
            for each in self.each(body.each.as_ref()) {
                let at = each.as_ref().map(|(at, _)| *at);
                let trace = each.map_or_else(Trace::new, |(_, trace)| trace);
                if let Some(made) = self.option(id, rule, body, at, trace) {
                    if made.item.status == OptionStatus::NeedsFacts {
                        waits.push((body.id.clone(), made.trace.clone()));
                    }
                    options.push(made);
                }
            }
        }
        options
    }

    fn option(
        &self,
        id: RuleId,
        rule: &Rule,
        body: &OptionBody,
        at: Option<At>,
        mut trace: Trace,
    ) -> Option<Made<PlanOption>> {
        let holds = self.holds(rule, at, &mut trace);
        if holds == Some(false) {
            return None;
        }
        if body.kind == OptionKind::Extension
            && (body.once || body.periods.is_none())
            && let Some(ground) = body.ground.as_deref()
            && self.used_before(ground, &mut trace)
        {
            return None;
        }
        let grounds = match &body.periods {
            Some(entries) => Some(self.grounds(body, entries, &mut trace)?),
            None => None,
        };
        let asks = body
            .asks
            .as_ref()
            .map_or(Some(true), |asks| self.check(asks, at, &mut trace));
        // A way out that rests on nothing the person told us is shown only once its condition is known to hold.
        if asks == Some(false)
            || (holds.is_none() && grounds.is_none())
            || (asks.is_none() && grounds.is_none())
        {
            return None;
        }
        let opens_on = body
            .opens
            .as_ref()
            .and_then(|moment| self.moment(moment, at, &mut trace));
        let apply_by = body
            .by
            .as_ref()
            .and_then(|moment| self.moment(moment, at, &mut trace));
        let spans = grounds
            .as_ref()
            .map_or(&[] as &[Span], |grounds| grounds.spans.as_slice());
        let adds = body
            .adds
            .map(fixed)
            .or_else(|| body.adds_periods.then(|| lost_time(spans)));
        let would_end_on = self.would_end(body, adds.as_ref(), &mut trace);
        trace.apply(id);
        let unknown_days = (body.opens.is_some() && opens_on.is_none())
            || (body.by.is_some() && apply_by.is_none());
        let needs_facts = holds.is_none()
            || asks.is_none()
            || unknown_days
            || grounds.as_ref().is_some_and(|grounds| grounds.needs_facts);
        let status = self.option_status(needs_facts, opens_on, apply_by);
        let item = PlanOption {
            id: body.id.clone(),
            about: at.map(|at| at.to_string()),
            kind: body.kind,
            ground: body.ground.clone(),
            status,
            opens_on,
            apply_by,
            adds,
            periods: spans
                .iter()
                .map(|(from, until)| Period {
                    from: *from,
                    until: *until,
                })
                .collect(),
            would_end_on,
            to: body.to,
            needs: body.needs.clone(),
            certainty: self.certainty(&trace),
            because: Vec::new(),
        };
        Some(Made { item, trace })
    }

    fn option_status(
        &self,
        needs: bool,
        opens: Option<NaiveDate>,
        by: Option<NaiveDate>,
    ) -> OptionStatus {
        match (opens, by) {
            (_, Some(by)) if by < self.on => OptionStatus::TooLate,
            _ if needs => OptionStatus::NeedsFacts,
            (Some(opens), _) if opens > self.on => OptionStatus::NotYet,
            _ => OptionStatus::Possible,
        }
    }

    /// The periods that count, merged and within the term; none when nothing that counts was told.
    fn grounds(&self, body: &OptionBody, entries: &Entries, trace: &mut Trace) -> Option<Grounds> {
        let used = self.used_until(trace);
        let mut needs_facts = false;
        let mut by_kind: BTreeMap<&str, Vec<Span>> = BTreeMap::new();
        for at in self.matching(entries, None, trace) {
            let mut refused = false;
            for field in &body.unless_false {
                match self.entry_word(at, field, trace) {
                    Some("false") => refused = true,
                    Some(_) => {}
                    None => needs_facts = true,
                }
            }
            let kind = self.entry_word(at, "kind", trace).unwrap_or_default();
            let spent = used
                .iter()
                .filter(|(ground, _)| [Some(kind), body.ground.as_deref()].contains(&Some(*ground)))
                .map(|(_, until)| *until)
                .max();
            let period = if body.one_day && self.entry(at, "until", trace).is_none() {
                self.entry_date(at, "from", trace).map(|day| (day, day))
            } else {
                self.period(at, trace)
            };
            match period {
                Some(span) if !refused => match left_over(span, spent) {
                    Some(span) => by_kind.entry(kind).or_default().push(span),
                    None => continue,
                },
                Some(_) => {}
                None if spent.is_some() => {}
                None => {
                    needs_facts |= !refused;
                    by_kind.entry(kind).or_default();
                }
            }
        }
        let start = self.anchor("term-start", trace);
        let end = self.anchor("term-end", trace);
        let clip = |span: &Span| {
            (
                start.map_or(span.0, |s| span.0.max(s)),
                end.map_or(span.1, |e| span.1.min(e)),
            )
        };
        let merged = |spans: &[Span]| calendar::merge(spans.iter().map(clip).collect());
        let all: Vec<Span> = by_kind.values().flatten().copied().collect();
        let spans = merged(&all);
        let counts = |span: Span| {
            lasts(span, body.least_months.unwrap_or(0))
                && body.least_days.is_none_or(|least| days_of(span) >= least)
                && body.most_months.is_none_or(|most| !outlasts(span, most))
        };
        let long = |spans: &[Span]| spans.iter().any(|span| counts(*span));
        if body.combined {
            let alone = by_kind.values().any(|spans| long(&merged(spans)));
            return (by_kind.len() > 1 && !alone && long(&spans))
                .then_some(Grounds { spans, needs_facts });
        }
        if spans.is_empty() {
            return (needs_facts && !by_kind.is_empty()).then_some(Grounds { spans, needs_facts });
        }
        let spans: Vec<Span> = spans.into_iter().filter(|span| counts(*span)).collect();
        (!spans.is_empty()).then_some(Grounds { spans, needs_facts })
    }

    /// For each ground on which an extension was granted: the day of the decision, up to which periods on that ground
    /// are used; one and the same period does not count twice, a later one does. A decision without a day uses all.
    fn used_until(&self, trace: &mut Trace) -> Vec<(&str, NaiveDate)> {
        let mut used = Vec::new();
        for at in self.places("decisions") {
            if self.entry_word(at, "kind", trace) == Some("extension")
                && self.entry_word(at, "outcome", trace) == Some("granted")
                && let Some(ground) = self.entry_word(at, "ground", trace)
            {
                let on = self.entry_date(at, "on", trace).unwrap_or(NaiveDate::MAX);
                used.push((ground, on));
            }
        }
        used
    }

    /// Whether an extension on this ground was granted already.
    fn used_before(&self, ground: &str, trace: &mut Trace) -> bool {
        self.places("decisions").any(|at| {
            self.entry_word(at, "kind", trace) == Some("extension")
                && self.entry_word(at, "outcome", trace) == Some("granted")
                && self.entry_word(at, "ground", trace) == Some(ground)
        })
    }

    fn would_end(
        &self,
        body: &OptionBody,
        adds: Option<&Adds>,
        trace: &mut Trace,
    ) -> Option<NaiveDate> {
        if body.kind != OptionKind::Extension {
            return None;
        }
        let adds = adds?;
        let end = self.anchor("term-end", trace)?;
        let rounding = self
            .rules()
            .find_map(|(_, rule)| rule.extension.as_ref().map(|body| body.rounding))?;
        let moved = calendar::add_months(end, adds.months.unwrap_or(0), rounding)?;
        calendar::add_days(moved, adds.days.unwrap_or(0))
    }
}

fn fixed(body: AddsBody) -> Adds {
    Adds {
        days: body.days,
        months: body.months,
    }
}

/// Lost time: in months when every period is whole months, else in days.
fn lost_time(spans: &[Span]) -> Adds {
    let (mut months, mut days) = (0_i64, 0_i64);
    let mut whole = true;
    for span in spans {
        days = days.saturating_add(days_of(*span));
        match calendar::length(*span) {
            Length::Months(count) => months = months.saturating_add(count),
            Length::Days(_) => whole = false,
        }
    }
    if whole && !spans.is_empty() {
        return Adds {
            days: None,
            months: Some(months),
        };
    }
    Adds {
        days: Some(days),
        months: None,
    }
}

/// What is left of a period after the day up to which it was used.
fn left_over(span: Span, used_until: Option<NaiveDate>) -> Option<Span> {
    let Some(until) = used_until else {
        return Some(span);
    };
    let from = span.0.max(calendar::add_days(until, 1)?);
    (from <= span.1).then_some((from, span.1))
}

/// Days of a period, both ends included.
fn days_of(span: Span) -> i64 {
    calendar::days_between(span.0, span.1).saturating_add(1)
}

/// Whether a period is longer than so many months.
fn outlasts(span: Span, months: i64) -> bool {
    let last = calendar::add_months(span.0, months, Rounding::RollForward);
    matches!(last, Some(last) if last <= span.1)
}

fn lasts(span: Span, months: i64) -> bool {
    let needed = calendar::add_months(span.0, months, Rounding::RollForward);
    let after = calendar::add_days(span.1, 1);
    matches!((needed, after), (Some(needed), Some(after)) if after >= needed)
}
