//! Promises of the rules engine, kept with the built-in pack.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod edge_cases;
mod edge_more;
mod exactness;
mod examples_2013;
mod examples_2021;
mod golden;
mod granted;
mod mutations;
mod pack_check;
mod properties;
mod reviews;
mod rows;
mod rules_page;
mod ways_out;

use chrono::NaiveDate;
use wegwijs_domain::{Consequence, Facts, Plan, PlanDate, PlanOption, RulePack};

/// A day from its ISO form.
pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The plan of facts in JSON on a day.
pub fn plan_of(json: &str, on: &str) -> Plan {
    let facts = Facts::parse(json).unwrap_or_else(|error| panic!("{error} in {json}"));
    wegwijs_domain::plan(&facts, RulePack::built_in(), day(on))
}

/// The date with this id.
pub fn date<'a>(plan: &'a Plan, id: &str) -> Option<&'a PlanDate> {
    plan.dates.iter().find(|date| date.id == id)
}

/// The way out with this id.
pub fn option<'a>(plan: &'a Plan, id: &str) -> Option<&'a PlanOption> {
    plan.options.iter().find(|option| option.id == id)
}

/// The consequence with this id.
pub fn consequence<'a>(plan: &'a Plan, id: &str) -> Option<&'a Consequence> {
    plan.consequences
        .iter()
        .find(|consequence| consequence.id == id)
}
