//! Invented people, one a line, for measuring the command line: `bench_people 1000 > people.jsonl`. The same ones each
//! time; half of them are wild facts, half are lives that hang together.
#![allow(
    clippy::print_stdout,
    clippy::expect_used,
    reason = "an example that prints what somebody else measures with"
)]
use std::io::Write;

use wegwijs_domain::testing::{random_facts, random_story};

fn main() {
    let asked = std::env::args().nth(1).expect("how many people");
    let count: u64 = asked.parse().expect("a number");
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for seed in 0..count {
        let facts = if seed % 2 == 0 {
            random_facts(seed)
        } else {
            random_story(seed).0
        };
        let line = serde_json::to_string(&facts).expect("facts are JSON");
        writeln!(out, "{line}").expect("somebody reads");
    }
}
