//! One chain of reasons on one sheet: what the result is, by which rule, what that rests on, from which answers, and
//! what is not known. Dutch beside the own language: it is read with a counsellor.
use std::collections::BTreeSet;

use serde::Serialize;
use wegwijs_domain::{Because, Facts, Plan};
use wegwijs_guidance::dates::DateStyle;
use wegwijs_guidance::explain::UsedFact;
use wegwijs_guidance::explain::chain::{self, Found, Link, Role};
use wegwijs_guidance::{Args, Texts, explain};

use crate::Two;
use crate::pair::Pair;
use crate::plan_rules::source;

/// One rule of the chain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WhyLink {
    /// The rule in plain words.
    pub statement: Two,
    /// Article or page, when checked, how sure; none for what needs no law.
    pub source: Option<Two>,
    /// Answers that were not used further up.
    pub facts: Vec<Two>,
}

/// Rules that do the same in the chain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WhyGroup {
    /// Its heading.
    pub heading: Two,
    /// The rules.
    pub links: Vec<WhyLink>,
}

/// Everything that stands on the sheet of one chain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WhySheet {
    /// Whether both languages stand beside each other (false in Dutch).
    pub two: bool,
    /// Heading.
    pub title: Two,
    /// When it was made, from what.
    pub made_on: Two,
    /// Said when some words were not checked by a speaker.
    pub unchecked: Option<Two>,
    /// What the result is called.
    pub name: Two,
    /// What it says.
    pub says: Vec<Two>,
    /// `certain`, `likely` or `ask`: the edge of the box.
    pub sure: &'static str,
    /// The same in words.
    pub sure_words: Two,
    /// The chain, from the result down.
    pub groups: Vec<WhyGroup>,
    /// Heading above answers.
    pub facts_heading: Two,
    /// What is not known yet, and who can tell; with its heading.
    pub missing: Option<WhyMissing>,
    /// At the foot of the page.
    pub footer: Two,
}

/// What is not known yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WhyMissing {
    /// Its heading.
    pub heading: Two,
    /// Question and whom to ask.
    pub lines: Vec<Two>,
}

/// The sheet of one result, in the person's language beside Dutch; none when the plan has no such result.
#[must_use]
pub fn why_sheet(
    plan: &Plan,
    facts: &Facts,
    key: &str,
    own: &Texts,
    dutch: &Texts,
) -> Option<WhySheet> {
    let found = chain::result(plan, key)?;
    let pair = Pair::of(own, dutch, facts);
    let mine = explain::headline(own, &found);
    let head = explain::headline(dutch, &found);
    let mut says = mine.says.into_iter();
    Some(WhySheet {
        two: pair.is_two(),
        title: pair.say("explain-sheet-title"),
        made_on: pair.with_day("explain-sheet-made", plan.on, DateStyle::Full),
        unchecked: pair.unchecked("explain-sheet-title"),
        name: Two::ready(own, mine.name.text, head.name.text),
        says: (head.says.into_iter())
            .map(|it| {
                let mine = says.next().map_or_else(String::new, |it| it.text);
                Two::ready(own, mine, it.text)
            })
            .collect(),
        sure: found.certainty().as_str(),
        sure_words: pair.each(|texts| {
            let label = texts.text("explain-sheet-sure", &Args::new()).text;
            let sure = explain::certainty(texts, found.certainty()).text;
            explain::labelled(texts, label, sure).text
        }),
        groups: pair.groups(plan, &found),
        facts_heading: pair.say("explain-sheet-facts"),
        missing: pair.not_known(plan, &found),
        footer: pair.say("print-plan-footer"),
    })
}

impl Pair<'_> {
    fn groups(&self, plan: &Plan, found: &Found<'_>) -> Vec<WhyGroup> {
        let chain = chain::read(plan, found.because());
        let mut seen = BTreeSet::new();
        let mut groups = Vec::new();
        for role in Role::ALL {
            let of_role = chain.links.iter().filter(|link| link.role == role);
            let made: Vec<WhyLink> = of_role.map(|link| self.link(link, &mut seen)).collect();
            if !made.is_empty() {
                groups.push(WhyGroup {
                    heading: self.say(&format!("explain-role-{}", role.as_str())),
                    links: made,
                });
            }
        }
        let compared = self.answers(&chain.compared, &mut seen);
        if !compared.is_empty() {
            groups.push(WhyGroup {
                heading: self.say("explain-role-check"),
                links: vec![WhyLink {
                    statement: self.say("explain-compared"),
                    source: None,
                    facts: compared,
                }],
            });
        }
        groups
    }

    /// A rule with the answers that nobody read yet further up.
    fn link<'a>(&self, link: &Link<'a>, seen: &mut BTreeSet<&'a str>) -> WhyLink {
        WhyLink {
            statement: self.each(|texts| explain::statement(texts, link.because).text),
            source: Some(self.each(|texts| sourced(texts, link.because))),
            facts: self.answers(&link.because.facts, seen),
        }
    }

    /// Those answers that were not read yet.
    fn answers<'a>(&self, paths: &'a [String], seen: &mut BTreeSet<&'a str>) -> Vec<Two> {
        let new: Vec<String> = paths
            .iter()
            .filter(|path| seen.insert(path.as_str()))
            .cloned()
            .collect();
        let own = explain::used_facts(self.own, self.facts, &new);
        let dutch = explain::used_facts(self.dutch, self.facts, &new);
        let both = own.into_iter().zip(dutch);
        both.filter_map(|(own, dutch)| {
            Some(Two::ready(
                self.own,
                answer(self.own, own)?,
                answer(self.dutch, dutch)?,
            ))
        })
        .collect()
    }

    fn not_known(&self, plan: &Plan, found: &Found<'_>) -> Option<WhyMissing> {
        let gaps = chain::missing(plan, found);
        (!gaps.is_empty()).then(|| WhyMissing {
            heading: self.say("explain-sheet-missing"),
            lines: gaps
                .iter()
                .map(|gap| {
                    self.each(|texts| {
                        let gap = explain::missing(texts, gap);
                        let args = Args::new().text("who", gap.whom.text);
                        format!(
                            "{} {}",
                            gap.question.text,
                            texts.text("print-plan-ask", &args).text
                        )
                    })
                })
                .collect(),
        })
    }
}

/// "Source: …, checked on …. Sure."
fn sourced(texts: &Texts, because: &Because) -> String {
    let sure = explain::certainty(texts, because.certainty).text;
    format!("{} {sure}.", source(texts, because))
}

/// "Label: value (where from)"; none for what was left open.
fn answer(texts: &Texts, used: UsedFact) -> Option<String> {
    let said = used.said(texts)?;
    Some(match used.origin {
        Some(origin) => {
            let args = Args::new().text("value", said).text("origin", origin.text);
            texts.text("explain-sheet-fact", &args).text
        }
        None => said,
    })
}

/// The sheet as plain lines of one language, for the command line and for tests.
#[must_use]
pub fn why_lines(sheet: &WhySheet, pick: fn(&Two) -> &str) -> String {
    let mut lines = vec![pick(&sheet.title).to_owned(), pick(&sheet.name).to_owned()];
    lines.extend(sheet.says.iter().map(|it| format!("  {}", pick(it))));
    lines.push(pick(&sheet.sure_words).to_owned());
    for group in &sheet.groups {
        lines.push(format!("\n{}", pick(&group.heading)));
        for link in &group.links {
            lines.push(format!("- {}", pick(&link.statement)));
            lines.extend(link.source.iter().map(|it| format!("  {}", pick(it))));
            lines.extend(link.facts.iter().map(|it| format!("  > {}", pick(it))));
        }
    }
    if let Some(missing) = &sheet.missing {
        lines.push(format!("\n{}", pick(&missing.heading)));
        lines.extend(missing.lines.iter().map(|it| format!("- {}", pick(it))));
    }
    lines.join("\n").replace(['\u{2068}', '\u{2069}'], "")
}
