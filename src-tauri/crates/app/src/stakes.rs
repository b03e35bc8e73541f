//! Where I stand: first what was achieved, then what is next, then once, plainly, what is at stake with the way out
//! beside it. What the IND asks stands apart: it is no part of the duty.
use std::collections::BTreeMap;

use wegwijs_documents::{next_step, why_pdf, why_sheet};
use wegwijs_domain::{
    Consequence, ConsequenceAbout, ConsequenceKind, ConsequenceStatus, OptionKind, OptionStatus,
    Plan, Requirement,
};
use wegwijs_guidance::{Args, Texts, explain};

use crate::api::{
    CardView, Empty, IndView, PrintBecauseRequest, PrintedView, StakeView, StakesView,
};
use crate::cards::Cards;
use crate::failure::{Failure, FailureCode};
use crate::notes::notes_by_date;
use crate::open::Visit;
use crate::plan::WHO_HELPS;

impl Visit<'_> {
    pub(crate) fn stakes(&mut self, _: Empty) -> Result<StakesView, Failure> {
        let (facts, plan) = self.open.facts_and_plan(self.now.today)?;
        let notes = notes_by_date(&self.open.vault)?;
        let cards = Cards {
            say: self.say,
            plan: &plan,
            facts: &facts,
        };
        let of_duty = |it: &&Consequence| !is_ind(it.kind);
        let applies = |it: &&Consequence| it.status != ConsequenceStatus::None;
        let mine = plan.consequences.iter().filter(of_duty).filter(applies);
        let others = plan.consequences.iter().filter(of_duty);
        Ok(StakesView {
            milestones: plan
                .milestones
                .iter()
                .map(|it| cards.milestone(it))
                .collect(),
            next: next_step(&plan).map(|step| cards.step(step)),
            reviews: options(&cards, &[OptionKind::Review]),
            open: mine
                .map(|it| StakeView {
                    card: cards.consequence(it),
                    options: options(&cards, ways_out(it)),
                })
                .collect(),
            not_mine: others
                .filter(|it| !applies(it))
                .map(|it| cards.consequence(it))
                .collect(),
            ind: plan
                .requirements
                .iter()
                .map(|it| ind(&cards, &plan, it, &notes))
                .collect(),
            whom: WHO_HELPS
                .iter()
                .map(|who| self.say.each(|texts| explain::whom(texts, who)))
                .collect(),
        })
    }

    /// One chain of reasons on paper.
    pub(crate) fn print_because(
        &mut self,
        request: PrintBecauseRequest,
    ) -> Result<PrintedView, Failure> {
        let (facts, plan) = self.open.facts_and_plan(self.now.today)?;
        let sheet = why_sheet(
            &plan,
            &facts,
            &request.result,
            &self.say.own,
            &self.say.dutch,
        )
        .ok_or(Failure::of(FailureCode::NotFound))?;
        let pdf = why_pdf(&sheet)?;
        // The name of a file is seen by whoever looks over a shoulder: it does not say what it is about.
        let name = format!("wegwijs-waarom-{}", self.now.today);
        self.deliver(request.to, request.folder.as_deref(), &name, &pdf)
    }
}

fn is_ind(kind: ConsequenceKind) -> bool {
    matches!(
        kind,
        ConsequenceKind::Residence | ConsequenceKind::Naturalisation
    )
}

/// Kinds of options that are a way out of it.
fn ways_out(it: &Consequence) -> &'static [OptionKind] {
    match it.about {
        ConsequenceAbout::Exams => &[
            OptionKind::Extension,
            OptionKind::Exemption,
            OptionKind::Dispensation,
            OptionKind::Efforts,
            OptionKind::LevelA2,
            OptionKind::RouteChange,
        ],
        ConsequenceAbout::Pip => &[OptionKind::RouteChange],
        ConsequenceAbout::Pvt | ConsequenceAbout::MapModule => {
            &[OptionKind::Extension, OptionKind::Exemption]
        }
        ConsequenceAbout::Intake | ConsequenceAbout::Term => &[],
    }
}

/// The options of these kinds that are still open, in the order of the plan: what can be asked for now comes first.
fn options(cards: &Cards<'_>, kinds: &[OptionKind]) -> Vec<CardView> {
    let open = |status| status != OptionStatus::TooLate;
    let all = cards.plan.options.iter();
    all.filter(|it| kinds.contains(&it.kind) && open(it.status))
        .map(|it| cards.option(it))
        .collect()
}

fn ind(cards: &Cards<'_>, plan: &Plan, it: &Requirement, notes: &BTreeMap<String, u32>) -> IndView {
    let permanent = it.id == "permanent";
    let (kind, date) = if permanent {
        (ConsequenceKind::Residence, "permanent-earliest")
    } else {
        (ConsequenceKind::Naturalisation, "naturalisation-earliest")
    };
    let mut card = cards.requirement(it);
    let lacks = std::mem::take(&mut card.lines);
    let met = |texts: &Texts, id: &str| texts.attr(id, "met", &Args::new());
    IndView {
        card,
        meets: it
            .meets
            .iter()
            .filter_map(|id| cards.say.maybe(|texts| met(texts, id)))
            .collect(),
        lacks,
        earliest: plan
            .dates
            .iter()
            .find(|it| it.id == date)
            .map(|it| cards.date(it, notes.get(&it.id).copied().unwrap_or(0))),
        duty: plan
            .consequences
            .iter()
            .find(|it| it.kind == kind)
            .map(|it| cards.consequence(it)),
    }
}
