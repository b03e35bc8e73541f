//! The plan as PDF, in each language, once the press is warm.
use wegwijs_documents::{plan_pdf, plan_sheet};
use wegwijs_domain::{Facts, RulePack, plan};
use wegwijs_guidance::{Texts, languages};

use crate::laptop::{AMINA, now};
use crate::times::{Times, timed};

const ROUNDS: usize = 15;

pub fn measure() {
    let facts = Facts::parse(AMINA).unwrap();
    let plan = plan(&facts, RulePack::built_in(), now().today);
    let dutch = Texts::for_language("nl");
    for (place, language) in languages().iter().filter(|it| !it.hidden).enumerate() {
        let own = Texts::for_language(language.tag);
        let print = || plan_pdf(&plan_sheet(&plan, &facts, &own, &dutch)).unwrap();
        let (cold, pdf) = timed(print);
        if place == 0 {
            println!("paper_cold_ms {:.1}", cold.as_secs_f64() * 1e3);
        }
        let times: Vec<_> = (0..ROUNDS).map(|_| timed(print).0).collect();
        println!("paper_{}_kib {}", language.tag, pdf.len() / 1024);
        Times::of(times).say(&format!("paper_{}", language.tag));
    }
}
