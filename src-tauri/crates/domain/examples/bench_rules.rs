//! How fast the rules are. `cargo dev bench` builds it for release and reads its lines: a name and a number.
#![allow(
    clippy::print_stdout,
    clippy::expect_used,
    reason = "an example that measures and says so"
)]
use std::hint::black_box;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use chrono::{Days, NaiveDate};
use wegwijs_domain::testing::{PEOPLE, person, random_facts, random_story};
use wegwijs_domain::{Facts, RulePack, plan};

const WARM_UP: usize = 500;
const CALLS: usize = 5_000;
const FEW: u32 = 1_000;
const MANY: u32 = 100_000;

fn main() {
    one_person();
    many_people();
}

/// The same person over and over: the one of whom most is known.
fn one_person() {
    let (name, facts) = PEOPLE
        .iter()
        .map(|(name, _)| (*name, person(name)))
        .max_by_key(|(_, facts)| facts.paths().len())
        .expect("somebody is invented");
    let day = NaiveDate::from_ymd_opt(2026, 11, 24).expect("a day");
    for _ in 0..WARM_UP {
        timed(&facts, day);
    }
    let mut times: Vec<Duration> = (0..CALLS).map(|_| timed(&facts, day)).collect();
    times.sort_unstable();
    let at = |percent: usize| times.get(CALLS * percent / 100).expect("enough calls");
    println!("rules_person {name}");
    println!("rules_facts {}", facts.paths().len());
    println!("rules_calls {CALLS}");
    println!("rules_p50_ms {:.4}", at(50).as_secs_f64() * 1e3);
    println!("rules_p99_ms {:.4}", at(99).as_secs_f64() * 1e3);
}

/// Random people, half of them wild, half of them lives that hang together. Making them up is not counted.
fn many_people() {
    let few = people(FEW);
    let many = people(MANY);
    let each = |run: &Run, people: u32| run.took.as_secs_f64() * 1e6 / f64::from(people);
    println!("rules_people {MANY}");
    println!("rules_panics {}", few.panics + many.panics);
    println!("rules_few_us {:.2}", each(&few, FEW));
    println!("rules_many_us {:.2}", each(&many, MANY));
    println!("rules_many_s {:.2}", many.took.as_secs_f64());
}

#[derive(Default)]
struct Run {
    took: Duration,
    panics: u32,
}

fn people(count: u32) -> Run {
    let mut run = Run::default();
    for seed in (0..count).map(u64::from) {
        let (facts, day) = if seed % 2 == 0 {
            let first = NaiveDate::from_ymd_opt(2014, 1, 1).expect("a day");
            (random_facts(seed), first + Days::new(seed % 6_000))
        } else {
            random_story(seed)
        };
        match catch_unwind(AssertUnwindSafe(|| timed(&facts, day))) {
            Ok(took) => run.took += took,
            Err(_panic) => run.panics += 1,
        }
    }
    run
}

fn timed(facts: &Facts, day: NaiveDate) -> Duration {
    let started = Instant::now();
    black_box(plan(black_box(facts), RulePack::built_in(), day));
    started.elapsed()
}
