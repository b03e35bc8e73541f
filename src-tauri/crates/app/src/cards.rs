//! Parts of the plan as cards and reasons in words.
use wegwijs_domain::{
    Because, Certainty, Component, Consequence, DateStatus, Facts, Missing, Plan, PlanDate,
    PlanOption, Requirement, Step,
};
use wegwijs_guidance::dates;
use wegwijs_guidance::{Args, Texts, explain};

use crate::api::{
    BecauseView, CardView, DateView, MissingView, PhraseView, StepView, Sureness, UsedFactView,
    WhenState,
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
    pub(crate) fn because(&self, because: &[Because]) -> Vec<BecauseView> {
        because.iter().map(|it| self.reason(it)).collect()
    }

    fn reason(&self, because: &Because) -> BecauseView {
        BecauseView {
            rule: because.rule.clone(),
            statement: self.say.each(|texts| explain::statement(texts, because)),
            source: because.source.clone(),
            sureness: sureness(because.certainty),
            checked_on: Some(self.say.day(because.checked_on)),
            facts: because.facts.iter().map(|path| self.used(path)).collect(),
        }
    }

    /// An answer that was used, with its value in the language in force.
    pub(crate) fn used(&self, path: &str) -> UsedFactView {
        let value = explain::used_fact(&self.say.own, self.facts, path).value;
        UsedFactView {
            path: path.to_owned(),
            label: self
                .say
                .each(|texts| explain::used_fact(texts, self.facts, path).label),
            value: value.map_or_else(
                || self.say.own.text("common-state-unknown", &Args::new()).text,
                |it| it.text,
            ),
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
            it.certainty,
            &it.because,
            |texts| explain::consequence(texts, it),
        )
    }

    pub(crate) fn option(&self, it: &PlanOption) -> CardView {
        self.card(
            &it.id,
            it.status.as_str(),
            it.certainty,
            &it.because,
            |texts| explain::option(texts, it),
        )
    }

    fn card(
        &self,
        id: &str,
        status: &str,
        certainty: Certainty,
        because: &[Because],
        words: impl Fn(&Texts) -> explain::Card,
    ) -> CardView {
        let own = words(&self.say.own);
        let every = |pick: &dyn Fn(explain::Card) -> Vec<wegwijs_guidance::Phrase>,
                     count: usize| {
            (0..count)
                .filter_map(|at| self.say.maybe(|texts| pick(words(texts)).get(at).cloned()))
                .collect::<Vec<PhraseView>>()
        };
        CardView {
            id: id.to_owned(),
            title: self.say.each(|texts| words(texts).title),
            status: status.to_owned(),
            lines: every(&|card| card.lines, own.lines.len()),
            days: Vec::new(),
            way_out: every(&|card| card.way_out, own.way_out.len()),
            ask: self
                .say
                .maybe(|texts| words(texts).whom)
                .into_iter()
                .collect(),
            sureness: sureness(certainty),
            because: self.because(because),
        }
    }

    pub(crate) fn requirement(&self, it: &Requirement) -> CardView {
        CardView {
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
