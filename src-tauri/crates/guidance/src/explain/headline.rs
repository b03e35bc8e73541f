//! The head of a chain: what the result is called, and what it says.

use wegwijs_domain::{NextTerm, Term};

use super::chain::Found;
use super::stakes::state;
use super::{conflict, consequence, day_name, option, title};
use crate::args::Args;
use crate::dates::{self, DateStyle};
use crate::texts::{Phrase, Texts};

/// What a chain is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Headline {
    /// What the result is called.
    pub name: Phrase,
    /// What it says, most important first.
    pub says: Vec<Phrase>,
}

/// Name and content of a result.
pub fn headline(texts: &Texts, found: &Found<'_>) -> Headline {
    let id = |id: &str| texts.text(id, &Args::new());
    let (name, says) = match found {
        Found::Regime(plan) => (
            id("history-what-regime"),
            vec![id(&format!("value-regime-{}", plan.regime.id.as_str()))],
        ),
        Found::Obliged(plan) => (
            id("history-what-duty"),
            vec![id(&format!("value-duty-{}", plan.obliged.answer.as_str()))],
        ),
        Found::Term(it) => (id("explain-term"), term(texts, it)),
        Found::NextTerm(it) => (id("explain-next-term"), next_term(texts, it)),
        Found::Part(it) => (
            id(&format!("value-part-{}", it.part.as_str())),
            vec![id(&format!("value-component-{}", it.status.as_str()))],
        ),
        Found::Date(it) => (
            day_name(texts, &it.id),
            vec![day(texts, it.on, DateStyle::Full)],
        ),
        Found::Step(it) => (title(texts, &it.id), vec![state(texts, it.status.as_str())]),
        Found::Consequence(it) => card(consequence(texts, it)),
        Found::Way(it) => card(option(texts, it)),
        Found::Requirement(it) => {
            let lacks = it.lacks.iter().map(|lack| id(lack));
            let stands = state(texts, it.status.as_str());
            (
                title(texts, &it.id),
                std::iter::once(stands).chain(lacks).collect(),
            )
        }
        Found::Milestone(it) => (
            title(texts, &it.id),
            it.reached_on
                .map(|on| day(texts, on, DateStyle::Long))
                .into_iter()
                .collect(),
        ),
        Found::Conflict(it) => (
            id("common-conflict"),
            vec![conflict(texts, it, &wegwijs_domain::Facts::default()).statement],
        ),
    };
    Headline { name, says }
}

fn card(card: super::Card) -> (Phrase, Vec<Phrase>) {
    (
        card.title,
        std::iter::once(card.state).chain(card.lines).collect(),
    )
}

fn day(texts: &Texts, on: chrono::NaiveDate, style: DateStyle) -> Phrase {
    Phrase {
        text: dates::date(texts.tag(), on, style),
        lang: texts.tag(),
        checked: true,
    }
}

fn term(texts: &Texts, it: &Term) -> Vec<Phrase> {
    let long = |on| dates::date(texts.tag(), on, DateStyle::Long);
    let mut says = vec![state(texts, it.status.as_str())];
    says.extend(match (it.starts_on, it.ends_on) {
        (Some(from), Some(until)) => Some(
            texts.text(
                "common-period",
                &Args::new()
                    .text("from", long(from))
                    .text("until", long(until)),
            ),
        ),
        (Some(from), None) => {
            Some(texts.text("common-period-open", &Args::new().text("from", long(from))))
        }
        (None, Some(until)) => {
            Some(texts.text("common-until", &Args::new().text("date", long(until))))
        }
        (None, None) => None,
    });
    says
}

/// What would follow: a length where the law gives one, else who can tell.
fn next_term(texts: &Texts, it: &NextTerm) -> Vec<Phrase> {
    let Some(months) = it.months else {
        return vec![texts.text("explain-next-letter", &Args::new())];
    };
    let args = Args::new()
        .number("months-count", months)
        .text("months-shown", dates::number(texts.tag(), months));
    let mut says = vec![texts.text("common-span-months", &args)];
    says.extend(it.ends_on.map(|end| {
        let day = dates::date(texts.tag(), end, DateStyle::Long);
        texts.text("common-until", &Args::new().text("date", day))
    }));
    says
}

#[cfg(test)]
mod tests {
    use wegwijs_domain::testing::{PEOPLE, person, random_story};
    use wegwijs_domain::{Facts, RulePack, plan};

    use super::super::chain::results;
    use super::*;

    fn all_have_words(facts: &Facts, who: &str) {
        let plan = plan(facts, RulePack::built_in(), "2026-11-24".parse().unwrap());
        for tag in ["nl", "en", "ar", "ti"] {
            let texts = Texts::for_language(tag);
            for found in results(&plan) {
                let head = headline(&texts, &found);
                // A milestone of an unknown day says all in its name.
                for phrase in std::iter::once(&head.name).chain(&head.says) {
                    let key = found.key();
                    assert_eq!(phrase.lang, tag, "{who} {key}: {}", phrase.text);
                    assert!(!phrase.text.contains(['…', '{', '$']), "{who} {key}");
                }
            }
        }
    }

    #[test]
    fn every_result_has_a_name_and_says_something_in_every_language() {
        for (name, _) in PEOPLE {
            all_have_words(&person(name), name);
        }
        for seed in 0..60 {
            all_have_words(&random_story(seed).0, &seed.to_string());
        }
    }
}
