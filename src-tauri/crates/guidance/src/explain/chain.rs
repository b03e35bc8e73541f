//! Why, to the ground: any result of a plan as a chain that a reader can follow, from the rule that says it, through
//! what that rests on and why the law asks anything of the person at all, down to the answers. Window and paper show
//! the same chain. The engine gives the reasons; here they are only found, grouped and put in an order.

use std::collections::BTreeSet;

use wegwijs_domain::{
    Because, Certainty, Component, Conflict, Consequence, Milestone, Missing, NextTerm, Plan,
    PlanDate, PlanOption, Requirement, Step, Term,
};

/// The key of the act.
pub const REGIME: &str = "regime";
/// The key of the duty.
pub const OBLIGED: &str = "obliged";
/// The key of the term.
pub const TERM: &str = "term";
/// The key of what would follow an overrun.
pub const NEXT_TERM: &str = "next-term";
/// How the ids of rules begin that only look whether answers fit together. A test holds the pack to it.
const CHECK: &str = "check-";

/// One result of a plan.
#[derive(Debug, Clone, Copy)]
pub enum Found<'a> {
    /// Which act applies.
    Regime(&'a Plan),
    /// Whether there is a duty.
    Obliged(&'a Plan),
    /// The term.
    Term(&'a Term),
    /// What would follow an overrun.
    NextTerm(&'a NextTerm),
    /// A part to do or pass.
    Part(&'a Component),
    /// A date.
    Date(&'a PlanDate),
    /// A step.
    Step(&'a Step),
    /// What is at stake.
    Consequence(&'a Consequence),
    /// A way out.
    Way(&'a PlanOption),
    /// What the IND asks.
    Requirement(&'a Requirement),
    /// What was achieved.
    Milestone(&'a Milestone),
    /// Answers that do not fit together.
    Conflict(&'a Conflict),
}

/// What a reason does in its chain; in the order in which a chain is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// The rule that says the result.
    Decides,
    /// What that rule rests on.
    Rests,
    /// Why the law asks anything of this person, and which act.
    Duty,
    /// A look whether the answers fit together.
    Check,
}

impl Role {
    /// All of them, in order.
    pub const ALL: [Role; 4] = [Role::Decides, Role::Rests, Role::Duty, Role::Check];

    /// As it crosses and stands in message ids.
    pub fn as_str(self) -> &'static str {
        match self {
            Role::Decides => "decides",
            Role::Rests => "rests",
            Role::Duty => "duty",
            Role::Check => "check",
        }
    }
}

/// One reason in its place.
#[derive(Debug, Clone, Copy)]
pub struct Link<'a> {
    /// The reason.
    pub because: &'a Because,
    /// What it does here.
    pub role: Role,
}

/// The kind, the id, what it concerns and the rule that decides: two results of one id differ in one of them.
fn key(kind: &str, id: &str, about: Option<&str>, because: &[Because]) -> String {
    let rule = because.first().map_or("", |it| it.rule.as_str());
    let about = about.unwrap_or_default();
    format!("{kind}:{id}:{about}:{rule}")
}

impl<'a> Found<'a> {
    /// Its name within its plan.
    pub fn key(&self) -> String {
        match self {
            Found::Regime(_) => REGIME.to_owned(),
            Found::Obliged(_) => OBLIGED.to_owned(),
            Found::Term(_) => TERM.to_owned(),
            Found::NextTerm(_) => NEXT_TERM.to_owned(),
            Found::Part(it) => key("part", it.part.as_str(), None, &it.because),
            Found::Date(it) => key("date", &it.id, it.about.as_deref(), &it.because),
            Found::Step(it) => key("step", &it.id, None, &it.because),
            Found::Consequence(it) => key("consequence", &it.id, None, &it.because),
            Found::Way(it) => key("option", &it.id, it.about.as_deref(), &it.because),
            Found::Requirement(it) => key("requirement", &it.id, None, &it.because),
            Found::Milestone(it) => key("milestone", &it.id, None, &it.because),
            // The same contradiction can be there twice, about other answers.
            Found::Conflict(it) => {
                let last = it.facts.last().map(String::as_str);
                key("conflict", "", last, &it.because)
            }
        }
    }

    /// Its reasons as the engine gives them: the deciding rule first.
    pub fn because(&self) -> &'a [Because] {
        match self {
            Found::Regime(plan) => &plan.regime.because,
            Found::Obliged(plan) => &plan.obliged.because,
            Found::Term(it) => &it.because,
            Found::NextTerm(it) => &it.because,
            Found::Part(it) => &it.because,
            Found::Date(it) => &it.because,
            Found::Step(it) => &it.because,
            Found::Consequence(it) => &it.because,
            Found::Way(it) => &it.because,
            Found::Requirement(it) => &it.because,
            Found::Milestone(it) => &it.because,
            Found::Conflict(it) => &it.because,
        }
    }

    /// How sure it is.
    pub fn certainty(&self) -> Certainty {
        match self {
            Found::Regime(plan) => plan.regime.certainty,
            Found::Obliged(plan) => plan.obliged.certainty,
            Found::Term(it) => it.certainty,
            Found::NextTerm(it) => it.certainty,
            Found::Part(it) => it.certainty,
            Found::Date(it) => it.certainty,
            Found::Consequence(it) => it.certainty,
            Found::Way(it) => it.certainty,
            Found::Requirement(it) => it.certainty,
            Found::Milestone(it) => it.certainty,
            // A step has none of its own: it is as sure as the weakest rule that it comes from.
            Found::Step(it) => weakest(&it.because),
            Found::Conflict(_) => Certainty::Ask,
        }
    }
}

/// What the plan waits for with this result.
pub fn missing<'a>(plan: &'a Plan, found: &Found<'_>) -> Vec<&'a Missing> {
    let ids: &[&str] = match found {
        Found::Regime(_) => &["regime"],
        Found::Obliged(_) => &["obliged"],
        Found::Term(_) | Found::NextTerm(_) => &["term", "term-end"],
        Found::Part(it) => &[it.part.as_str()],
        Found::Date(it) => &[it.id.as_str()],
        Found::Step(it) => &[it.id.as_str()],
        Found::Consequence(it) => &[it.id.as_str()],
        Found::Way(it) => &[it.id.as_str()],
        Found::Requirement(it) => &[it.id.as_str()],
        Found::Milestone(it) => &[it.id.as_str()],
        Found::Conflict(_) => &[],
    };
    let waits = |gap: &&Missing| gap.unlocks.iter().any(|id| ids.contains(&id.as_str()));
    plan.missing.iter().filter(waits).collect()
}

fn weakest(because: &[Because]) -> Certainty {
    let all = because.iter().map(|it| it.certainty);
    all.min().unwrap_or(Certainty::Certain)
}

/// Every result of a plan that has reasons, in the order in which a counsellor reads a plan.
pub fn results(plan: &Plan) -> Vec<Found<'_>> {
    let mut all = vec![
        Found::Obliged(plan),
        Found::Regime(plan),
        Found::Term(&plan.term),
    ];
    all.extend(plan.next_term.iter().map(Found::NextTerm));
    all.extend(plan.dates.iter().map(Found::Date));
    all.extend(plan.components.iter().map(Found::Part));
    all.extend(plan.consequences.iter().map(Found::Consequence));
    all.extend(plan.options.iter().map(Found::Way));
    all.extend(plan.requirements.iter().map(Found::Requirement));
    all.extend(plan.steps.iter().map(Found::Step));
    all.extend(plan.milestones.iter().map(Found::Milestone));
    all.extend(plan.conflicts.iter().map(Found::Conflict));
    all.retain(|it| !it.because().is_empty());
    all
}

/// The result of this name.
pub fn result<'a>(plan: &'a Plan, key: &str) -> Option<Found<'a>> {
    results(plan).into_iter().find(|it| it.key() == key)
}

/// Reasons as they are read.
#[derive(Debug, Clone)]
pub struct Chain<'a> {
    /// In order; the engine's order is kept within each role.
    pub links: Vec<Link<'a>>,
    /// Answers that were compared with each other and do fit together. Which rules say what would not fit is of no
    /// use to a reader then, and sounds like a reproach.
    pub compared: Vec<String>,
}

/// Puts reasons in their places.
pub fn read<'a>(plan: &Plan, because: &'a [Because]) -> Chain<'a> {
    let rules = |because: &'a [Because]| because.iter().map(|it| it.rule.as_str());
    let duty: BTreeSet<&str> = plan
        .obliged
        .because
        .iter()
        .map(|it| it.rule.as_str())
        .collect();
    let contradicted: BTreeSet<&str> = plan
        .conflicts
        .iter()
        .flat_map(|it| &it.because)
        .map(|it| it.rule.as_str())
        .collect();
    // The duty itself, and what it rests on, are not explained by the duty.
    let apart = rules(because).next().is_some_and(|it| !duty.contains(it));
    let mut links = Vec::new();
    let mut compared: Vec<String> = Vec::new();
    for (at, because) in because.iter().enumerate() {
        let rule = because.rule.as_str();
        let role = match at {
            0 => Role::Decides,
            _ if rule.starts_with(CHECK) => Role::Check,
            _ if apart && duty.contains(rule) => Role::Duty,
            _ => Role::Rests,
        };
        if role == Role::Check && !contradicted.contains(rule) {
            let new = because.facts.iter().filter(|it| !compared.contains(it));
            let new: Vec<String> = new.cloned().collect();
            compared.extend(new);
        } else {
            links.push(Link { because, role });
        }
    }
    links.sort_by_key(|link| link.role);
    Chain { links, compared }
}

#[cfg(test)]
mod tests {
    use wegwijs_domain::testing::{amina, random_story};
    use wegwijs_domain::{RulePack, plan};

    use super::*;

    fn of(facts: &wegwijs_domain::Facts) -> Plan {
        plan(facts, RulePack::built_in(), "2026-11-24".parse().unwrap())
    }

    #[test]
    fn every_result_is_found_by_its_name_and_no_two_share_one() {
        for seed in 0..400 {
            let plan = of(&random_story(seed).0);
            let mut seen = BTreeSet::new();
            for it in results(&plan) {
                let key = it.key();
                let found = result(&plan, &key).unwrap();
                assert_eq!(found.because(), it.because(), "{key} of person {seed}");
                assert!(seen.insert(key.clone()), "{key} twice for person {seed}");
            }
        }
        assert!(result(&of(&amina()), "date:no-such-date").is_none());
    }

    #[test]
    fn a_chain_is_read_from_the_result_down_and_loses_no_answer() {
        let plan = of(&amina());
        let end = result(&plan, "date:term-end::wi2021-term-shown").unwrap();
        let chain = read(&plan, end.because());
        assert!(chain.links.is_sorted_by_key(|link| link.role));
        assert_eq!(chain.links[0].because.rule, end.because()[0].rule);
        let of_role = |role| chain.links.iter().filter(move |link| link.role == role);
        assert!(of_role(Role::Rests).any(|it| it.because.rule == "wi2021-term-start"));
        assert!(of_role(Role::Duty).any(|it| it.because.rule == "wi2021-who-asylum"));
        assert_eq!(of_role(Role::Check).count(), 0, "her answers fit together");
        let shown: BTreeSet<&String> = chain
            .links
            .iter()
            .flat_map(|link| &link.because.facts)
            .chain(&chain.compared)
            .collect();
        let used: BTreeSet<&String> = end.because().iter().flat_map(|it| &it.facts).collect();
        assert_eq!(shown, used);
    }

    #[test]
    fn a_contradiction_stands_in_the_chain_that_it_weakens() {
        let facts = wegwijs_domain::Facts::parse(
            r#"{"format": "wegwijs-facts/1", "stay": {"arrived_on": "2024-05-03", "permit": {"kind": "asylum",
                "made_known_on": "2023-09-01"}}, "obligation": {"pip_on": "2023-12-01"}}"#,
        )
        .unwrap();
        let plan = of(&facts);
        let end = result(&plan, "date:term-end::wi2021-term-shown").unwrap();
        let chain = read(&plan, end.because());
        let last = chain.links.last().unwrap();
        assert_eq!(last.role, Role::Check);
        assert_eq!(last.because.rule, "check-pip-before-arrival");
    }

    #[test]
    fn a_duty_is_not_explained_by_itself() {
        let plan = of(&amina());
        for key in [REGIME, OBLIGED] {
            let found = result(&plan, key).unwrap();
            let chain = read(&plan, found.because());
            assert!(
                chain.links.iter().all(|link| link.role != Role::Duty),
                "{key}"
            );
        }
    }
}
