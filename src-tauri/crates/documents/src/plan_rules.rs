//! The end of the printed plan: every result with the numbers of its rules, and each rule once, in full. For whoever
//! sits beside the person and wants to check.
use wegwijs_domain::{Because, Plan};
use wegwijs_guidance::dates::{self, DateStyle};
use wegwijs_guidance::explain::chain::{self, Found};
use wegwijs_guidance::{Args, Texts, explain};

use crate::Two;
use crate::pair::Pair;
use crate::plan_sheet::{Part, shown};

/// The rules of a plan, each once, with all answers that some result used with it: a card names them by number, since
/// most results share many. Those of the dates come first.
pub(crate) struct Rules<'a>(Vec<(&'a Because, Vec<String>)>);

impl<'a> Rules<'a> {
    pub(crate) fn of(plan: &'a Plan) -> Self {
        let mut rules: Vec<(&Because, Vec<String>)> = Vec::new();
        let rest = everything(plan);
        let rest = rest.iter().flat_map(|found| found.because());
        for because in shown(plan).flat_map(|date| &date.because).chain(rest) {
            match rules.iter_mut().find(|(it, _)| it.rule == because.rule) {
                Some((_, facts)) => {
                    let new = because.facts.iter().filter(|path| !facts.contains(path));
                    let new: Vec<String> = new.cloned().collect();
                    facts.extend(new);
                }
                None => rules.push((because, because.facts.clone())),
            }
        }
        Self(rules)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Numbers of the rules of one result, from 1.
    fn numbers(&self, because: &[Because]) -> String {
        let of_date = |rule: &Because| because.iter().any(|it| it.rule == rule.rule);
        let numbers = (1_usize..)
            .zip(&self.0)
            .filter(|(_, (rule, _))| of_date(rule))
            .map(|(number, _)| number.to_string());
        numbers.collect::<Vec<_>>().join(", ")
    }
}

/// What a counsellor asks after: the duty, its parts, what is at stake and the ways out. Steps and what was achieved
/// stand on the plan already, and nobody has to prove them.
fn everything(plan: &Plan) -> Vec<Found<'_>> {
    let asked = |it: &Found<'_>| {
        !matches!(
            it,
            Found::Date(_) | Found::Step(_) | Found::Milestone(_) | Found::Conflict(_)
        )
    };
    chain::results(plan).into_iter().filter(asked).collect()
}

impl Pair<'_> {
    /// The rule that says the day with the answers used, and where the other rules stand.
    pub(crate) fn why(&self, because: &[Because], rules: &Rules<'_>) -> Vec<Two> {
        let Some(first) = because.first() else {
            return Vec::new();
        };
        vec![
            self.each(|texts| self.reason(texts, first, &first.facts)),
            self.each(|texts| numbered(texts, because, rules)),
        ]
    }

    /// What a rule says, where it is written, and the answers that were used with it.
    fn reason(&self, texts: &Texts, because: &Because, facts: &[String]) -> String {
        let mut said = format!(
            "{} {}",
            explain::statement(texts, because).text,
            source(texts, because)
        );
        let answers: Vec<String> = explain::used_facts(texts, self.facts, facts)
            .into_iter()
            .filter_map(|used| used.said(texts))
            .collect();
        if !answers.is_empty() {
            let args = Args::new().text("facts", answers.join("; "));
            said.push(' ');
            said.push_str(&texts.text("print-plan-facts", &args).text);
        }
        said
    }

    /// Each rule once, with its number.
    pub(crate) fn rules(&self, rules: &Rules<'_>) -> Part {
        let numbered = (1_usize..).zip(&rules.0).map(|(number, (because, facts))| {
            self.each(|texts| format!("{number}. {}", self.reason(texts, because, facts)))
        });
        Part {
            heading: self.say("print-plan-why"),
            entries: Vec::new(),
            lines: numbered.collect(),
            small: true,
        }
    }

    /// Every result in a line: what it says, how sure, by which rules.
    pub(crate) fn everything(&self, plan: &Plan, rules: &Rules<'_>) -> Part {
        let line = |found: &Found<'_>, texts: &Texts| {
            let head = explain::headline(texts, found);
            let says = head
                .says
                .into_iter()
                .next()
                .map_or(String::new(), |it| it.text);
            format!(
                "{} ({}). {}",
                explain::labelled(texts, head.name.text, says).text,
                explain::certainty(texts, found.certainty()).text,
                numbered(texts, found.because(), rules)
            )
        };
        Part {
            heading: self.say("explain-plan-all"),
            entries: Vec::new(),
            lines: everything(plan)
                .iter()
                .map(|found| self.each(|texts| line(found, texts)))
                .collect(),
            small: true,
        }
    }
}

/// "Source: …, checked on …."
pub(crate) fn source(texts: &Texts, because: &Because) -> String {
    let day = dates::date(texts.tag(), because.checked_on, DateStyle::Long);
    let args = Args::new()
        .text("source", because.source.as_str())
        .text("date", day);
    texts.text("print-plan-source", &args).text
}

/// "Rules at the end: 1, 4."
fn numbered(texts: &Texts, because: &[Because], rules: &Rules<'_>) -> String {
    let args = Args::new().text("numbers", rules.numbers(because));
    texts.text("print-plan-rules", &args).text
}
