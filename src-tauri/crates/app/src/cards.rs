//! Parts of the plan as cards and reasons in words.
use std::collections::BTreeSet;

use wegwijs_domain::{
    Because, Certainty, Component, Conflict, Consequence, DateStatus, Facts, Milestone, Missing,
    NextTerm, Plan, PlanDate, PlanOption, Requirement, Step,
};
use wegwijs_guidance::dates;
use wegwijs_guidance::explain::chain::{self, Found, Role};
use wegwijs_guidance::{Args, Texts, explain};

use crate::api::{
    BecauseView, CardView, ConflictView, DateView, MilestoneView, MissingView, PhraseView,
    StepView, Sureness, UsedFactView, WhenState,
};
use crate::say::Say;

/// Words for one plan.
pub(crate) struct Cards<'a> {
    pub(crate) say: Say,
    pub(crate) plan: &'a Plan,
    pub(crate) facts: &'a Facts,
}

/// The weakest of rules and facts, as it crosses.
pub(crate) fn sureness(certainty: Certainty) -> Sureness {
    match certainty {
        Certainty::Certain => Sureness::Certain,
        Certainty::Likely => Sureness::Likely,
        Certainty::Ask => Sureness::Ask,
    }
}

impl Cards<'_> {
    /// Reasons from the result down. An answer that stands further up already is marked, so that it can be said
    /// in short; what was only compared and fits comes last, as one.
    pub(crate) fn because(&self, because: &[Because]) -> Vec<BecauseView> {
        let chain = chain::read(self.plan, because);
        let mut seen = BTreeSet::new();
        let mut reasons: Vec<BecauseView> = chain
            .links
            .iter()
            .map(|link| BecauseView {
                rule: link.because.rule.clone(),
                role: link.role.as_str().to_owned(),
                statement: self
                    .say
                    .each(|texts| explain::statement(texts, link.because)),
                source: link.because.source.clone(),
                sureness: sureness(link.because.certainty),
                checked_on: Some(self.say.day(link.because.checked_on)),
                facts: self.used(&link.because.facts, &mut seen),
            })
            .collect();
        if !chain.compared.is_empty() {
            reasons.push(BecauseView {
                rule: "compared".to_owned(),
                role: Role::Check.as_str().to_owned(),
                statement: self.say.id("explain-compared"),
                source: String::new(),
                sureness: Sureness::Certain,
                checked_on: None,
                facts: self.used(&chain.compared, &mut seen),
            });
        }
        reasons
    }

    /// Answers that were used, with their values in the language in force and where they come from.
    fn used(&self, paths: &[String], seen: &mut BTreeSet<String>) -> Vec<UsedFactView> {
        let unknown = || self.say.own.text("common-state-unknown", &Args::new()).text;
        let (own, dutch) = self
            .say
            .once(|texts| explain::used_facts(texts, self.facts, paths));
        let mut dutch = dutch.into_iter();
        own.into_iter()
            .map(|own| {
                let (label, origin) = dutch.next().map(|it| (it.label, it.origin)).unzip();
                let value = own.value.map_or_else(unknown, |it| it.text);
                UsedFactView {
                    label: Say::pair(own.label, label),
                    origin: own.origin.map(|it| Say::pair(it, origin.flatten())),
                    // The same entry can be used with more of its fields further down.
                    again: !seen.insert(format!("{} {value}", own.path)),
                    path: own.path,
                    value,
                }
            })
            .collect()
    }

    /// Answers that do not fit together.
    pub(crate) fn conflict(&self, it: &Conflict) -> ConflictView {
        ConflictView {
            key: Found::Conflict(it).key(),
            statement: self
                .say
                .each(|texts| explain::conflict(texts, it, self.facts).statement),
            facts: self.used(&it.facts, &mut BTreeSet::new()),
            because: self.because(&it.because),
        }
    }

    /// What was achieved.
    pub(crate) fn milestone(&self, it: &Milestone) -> MilestoneView {
        MilestoneView {
            key: Found::Milestone(it).key(),
            id: it.id.clone(),
            title: self.say.id(&it.id),
            on: it.reached_on.map(|day| self.say.day(day)),
            because: self.because(&it.because),
        }
    }

    /// What would follow when the time runs out.
    pub(crate) fn next_term(&self, it: &NextTerm) -> CardView {
        let found = Found::NextTerm(it);
        let (own, dutch) = self.say.once(|texts| explain::headline(texts, &found));
        CardView {
            key: found.key(),
            id: "next-term".to_owned(),
            title: Say::pair(own.name, Some(dutch.name)),
            status: "later".to_owned(),
            lines: Say::pairs(own.says, dutch.says),
            days: Vec::new(),
            way_out: Vec::new(),
            ask: vec![self.whom("duo")],
            sureness: sureness(it.certainty),
            because: self.because(&it.because),
        }
    }

    fn how(&self, id: &str) -> Option<PhraseView> {
        self.say.maybe(|texts| explain::how(texts, id))
    }

    fn whom(&self, who: &str) -> PhraseView {
        self.say.each(|texts| explain::whom(texts, who))
    }

    pub(crate) fn step(&self, step: &Step) -> StepView {
        StepView {
            key: Found::Step(step).key(),
            id: step.id.clone(),
            title: self.say.id(&step.id),
            how: self.how(&step.id),
            track: step.track.as_str().to_owned(),
            state: step.status.as_str().to_owned(),
            because: self.because(&step.because),
        }
    }

    pub(crate) fn date(&self, date: &PlanDate, notes: u32) -> DateView {
        DateView {
            key: Found::Date(date).key(),
            id: date.id.clone(),
            title: self.say.day_name(&date.id),
            day: Some(self.say.day(date.on)),
            kind: date.kind.as_str().to_owned(),
            sureness: sureness(date.certainty),
            state: match date.status {
                DateStatus::Past => WhenState::Past,
                DateStatus::Due => WhenState::Due,
                DateStatus::Later => WhenState::Later,
                DateStatus::Done => WhenState::Done,
            },
            how: self.how(&date.id),
            because: self.because(&date.because),
            ask: self.ask_when(date.certainty, std::slice::from_ref(&date.id)),
            notes,
        }
    }

    /// Whom to ask about something that is not sure: who can tell the facts that it waits for, else DUO.
    fn ask_when(&self, certainty: Certainty, ids: &[String]) -> Vec<PhraseView> {
        if certainty != Certainty::Ask {
            return Vec::new();
        }
        let mut who: Vec<&str> = self
            .plan
            .missing
            .iter()
            .filter(|gap| gap.unlocks.iter().any(|id| ids.contains(id)))
            .map(|gap| gap.ask.as_str())
            .collect();
        who.sort_unstable();
        who.dedup();
        if who.is_empty() {
            who.push("duo");
        }
        who.into_iter().map(|it| self.whom(it)).collect()
    }

    pub(crate) fn missing(&self, gap: &Missing) -> MissingView {
        MissingView {
            path: gap.fact.clone(),
            question: self.say.each(|texts| explain::missing(texts, gap).question),
            unlocks: gap.unlocks.iter().map(|id| self.result_name(id)).collect(),
            ask: vec![self.whom(&gap.ask)],
        }
    }

    /// The name of a result that waits: most are ids of dates, steps and so on, a few are parts of the plan.
    fn result_name(&self, id: &str) -> PhraseView {
        match id {
            "regime" | "obliged" | "term" => {
                let part = if id == "obliged" { "duty" } else { id };
                self.say.id(&format!("history-what-{part}"))
            }
            other if self.say.own.has(other) => self.say.id(other),
            other => self.say.id(&format!("value-part-{other}")),
        }
    }

    /// A date that can't be known yet: shown with what is missing for it.
    pub(crate) fn unknown_date(&self, id: &str, notes: u32) -> DateView {
        let ids = [id.to_owned()];
        DateView {
            key: String::new(),
            id: id.to_owned(),
            title: self.say.id(id),
            day: None,
            kind: "legal".to_owned(),
            sureness: Sureness::Ask,
            state: WhenState::Later,
            how: self.how(id),
            because: Vec::new(),
            ask: self.ask_when(Certainty::Ask, &ids),
            notes,
        }
    }

    pub(crate) fn component(&self, part: &Component) -> CardView {
        CardView {
            key: Found::Part(part).key(),
            id: part.part.as_str().to_owned(),
            title: self.say.id(&format!("value-part-{}", part.part.as_str())),
            status: part.status.as_str().to_owned(),
            lines: self.component_lines(part),
            days: Vec::new(),
            way_out: Vec::new(),
            ask: self.ask_when(part.certainty, &[part.part.as_str().to_owned()]),
            sureness: sureness(part.certainty),
            because: self.because(&part.because),
        }
    }

    /// What is said about a part besides how it stands: level, hours, tries, price.
    pub(crate) fn component_lines(&self, part: &Component) -> Vec<PhraseView> {
        let texts_line = |id: &str, args: Args| self.say.each(|texts| texts.text(id, &args));
        let mut lines = Vec::new();
        if let Some(level) = part.level {
            lines.push(texts_line(
                "plan-component-level",
                Args::new().text("level", level.as_str().to_uppercase()),
            ));
        }
        if let Some(hours) = part.hours {
            lines.push(self.counted("plan-component-hours", hours));
        }
        if let Some(done) = part.hours_done {
            lines.push(self.counted("plan-component-hours-done", done));
        }
        if let Some(tries) = part.tries.filter(|tries| *tries > 0) {
            lines.push(self.counted("plan-component-tries", tries));
        }
        if let Some(free) = part.free_left {
            lines.push(self.counted("plan-component-free", free));
        }
        if let Some(fee) = part.fee_eur {
            lines.push(self.say.each(|texts| {
                let amount = dates::money(texts.tag(), fee);
                texts.text("plan-component-fee", &Args::new().text("amount", amount))
            }));
        }
        lines
    }

    fn counted(&self, id: &str, count: i64) -> PhraseView {
        self.say.each(|texts| {
            let shown = dates::number(texts.tag(), count);
            texts.text(id, &Args::new().number("count", count).text("shown", shown))
        })
    }

    pub(crate) fn consequence(&self, it: &Consequence) -> CardView {
        self.card(
            &it.id,
            it.status.as_str(),
            &Found::Consequence(it),
            |texts| explain::consequence(texts, it),
        )
    }

    pub(crate) fn option(&self, it: &PlanOption) -> CardView {
        self.card(&it.id, it.status.as_str(), &Found::Way(it), |texts| {
            explain::option(texts, it)
        })
    }

    fn card(
        &self,
        id: &str,
        status: &str,
        found: &Found<'_>,
        words: impl Fn(&Texts) -> explain::Card,
    ) -> CardView {
        let (own, dutch) = self.say.once(words);
        CardView {
            key: found.key(),
            id: id.to_owned(),
            title: Say::pair(own.title, Some(dutch.title)),
            status: status.to_owned(),
            lines: Say::pairs(own.lines, dutch.lines),
            days: Vec::new(),
            way_out: Say::pairs(own.way_out, dutch.way_out),
            ask: (own.whom.into_iter())
                .map(|it| Say::pair(it, dutch.whom.clone()))
                .collect(),
            sureness: sureness(found.certainty()),
            because: self.because(found.because()),
        }
    }

    pub(crate) fn requirement(&self, it: &Requirement) -> CardView {
        CardView {
            key: Found::Requirement(it).key(),
            id: it.id.clone(),
            title: self.say.id(&it.id),
            status: it.status.as_str().to_owned(),
            lines: it.lacks.iter().map(|id| self.say.id(id)).collect(),
            days: Vec::new(),
            way_out: Vec::new(),
            ask: vec![self.whom("ind")],
            sureness: sureness(it.certainty),
            because: self.because(&it.because),
        }
    }
}
