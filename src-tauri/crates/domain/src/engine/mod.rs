//! The rules engine: facts, a rule pack and a day in; a plan out. No clock, no disk, no law of its own.
use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

mod components;
mod conditions;
mod conflicts;
mod consequences;
mod ctx;
mod dates;
mod obligation;
mod options;
mod regime;
mod requirements;
mod steps;
mod term;
mod trace;

use ctx::Ctx;
use trace::Trace;

use crate::facts::{Facts, FieldId};
use crate::pack::RulePack;
use crate::plan::{Because, Certainty, FORMAT, Missing, PackName, Plan};

/// A part of the plan and the trail that led to it.
pub(super) struct Made<T> {
    item: T,
    trace: Trace,
}

/// Works out everything that the law says about one person on one day. Pure: the same facts, pack and day give the
/// same plan.
pub fn plan(facts: &Facts, pack: &RulePack, on: NaiveDate) -> Plan {
    let ctx = Ctx::new(facts, pack, on);
    let checks = ctx.checks();
    let settle = |mut trace: Trace, certainty: &mut Certainty, because: &mut Vec<Because>| {
        ctx.settle(&mut trace, &checks);
        *certainty = trace.certainty(pack);
        *because = trace.because(pack, on);
    };
    let mut waits: Vec<(String, Trace)> = Vec::new();

    let (mut regime, trace) = ctx.regime();
    if regime.id == crate::plan::RegimeId::Unknown {
        waits.push(("regime".into(), trace.clone()));
    }
    settle(trace, &mut regime.certainty, &mut regime.because);
    let (mut obliged, trace) = ctx.obliged();
    waits.push(("obliged".into(), trace.clone()));
    settle(trace, &mut obliged.certainty, &mut obliged.because);
    let (mut term, trace) = ctx.shown_term();
    settle(trace, &mut term.certainty, &mut term.because);
    let next_term = ctx.next_term().map(|made| {
        let mut item = made.item;
        settle(made.trace, &mut item.certainty, &mut item.because);
        item
    });
    let mut components = Vec::new();
    for (mut component, trace) in ctx.components() {
        settle(trace, &mut component.certainty, &mut component.because);
        components.push(component);
    }
    let made_dates = ctx.dates(&mut waits);
    let made_steps = ctx.steps();
    let quick_start = ctx.quick_start(&made_steps, &made_dates);
    let mut dates = Vec::new();
    for Made {
        item: mut date,
        trace,
    } in made_dates
    {
        if date.kind != crate::plan::DateKind::Own {
            settle(trace, &mut date.certainty, &mut date.because);
        }
        dates.push(date);
    }
    let mut steps = Vec::new();
    for Made { item, .. } in made_steps {
        steps.push(item);
    }
    let mut options = Vec::new();
    for Made {
        item: mut option,
        trace,
    } in ctx.options(&mut waits)
    {
        settle(trace, &mut option.certainty, &mut option.because);
        options.push(option);
    }
    let mut consequences = Vec::new();
    for Made {
        item: mut consequence,
        trace,
    } in ctx.consequences()
    {
        settle(trace, &mut consequence.certainty, &mut consequence.because);
        consequences.push(consequence);
    }
    let mut requirements = Vec::new();
    for Made {
        item: mut requirement,
        trace,
    } in ctx.requirements()
    {
        settle(trace, &mut requirement.certainty, &mut requirement.because);
        requirements.push(requirement);
    }
    dates.sort_by(|a, b| (a.on, &a.id, &a.about).cmp(&(b.on, &b.id, &b.about)));
    options.sort_by(|a, b| {
        let by = |option: &crate::plan::PlanOption| option.apply_by.unwrap_or(NaiveDate::MAX);
        (a.status, by(a), &a.id, &a.about).cmp(&(b.status, by(b), &b.id, &b.about))
    });
    consequences.sort_by(|a, b| (a.about, &a.id).cmp(&(b.about, &b.id)));
    Plan {
        format: FORMAT.to_string(),
        pack: PackName {
            id: pack.id().to_string(),
            version: pack.version().to_string(),
            dated: pack.dated(),
        },
        on,
        regime,
        obliged,
        term,
        next_term,
        components,
        dates,
        steps,
        consequences,
        options,
        requirements,
        missing: missing(pack, &waits),
        conflicts: ctx.conflicts(&checks),
        milestones: ctx.milestones(),
        quick_start,
        clashes: ctx.clashes(),
    }
}

/// The act that the facts point to; the day asked about has no part in it.
pub(crate) fn act(facts: &Facts, pack: &RulePack) -> crate::plan::RegimeId {
    Ctx::new(facts, pack, pack.dated()).act().value
}

/// Which facts would help, for what, and who can tell them. Only facts that the pack says somebody can tell.
fn missing(pack: &RulePack, waits: &[(String, Trace)]) -> Vec<Missing> {
    let mut unlocks: BTreeMap<FieldId, BTreeSet<&str>> = BTreeMap::new();
    for (id, trace) in waits {
        for field in trace.missing() {
            unlocks.entry(*field).or_default().insert(id);
        }
    }
    let mut missing = Vec::new();
    for (field, ids) in unlocks {
        let path = field.field().path;
        if let Some(ask) = pack.whom(path) {
            let unlocks = ids.into_iter().map(str::to_string).collect();
            missing.push(Missing {
                fact: path.to_string(),
                unlocks,
                ask: ask.to_string(),
            });
        }
    }
    missing
}
