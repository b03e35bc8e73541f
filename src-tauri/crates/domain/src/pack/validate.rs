//! What the file format alone cannot promise: names that exist, one body, declared rounding, no rule without use.
use std::collections::BTreeSet;

use super::RulePack;
use super::load::{PackError, error_at};
use super::names::{DayName, WordName};
use super::schema::{Condition, Dated, Entries, Moment, Rule, SumOf, Worked};
use crate::facts::{FieldId, table};

/// Days that the engine itself supplies.
const SUPPLIED: &[&str] = &["term-end"];
/// Days that the engine asks for.
const WANTED: &[&str] = &["arose", "term-start", "term-base-end", "term-safe-end"];

/// What is wrong, in the order of the rules: at most one thing a rule, since one mistake often makes others.
pub(super) fn pack(pack: &RulePack, origin: &[(&str, &str)]) -> Vec<PackError> {
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    let cited: BTreeSet<&str> = pack
        .rules
        .iter()
        .flat_map(|rule| {
            let none = rule
                .consequence
                .iter()
                .flat_map(|body| body.none_cites.iter());
            rule.cites.iter().chain(none).map(String::as_str)
        })
        .collect();
    for (rule, (file, text)) in pack.rules.iter().zip(origin) {
        let id = rule.id.get_ref().as_str();
        let first_of_its_id = seen.insert(id);
        if let Err(what) = whole(pack, rule, first_of_its_id, cited.contains(id)) {
            let said = format!("rule {id}: {what}");
            found.push(error_at(file, text, Some(rule.id.span()), said));
        }
    }
    let day = WANTED.iter().find(|day| pack.defining(day).is_empty());
    if let (Some(day), Some((file, text))) = (day, origin.first()) {
        let said = format!("expected a rule that defines the day `{day}`");
        found.push(error_at(file, text, None, said));
    }
    found
}

/// One rule: its id, its body, what it names.
fn whole(pack: &RulePack, rule: &Rule, first_of_its_id: bool, cited: bool) -> Result<(), String> {
    if !first_of_its_id {
        return Err("expected an id that no other rule has".into());
    }
    if !kebab(rule.id.get_ref()) {
        return Err("expected an id in kebab-case".into());
    }
    let bodies = bodies(rule);
    if bodies > 1 {
        return Err("expected one body (act, duty, day, date, option, …), found more".into());
    }
    if rule.announced && bodies > 0 {
        return Err("expected no body in a rule that is only announced".into());
    }
    if bodies == 0 && !cited {
        return Err("expected a body, or another rule that cites this one".into());
    }
    content(pack, rule)
}

fn kebab(id: &str) -> bool {
    !id.is_empty()
        && id
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

fn bodies(rule: &Rule) -> usize {
    [
        rule.act.is_some(),
        rule.duty.is_some(),
        rule.day.is_some(),
        rule.extension.is_some(),
        rule.next_term.is_some(),
        rule.component.is_some(),
        rule.closes.is_some(),
        rule.frees.is_some(),
        rule.lowers.is_some(),
        rule.fee.is_some(),
        rule.date.is_some(),
        rule.exam_plan.is_some(),
        rule.step.is_some(),
        rule.option.is_some(),
        rule.consequence.is_some(),
        rule.requirement.is_some(),
        rule.milestone.is_some(),
        rule.check.is_some(),
        rule.clash.is_some(),
    ]
    .iter()
    .filter(|there| **there)
    .count()
}

/// Which list the entry at hand comes from.
type Each<'a> = Option<&'a str>;

fn content(pack: &RulePack, rule: &Rule) -> Result<(), String> {
    let each = each_list(rule);
    for cited in rule
        .cites
        .iter()
        .chain(rule.consequence.iter().flat_map(|body| &body.none_cites))
    {
        if pack.find(cited).is_none() {
            return Err(format!("expected a rule that exists instead of `{cited}`"));
        }
    }
    for moment in moments(rule) {
        check_moment(pack, moment, each)?;
    }
    for condition in conditions(rule) {
        check_condition(pack, condition, each)?;
    }
    for entries in entries(rule) {
        check_entries(pack, entries, None)?;
    }
    if let Some(sum) = rule
        .component
        .iter()
        .find_map(|body| body.hours_of.as_ref())
    {
        check_sum(pack, sum, None)?;
    }
    if let Some(body) = &rule.option {
        let list = body
            .periods
            .as_ref()
            .map_or("circumstances", |entries| entries.list.0);
        body.unless_false
            .iter()
            .try_for_each(|field| check_field(list, field).map(|_| ()))?;
    }
    if let Some(body) = &rule.step {
        let known = |id: &String| {
            pack.rules
                .iter()
                .filter_map(|other| other.step.as_ref())
                .any(|step| &step.id == id)
        };
        if let Some(unknown) = body.after.iter().find(|id| !known(id)) {
            return Err(format!(
                "expected a step that exists instead of `{unknown}`"
            ));
        }
    }
    Ok(())
}

fn each_list(rule: &Rule) -> Each<'_> {
    let date = rule.date.as_ref().and_then(|body| body.each.as_ref());
    let option = rule.option.as_ref().and_then(|body| body.each.as_ref());
    let check = rule.check.as_ref().and_then(|body| body.each.as_ref());
    date.or(option).or(check).map(|entries| entries.list.0)
}

fn moments(rule: &Rule) -> Vec<&Moment> {
    let mut all: Vec<&Moment> = Vec::new();
    all.extend(rule.counts_on.as_ref());
    all.extend(rule.duty.iter().filter_map(|body| body.not_before.as_ref()));
    all.extend(rule.day.iter().map(|body| &body.is));
    all.extend(rule.component.iter().filter_map(|body| body.ends.as_ref()));
    all.extend(rule.date.iter().map(|body| &body.is));
    all.extend(rule.date.iter().filter_map(|body| body.other.as_ref()));
    all.extend(rule.option.iter().filter_map(|body| body.opens.as_ref()));
    all.extend(rule.option.iter().filter_map(|body| body.by.as_ref()));
    all.extend(rule.consequence.iter().filter_map(|body| body.on.as_ref()));
    all.extend(rule.milestone.iter().filter_map(|body| body.on.as_ref()));
    all
}

fn conditions(rule: &Rule) -> Vec<&Condition> {
    let mut all: Vec<&Condition> = Vec::new();
    all.extend(rule.when.as_ref());
    all.extend(
        rule.next_term
            .iter()
            .flat_map(|body| body.cases.iter().map(|case| &case.when)),
    );
    all.extend(rule.date.iter().filter_map(|body| body.done.as_ref()));
    if let Some(step) = &rule.step {
        all.extend([&step.done, &step.now, &step.blocked].into_iter().flatten());
    }
    all.extend(rule.option.iter().filter_map(|body| body.asks.as_ref()));
    if let Some(body) = &rule.consequence {
        all.extend(
            [
                &body.none,
                &body.ask,
                &body.applies,
                &body.threatens,
                &body.exact,
            ]
            .into_iter()
            .flatten(),
        );
        all.extend(body.amounts.iter().map(|case| &case.when));
        all.extend(body.remits.iter().map(|case| &case.when));
    }
    if let Some(body) = &rule.requirement {
        all.extend([&body.exempt, &body.ask].into_iter().flatten());
        all.extend(body.lacks.iter().map(|lack| &lack.unless));
    }
    all
}

fn entries(rule: &Rule) -> Vec<&Entries> {
    let mut all: Vec<&Entries> = Vec::new();
    all.extend(rule.component.iter().filter_map(|body| body.done.as_ref()));
    all.extend(rule.date.iter().filter_map(|body| body.each.as_ref()));
    all.extend(rule.option.iter().filter_map(|body| body.each.as_ref()));
    all.extend(rule.option.iter().filter_map(|body| body.periods.as_ref()));
    all.extend(rule.milestone.iter().filter_map(|body| body.by.as_ref()));
    all.extend(rule.check.iter().filter_map(|body| body.each.as_ref()));
    all
}

fn check_moment(pack: &RulePack, moment: &Moment, each: Each<'_>) -> Result<(), String> {
    match moment {
        Moment::Name(name) => check_day(pack, name, each),
        Moment::Worked(worked) => check_worked(pack, worked, each),
    }
}

fn check_day(pack: &RulePack, name: &DayName, each: Each<'_>) -> Result<(), String> {
    match name {
        DayName::Anchor(anchor)
            if pack.defining(anchor).is_empty() && !SUPPLIED.contains(&anchor.as_str()) =>
        {
            Err(format!(
                "expected a day that a rule defines instead of `{anchor}`"
            ))
        }
        DayName::Each(field) => check_each(field, each),
        _ => Ok(()),
    }
}

fn check_each(field: &str, each: Each<'_>) -> Result<(), String> {
    match each {
        Some(list) if FieldId::of(&format!("{list}[].{field}")).is_some() => Ok(()),
        _ => Err(format!(
            "expected `each` over a list that has the field `{field}`"
        )),
    }
}

fn check_worked(pack: &RulePack, worked: &Worked, each: Each<'_>) -> Result<(), String> {
    let sources = [
        worked.of.is_some(),
        worked.latest.is_some(),
        worked.first.is_some(),
        worked.earliest.is_some(),
        worked.entry.is_some(),
    ];
    if sources.iter().filter(|there| **there).count() != 1 {
        return Err("expected one of `of`, `latest`, `first`, `earliest`, `entry` in a day".into());
    }
    if (worked.years.is_some() || worked.months.is_some()) && worked.rounding.is_none() {
        return Err("expected `rounding` beside years or months (clamp or roll-forward)".into());
    }
    if let Some(name) = &worked.of {
        check_day(pack, name, each)?;
    }
    if let Some(entry) = &worked.entry {
        check_sum(pack, entry, each)?;
    }
    let inner = worked.latest.iter().chain(&worked.first);
    let inner = inner.chain(&worked.earliest).flatten();
    for moment in inner {
        check_moment(pack, moment, each)?;
    }
    Ok(())
}

fn check_condition(pack: &RulePack, condition: &Condition, each: Each<'_>) -> Result<(), String> {
    match condition {
        Condition::All(inner) | Condition::Any(inner) => inner
            .iter()
            .try_for_each(|condition| check_condition(pack, condition, each)),
        Condition::Not(inner) => check_condition(pack, inner, each),
        Condition::Known(_) => Ok(()),
        Condition::Is { of, one_of } => match of {
            WordName::Each(field) => check_each(field, each),
            WordName::Fact(field) => check_values(*field, one_of, pack),
            WordName::Act | WordName::Duty | WordName::Route => Ok(()),
        },
        Condition::Day { of, from, until } => [Some(of), from.as_ref(), until.as_ref()]
            .into_iter()
            .flatten()
            .try_for_each(|m| check_moment(pack, m, each)),
        Condition::Some(entries) | Condition::Count { of: entries, .. } => {
            check_entries(pack, entries, each)
        }
        Condition::Lasting { of, since, .. } => {
            if let Some(since) = since {
                check_moment(pack, since, each)?;
            }
            check_entries(pack, of, each)
        }
        Condition::Objected { since, among, .. } => {
            check_moment(pack, since, each)?;
            check_entries(pack, among, each)
        }
        Condition::Sum { of, .. } => check_sum(pack, of, each),
        Condition::Parts { .. } | Condition::Tries { .. } => Ok(()),
    }
}

fn check_sum(pack: &RulePack, sum: &SumOf, each: Each<'_>) -> Result<(), String> {
    check_field(sum.entries.list.0, &sum.field)?;
    check_entries(pack, &sum.entries, each)
}

fn check_entries(pack: &RulePack, entries: &Entries, each: Each<'_>) -> Result<(), String> {
    let list = entries.list.0;
    for (name, values) in &entries.wanted {
        let field = check_field(list, name)?;
        check_values(field, values, pack)?;
    }
    entries
        .without
        .iter()
        .try_for_each(|name| check_field(list, name).map(|_| ()))?;
    if let Some(least) = &entries.least {
        check_field(list, &least.field)?;
    }
    if let Some(Dated { field, from, until }) = &entries.dated {
        check_field(list, field)?;
        for moment in [from, until].into_iter().flatten() {
            check_moment(pack, moment, each)?;
        }
    }
    Ok(())
}

fn check_field(list: &str, name: &str) -> Result<FieldId, String> {
    FieldId::of(&format!("{list}[].{name}"))
        .ok_or_else(|| format!("expected a field of `{list}` instead of `{name}`"))
}

fn check_values(field: FieldId, values: &[String], pack: &RulePack) -> Result<(), String> {
    let known: Vec<&str> = match field.field().answer {
        table::Answer::YesNo => vec!["true", "false"],
        table::Answer::FromPack => pack.values_of(field.field().path).collect(),
        _ => field.field().values().to_vec(),
    };
    match values.iter().find(|value| !known.contains(&value.as_str())) {
        Some(unknown) => Err(format!(
            "expected a value of `{}` instead of `{unknown}`",
            field.field().path
        )),
        None => Ok(()),
    }
}
