//! One question to the engine: these facts, this pack, this day. Reads facts into a trail, evaluates the closed
//! vocabulary of days and conditions, and remembers what was worked out once.
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use chrono::NaiveDate;

use super::components::PartState;
use super::term::TermState;
use super::trace::{Trace, Traced};
use crate::calendar;
use crate::facts::{FactPath, Facts, FieldId, Value};
use crate::pack::{DayName, Entries, Moment, Rule, RuleId, RulePack, WordName, Worked};
use crate::plan::{Certainty, DutyAnswer, RegimeId};

/// A place in a list: `decisions[2]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct At {
    pub(crate) list: &'static str,
    pub(crate) place: usize,
}

impl std::fmt::Display for At {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{}[{}]", self.list, self.place)
    }
}

/// An answer that is worked out once. Asked for while it is being worked out, it is unknown: never an endless loop.
pub(crate) struct Memo<T>(RefCell<Slot<T>>);

enum Slot<T> {
    Empty,
    Busy,
    Done(Rc<Traced<T>>),
}

impl<T> Memo<T> {
    fn new() -> Memo<T> {
        Memo(RefCell::new(Slot::Empty))
    }

    pub(crate) fn get(
        &self,
        unknown: impl FnOnce() -> T,
        work: impl FnOnce() -> Traced<T>,
    ) -> Rc<Traced<T>> {
        match &*self.0.borrow() {
            Slot::Done(answer) => return Rc::clone(answer),
            Slot::Busy => {
                return Rc::new(Traced {
                    value: unknown(),
                    trace: Trace::new(),
                });
            }
            Slot::Empty => {}
        }
        *self.0.borrow_mut() = Slot::Busy;
        let answer = Rc::new(work());
        *self.0.borrow_mut() = Slot::Done(Rc::clone(&answer));
        answer
    }
}

pub(crate) struct Ctx<'a> {
    pub(crate) facts: &'a Facts,
    pub(crate) pack: &'a RulePack,
    pub(crate) on: NaiveDate,
    pub(super) act: Memo<RegimeId>,
    pub(super) duty: Memo<DutyAnswer>,
    pub(super) term: Memo<TermState>,
    pub(super) parts: Memo<Vec<PartState>>,
    days: RefCell<BTreeMap<String, Option<NamedDay>>>,
}

/// A day that the pack defines, once it was looked for; nothing while that goes on.
type NamedDay = Rc<Traced<Option<NaiveDate>>>;

impl<'a> Ctx<'a> {
    pub(crate) fn new(facts: &'a Facts, pack: &'a RulePack, on: NaiveDate) -> Ctx<'a> {
        Ctx {
            facts,
            pack,
            on,
            act: Memo::new(),
            duty: Memo::new(),
            term: Memo::new(),
            parts: Memo::new(),
            days: RefCell::new(BTreeMap::new()),
        }
    }

    /// Reads one fact outside a list.
    pub(crate) fn get(&self, field: FieldId, trace: &mut Trace) -> Option<&'a Value> {
        self.read(FactPath { field, place: None }, trace)
    }

    fn read(&self, path: FactPath, trace: &mut Trace) -> Option<&'a Value> {
        let value = self.facts.get(path);
        match value {
            Some(_) => trace.read(path),
            None => trace.lacked(path.field),
        }
        value
    }

    /// Reads a date outside a list by its path.
    pub(crate) fn date(&self, path: &str, trace: &mut Trace) -> Option<NaiveDate> {
        match self.get(FieldId::of(path)?, trace)? {
            Value::Date(date) => Some(*date),
            _ => None,
        }
    }

    /// Reads a word outside a list by its path.
    pub(crate) fn word(&self, path: &str, trace: &mut Trace) -> Option<&'a str> {
        match self.get(FieldId::of(path)?, trace)? {
            Value::Word(word) => Some(word),
            _ => None,
        }
    }

    /// Reads one field of a list entry.
    pub(crate) fn entry(&self, at: At, name: &str, trace: &mut Trace) -> Option<&'a Value> {
        let field = FieldId::in_list(at.list, name)?;
        let path = FactPath {
            field,
            place: Some(at.place),
        };
        let value = self.facts.get(path);
        if value.is_some() {
            trace.read(path);
        }
        value
    }

    /// Reads a date of a list entry.
    pub(crate) fn entry_date(&self, at: At, name: &str, trace: &mut Trace) -> Option<NaiveDate> {
        match self.entry(at, name, trace)? {
            Value::Date(date) => Some(*date),
            _ => None,
        }
    }

    /// Reads a word of a list entry; what is left out counts as its default.
    pub(crate) fn entry_word(&self, at: At, name: &str, trace: &mut Trace) -> Option<&'a str> {
        match self.entry(at, name, trace) {
            Some(Value::Word(word)) => Some(word),
            Some(Value::Flag(true)) => Some("true"),
            Some(Value::Flag(false)) => Some("false"),
            Some(_) => None,
            None => FieldId::in_list(at.list, name)?.field().default,
        }
    }

    /// Reads a number of a list entry, in hundredths.
    pub(crate) fn entry_number(&self, at: At, name: &str, trace: &mut Trace) -> Option<i64> {
        match self.entry(at, name, trace)? {
            Value::Hundredths(number) => Some(*number),
            _ => None,
        }
    }

    /// The places of a list; reading none of its fields yet.
    pub(crate) fn places(&self, list: &'static str) -> impl Iterator<Item = At> + use<> {
        let count = self.facts.entries(list).len();
        (0..count).map(move |place| At { list, place })
    }

    /// The entries that are like that, in the order of the list.
    pub(crate) fn matching(
        &self,
        wanted: &Entries,
        each: Option<At>,
        trace: &mut Trace,
    ) -> Vec<At> {
        let mut found = Vec::new();
        for at in self.places(wanted.list.0) {
            if self.is_like(at, wanted, each, trace) {
                found.push(at);
            }
        }
        found
    }

    /// Whether an entry is like that. Reads no more fields than needed to say no; the kind first.
    pub(crate) fn is_like(
        &self,
        at: At,
        wanted: &Entries,
        each: Option<At>,
        trace: &mut Trace,
    ) -> bool {
        let first = ["kind", "part"];
        let names = first
            .iter()
            .copied()
            .filter(|name| wanted.wanted.contains_key(*name));
        let rest = wanted
            .wanted
            .keys()
            .map(String::as_str)
            .filter(|name| !first.contains(name));
        for name in names.chain(rest) {
            let values = wanted
                .wanted
                .get(name)
                .map_or(&[] as &[String], Vec::as_slice);
            let word = self.entry_word(at, name, trace);
            if !word.is_some_and(|word| values.iter().any(|value| value == word)) {
                return false;
            }
        }
        if wanted
            .without
            .iter()
            .any(|name| self.entry(at, name, trace).is_some())
        {
            return false;
        }
        if let Some(least) = &wanted.least {
            let number = self.entry_number(at, &least.field, trace);
            if number.is_none_or(|number| number < least.number.saturating_mul(100)) {
                return false;
            }
        }
        let Some(dated) = &wanted.dated else {
            return true;
        };
        let Some(day) = self.entry_date(at, &dated.field, trace) else {
            return false;
        };
        let from = dated
            .from
            .as_ref()
            .map(|moment| self.moment(moment, each, trace));
        let until = dated
            .until
            .as_ref()
            .map(|moment| self.moment(moment, each, trace));
        from.is_none_or(|from| from.is_some_and(|from| day >= from))
            && until.is_none_or(|until| until.is_some_and(|until| day <= until))
    }

    /// The period of an entry: its last day is the day asked about while it still runs.
    pub(crate) fn period(&self, at: At, trace: &mut Trace) -> Option<calendar::Span> {
        let from = self.entry_date(at, "from", trace)?;
        let until = self
            .entry_date(at, "until", trace)
            .unwrap_or(self.on.max(from));
        Some((from, until))
    }

    /// Works out a day.
    pub(crate) fn moment(
        &self,
        moment: &Moment,
        each: Option<At>,
        trace: &mut Trace,
    ) -> Option<NaiveDate> {
        match moment {
            Moment::Name(name) => self.day_named(name, each, trace),
            Moment::Worked(worked) => self.worked(worked, each, trace),
        }
    }

    fn day_named(&self, name: &DayName, each: Option<At>, trace: &mut Trace) -> Option<NaiveDate> {
        match name {
            DayName::Literal(date) => Some(*date),
            DayName::Today => Some(self.on),
            DayName::Each(field) => self.entry_date(each?, field, trace),
            DayName::Fact(field) => match self.get(*field, trace)? {
                Value::Date(date) => Some(*date),
                _ => None,
            },
            DayName::Anchor(name) => self.anchor(name, trace),
        }
    }

    fn worked(&self, worked: &Worked, each: Option<At>, trace: &mut Trace) -> Option<NaiveDate> {
        let mut day = if let Some(name) = &worked.of {
            self.day_named(name, each, trace)?
        } else if let Some(moments) = &worked.first {
            moments
                .iter()
                .find_map(|moment| self.moment(moment, each, trace))?
        } else if let Some(entry) = &worked.entry {
            let found = self.matching(&entry.entries, each, trace);
            let days = found
                .into_iter()
                .filter_map(|at| self.entry_date(at, &entry.field, trace));
            days.min()?
        } else {
            let latest = worked.latest.as_ref();
            let (first, rest) = latest.or(worked.earliest.as_ref())?.split_first()?;
            let first = self.moment(first, each, trace)?;
            let choose = if latest.is_some() {
                NaiveDate::max
            } else {
                NaiveDate::min
            };
            rest.iter()
                .filter_map(|moment| self.moment(moment, each, trace))
                .fold(first, choose)
        };
        if let Some(days) = worked.first_days {
            day = calendar::add_days(day, days)?;
        }
        let months = worked
            .years
            .unwrap_or(0)
            .checked_mul(12)?
            .checked_add(worked.months.unwrap_or(0))?;
        if let Some(rounding) = worked.rounding {
            day = calendar::add_months(day, months, rounding)?;
        }
        let days = worked
            .weeks
            .unwrap_or(0)
            .checked_mul(7)?
            .checked_add(worked.days.unwrap_or(0))?;
        day = calendar::add_days(day, days)?;
        if worked.next_month {
            day = calendar::first_of_next_month(day)?;
        }
        if worked.working_day {
            calendar::working_day_from(day, self.pack.holidays())
        } else {
            Some(day)
        }
    }

    /// A day that rules define, or the end of the term.
    pub(crate) fn anchor(&self, name: &str, trace: &mut Trace) -> Option<NaiveDate> {
        if name == "term-end" {
            let term = self.term();
            trace.absorb(&term.trace);
            return term.value.ends_on;
        }
        let known = self.days.borrow().get(name).cloned();
        let found = match known {
            Some(found) => found,
            None => {
                // A day that is defined by itself is unknown, not an endless loop.
                self.days.borrow_mut().insert(name.to_string(), None);
                let found = Some(Rc::new(self.define(name)));
                self.days
                    .borrow_mut()
                    .insert(name.to_string(), found.clone());
                found
            }
        }?;
        trace.absorb(&found.trace);
        found.value
    }

    fn define(&self, name: &str) -> Traced<Option<NaiveDate>> {
        let mut trace = Trace::new();
        for id in self.pack.defining(name) {
            let Some(rule) = self.pack.rule(*id) else {
                continue;
            };
            let Some(body) = &rule.day else { continue };
            if self.holds(rule, None, &mut trace) != Some(true) {
                continue;
            }
            if let Some(day) = self.moment(&body.is, None, &mut trace) {
                trace.apply(*id);
                return Traced {
                    value: Some(day),
                    trace,
                };
            }
        }
        Traced { value: None, trace }
    }

    /// Whether a rule holds: its act, its time, its condition. `None` while that cannot be known.
    pub(crate) fn holds(&self, rule: &Rule, each: Option<At>, trace: &mut Trace) -> Option<bool> {
        if rule.regime != crate::pack::Scope::Any {
            let act = self.act();
            trace.absorb(&act.trace);
            if act.value == RegimeId::Unknown {
                return None;
            }
            if !rule.regime.covers(act.value) {
                return Some(false);
            }
        }
        if rule.from.is_some() || rule.until.is_some() {
            let day = match &rule.counts_on {
                Some(moment) => self.moment(moment, each, trace)?,
                None => self.on,
            };
            if rule.from.is_some_and(|from| day < from)
                || rule.until.is_some_and(|until| day > until)
            {
                return Some(false);
            }
        }
        match &rule.when {
            Some(condition) => self.check(condition, each, trace),
            None => Some(true),
        }
    }

    /// Rules with their place in the pack.
    pub(crate) fn rules(&self) -> impl Iterator<Item = (RuleId, &'a Rule)> + use<'a> {
        self.pack.rules().iter().enumerate()
    }

    /// Reads a word that a condition names.
    pub(crate) fn named_word(
        &self,
        name: &WordName,
        each: Option<At>,
        trace: &mut Trace,
    ) -> Option<&'a str> {
        match name {
            WordName::Act => {
                let act = self.act();
                trace.absorb(&act.trace);
                (act.value != RegimeId::Unknown).then(|| act.value.as_str())
            }
            WordName::Duty => {
                let duty = self.duty();
                trace.absorb(&duty.trace);
                (duty.value != DutyAnswer::Unknown).then(|| duty.value.as_str())
            }
            WordName::Route => self.route(trace),
            WordName::Each(field) => self.entry_word(each?, field, trace),
            WordName::Fact(field) => match self.get(*field, trace)? {
                Value::Word(word) => Some(word),
                Value::Flag(true) => Some("true"),
                Value::Flag(false) => Some("false"),
                _ => None,
            },
        }
    }

    /// The route in force: the latest granted change of route, else the one of the first PIP.
    pub(crate) fn route(&self, trace: &mut Trace) -> Option<&'a str> {
        let mut latest: Option<(Option<NaiveDate>, &str)> = None;
        for at in self.places("decisions") {
            if self.entry_word(at, "kind", trace) != Some("route-change")
                || self.entry_word(at, "outcome", trace) != Some("granted")
            {
                continue;
            }
            let on = self.entry_date(at, "on", trace);
            if on.is_some_and(|on| on > self.on) {
                continue;
            }
            if let Some(route) = self.entry_word(at, "route", trace)
                && latest.is_none_or(|best| (on, route) > best)
            {
                latest = Some((on, route));
            }
        }
        match latest {
            Some((_, route)) => Some(route),
            None => self.word("obligation.route", trace),
        }
    }

    /// Certainty of a trail.
    pub(crate) fn certainty(&self, trace: &Trace) -> Certainty {
        trace.certainty(self.pack)
    }
}
