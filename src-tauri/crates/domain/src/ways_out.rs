//! Ways out, tried: each option of a plan is granted in a copy of the facts, and what that would change is said.
//! Nothing is claimed beyond the weakest rule used, and an option that changes nothing is not praised.
use chrono::NaiveDate;

use crate::calendar;
use crate::engine::plan;
use crate::facts::{Answer, Entry, Facts, FieldId, Value};
use crate::pack::RulePack;
use crate::plan::{
    Certainty, Component, ComponentStatus, Consequence, ConsequenceStatus, DutyAnswer, Level,
    OptionKind, OptionStatus, Part, Plan, PlanOption, RequirementStatus,
};

/// The list in which a granted decision stands.
const DECISIONS: &str = "decisions";
/// An option whose id names a route leads there and nowhere else.
const TO_ROUTE: &str = "change-to-";

/// The rank of parts that are only exchanged for others.
const EXCHANGED: u8 = 1;

/// One way out and what it would change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WayOut {
    /// The option as the plan has it: from when, until when, where, with which proof.
    pub option: PlanOption,
    /// What would be so when it is granted.
    pub brings: Brings,
    /// The decision that was tried, as the contract has it; none when there was nothing to try.
    pub tried: Option<serde_json::Map<String, serde_json::Value>>,
    /// The weakest of the option and of what it would change.
    pub certainty: Certainty,
}

/// What a granted option would change, compared with the plan as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Brings {
    /// The duty would end.
    pub ends_duty: bool,
    /// Where the term would end.
    pub ends_on: Option<NaiveDate>,
    /// By how many days that is later.
    pub days: Option<i64>,
    /// More time, but only the decision can say how much.
    pub unknown_time: bool,
    /// Parts that would no longer be asked.
    pub falls: Vec<Part>,
    /// One of `falls`, not all of them: only the decision can say which.
    pub one_of_falls: bool,
    /// Parts that would be asked at a lower level.
    pub lowers: Vec<(Part, Level)>,
    /// Parts that would be asked instead.
    pub comes: Vec<Part>,
    /// Consequences that would no longer threaten.
    pub stops: Vec<String>,
    /// Consequences and requirements that would stand worse.
    pub costs: Vec<String>,
    /// The route tried.
    pub route: Option<String>,
}

impl Brings {
    /// Whether anything would be better. Parts exchanged for other parts are a choice, no help by themselves.
    #[must_use]
    pub fn helps(&self) -> bool {
        self.rank() > EXCHANGED
    }

    /// How much it helps: the duty gone, parts gone, parts lower, more time, time that a decision must tell. Parts that
    /// are only exchanged for others come last, since that is a matter of what suits the person.
    fn rank(&self) -> u8 {
        let fewer = !self.falls.is_empty() && self.comes.is_empty();
        let found = [
            self.ends_duty,
            fewer && !self.one_of_falls,
            fewer,
            !self.lowers.is_empty(),
            self.days.is_some_and(|days| days > 0),
            !self.stops.is_empty(),
            self.unknown_time,
            !self.comes.is_empty() && !self.falls.is_empty(),
        ];
        let place = found.iter().position(|it| *it);
        place
            .and_then(|place| found.len().checked_sub(place))
            .and_then(|rank| u8::try_from(rank).ok())
            .unwrap_or(0)
    }
}

/// Tries each option that can be asked for now or later, best first. The facts given stay as they are.
pub fn ways_out(facts: &Facts, pack: &RulePack, on: NaiveDate) -> Vec<WayOut> {
    let before = plan(facts, pack, on);
    let mut ways: Vec<WayOut> = before
        .options
        .iter()
        .filter(|it| matches!(it.status, OptionStatus::Possible | OptionStatus::NotYet))
        .flat_map(|option| tries(facts, pack, &before, option))
        .collect();
    ways.sort_by(|a, b| {
        let key = |way: &WayOut| {
            (
                std::cmp::Reverse(way.brings.rank()),
                std::cmp::Reverse(way.brings.days.unwrap_or(0)),
                way.option.status,
                way.option.apply_by.unwrap_or(NaiveDate::MAX),
                way.option.id.clone(),
                way.option.about.clone(),
                way.brings.route.clone(),
            )
        };
        key(a).cmp(&key(b))
    });
    ways
}

/// One option can be granted in more than one way: each other route, each part.
fn tries(facts: &Facts, pack: &RulePack, before: &Plan, option: &PlanOption) -> Vec<WayOut> {
    match option.kind {
        OptionKind::Extension | OptionKind::Exemption | OptionKind::Efforts => {
            vec![granted(facts, pack, before, option, &[])]
        }
        OptionKind::LevelA2 => vec![granted(facts, pack, before, option, &[])],
        OptionKind::RouteChange => routes(facts, option)
            .into_iter()
            .map(|route| {
                let to = [("route", Value::Word(route.to_string()))];
                let mut way = granted(facts, pack, before, option, &to);
                way.brings.route = Some(route.to_string());
                way
            })
            .collect(),
        OptionKind::Dispensation => vec![one_part(facts, pack, before, option)],
        // Whether an objection or a new look is granted, and what then follows, nobody can work out.
        OptionKind::Objection | OptionKind::Review => vec![WayOut {
            option: option.clone(),
            brings: Brings::default(),
            tried: None,
            certainty: option.certainty,
        }],
    }
}

/// The routes that a change can lead to: all but the one in force.
fn routes(facts: &Facts, option: &PlanOption) -> Vec<&'static str> {
    if let Some(named) = option.id.strip_prefix(TO_ROUTE) {
        return all_routes()
            .iter()
            .copied()
            .filter(|it| *it == named)
            .collect();
    }
    let in_force = route_in_force(facts);
    all_routes()
        .iter()
        .copied()
        .filter(|route| in_force.as_deref() != Some(*route))
        .collect()
}

fn all_routes() -> &'static [&'static str] {
    FieldId::of("decisions[].route").map_or(&[], |id| match id.field().answer {
        Answer::Choice(values) => values,
        _ => &[],
    })
}

/// The latest route that a decision names, else the one of the plan.
fn route_in_force(facts: &Facts) -> Option<String> {
    let word = |entry: &Entry, name: &str| match entry.get(&FieldId::in_list(DECISIONS, name)?) {
        Some(Value::Word(word)) => Some(word.clone()),
        _ => None,
    };
    let day = |entry: &Entry| match entry.get(&FieldId::in_list(DECISIONS, "on")?) {
        Some(Value::Date(day)) => Some(*day),
        _ => None,
    };
    let latest = facts
        .entries(DECISIONS)
        .iter()
        .filter(|entry| word(entry, "kind").as_deref() == Some("route-change"))
        .filter(|entry| word(entry, "outcome").is_none_or(|it| it == "granted"))
        .max_by_key(|entry| day(entry));
    let plain = FieldId::of("obligation.route").and_then(|field| {
        match facts.get(crate::facts::FactPath { field, place: None }) {
            Some(Value::Word(word)) => Some(word.clone()),
            _ => None,
        }
    });
    latest.and_then(|entry| word(entry, "route")).or(plain)
}

/// A dispensation frees from one part, and the diploma's own words say which: each open part is tried.
fn one_part(facts: &Facts, pack: &RulePack, before: &Plan, option: &PlanOption) -> WayOut {
    let mut way = WayOut {
        option: option.clone(),
        brings: Brings::default(),
        tried: None,
        certainty: option.certainty,
    };
    for part in before.components.iter().filter(|it| is_open(it)) {
        let only = [("parts", Value::Words(vec![part.part.as_str().to_string()]))];
        let tried = granted(facts, pack, before, option, &only);
        if tried.brings.falls.contains(&part.part) {
            way.brings.falls.push(part.part);
            way.certainty = way.certainty.min(tried.certainty);
        }
    }
    way.brings.one_of_falls = way.brings.falls.len() > 1;
    if way.brings.one_of_falls {
        way.certainty = way.certainty.min(Certainty::Likely);
    }
    way
}

fn granted(
    facts: &Facts,
    pack: &RulePack,
    before: &Plan,
    option: &PlanOption,
    more: &[(&str, Value)],
) -> WayOut {
    let mut copy = facts.clone();
    copy.push(DECISIONS, decision(option, before.on, more));
    let after = plan(&copy, pack, before.on);
    let (brings, certainty) = compared(before, &after, option);
    let tried = copy
        .to_value()
        .pointer(&format!("/{DECISIONS}"))
        .and_then(|it| it.as_array()?.last()?.as_object().cloned());
    WayOut {
        option: option.clone(),
        brings,
        tried,
        certainty,
    }
}

/// The decision that would grant the option on the first day that it can be asked for.
fn decision(option: &PlanOption, on: NaiveDate, more: &[(&str, Value)]) -> Entry {
    let mut entry = Entry::new();
    let mut put = |name: &str, value: Value| {
        if let Some(field) = FieldId::in_list(DECISIONS, name) {
            entry.insert(field, value);
        }
    };
    put("kind", Value::Word(option.kind.as_str().to_string()));
    let day = option.opens_on.map_or(on, |opens| opens.max(on));
    put("on", Value::Date(day));
    put("outcome", Value::Word("granted".to_string()));
    let grounds = FieldId::in_list(DECISIONS, "ground").map(|id| id.field().answer);
    // Grounds that only an option knows (several together) are left out: a decision has no word for them.
    if let (Some(ground), Some(Answer::Choice(known))) = (option.ground.as_deref(), grounds)
        && known.contains(&ground)
    {
        put("ground", Value::Word(ground.to_string()));
    }
    if let Some(to) = option.to {
        put("by", Value::Word(to.as_str().to_string()));
    }
    let whole = |count: i64| Value::Hundredths(count.saturating_mul(100));
    if let Some(adds) = &option.adds {
        if let Some(days) = adds.days {
            put("days", whole(days));
        }
        if let Some(months) = adds.months {
            put("months", whole(months));
        }
    }
    for (name, value) in more {
        put(name, value.clone());
    }
    entry
}

fn compared(before: &Plan, after: &Plan, option: &PlanOption) -> (Brings, Certainty) {
    let mut brings = Brings::default();
    let mut certainty = option.certainty;
    let open = |answer| answer == DutyAnswer::Yes;
    if open(before.obliged.answer)
        && matches!(after.obliged.answer, DutyAnswer::Exempt | DutyAnswer::Met)
    {
        brings.ends_duty = true;
        certainty = certainty.min(after.obliged.certainty);
    }
    if let (Some(was), Some(is)) = (before.term.ends_on, after.term.ends_on)
        && is > was
    {
        brings.ends_on = Some(is);
        brings.days = Some(calendar::days_between(was, is));
        certainty = certainty.min(after.term.certainty);
    }
    if option.kind == OptionKind::Extension && option.adds.is_none() && brings.days.is_none() {
        brings.unknown_time = true;
        certainty = Certainty::Ask;
    }
    for part in &after.components {
        let was = before.components.iter().find(|it| it.part == part.part);
        if was.is_some_and(is_open) && is_gone(part) {
            brings.falls.push(part.part);
            certainty = certainty.min(part.certainty);
        } else if is_open(part) && !was.is_some_and(is_open) {
            brings.comes.push(part.part);
            certainty = certainty.min(part.certainty);
        } else if let (Some(level), Some(old)) = (part.level, was.and_then(|it| it.level))
            && is_open(part)
            && level < old
        {
            brings.lowers.push((part.part, level));
            certainty = certainty.min(part.certainty);
        }
    }
    for part in before.components.iter().filter(|it| is_open(it)) {
        if !after.components.iter().any(|it| it.part == part.part) {
            brings.falls.push(part.part);
        }
    }
    brings.stops = worse(&after.consequences, &before.consequences);
    brings.costs = worse(&before.consequences, &after.consequences);
    for need in &after.requirements {
        let was = before.requirements.iter().find(|it| it.id == need.id);
        if need.status == RequirementStatus::NotMet
            && was.is_some_and(|it| it.status != RequirementStatus::NotMet)
        {
            brings.costs.push(need.id.clone());
        }
    }
    (brings, certainty)
}

fn is_open(part: &Component) -> bool {
    matches!(
        part.status,
        ComponentStatus::Open | ComponentStatus::Pending
    )
}

fn is_gone(part: &Component) -> bool {
    matches!(
        part.status,
        ComponentStatus::Exempt | ComponentStatus::NotRequired
    )
}

/// Consequences that weigh in `than` and no longer do in `these`.
fn worse(these: &[Consequence], than: &[Consequence]) -> Vec<String> {
    let weighs = |it: &Consequence| {
        matches!(
            it.status,
            ConsequenceStatus::Applies | ConsequenceStatus::Threatens
        )
    };
    than.iter()
        .filter(|it| weighs(it))
        .filter(|it| !these.iter().any(|one| one.id == it.id && weighs(one)))
        .map(|it| it.id.clone())
        .collect()
}
