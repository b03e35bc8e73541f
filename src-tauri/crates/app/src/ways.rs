//! Ways out: each is tried in a copy, and what it would change is said; and the request for it on paper.
use wegwijs_documents::{Ask, request_pdf, request_sheet};
use wegwijs_domain::{
    Brings, ConsequenceStatus, OptionKind, OptionStatus, Part, Plan, PlanOption, WayOut, ways_out,
};
use wegwijs_guidance::dates::{self, DateStyle};
use wegwijs_guidance::{Args, Texts, explain};

use crate::api::{
    DraftKind, DraftedRequest, Empty, PhraseView, PrintedView, SaveItemRequest, TrialRequest,
    WayView, WaysView,
};
use crate::cards::{Cards, sureness};
use crate::failure::{Failure, FailureCode};
use crate::open::Visit;
use crate::say::Say;

/// The way out of the plan's own vocabulary that a lower amount is.
const LOWER_AMOUNT: &str = "way-lower-monthly-amount";
/// Proof that only the municipality can give, and that is asked of it by letter.
const STATEMENT: &str = "proof-municipality-statement";

impl Visit<'_> {
    pub(crate) fn ways_out(&mut self, _: Empty) -> Result<WaysView, Failure> {
        let (facts, plan) = self.open.facts_and_plan(self.now.today)?;
        let cards = Cards {
            say: self.say,
            plan: &plan,
            facts: &facts,
        };
        let ways = ways_out(&facts, self.open.rules.pack(), self.now.today);
        Ok(WaysView {
            ways: ways.iter().map(|it| way(&cards, &plan, it)).collect(),
            waiting: plan
                .options
                .iter()
                .filter(|it| it.status == OptionStatus::NeedsFacts)
                .map(|it| cards.option(it))
                .collect(),
            lower_amount: may_lower_amount(&plan),
        })
    }

    pub(crate) fn print_request(
        &mut self,
        request: DraftedRequest,
    ) -> Result<PrintedView, Failure> {
        let (facts, plan) = self.open.facts_and_plan(self.now.today)?;
        let option = plan
            .options
            .iter()
            .find(|it| it.id == request.option && it.about == request.about);
        let known = || option.ok_or(Failure::of(FailureCode::NotFound));
        let ask = match request.kind {
            DraftKind::Option => Ask::Option(known()?, route(request.route.as_deref())?),
            DraftKind::Statement if known()?.needs.iter().any(|it| it == STATEMENT) => {
                Ask::Statement(known()?)
            }
            DraftKind::LowerAmount if may_lower_amount(&plan) => Ask::LowerAmount,
            DraftKind::Statement | DraftKind::LowerAmount => {
                return Err(Failure::of(FailureCode::NotFound));
            }
        };
        let sheet = request_sheet(
            ask,
            (&plan, self.open.rules.pack()),
            &facts,
            &self.say.own,
            &self.say.dutch,
        );
        let pdf = request_pdf(&sheet)?;
        let name = format!("wegwijs-verzoek-{}", self.now.today);
        self.deliver(request.to, request.folder.as_deref(), &name, &pdf)
    }
}

/// A route that there is; a word made up elsewhere never reaches the paper.
fn route(word: Option<&str>) -> Result<Option<&str>, Failure> {
    let Some(word) = word else { return Ok(None) };
    let value = serde_json::Value::String(word.to_owned());
    crate::facts::check_scalar("obligation.route", &value)?;
    Ok(Some(word))
}

/// Only where a loan has to be paid back, or may have to be: never said to somebody who need not.
fn may_lower_amount(plan: &Plan) -> bool {
    plan.consequences.iter().any(|it| {
        it.way_out.iter().any(|way| way == LOWER_AMOUNT)
            && matches!(
                it.status,
                ConsequenceStatus::Applies | ConsequenceStatus::Threatens
            )
    })
}

fn way(cards: &Cards<'_>, plan: &Plan, it: &WayOut) -> WayView {
    let (say, option) = (cards.say, &it.option);
    let helps = it.brings.helps();
    WayView {
        id: option.id.clone(),
        about: option.about.clone(),
        route: it.brings.route.clone(),
        title: title(say, it),
        how: say.maybe(|texts| explain::how(texts, &option.id)),
        status: option.status.as_str().to_owned(),
        helps,
        brings: brings(say, plan, it),
        costs: costs(say, &it.brings),
        opens: option.opens_on.map(|day| say.day(day)),
        apply_by: option.apply_by.map(|day| say.day(day)),
        proof: option.needs.iter().map(|id| say.id(id)).collect(),
        whom: option
            .to
            .map(|to| say.each(|texts| explain::whom(texts, to.as_str()))),
        sureness: sureness(it.certainty),
        because: cards.because(&option.because),
        trial: it.tried.clone().map(|fields| {
            TrialRequest::adding(SaveItemRequest {
                list: "decisions".to_owned(),
                id: None,
                fields: fields.into_iter().collect(),
            })
        }),
        statement: option.needs.iter().any(|it| it == STATEMENT),
    }
}

fn title(say: Say, it: &WayOut) -> PhraseView {
    match (&it.brings.route, names_its_route(&it.option)) {
        (Some(route), false) => say.each(|texts| {
            let what = texts.text(&it.option.id, &Args::new()).text;
            let name = texts.text(&format!("value-obligation-route-{route}"), &Args::new());
            explain::labelled(texts, what, name.text)
        }),
        _ => say.id(&it.option.id),
    }
}

fn names_its_route(option: &PlanOption) -> bool {
    option.kind == OptionKind::RouteChange && option.id.starts_with("change-to-")
}

/// What it would change, what helps most first.
fn brings(say: Say, plan: &Plan, it: &WayOut) -> Vec<PhraseView> {
    let brings = &it.brings;
    let mut lines = Vec::new();
    if brings.ends_duty {
        lines.push(say.id("whatif-brings-duty"));
    }
    if let (Some(end), Some(was)) = (brings.ends_on, plan.term.ends_on) {
        lines.push(say.each(|texts| {
            let moved = dates::moved(texts, was, end).map_or_else(String::new, |it| it.text);
            let day = dates::date(texts.tag(), end, DateStyle::Long);
            let args = Args::new().text("date", day).text("moved", moved);
            texts.text("whatif-brings-end", &args)
        }));
    }
    if brings.unknown_time {
        lines.push(say.id("whatif-brings-time"));
    }
    if !brings.falls.is_empty() {
        let id = if brings.one_of_falls {
            "whatif-brings-one-of"
        } else {
            "whatif-brings-falls"
        };
        lines.push(parts(say, id, &brings.falls));
    }
    if let Some((_, level)) = brings.lowers.first() {
        let lower: Vec<Part> = brings.lowers.iter().map(|(part, _)| *part).collect();
        lines.push(say.each(|texts| {
            let args = Args::new()
                .text("level", level.as_str().to_uppercase())
                .text("parts", names(texts, &part_ids(&lower)));
            texts.text("whatif-brings-level", &args)
        }));
    }
    if !brings.comes.is_empty() {
        lines.push(parts(say, "whatif-brings-instead", &brings.comes));
    }
    if !brings.stops.is_empty() {
        lines.push(what(say, "whatif-brings-stops", &brings.stops));
    }
    if lines.is_empty() {
        let is_open = it.tried.is_none() && it.option.kind != OptionKind::Dispensation;
        lines.push(say.id(if is_open {
            "whatif-brings-decision"
        } else {
            "whatif-brings-nothing"
        }));
    }
    lines
}

fn costs(say: Say, brings: &Brings) -> Vec<PhraseView> {
    if brings.costs.is_empty() {
        return Vec::new();
    }
    vec![what(say, "whatif-brings-costs", &brings.costs)]
}

fn part_ids(parts: &[Part]) -> Vec<String> {
    parts
        .iter()
        .map(|part| format!("value-part-{}", part.as_str()))
        .collect()
}

fn parts(say: Say, id: &str, parts: &[Part]) -> PhraseView {
    say.each(|texts| {
        let args = Args::new().text("parts", names(texts, &part_ids(parts)));
        texts.text(id, &args)
    })
}

fn what(say: Say, id: &str, ids: &[String]) -> PhraseView {
    say.each(|texts| texts.text(id, &Args::new().text("what", names(texts, ids))))
}

/// Names one after the other, with the language's own comma.
fn names(texts: &Texts, ids: &[String]) -> String {
    let mut all = String::new();
    for id in ids {
        let name = texts.text(id, &Args::new()).text;
        all = if all.is_empty() {
            name
        } else {
            let args = Args::new().text("before", all).text("next", name);
            texts.text("common-list", &args).text
        };
    }
    all
}
