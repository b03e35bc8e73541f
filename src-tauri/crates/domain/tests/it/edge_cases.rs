//! People on the edges of the rules: for tests that must see every rule at work.
use chrono::NaiveDate;
use wegwijs_domain::Facts;

use crate::day;

/// Facts and the day to ask about.
pub fn all() -> Vec<(Facts, NaiveDate)> {
    let mut cases = Vec::new();
    for (json, on) in CASES {
        let facts = Facts::parse(json).unwrap_or_else(|error| panic!("{error} in {json}"));
        cases.push((facts, day(on)));
    }
    cases
}

const CASES: &[(&str, &str)] = &[];
