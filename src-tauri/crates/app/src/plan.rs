//! My path and My dates: the plan in words.
use std::collections::BTreeMap;

use wegwijs_documents::next_step;
use wegwijs_domain::facts::Value as Fact;
use wegwijs_domain::{ComponentStatus, Facts, Plan, Track};
use wegwijs_guidance::explain;

use crate::api::{DateView, Empty, PlanView, QuickStartView, TermView, TrackView};
use crate::cards::{Cards, sureness};
use crate::failure::Failure;
use crate::notes::notes_by_date;
use crate::open::Visit;
use crate::say::Say;

/// Who can help, in the order of help: free and walk-in first.
pub(crate) const WHO_HELPS: [&str; 4] = ["vwn", "municipality", "duo", "juridisch-loket"];

impl Visit<'_> {
    pub(crate) fn plan(&mut self, _: Empty) -> Result<PlanView, Failure> {
        let (facts, plan) = self.open.facts_and_plan(self.now.today)?;
        let notes = notes_by_date(&self.open.vault)?;
        Ok(plan_view(self.say, &plan, &facts, &notes))
    }
}

/// The whole view of a plan.
pub(crate) fn plan_view(
    say: Say,
    plan: &Plan,
    facts: &Facts,
    notes: &BTreeMap<String, u32>,
) -> PlanView {
    let cards = Cards { say, plan, facts };
    let tracks = [Track::Integration, Track::Guidance, Track::Work]
        .into_iter()
        .map(|track| TrackView {
            track: track.as_str().to_owned(),
            steps: plan
                .steps
                .iter()
                .filter(|step| step.track == track)
                .map(|step| cards.step(step))
                .collect(),
        })
        .collect();
    let mut view = PlanView {
        today: say.day(plan.on),
        regime: say.id(&format!("value-regime-{}", plan.regime.id.as_str())),
        regime_because: cards.because(&plan.regime.because),
        regime_id: plan.regime.id.as_str().to_owned(),
        obliged: say.id(&format!("value-duty-{}", plan.obliged.answer.as_str())),
        obliged_because: cards.because(&plan.obliged.because),
        next: next_step(plan).map(|step| cards.step(step)),
        milestones: plan
            .milestones
            .iter()
            .map(|it| cards.milestone(it))
            .collect(),
        term: Some(term(&cards)),
        next_term: plan.next_term.as_ref().map(|it| cards.next_term(it)),
        tracks,
        dates: all_dates(&cards, notes),
        components: plan
            .components
            .iter()
            .filter(|part| part.status != ComponentStatus::NotRequired)
            .map(|part| cards.component(part))
            .collect(),
        consequences: plan
            .consequences
            .iter()
            .map(|it| cards.consequence(it))
            .collect(),
        options: plan.options.iter().map(|it| cards.option(it)).collect(),
        requirements: plan
            .requirements
            .iter()
            .map(|it| cards.requirement(it))
            .collect(),
        missing: plan.missing.iter().map(|gap| cards.missing(gap)).collect(),
        conflicts: plan.conflicts.iter().map(|it| cards.conflict(it)).collect(),
        quick_start: quick_start(&cards),
        goals: goals(facts),
        whom: WHO_HELPS
            .iter()
            .map(|who| say.each(|texts| explain::whom(texts, who)))
            .collect(),
        pack: format!(
            "{} {} · {}",
            plan.pack.id,
            plan.pack.version,
            say.day(plan.pack.dated).long
        ),
        pack_old: crate::rules::is_old(plan.pack.dated, plan.on),
        unchecked_words: false,
    };
    view.unchecked_words = view
        .dates
        .iter()
        .map(|date| &date.title)
        .chain(view.next.as_ref().map(|step| &step.title))
        .any(|phrase| !phrase.checked);
    view
}

/// The dates that are known by day, then those that wait for an answer.
fn all_dates(cards: &Cards<'_>, notes: &BTreeMap<String, u32>) -> Vec<DateView> {
    let count = |id: &str| notes.get(id).copied().unwrap_or(0);
    let mut all: Vec<DateView> = cards
        .plan
        .dates
        .iter()
        .map(|date| cards.date(date, count(&date.id)))
        .collect();
    let known: Vec<&str> = cards.plan.dates.iter().map(|it| it.id.as_str()).collect();
    let mut waiting: Vec<&str> = cards
        .plan
        .missing
        .iter()
        .flat_map(|gap| &gap.unlocks)
        .map(String::as_str)
        .filter(|id| DATE_IDS.contains(id) && !known.contains(id))
        .collect();
    waiting.sort_unstable();
    waiting.dedup();
    all.extend(
        waiting
            .into_iter()
            .map(|id| cards.unknown_date(id, count(id))),
    );
    all
}

/// The ids of dates in the contract: what waits for a fact is shown under Dates only when it is one of these.
pub(crate) const DATE_IDS: [&str; 13] = [
    "six-months",
    "pip-due",
    "term-end",
    "pvt-end",
    "extension-opens",
    "route-change-end",
    "objection-end",
    "exam-last-booking",
    "exam-last-sitting",
    "loan-first",
    "permanent-earliest",
    "naturalisation-earliest",
    "family-reunification-end",
];

fn term(cards: &Cards<'_>) -> TermView {
    let (say, plan) = (cards.say, cards.plan);
    let term = &plan.term;
    let left = term
        .ends_on
        .and_then(|end| explain::time_left(&say.own, plan.on, end));
    let percent = match (term.starts_on, term.ends_on) {
        (Some(start), Some(end)) if end > start => {
            let whole = (end - start).num_days();
            let gone = (plan.on - start).num_days().clamp(0, whole);
            u32::try_from(gone * 100 / whole).ok()
        }
        _ => None,
    };
    TermView {
        state: term.status.as_str().to_owned(),
        starts: term.starts_on.map(|day| say.day(day)),
        ends: term.ends_on.map(|day| say.day(day)),
        safe_ends: term
            .safe_ends_on
            .filter(|safe| Some(*safe) != term.ends_on)
            .map(|day| say.day(day)),
        computed_ends: term
            .computed_ends_on
            .filter(|computed| Some(*computed) != term.ends_on)
            .map(|day| say.day(day)),
        left: left.map(|it| it.text),
        percent,
        sureness: sureness(term.certainty),
        because: cards.because(&term.because),
    }
}

fn quick_start(cards: &Cards<'_>) -> Option<QuickStartView> {
    let quick = &cards.plan.quick_start;
    let until = quick.six_months_on?;
    let left = quick.days_left.unwrap_or(0).max(0);
    Some(QuickStartView {
        until: cards.say.day(until),
        days_left: i32::try_from(left).unwrap_or(i32::MAX),
        possible: cards
            .plan
            .steps
            .iter()
            .filter(|step| quick.possible_now.contains(&step.id))
            .map(|step| cards.step(step))
            .collect(),
    })
}

/// Goals, in the person's own words.
fn goals(facts: &Facts) -> Vec<String> {
    facts
        .entries("person.goals")
        .iter()
        .flat_map(|entry| entry.values())
        .filter_map(|value| match value {
            Fact::Word(words) => Some(words.clone()),
            _ => None,
        })
        .collect()
}
