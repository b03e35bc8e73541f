//! The words of a request on paper: what is asked, why, with which proof, from the facts and the plan. What only the
//! person can write (name, address, BSN, signature) is a line to fill in, never made up.
use chrono::NaiveDate;
use serde::Serialize;
use wegwijs_domain::{Facts, OptionKind, Plan, PlanOption, RulePack};
use wegwijs_guidance::dates::{self, DateStyle};
use wegwijs_guidance::{Args, Texts, explain};

use crate::Two;
use crate::pair::Pair;

/// Facts that a ground rests on; others (nationality, permit) are no business of this letter.
const GROUNDS: [&str; 4] = [
    "circumstances[",
    "activities[",
    "exams[",
    "person.diplomas[",
];
/// Facts that say when lessons had to begin and when they did.
const LESSONS: [&str; 2] = ["obligation.pip_on", "obligation.course_started_on"];
/// Most facts on the page: it has to stay one page.
const MOST_FACTS: usize = 8;

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Ask<'a> {
    /// An option of the plan; for another route, which one.
    Option(&'a PlanOption, Option<&'a str>),
    /// A statement of the municipality that lessons began late, for this option.
    Statement(&'a PlanOption),
    /// A lower amount a month for a loan.
    LowerAmount,
}

/// A line to fill in, or one that is filled in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Blank {
    /// What belongs there.
    pub label: Two,
    /// What is known; none is a dotted line.
    pub value: Option<String>,
}

/// Everything that stands on a request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RequestSheet {
    /// Whether both languages stand beside each other (false in Dutch).
    pub two: bool,
    /// To whom.
    pub to: Vec<Two>,
    /// From whom.
    pub from: Vec<Blank>,
    /// Subject.
    pub title: Two,
    /// What is asked and why.
    pub lines: Vec<Two>,
    /// A line of the letter that the person fills in, with its lead.
    pub blank: Option<Two>,
    /// Heading above the facts.
    pub facts_title: Two,
    /// Facts used.
    pub facts: Vec<Two>,
    /// Lead of the lines for the person's own words.
    pub more: Two,
    /// Heading above what goes with it.
    pub enclosed_title: Two,
    /// What goes with it.
    pub enclosed: Vec<Two>,
    /// A decision or an answer on paper, please.
    pub answer: Two,
    /// Greeting.
    pub greeting: Two,
    /// Place and date, signature.
    pub sign: Vec<Blank>,
    /// That this is a draft.
    pub footer: Two,
}

/// The sheet of a request, in the person's language beside Dutch. The pack is the one that the plan was made by.
#[must_use]
pub fn request_sheet(
    ask: Ask<'_>,
    (plan, pack): (&Plan, &RulePack),
    facts: &Facts,
    own: &Texts,
    dutch: &Texts,
) -> RequestSheet {
    let words = Pair::of(own, dutch, facts);
    let option = ask.option();
    let subject = format!("request-{}", ask.kind());
    let mut lines = vec![words.attr(&subject, "ask")];
    if let Ask::Option(option, route) = ask {
        let why = format!("request-why-{}", option.id);
        if dutch.has(&why) {
            lines.push(words.say(&why));
        }
        if let Some(route) = route {
            lines.push(words.each(|texts| {
                let name = texts.text(&format!("value-obligation-route-{route}"), &Args::new());
                let args = Args::new().text("route", name.text);
                texts.text("request-to-route", &args).text
            }));
        }
    }
    let decision = option.and_then(|it| words.decision(it));
    let blank = (ask.is_about_a_decision() && decision.is_none())
        .then(|| words.say("request-decision-blank"));
    lines.extend(decision);
    if ask.is_about_time() {
        lines.extend(
            plan.term
                .ends_on
                .map(|day| words.with_day("request-term", day, DateStyle::Long)),
        );
    }
    if let Some(option) = option {
        lines.extend(
            option
                .periods
                .iter()
                .map(|it| words.period(it.from, it.until)),
        );
        if let Some(day) = option.would_end_on.filter(|_| ask.is_about_time()) {
            lines.push(words.with_day("request-would-end", day, DateStyle::Long));
        }
        lines.extend(words.rules_of(option, pack));
    }
    RequestSheet {
        two: words.is_two(),
        to: words.to(ask),
        from: words.from(),
        title: words.say(&subject),
        lines,
        blank,
        facts_title: words.say("request-facts"),
        facts: option.map_or_else(Vec::new, |it| words.used(it)),
        more: words.say("request-more"),
        enclosed_title: words.say("request-enclosed"),
        enclosed: ask.proof().iter().map(|id| words.mine(id)).collect(),
        answer: words.say("request-answer"),
        greeting: words.say("request-greeting"),
        sign: vec![
            words.blank("request-day", None),
            words.blank("request-signature", None),
        ],
        footer: words.say("request-draft"),
    }
}

impl<'a> Ask<'a> {
    fn option(self) -> Option<&'a PlanOption> {
        match self {
            Ask::Option(option, _) | Ask::Statement(option) => Some(option),
            Ask::LowerAmount => None,
        }
    }

    /// The subject, as it stands in the ids of messages.
    fn kind(self) -> &'static str {
        match self {
            Ask::Option(option, _) => option.kind.as_str(),
            Ask::Statement(_) => "statement",
            Ask::LowerAmount => "lower-amount",
        }
    }

    fn is_about_time(self) -> bool {
        matches!(self, Ask::Option(option, _) if option.kind == OptionKind::Extension)
    }

    fn is_about_a_decision(self) -> bool {
        matches!(self, Ask::Option(option, _)
            if matches!(option.kind, OptionKind::Objection | OptionKind::Review))
    }

    /// Papers that go with it. What the person writes here itself is not sent along a second time.
    fn proof(self) -> Vec<&'a str> {
        let own_words = ["proof-reasons", "proof-letter"];
        match self {
            Ask::Option(option, _) => option
                .needs
                .iter()
                .map(String::as_str)
                .filter(|id| !own_words.contains(id))
                .collect(),
            Ask::Statement(_) | Ask::LowerAmount => Vec::new(),
        }
    }
}

impl Pair<'_> {
    /// The words for it as the person says them of themselves, where the usual ones speak to the person.
    fn mine(&self, id: &str) -> Two {
        let mine = format!("request-{id}");
        self.say(if self.dutch.has(&mine) { &mine } else { id })
    }

    fn attr(&self, id: &str, name: &str) -> Two {
        self.each(|texts| {
            let found = texts.attr(id, name, &Args::new());
            found.map_or_else(String::new, |it| it.text)
        })
    }

    fn period(&self, from: NaiveDate, until: NaiveDate) -> Two {
        self.each(|texts| {
            let shown = |day| dates::date(texts.tag(), day, DateStyle::Long);
            let args = Args::new()
                .text("from", shown(from))
                .text("until", shown(until));
            texts.text("request-period", &args).text
        })
    }

    fn blank(&self, id: &str, value: Option<String>) -> Blank {
        Blank {
            label: self.say(id),
            value,
        }
    }

    /// What the person fills in; the day of birth when it was told, in Dutch: the official reads it.
    fn from(&self) -> Vec<Blank> {
        let birth = explain::fact_value(self.dutch, self.facts, "person.birth_date");
        vec![
            self.blank("request-name", None),
            self.blank("fact-person-birth-date", birth.map(|it| it.text)),
            self.blank("request-home", None),
            self.blank("request-bsn", None),
            self.blank("request-reference", None),
        ]
    }

    fn to(&self, ask: Ask<'_>) -> Vec<Two> {
        let who = match ask {
            Ask::Option(option, _) => option.to.map(|to| to.as_str()),
            Ask::Statement(_) => Some("municipality"),
            Ask::LowerAmount => Some("duo"),
        };
        let by = ask.option().and_then(|it| self.of_decision(it, "by"));
        let name = match (who, by) {
            (Some(who), _) => self.each(|texts| explain::whom(texts, who).text),
            // An objection goes to whoever decided.
            (None, Some(path)) => self.each(|texts| {
                let by = explain::fact_value(texts, self.facts, &path);
                by.map_or_else(String::new, |it| it.text)
            }),
            (None, None) => self.say("request-to-unknown"),
        };
        vec![name, self.say("request-address")]
    }

    /// Path of a field of the decision that an option is about, when it is known.
    fn of_decision(&self, option: &PlanOption, field: &str) -> Option<String> {
        let path = format!("{}.{field}", option.about.as_deref()?);
        explain::fact_value(self.dutch, self.facts, &path).map(|_| path)
    }

    fn decision(&self, option: &PlanOption) -> Option<Two> {
        if !matches!(option.kind, OptionKind::Objection | OptionKind::Review) {
            return None;
        }
        let path = self.of_decision(option, "on")?;
        Some(self.each(|texts| {
            let day = explain::fact_value(texts, self.facts, &path);
            let args = Args::new().text("date", day.map_or_else(String::new, |it| it.text));
            texts.text("request-decision", &args).text
        }))
    }

    /// Where it is written: the same words in each language, since the official looks them up.
    fn rules_of(&self, option: &PlanOption, pack: &RulePack) -> Option<Two> {
        // A new look at an old decision rests on the rulings as well; all else on the rule of the option itself.
        let own = pack.rules_of_option(&option.id);
        let counts = |rule: &str| option.kind == OptionKind::Review || own.contains(&rule);
        let mut sources: Vec<&str> = Vec::new();
        for because in option.because.iter().filter(|it| counts(&it.rule)) {
            for source in because.source.split("; ") {
                if !sources.contains(&source) {
                    sources.push(source);
                }
            }
        }
        if sources.is_empty() {
            return None;
        }
        let shown = sources.join("; ");
        Some(self.each(|texts| {
            let args = Args::new().text("sources", shown.as_str());
            texts.text("request-rules", &args).text
        }))
    }

    fn used(&self, option: &PlanOption) -> Vec<Two> {
        let mut paths: Vec<&String> = Vec::new();
        for path in option.because.iter().flat_map(|it| &it.facts) {
            let is_late = option.ground.as_deref() == Some("late-offer");
            let is_ground = GROUNDS.iter().any(|it| path.starts_with(it))
                || (is_late && LESSONS.contains(&path.as_str()));
            if is_ground && !paths.contains(&path) {
                paths.push(path);
            }
        }
        let said = |path: &String| {
            explain::used_fact(self.dutch, self.facts, path).value?;
            Some(self.each(|texts| {
                let used = explain::used_fact(texts, self.facts, path);
                let mine = format!("request-fact-{}", path.replace(['.', '_'], "-"));
                let label = if texts.has(&mine) {
                    texts.text(&mine, &Args::new())
                } else {
                    used.label
                };
                let value = used.value.map_or_else(String::new, |it| it.text);
                explain::labelled(texts, label.text, value).text
            }))
        };
        paths
            .into_iter()
            .filter_map(said)
            .take(MOST_FACTS)
            .collect()
    }
}

#[cfg(test)]
mod tests;
