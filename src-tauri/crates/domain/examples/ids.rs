//! x
#![allow(clippy::print_stdout)]
use wegwijs_domain::*;
fn main() {
    for (f, i) in message_ids(RulePack::built_in()) {
        println!("{f}\t{i}");
    }
    eprintln!("{}", rules_markdown(RulePack::built_in()));
    let t = std::time::Instant::now();
    let mut worst = std::time::Duration::ZERO;
    let mut all = vec![];
    let fs: Vec<_> = (0..3000)
        .map(testing::random_facts)
        .chain(testing::PEOPLE.iter().map(|p| testing::person(p.0)))
        .collect();
    for f in &fs {
        let s = std::time::Instant::now();
        let p = plan(f, RulePack::built_in(), "2026-11-24".parse().unwrap());
        all.push(s.elapsed());
        std::hint::black_box(p);
    }
    all.sort();
    println!(
        "# n {} total {:?} median {:?} p99 {:?} max {:?}",
        all.len(),
        t.elapsed(),
        all[all.len() / 2],
        all[all.len() * 99 / 100],
        all.last()
    );
    let _ = &mut worst;
    for p in testing::PEOPLE {
        let f = testing::person(p.0);
        let s = std::time::Instant::now();
        for _ in 0..100 {
            std::hint::black_box(plan(
                &f,
                RulePack::built_in(),
                "2026-11-24".parse().unwrap(),
            ));
        }
        println!("# {} {:?}", p.0, s.elapsed() / 100);
    }
}
